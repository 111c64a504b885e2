import type { Body } from '../../text/body'
import { type Match, PhraseTrie } from '../../text/trie'
import { DOCUMENT_TYPES, SHORT_TYPES, type Trust } from '../lexicon/documents'

/** A type word and what it needs before a number that has no letters. */
export interface Head {
  type: string
  trust: Trust
}

export const heads = PhraseTrie.of(
  Object.entries(DOCUMENT_TYPES).map(([type, trust]) => [type, { type, trust } satisfies Head] as const),
)
const shortHeads = PhraseTrie.of(
  Object.entries(SHORT_TYPES).map(([short, type]) => [short, { type, trust: 'capital' } satisfies Head] as const),
)

/** The words with which a type word begins. */
export const headOpenings: readonly string[] = [...heads.firstWords, ...shortHeads.firstWords]

/** The type word that begins at token `index`: "Nghị quyết", or "NQ" where it stands free. */
export function headAt({ text, tokens }: Body, index: number): Match<Head> | null {
  const head = heads.match(tokens, index)
  if (head || tokens[index]!.shape !== 'upper') return head
  const short = shortHeads.match(tokens, index)
  return short && !'/-'.includes(text[tokens[index]!.start - 1] ?? ' ') ? short : null
}
