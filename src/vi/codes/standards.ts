import type { Body } from '../../text/body'
import { WordSet } from '../../text/words'

/** A technical standard by number: "TCVN ISO 9001:2015", "QCVN 01:2021/BXD", "ISO/IEC 27001". */
interface Standard {
  type: string
  number: string
  end: number
}

const STANDARD =
  /((?:TCVN |QCVN |TCVN\/)?ISO(?:\/IEC)?|TCVN|QCVN) ?(\d{1,5}(?:-\d{1,2})?(?: ?: ?(?:19|20)\d\d)?(?:\/[A-ZĐ]{2,10})?)(?![\p{L}\d])/uy

/** The words with which a standard begins. */
export const STANDARD_SIGNS: readonly string[] = ['tcvn', 'qcvn', 'iso']
const SIGNS = new WordSet(STANDARD_SIGNS)

/** The standard that begins at token `index`, or null. */
export function readStandard({ text, tokens }: Body, index: number): Standard | null {
  const { word, shape, start } = tokens[index]!
  if (!SIGNS.has(word) || shape !== 'upper') return null
  STANDARD.lastIndex = start
  const match = STANDARD.exec(text)
  return match && { type: match[1]!, number: match[2]!.replace(/ /g, ''), end: start + match[0].length }
}
