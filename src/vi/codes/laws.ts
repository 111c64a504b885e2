import type { Span } from '../../schema'
import { type Body, spanOf } from '../../text/body'
import type { Token } from '../../text/tokens'
import { PhraseTrie } from '../../text/trie'
import { LAW_NAMES, NOT_A_LAW_AFTER } from '../lexicon/documents'

/** A law that is named and has no number: "Luật Tổ chức chính quyền địa phương năm 2015", "Hiến pháp năm 2013". */
interface NamedLaw {
  type: string
  name: string | null
  year: string | null
  span: Span
  /** Index of the first token after it. */
  next: number
}

const heads = PhraseTrie.of(['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp'].map(type => [type, type] as const))
/** The words with which a law begins. */
export const lawOpenings: readonly string[] = [...heads.firstWords]
const names = PhraseTrie.of(LAW_NAMES.split(';').map(name => [name, true] as const))
const ofAnotherName = new Set(NOT_A_LAW_AFTER)
/** "(sửa đổi)", "(sửa đổi, bổ sung)", then "năm 2015", ", năm 2015" or "2015". */
const TAIL =
  /(?: \(sửa đổi(?:,? bổ sung)?\)| sửa đổi)?(?:,? (?:năm )?((?:19|20)\d\d)(?![\d/.-]|,\d))?(?: \(sửa đổi(?:,? bổ sung)?(?:,? (?:năm )?\d{4})?\))?/uy

const isCapital = (token: Token) => token.shape !== 'lower'

/**
 * A law by name from token `from`. The name must be one of a known law, so that its end is sure; the word "Luật" or
 * the name must be capitalised: "luật đất đai" is a field of law.
 */
export function readLaw(body: Body, from: number): NamedLaw | null {
  const { tokens } = body
  const head = heads.match(tokens, from)
  if (!head || ofAnotherName.has(tokens[from - 1]?.fold ?? '')) return null
  const type = head.value
  const named = type === 'Hiến pháp' ? null : names.match(tokens, head.to)
  if (type !== 'Hiến pháp' && !named) return null
  if (!isCapital(tokens[from]!) && !(named && isCapital(tokens[head.to]!))) return null
  if (named && named.to - named.from === 1 && !isCapital(tokens[head.to]!)) return null
  const next = named?.to ?? head.to
  const end = tokens[next - 1]!.end
  TAIL.lastIndex = end
  const tail = TAIL.exec(body.folded)
  // "Hiến pháp" without a year is an idea more often than a document.
  if (type === 'Hiến pháp' && !tail?.[1]) return null
  const name = named ? body.text.slice(tokens[named.from]!.start, end) : null
  return {
    type,
    name,
    year: tail?.[1] ?? null,
    span: { start: spanOf(tokens, from, next).start, end: end + (tail?.[0].length ?? 0) },
    next,
  }
}
