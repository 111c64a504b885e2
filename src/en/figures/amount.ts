import { type Body, tokenAt } from '../../text/body'
import { SCALES } from '../lexicon/figures'

/** A number in digits with its multipliers. */
export interface Amount {
  value: number
  scale: number
  /** Index of the token after it. */
  to: number
  end: number
  /** The other reading of "1.250": thousands by a Vietnamese hand. */
  other: number | null
  plain: boolean
}

interface Literal {
  pattern: RegExp
  read(digits: string): number
  other?(digits: string): number
}

const END = '(?![\\d]|[.,]\\d)'
const plain = (digits: string) => Number(digits.replaceAll(',', ''))

/** English digits first; then what a Vietnamese hand leaves in an English text. */
const LITERALS: readonly Literal[] = [
  // 1,234.5 · 137,664
  { pattern: new RegExp(`[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d{1,9})?${END}`, 'y'), read: plain },
  // 2.500.000 · 1.234,5
  {
    pattern: new RegExp(`[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}(?:,\\d{1,9})?|\\.\\d{3},\\d{1,9})${END}`, 'y'),
    read: digits => Number(digits.replaceAll('.', '').replace(',', '.')),
  },
  // 1.250: a decimal; or thousands, where households are counted
  {
    pattern: new RegExp(`[1-9]\\d{0,2}\\.\\d{3}${END}`, 'y'),
    read: Number,
    other: digits => Number(digits.replace('.', '')),
  },
  // 12.5
  { pattern: new RegExp(`\\d{1,20}\\.\\d{1,9}${END}`, 'y'), read: Number },
  // 45,82
  { pattern: new RegExp(`\\d{1,20},\\d{1,2}${END}`, 'y'), read: digits => Number(digits.replace(',', '.')) },
  { pattern: new RegExp(`\\d{1,20}${END}`, 'y'), read: Number },
]

const tidy = (value: number) => Number(value.toPrecision(15))

/** The number at token `at`, with "million", "billion" behind it. */
export function readAmount({ folded, tokens }: Body, at: number): Amount | null {
  const { start } = tokens[at]!
  for (const { pattern, read, other } of LITERALS) {
    pattern.lastIndex = start
    const digits = pattern.exec(folded)?.[0]
    if (digits === undefined) continue
    let to = tokenAt(tokens, start + digits.length)
    let scale = 1
    for (let next = tokens[to]; next; next = tokens[to]) {
      const hyphen = next.fold === '-' && next.start === tokens[to - 1]!.end && SCALES[tokens[to + 1]?.fold ?? '']
      const factor = SCALES[next.fold] ?? hyphen
      if (!factor || next.start > tokens[to - 1]!.end + 1) break
      scale *= factor
      to += hyphen ? 2 : 1
    }
    const value = tidy(read(digits) * scale)
    const second = other && scale === 1 ? other(digits) : null
    return { value, scale, to, end: tokens[to - 1]!.end, other: second, plain: /^\d+$/.test(digits) && scale === 1 }
  }
  return null
}
