import type { Block } from '../schema'
import type { Token } from './tokens'

/** A sentence as a half-open range of token indices, and the block it stands in. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly block: number
}

/** Words after which a full stop does not end a sentence: "TP. Hồ Chí Minh", "PGS.TS. Trần …", "đ.c", "v.v." */
const SHORTENED = new Set(
  'tp tx tt p q h x t đ đc ts ths th pgs gs tskh bs ks kts ds ls cn bscki bsckii bsck1 bsck2 cki ckii ck1 ck2 ngnd ngưt ttnd ttưt nsnd nsưt nxb st vs lm ht đđ mr ms mrs dr no ql đt tl ub pct pgđ pbt uvbtv'.split(
    ' ',
  ),
)

const OPENS = /["'([*•+-]/
const TERMINATORS = '.!?…'
const CLOSERS = `"')]`

/** A terminator, or the quote or bracket that closes right behind one: `… đạt kết quả tốt.” Đồng chí …` */
function mayEnd(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.kind !== 'mark') return false
  if (TERMINATORS.includes(token.fold)) return true
  const before = tokens[i - 1]
  return CLOSERS.includes(token.fold) && before?.end === token.start && TERMINATORS.includes(before.fold)
}

function endsSentence(tokens: readonly Token[], i: number, blockEnd: number): boolean {
  const token = tokens[i]!
  if (!mayEnd(tokens, i)) return false
  const next = tokens[i + 1]
  if (!next || i + 1 >= blockEnd) return true
  if (next.start === token.end) return false
  if (next.kind === 'word' && next.shape === 'lower') return false
  if (next.kind === 'mark' && !OPENS.test(next.fold)) return false
  const before = tokens[i - 1]
  const shortened = before?.kind === 'word' && before.end === token.start && SHORTENED.has(before.fold)
  return !(token.fold === '.' && shortened)
}

/** Cuts the tokens of each block into sentences. A block's end is always a sentence's end. */
export function sentences(tokens: readonly Token[], blocks: readonly Block[]): Sentence[] {
  const found: Sentence[] = []
  let i = 0
  blocks.forEach((block, index) => {
    let blockEnd = i
    while (blockEnd < tokens.length && tokens[blockEnd]!.start < block.end) blockEnd++
    let from = i
    for (; i < blockEnd; i++) {
      if (!endsSentence(tokens, i, blockEnd)) continue
      found.push({ from, to: i + 1, block: index })
      from = i + 1
    }
    if (from < blockEnd) found.push({ from, to: blockEnd, block: index })
  })
  return found
}
