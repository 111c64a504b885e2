import type { Figure } from '../../schema'
import type { Token } from '../../text/tokens'
import { PhraseTrie, Preceding } from '../../text/trie'
import { BODIES, CLASSIFIERS, COUNTED, NOT_COUNTED, PARTICLES } from '../lexicon/classifiers'
import { CENTS, CURRENCIES, DONG, MEASURES } from '../lexicon/units'

/** A stretch of tokens that is read on its own: one sentence. */
export interface Line {
  readonly text: string
  readonly folded: string
  readonly tokens: readonly Token[]
  /** Half-open range of token indices. */
  readonly from: number
  readonly to: number
}

/** What a word after a number says about it. */
export interface UnitWord {
  /** `none`: no unit begins here. `noun`: a thing that is counted. */
  readonly sort: 'none' | 'measure' | 'money' | 'noun' | 'body' | 'classifier'
  readonly kind: Figure['kind']
  /** How the unit is reported, where not as written. */
  readonly unit: string | null
}

/** The phrases of a lexicon list: parted by commas, line breaks inside a phrase are blanks. */
export const phrases = (list: string) =>
  list
    .replace(/\s+/g, ' ')
    .split(',')
    .map(phrase => phrase.trim())
    .filter(Boolean)

const unitWord = (sort: UnitWord['sort'], kind: Figure['kind'] = 'count', unit: string | null = null): UnitWord => ({
  sort,
  kind,
  unit,
})

/** Every word that may follow a number, or that says that nothing is counted. */
export const UNITS = new PhraseTrie<UnitWord>()

const add = (words: readonly string[], word: UnitWord) => {
  for (const phrase of words) UNITS.add(phrase, word)
}

// Later entries win: a noun that is a particle elsewhere is a noun.
add(phrases(PARTICLES), unitWord('none'))
add(phrases(CLASSIFIERS), unitWord('classifier'))
add(phrases(COUNTED), unitWord('noun'))
add(phrases(BODIES), unitWord('body'))
add(phrases(NOT_COUNTED), unitWord('none'))
for (const [kind, words] of Object.entries(MEASURES)) add(phrases(words), unitWord('measure', kind as Figure['kind']))
add(['%', 'phần trăm'], unitWord('measure', 'percent', '%'))
for (const [code, words] of Object.entries(CURRENCIES)) {
  for (const word of phrases(words)) add([word], unitWord('money', 'money', /\p{L}/u.test(word) ? null : code))
}
add(phrases(CENTS), unitWord('money', 'money', 'cent'))
add(phrases(DONG), unitWord('money', 'money', 'VND'))

/** The phrases of a lexicon list, looked for before a token. */
export const preceding = (list: string) => Preceding.ofPhrases(phrases(list))

/** The phrases of a lexicon list, looked for at a token. */
export const following = (list: string) => PhraseTrie.ofPhrases(phrases(list))

/** Whether token `i` follows the one before it without a blank. */
export const glued = (line: Line, i: number) => i > 0 && line.tokens[i - 1]!.end === line.tokens[i]?.start

/** The text of tokens `from` up to, not including, `to`. */
export const textOf = (line: Line, from: number, to: number) =>
  line.text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end)
