import type { Body } from '../../text/body'
import { PhraseTrie } from '../../text/trie'
import { AREAS, NATIONS, ORGANISATION_VERBS, PROVINCES } from '../lexicon/organisations'
import { BREAKS, COLLECTORS, PRESENCE, SAYING } from '../lexicon/roles'

/** "tỉnh", "huyện", "xã": a proper name may follow. */
export const areas = PhraseTrie.ofPhrases(AREAS)
export const provinces = PhraseTrie.ofPhrases(PROVINCES)
export const nations = PhraseTrie.ofPhrases(NATIONS)
/** Verbs that are a unit's own: "Ban Chỉ đạo". */
export const inner = PhraseTrie.ofPhrases(ORGANISATION_VERBS)
/** Verbs and particles at which a name ends. */
export const verbs = PhraseTrie.ofPhrases([...Object.values(PRESENCE).flat(), ...SAYING, ...BREAKS])
/** Words that open a group. */
export const collectors = PhraseTrie.ofPhrases(COLLECTORS)

/** What is known of an organisation's name while it is read. */
export interface State {
  from: number
  /** Token index after the last word that surely belongs to the name. */
  solid: number
  /** The name could end here: an area or a committee was named. */
  complete: boolean
  collective: boolean
  /** Begins with a foreign nation: whoever is named behind it need not be called as in Vietnam. */
  foreign: boolean
  unknown: number
  /** First token of the clause's innermost unit: "Vụ" in "Vụ trưởng Vụ …". */
  unit: string
  /** Where it stands. */
  unitAt: number
}

export const foldAt = (body: Body, i: number): string => body.tokens[i]?.fold ?? ''
