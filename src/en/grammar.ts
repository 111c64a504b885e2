import nlp from 'compromise/two'

/** Parts of speech as far as a noun phrase needs them. */
type Kind = 'noun' | 'modifier' | 'other'

interface Term {
  kind: Kind
  /** A verb's form that may stand before a noun: "disadvantaged pupils", "existing ones". */
  participle: boolean
  /** Read as a verb, written like a plural: "38 communes" are no verb behind their number. */
  likePlural: boolean
  plural: boolean
  /** Where it ends in the text that was asked. */
  end: number
}

/** The words that follow a number: the noun that is counted, and the phrase it heads. */
export interface NounPhrase {
  /** Half-open, in units of the text that was asked. */
  head: { start: number; end: number }
  end: number
}

const kindOf = (tags: ReadonlySet<string>): Kind => {
  if (tags.has('Gerund') || tags.has('Verb') || tags.has('Preposition') || tags.has('Pronoun')) return 'other'
  if (tags.has('Noun') && !tags.has('Determiner')) return 'noun'
  return tags.has('Adjective') || tags.has('Adverb') ? 'modifier' : 'other'
}

/** compromise's reading of one short text. Only read from: nothing is added to its lexicon, rules or plugins. */
function termsOf(text: string): Term[] {
  let place = 0
  return nlp(text).docs.flatMap(sentence =>
    sentence.map(({ pre, text: word, post, tags }) => {
      const end = place + pre.length + word.length
      place = end + post.length
      const kinds = tags ?? new Set<string>()
      const participle = kinds.has('Verb') && /(?:ed|ing|en)$/i.test(word)
      const likePlural = kinds.has('PresentTense') && /\p{Ll}{2}s$/u.test(word)
      return { kind: kindOf(kinds), participle, likePlural, plural: kinds.has('Plural') || likePlural, end }
    }),
  )
}

/** The number that stands for whatever is counted: what it is decides nothing about the words behind it. */
const LEAD = '12 '

/**
 * The noun phrase with which `text` begins, as it stands behind a number: "poor households borrowed loans" →
 * "poor households", headed by "households". Null where no noun follows.
 *
 * This is what compromise is asked for: telling nouns from verbs in English words that no lexicon of ours lists.
 * Names, dates and amounts it does not read; Vietnamese ones are beyond it.
 */
export function nounPhrase(text: string): NounPhrase | null {
  if (NO_BEGINNING.test(text)) return null
  const asked = LEAD + text
  const [, ...terms] = termsOf(asked)
  let head: NounPhrase['head'] | null = null
  let start = LEAD.length
  for (const [i, { kind, participle, likePlural, end, plural }] of terms.entries()) {
    const piece = asked.slice(start, end)
    const word = piece.trim().toLowerCase()
    const next = terms[i + 1]
    const describes = (participle || ADJECTIVES.has(word)) && head === null && next !== undefined && isNoun(next)
    const counts = kind === 'noun' || (likePlural && head === null)
    if ((kind === 'other' && !describes && !counts) || NOT_IN_PHRASE.test(piece) || NO_NOUN.has(word)) break
    if (counts && !describes) head = { start: end - word.length - LEAD.length, end: end - LEAD.length }
    start = end
    if (plural && !describes && next?.kind !== 'noun') break
  }
  return head && { head, end: head.end }
}

/** Words behind a number that count nothing, so that compromise need not be asked: "5 to 10", but "5 An Giang farmers". */
const NO_BEGINNING =
  /^(?:a|an|the|to|from|of|in|on|at|by|with|for|and|or|than|into|between|until|per|is|are|was|were|will)(?![\p{L}\p{M}\p{N}'’-])/u

const isNoun = ({ kind, likePlural }: Term) => kind !== 'other' || likePlural

const NOT_IN_PHRASE = /[^\p{L}\p{M}\p{N}'’\s-]/u

/** Adjectives that compromise takes for nouns: "27 best communes". */
const ADJECTIVES = new Set(['best', 'top', 'key', 'new', 'official', 'poor'])

/** Words that compromise takes for nouns and that count nothing: "214 projects worth …", "18 projects here". */
const NO_NOUN = new Set([
  'worth',
  'here',
  'there',
  'each',
  'alone',
  'today',
  'total',
  'more',
  'ago',
  'respectively',
  'yesterday',
])
