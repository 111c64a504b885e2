import { type Body, tokenAt } from '../../text/body'
import { ABBREVIATIONS } from '../lexicon/abbreviations'
import { NOT_A_CODE, ROADS } from '../lexicon/projects'
import { type Aftermath, aftermath } from './aftermath'
import { readSymbol } from './symbols'

/** A scheme's code behind its type word. */
export interface SchemeCode {
  code: string
  end: number
  rule: string
  /** The code is also a document's number ("Đề án 06/QĐ-TTg"): the document keeps its place. */
  shared?: true
}

/** How the type word and the number were put together. */
interface Approach {
  type: string
  /** "số" stands between them. */
  marked: boolean
  /** The type word begins with a capital. */
  capital: boolean
}

const END = '(?![\\p{L}\\d/])'
/** XL01, XL-03, TV.05, CW2A, J3-1; 05-XL, 10/XL-2, 5A, 4.6, 5.10 */
const PACKAGE = new RegExp(
  `(?:[A-ZĐ]{1,8}[-. ]?\\d{1,3}(?:[.-]\\d{1,2})?[A-Z]?|\\d{1,3}[A-Z]?(?:[-/][A-ZĐ]{1,6}\\d{0,2}(?:[-.]\\d{1,2})?|\\.\\d{1,2})?)${END}`,
  'uy',
)
/** "gói XL-03": without "thầu" only what a tender is called by; "gói 30.000 tỷ" and "gói VIP1" are none. */
const SHORT_PACKAGE = new RegExp(`(?:XL|TV|TB|CW|TVGS|TVTK|HH|PTV)[-. ]?\\d{1,3}[A-Z]?${END}`, 'uy')
/** WB8, KfW6, RE-II, 3EM, VnSAT, LRAMP */
const ACRONYM = new RegExp(
  `(?:[A-Z][A-Za-z]{1,7}-?\\d{1,2}|\\d[A-Z]{2,5}|[A-Z]{2,6}-[IVX]{1,4}|[A-Z][a-z]?[A-Z]{2,7})${END}`,
  'uy',
)
const PART = /(?:\d{1,2}[.-]\d{1,2}|\d{1,2}|[IVX]{1,4})(?![\p{L}\d/%]|[.,]\d)/uy
const TREASURY = new RegExp(`\\d{6,10}${END}`, 'uy')
const NOTICE = new RegExp(`(?:IB)?\\d{8,12}(?:-\\d{2})?${END}`, 'uy')
const SERIAL = /\d{1,5}[a-zA-ZđĐ]?(?![\p{L}\d])/uy

const notACode = new Set(NOT_A_CODE)
const roads = new Set(ROADS)

function at(pattern: RegExp, text: string, offset: number): string | null {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0] ?? null
}

/** Letters alone are a code only if they describe nothing ("Dự án ODA") and belong to no road ("Dự án QL1A"). */
export function readAcronym(text: string, offset: number): string | null {
  const code = at(ACRONYM, text, offset)
  const letters = code?.match(/\p{L}+/u)?.[0] ?? ''
  const describes = code === letters && (notACode.has(code) || code in ABBREVIATIONS)
  return code && !describes && !roads.has(letters) ? code : null
}

/** The form that codes of a type have, where it is one of its own. */
function readForm(type: string, text: string, offset: number): string | null {
  if (type === 'Gói thầu') return at(PACKAGE, text, offset)
  if (type === 'Mã dự án') return at(TREASURY, text, offset)
  if (type === 'Mã TBMT') return at(NOTICE, text, offset)
  if (/phần$/.test(type) || type === 'Tiểu dự án') return at(PART, text, offset)
  return null
}

/** Schemes and documents share years: "Chương trình 2021" is none, "Đề án 1956" is one. */
const YEARLIKE = /^(?:19[5-9]|20[0-4])\d$/

/** Whether a bare number behind this type word is a code, by what follows it. */
function accepts({ type, marked, capital }: Approach, serial: string, after: Aftermath): boolean {
  // A part has a number by nature: "Dự án thành phần 2 đường nối cửa khẩu" does not count roads.
  if (capital && /phần$|^Tiểu/.test(type)) return true
  if (after === 'counted') return false
  if (marked) return true
  const long = serial.length >= 3
  if (/^Chương trình/.test(type)) {
    const fits = !YEARLIKE.test(serial) && serial.length >= 2 && (capital || long || /\p{L}/u.test(serial))
    return fits && (after === 'open' || (capital && (after === 'name' || long)))
  }
  if (type === 'Dự án') return capital || (after === 'open' && long)
  return after === 'open' || capital
}

const SCHEME_SYMBOL = /^(?:ĐA|DA|TDA)/
const PROGRAMME_SYMBOL = /^(?:CTr|CTPH|CTrPH)$/

/** "25-ĐA/TU" and "06/CP" are codes; of "06/QĐ-TTg" the number is, and the whole is a document. */
function readSymbolCode(text: string, start: number): SchemeCode | null {
  const symbol = readSymbol(text, start, true)
  if (!symbol || symbol.form === 'year' || PROGRAMME_SYMBOL.test(symbol.letters[0]!)) return null
  if (SCHEME_SYMBOL.test(symbol.letters[0]!) || symbol.letters.length === 1)
    return { code: symbol.number, end: symbol.end, rule: 'scheme by symbol' }
  return { code: symbol.serial, end: start + symbol.serial.length, rule: 'scheme by symbol', shared: true }
}

function readAcronymCode(body: Body, start: number, { type, capital }: Approach): SchemeCode | null {
  if (!/dự án$/i.test(type) || !capital) return null
  const code = readAcronym(body.text, start)
  if (!code) return null
  const end = start + code.length
  const after = aftermath(body, tokenAt(body.tokens, end))
  return after === 'open' || after === 'word' ? { code, end, rule: 'scheme by acronym' } : null
}

/** A number or a form of the type's own; a plain number must not count anything. */
function readSerialCode(body: Body, start: number, approach: Approach): SchemeCode | null {
  const own = readForm(approach.type, body.text, start)
  const code = own ?? (/phần$/.test(approach.type) ? null : at(SERIAL, body.text, start))
  if (!code) return null
  const end = start + code.length
  const counts = /^\d+(?:[.-]\d+)?\p{L}?$/u.test(code) && !/^Mã/.test(approach.type)
  if (counts && !accepts(approach, code, aftermath(body, tokenAt(body.tokens, end)))) return null
  return { code, end, rule: 'scheme by number' }
}

/** Reads the code at token `index` behind a type word, or null. */
export function readSchemeCode(body: Body, index: number, approach: Approach): SchemeCode | null {
  const token = body.tokens[index]
  if (!token || token.kind === 'mark') return null
  const { start } = token
  const symbol = token.kind === 'number' && approach.type !== 'Gói thầu' ? readSymbolCode(body.text, start) : null
  return symbol ?? readAcronymCode(body, start, approach) ?? readSerialCode(body, start, approach)
}

/** "gói XL-03" at `offset`. */
export function readShortPackage(text: string, offset: number): SchemeCode | null {
  const code = at(SHORT_PACKAGE, text, offset)
  return code ? { code, end: offset + code.length, rule: 'scheme by number' } : null
}
