import { BoctinError } from '../errors'
import type { Settings } from '../options'
import type { Warning } from '../schema'
import { hasBinarySignature, isBinaryNoise } from './binary'
import { type Decoded, decode } from './charset'
import { mend } from './legacy'

/** A page that somebody has parsed: the `$` of cheerio, whatever its version and its parser. */
export interface LoadedPage {
  root(): ArrayLike<unknown>
}

/** A page as the page layer takes it: a tree, HTML that is still to be parsed, or flattened text. */
export type Source = { warnings: Warning[] } & (
  | { form: 'tree'; $: LoadedPage }
  /** Not settled: its letters may be those of another charset, which its text tells when it is parsed. */
  | { form: 'html'; html: string; settled: boolean }
  | { form: 'text'; text: string }
)

/** Tags that a flattened page does not hold. "a <b thì" and "<3" in text are none: a tag has its ">" or an attribute. */
const TAG =
  /<!doctype|<\/?(?:html|head|body|div|p|br|hr|span|table|form|meta|script|a|ul|ol|li|t[drh]|strong|b|em|i|font|center|h[1-6]|main|article|section)(?: ?\/?>|[ \t\r\n]{1,8}[a-z:-]{1,30} ?=)/i
const LOOKED_AT = 50_000

const isTree = (input: unknown): input is LoadedPage => typeof input === 'function' && 'root' in input

/**
 * Turns what the caller gave into a {@link Source}: bytes are decoded, HTML is told from text by looking.
 *
 * @throws BoctinError `INPUT_TYPE`, `INPUT_EMPTY`, `INPUT_TOO_LARGE`, `INPUT_BINARY`, `ENCODING_UNSUPPORTED`
 */
export function readSource(input: unknown, settings: Settings): Source {
  if (isTree(input)) return { form: 'tree', $: input, warnings: [] }
  const { text, warnings, settled } = readText(input, settings)
  const format = settings.format ?? (holdsTags(text) ? 'html' : 'text')
  if (format === 'html') return { form: 'html', html: text, warnings, settled }
  return { form: 'text', ...(settled ? { text, warnings } : mend(text)) }
}

/** A letter with a tone and a mark is three units where these stand apart from it. */
const LONGEST_LETTER = 3

/** Whether a page begins with tags, told alike of either way to write its letters. */
function holdsTags(text: string): boolean {
  if (TAG.test(text.slice(0, LOOKED_AT))) return true
  return TAG.test(
    text
      .slice(0, LONGEST_LETTER * LOOKED_AT)
      .normalize('NFC')
      .slice(0, LOOKED_AT),
  )
}

function readText(input: unknown, settings: Settings): Decoded {
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    throw new BoctinError('INPUT_TYPE', 'the input must be a string, a Uint8Array or a loaded cheerio $')
  if (input.length > settings.maxLength)
    throw new BoctinError('INPUT_TOO_LARGE', `the input has ${input.length} units, the limit is ${settings.maxLength}`)
  const head = typeof input === 'string' ? input.slice(0, 16) : String.fromCharCode(...input.subarray(0, 16))
  const read: Decoded =
    typeof input === 'string' ? { text: input, warnings: [], settled: false } : decode(input, settings)
  if (hasBinarySignature(head) || isBinaryNoise(read.text))
    throw new BoctinError('INPUT_BINARY', 'the input is a binary file (PDF, Office, image …), not a page')
  if (read.text.trim() === '') throw new BoctinError('INPUT_EMPTY', 'the input holds nothing but white space')
  return read
}
