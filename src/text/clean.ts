import { unitAt } from './units'

/** Units that take no room on paper: zero-width spaces and joiners, BOM, soft hyphen, bidi marks, C0/C1 controls. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const SPACES = /[\s\u00a0]+/g

const ODD = 0
const PLAIN = 1
const BLANK = 2
const VANISHING = 3
/** Units that stay as they are, alone and beside each other: Latin letters whole with their marks, digits, signs. */
const PLAIN_RANGES = [
  [0x21, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
] as const
/** {@link INVISIBLE}, as far as the table goes. */
const VANISHING_RANGES = [
  [0, 8],
  [0xe, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
] as const
const kinds = new Uint8Array(0x2100)
for (const [from, to] of PLAIN_RANGES) kinds.fill(PLAIN, from, to + 1)
for (const blank of '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f')
  kinds[blank.charCodeAt(0)] = BLANK
for (const [from, to] of VANISHING_RANGES) kinds.fill(VANISHING, from, to + 1)
const kindOf = (code: number): number => (code < kinds.length ? kinds[code]! : ODD)

/** Does a unit stay as it is wherever it stands? */
export const isPlain = (code: number): boolean => kindOf(code) === PLAIN
export const isBlankUnit = (code: number): boolean => kindOf(code) === BLANK

/**
 * One line of text as a reader sees it: NFC, no invisible units, every run of white space one blank, no blanks at
 * the ends. Pages are NFD, mixed, full of NBSP (`đồng\u00a0\u00a0chí`) and of the U+200B that SharePoint inserts.
 */
export function cleanLine(raw: string): string {
  const end = raw.length
  let start = 0
  while (start < end && kindOf(unitAt(raw, start)) === BLANK) start++
  let line = ''
  let at = start
  for (; at < end; at++) {
    const code = unitAt(raw, at)
    const kind = kindOf(code)
    if (kind === PLAIN) continue
    if (kind === VANISHING) return cleanLine(raw.replace(INVISIBLE, ''))
    if (kind === ODD) return cleanOdd(raw)
    let next = at + 1
    while (next < end && kindOf(unitAt(raw, next)) === BLANK) next++
    if (next === end) break
    if (code === 0x20 && next === at + 1) continue
    line += `${raw.slice(start, at)} `
    start = next
    at = next - 1
  }
  return line + raw.slice(start, at)
}

/** The same for a line with units that are composed, or that nothing is known of. */
const cleanOdd = (raw: string): string =>
  raw.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd').normalize('NFC').replace(SPACES, ' ').trim()

const isSpace = (code: number): boolean => kindOf(code) === BLANK || code === 0xfeff || code === 0x3000

/** Is there nothing but white space? */
export function isBlank(text: string): boolean {
  const end = text.length
  for (let i = 0; i < end; i++) if (!isSpace(unitAt(text, i))) return false
  return true
}

/** Does a text that is not empty end in white space? */
export const endsBlank = (text: string): boolean => isSpace(unitAt(text, text.length - 1))

/** Is nothing left of a text when it is cleaned? */
export function isNothing(text: string): boolean {
  const end = text.length
  for (let i = 0; i < end; i++) {
    const kind = kindOf(unitAt(text, i))
    if (kind === PLAIN) return false
    if (kind === ODD) return cleanLine(text) === ''
  }
  return true
}
