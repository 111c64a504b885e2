import type { Body } from '../../text/body'

/** A technical standard by number: "TCVN ISO 9001:2015", "QCVN 01:2021/BXD", "ISO/IEC 27001". */
interface Standard {
  type: string
  number: string
  end: number
}

const STANDARD =
  /((?:TCVN |QCVN |TCVN\/)?ISO(?:\/IEC)?|TCVN|QCVN) ?(\d{1,5}(?:-\d{1,2})?(?: ?: ?(?:19|20)\d\d)?(?:\/[A-ZĐ]{2,10})?)(?![\p{L}\d])/uy

/** The standard that begins at `offset`, or null. */
export function readStandard(body: Body, offset: number): Standard | null {
  STANDARD.lastIndex = offset
  const match = STANDARD.exec(body.text)
  return match && { type: match[1]!, number: match[2]!.replace(/ /g, ''), end: offset + match[0].length }
}
