import type { Abbreviation } from '../schema'
import type { Body } from '../text/body'

/** Known and locally defined abbreviations, each once, at its first place in the body. */
export function abbreviations(_body: Body): Abbreviation[] {
  return []
}
