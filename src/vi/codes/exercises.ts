import type { Span } from '../../schema'
import { type Body, spanOf } from '../../text/body'
import { EXERCISES } from '../lexicon/projects'

/** A military exercise by its sign: "diễn tập KVPT-24", "diễn tập … trên bản đồ, mật danh ĐT-21". */
interface Exercise {
  code: string
  /** From "diễn tập" to the sign. */
  span: Span
  /** The sign alone: the words between may count things ("1 bên 2 cấp"). */
  claim: Span
  next: number
}

const signs = new Set(EXERCISES)
const FARTHEST = 24

/** An exercise whose words begin at token `from`, with its sign in the same clause or sentence. */
export function readExercise(body: Body, from: number): Exercise | null {
  const { tokens, text } = body
  if (tokens[from]?.fold !== 'diễn' || tokens[from + 1]?.fold !== 'tập') return null
  for (let i = from + 2; i < Math.min(from + FARTHEST, tokens.length - 2); i++) {
    const token = tokens[i]!
    if ('.;:'.includes(token.fold) || text.startsWith('\n', tokens[i - 1]!.end)) return null
    const year = tokens[i + 2]!
    if (!signs.has(text.slice(token.start, token.end)) || tokens[i + 1]!.fold !== '-') continue
    if (year.kind !== 'number' || year.end - year.start !== 2 || year.end - token.start > token.end - token.start + 5)
      continue
    const claim = spanOf(tokens, i, i + 3)
    return {
      code: text.slice(claim.start, claim.end).replace(/ /g, ''),
      span: { start: tokens[from]!.start, end: claim.end },
      claim,
      next: i + 3,
    }
  }
  return null
}
