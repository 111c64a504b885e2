import { BoctinError } from '../errors'
import type { Settings } from '../options'
import type { Warning } from '../schema'
import { converted, legacyNamed, type Mended, mend } from './legacy'
import { readWestern } from './western'

const BOMS: readonly (readonly [number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]
/** Latin labels that old Vietnamese pages carry while they are written in the Vietnamese code page. */
const FALLBACK = 'windows-1258'
/** Labels that say nothing of bytes that are not UTF-8: pages are labelled so whatever they are written in. */
const EMPTY_LABEL = /^(?:utf-?8|unicode|iso-?8859-1|latin-?1|us-ascii|ascii|windows-1252|x-user-defined)$/i
const HEAD = 2048

const labelIn = (value: string | null | undefined) =>
  /charset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/i.exec(value ?? '')?.[1]

function decoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
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
export function decode(bytes: Uint8Array, settings: Settings): Decoded {
  const bom = BOMS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (bom) return settled(plain(new TextDecoder(bom[1]).decode(bytes)))
  if (settings.encoding) {
    const asked = named(bytes, settings.encoding)
    if (!asked) throw new BoctinError('ENCODING_UNSUPPORTED', `unknown encoding "${settings.encoding}"`)
    return settled({ ...asked, warnings: [] })
  }
  const wide = wideCharset(bytes)
  if (wide) return settled(plain(new TextDecoder(wide).decode(bytes)))
  const utf8 = asUtf8(bytes)
  if (utf8 !== null) return { text: utf8, warnings: [], settled: false }
  return settled(brokenUtf8(bytes) ?? labelled(bytes, settings))
}

const plain = (text: string): Mended => ({ text: text.normalize('NFC'), warnings: [] })

/** A page's text; not settled where its letters may still be those of another charset. */
export interface Decoded extends Mended {
  settled: boolean
}

const settled = (read: Mended): Decoded => ({ ...read, settled: true })

/** Reads bytes by the name of their charset; null where nobody knows it. */
function named(bytes: Uint8Array, label: string): Mended | null {
  const legacy = legacyNamed(label)
  if (legacy) return { text: legacy.read(readWestern(bytes)), warnings: [converted(legacy)] }
  const known = decoder(label)
  if (!known) return null
  const text = known.encoding === 'windows-1252' ? readWestern(bytes) : known.decode(bytes)
  return { text: text.normalize('NFC'), warnings: [readAs(text, label)] }
}

function readAs(text: string, label: string): Warning {
  return text.includes('\ufffd')
    ? { code: 'ENCODING_BROKEN', message: `bytes that are not ${label} were replaced by U+FFFD` }
    : { code: 'ENCODING_GUESSED', message: `not UTF-8: read as ${label}` }
}

/** By its label, where that says anything; else by what the bytes spell; else in the Vietnamese code page. */
function labelled(bytes: Uint8Array, settings: Settings): Mended {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const labels = [labelIn(settings.contentType), labelIn(head)].filter(label => label && !EMPTY_LABEL.test(label))
  for (const label of labels) {
    if (/^windows-1258$/i.test(label!)) break
    const read = named(bytes, label!)
    if (read) return read
  }
  const mended = mend(readWestern(bytes))
  const isOther = mended.warnings.some(({ code }) => code !== 'ENCODING_WINDOWS_1258')
  return isOther ? mended : named(bytes, FALLBACK)!
}

const LOOKED_AT = 4096

/** UTF-16 without its mark: of ASCII, which markup and half of the letters are, every other byte is zero. */
function wideCharset(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  const end = Math.min(LOOKED_AT, bytes.length) & ~1
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 1]!++
  const [even, odd] = zeros as [number, number]
  if (Math.max(even, odd) < 0.15 * end || end < 8) return null
  if (even * 20 < odd) return 'utf-16le'
  return odd * 20 < even ? 'utf-16be' : null
}

const ODD_BYTES = 0.02

/** UTF-8 that was cut in the middle of a letter, or holds a few strange bytes: still UTF-8. */
function brokenUtf8(bytes: Uint8Array): Mended | null {
  const text = new TextDecoder().decode(bytes)
  let lost = 0
  let kept = 0
  for (const unit of text.match(/[^\x00-\x7f]/g) ?? []) {
    if (unit === '\ufffd') lost++
    else kept++
  }
  if (lost > 1 && lost > ODD_BYTES * kept) return null
  return kept === 0 ? null : { text: text.normalize('NFC'), warnings: [readAs(text, 'utf-8')] }
}
