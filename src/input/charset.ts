import { BoctinError } from '../errors'
import type { Settings } from '../options'
import type { Warning } from '../schema'

const BOMS: readonly (readonly [number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]
/** Latin labels that old Vietnamese pages carry while they are written in the Vietnamese code page. */
const FALLBACK = 'windows-1258'
const HEAD = 2048

const labelIn = (value: string | null | undefined) => /charset\s{0,4}=\s{0,4}["']?([\w-]{1,40})/i.exec(value ?? '')?.[1]

function decoder(label: string, fatal = false): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal })
  } catch {
    return null
  }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Decodes a page: BOM, then the caller's `encoding`, then the HTTP header, then `<meta>`. Bytes that are valid UTF-8
 * are read as UTF-8 whatever a label says (mislabelled pages are common, valid UTF-8 by chance is not).
 *
 * @throws BoctinError `ENCODING_UNSUPPORTED` for an `encoding` option that names no known charset
 */
export function decode(bytes: Uint8Array, settings: Settings): { text: string; warnings: Warning[] } {
  const bom = BOMS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (bom) return { text: new TextDecoder(bom[1]).decode(bytes), warnings: [] }
  if (settings.encoding) {
    const asked = decoder(settings.encoding)
    if (!asked) throw new BoctinError('ENCODING_UNSUPPORTED', `unknown encoding "${settings.encoding}"`)
    return { text: asked.decode(bytes), warnings: [] }
  }
  const utf8 = asUtf8(bytes)
  if (utf8 !== null) return { text: utf8, warnings: [] }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const label = labelIn(settings.contentType) ?? labelIn(head) ?? FALLBACK
  const usable = /^(?:iso-8859-1|latin-?1|us-ascii|windows-1252)$/i.test(label) ? FALLBACK : label
  const text = (decoder(usable) ?? new TextDecoder(FALLBACK)).decode(bytes)
  const broken = text.includes('\ufffd')
  const message = broken ? `bytes that are not ${usable} were replaced by U+FFFD` : `not UTF-8: read as ${usable}`
  return { text, warnings: [{ code: broken ? 'ENCODING_BROKEN' : 'ENCODING_GUESSED', message }] }
}
