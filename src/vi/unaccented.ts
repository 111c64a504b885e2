import type { Body } from '../text/body'
import { fold } from '../text/fold'
import { numbered, tokenize } from '../text/tokens'
import { PhraseTrie } from '../text/trie'
import * as calendar from './lexicon/calendar'
import * as classifiers from './lexicon/classifiers'
import * as dates from './lexicon/dates'
import * as documents from './lexicon/documents'
import * as honorifics from './lexicon/honorifics'
import * as issuers from './lexicon/issuers'
import * as modifiers from './lexicon/modifiers'
import * as organisations from './lexicon/organisations'
import * as people from './lexicon/people'
import * as projects from './lexicon/projects'
import * as roles from './lexicon/roles'
import { COMMON_SURNAMES, MIDDLE_NAMES } from './lexicon/surnames'
import * as titles from './lexicon/titles'
import { PLAIN_PHRASES, PLAIN_WORDS } from './lexicon/unaccented'
import * as units from './lexicon/units'

/** Without accents, unit for unit. Expects folded NFC. */
const strip = (text: string) => Array.from(text, c => (c === 'đ' ? 'd' : (c.normalize('NFD')[0] ?? c))).join('')

/** Every string of a lexicon, whatever its shape: lists, keys, comma-separated phrases. */
function phrasesOf(entry: unknown): string[] {
  if (typeof entry === 'string') return entry.split(',').map(phrase => fold(phrase.replace(/\s+/g, ' ').trim()))
  if (Array.isArray(entry)) return entry.flatMap(phrasesOf)
  return entry !== null && typeof entry === 'object'
    ? [...Object.keys(entry).flatMap(phrasesOf), ...Object.values(entry).flatMap(phrasesOf)]
    : []
}

/** Phrases by their words without accents → with them. The first phrase to claim a spelling keeps it. */
const compile = (phrases: readonly string[]): PhraseTrie<string[]> =>
  PhraseTrie.of(
    [...phrases].reverse().map(phrase => [strip(phrase), tokenize(phrase).map(token => token.fold)] as const),
  )

interface Accents {
  phrases: PhraseTrie<string[]>
  names: ReadonlyMap<string, string>
}

/** Compiled when the first page without accents is met: few pages need it. */
let compiled: Accents | null = null

function accents(): Accents {
  if (compiled) return compiled
  const lexicons = [
    titles,
    organisations,
    documents,
    projects,
    issuers,
    dates,
    calendar,
    honorifics,
    modifiers,
    roles,
    people,
    classifiers,
    units,
  ]
  const known = lexicons.flatMap(lexicon => Object.values(lexicon).flatMap(phrasesOf))
  const longer = known.filter(phrase => phrase.includes(' ') && strip(phrase) !== phrase)
  const names = [...COMMON_SURNAMES.split(' '), ...MIDDLE_NAMES.split(' ')].map(name => [strip(name), name] as const)
  compiled = {
    phrases: compile([...PLAIN_PHRASES.map(fold), ...PLAIN_WORDS.split(' ').map(fold), ...longer]),
    names: new Map(names.reverse()),
  }
  return compiled
}

/**
 * A body written without accents, in the words that the rules know: "ngay 16/10/2020", "ong Nguyen Van A" are matched
 * as if they bore them. The text and all offsets stay as they are; words that no lexicon has stay plain.
 */
export function withAccents(body: Body): Body {
  const { phrases, names } = accents()
  // the words just compiled have numbers only now
  const plain = body.tokens.map(numbered)
  const tokens = [...plain]
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const words = phrases.match(plain, i)?.value ?? null
    const name = token.shape === 'lower' || (words?.length ?? 0) > 1 ? undefined : names.get(token.fold)
    const restored = name ? [name] : (words ?? [token.fold])
    restored.forEach((word, n) => {
      if (word.length === tokens[i + n]!.fold.length) tokens[i + n] = numbered({ ...tokens[i + n]!, fold: word })
    })
    i += restored.length
  }
  let folded = ''
  for (const { start, fold: word } of tokens) folded += body.folded.slice(folded.length, start) + word
  return { ...body, tokens, folded: folded + body.folded.slice(folded.length) }
}
