import { fold } from '../../text/fold'
import { MISPRINTS, PARTY_SIGNERS, SCHEME_LETTERS, STATE_SIGNERS, TYPE_LETTERS } from '../lexicon/documents'
import { ISSUER_LETTERS } from '../lexicon/issuers'

/** How the symbol of a document is built. */
type SymbolForm = 'normative' | 'administrative' | 'party' | 'law' | 'year'

/** A document's symbol, read at one place of the text. */
export interface DocumentSymbol {
  form: SymbolForm
  start: number
  end: number
  /** The leading number as written: "12", "66.1", "30a". */
  serial: string
  year: string | null
  /** The letters between the signs, mended: ["QĐ", "UBND"]. */
  letters: string[]
  /** As written, without spaces. */
  number: string
  /** One spelling for all misprints of it. */
  canonical: string
}

const DASH = '[-\u2010-\u2015\u2212]'
const SERIAL = '(\\d{1,5}(?:\\.\\d)?(?:[a-zđ](?!\\p{L}))?)'
const YEAR = '((?:19|20)\\d\\d)'
/**
 * A capital, with the small letter of "CTr", "QyĐ", "ThU" where no word is glued on ("TWngày" is TW), or a dot or
 * "&" between capitals ("TT.HĐND", "XD&KTVB"). "TTg" is read in one way only, or a row of them would be read in 2^n.
 */
const LETTER =
  '(?:T[tT]g|[CT][tT]r|(?!TTg|[CT]Tr)[A-ZĐÐƯƠ](?:[ghriyuđ](?!\\p{Ll}))?|\\.(?=[A-ZĐÐƯ]{2}|Ư)|&(?=[A-ZĐÐƯ]))'
const GROUP = `${LETTER}{1,24}\\d{0,3}`
const JOINED = `(?:(?: ?(?:${DASH}|/)|(?:${DASH}|/) )${GROUP}){0,6}`
const LOOSE = `(?: ${DASH} (?=[CT]T|${LETTER}{2})${GROUP})?`
/** What may follow a symbol: no letter or digit, unless a common word was glued on ("QĐ/TWcủa"). */
const END = '(?=$|[^\\p{L}\\p{N}]|(?:ngày|của|về|và|năm|được|tại|trong|do|đã|ban)(?!\\p{L}))'

const small = (...letters: Iterable<string>[]) =>
  [...new Set(letters.flatMap(list => [...list].map(fold)))].sort((a, b) => b.length - a.length).join('|')
/** Symbols typed in small letters ("12/qđ-ubnd") are read only where both halves are known. */
const SMALL_TYPE = small(Object.keys(TYPE_LETTERS), ['qd', 'nd'])
const SMALL_SIGNER = small(Object.keys(ISSUER_LETTERS), PARTY_SIGNERS, ['hdnd'])

/** What stands behind the serial number: a slash, a dash, or the letters themselves. */
type Mark = '/' | '-' | 'A'

interface SymbolRule {
  form: SymbolForm
  marks: readonly Mark[]
  /** What must stand behind the mark, told without the tables of Unicode: most numbers of a page are no symbols. */
  ahead: RegExp
  /** Compiled when it is first asked for: these are the dearest patterns of all, and few pages need each of them. */
  pattern(): RegExp
}

function rule(form: SymbolForm, marks: readonly Mark[], ahead: RegExp, source: string, end = END): SymbolRule {
  let pattern: RegExp | undefined
  return {
    form,
    marks,
    ahead,
    pattern: () => {
      pattern ??= new RegExp(source + end, 'uy')
      return pattern
    },
  }
}

const DATED = / ?(?:19|20)/y
const CAPITAL = / ?[-\u2010-\u2015\u2212]?[A-ZĐÐƯƠ.&]/y
const SMALL = / ?[a-z\u0080-\uffff]/y

/** Every pattern captures serial, year (empty if none) and letters. Longest forms first. */
const RULES: readonly SymbolRule[] = [
  // 65/2020/QH14, 653/2019/UBTVQH14
  rule('law', ['/'], DATED, `${SERIAL} ?/ ?${YEAR} ?/ ?((?:UBTV)?QH ?\\d{0,2})`),
  // 12/2020/QĐ-UBND, 17/ 2018/ NĐ-CP, 183/2010/TTLT/BTC-BNN, 19-2018/NQ-CP
  rule('normative', ['/', '-'], DATED, `${SERIAL} ?(?:/|${DASH}) ?${YEAR} ?[-/] ?(${GROUP}${LOOSE}${JOINED})`),
  rule('normative', ['/'], DATED, `${SERIAL} ?/ ?${YEAR} ?/ ?((?:${SMALL_TYPE}) ?${DASH} ?(?:${SMALL_SIGNER}))`),
  // 18-NQ/TW, 64 – KL/TW, 05 CT/TW, 18NQ/TW
  rule('party', ['-', 'A'], CAPITAL, `${SERIAL}(?: ?${DASH} ?| )?()(${GROUP} ?/ ?${GROUP}${JOINED})`),
  rule('party', ['-'], SMALL, `${SERIAL} ?${DASH} ?()((?:${SMALL_TYPE}) ?/ ?(?:${SMALL_SIGNER}))`),
  // 1234/QĐ-UBND, 4912/UBND-NC, 688/HD – BCH, 1281/-UBND, 42/NQ
  rule('administrative', ['/'], CAPITAL, `${SERIAL} ?/ ?${DASH}?()(${GROUP}${LOOSE}${JOINED})`),
  rule('administrative', ['/'], SMALL, `${SERIAL} ?/ ?()((?:${SMALL_TYPE}) ?${DASH} ?(?:${SMALL_SIGNER}))`),
  // 14-SL, 05-CT, 18-NQ-TW: only behind a type word
  rule('party', ['-'], CAPITAL, `${SERIAL} ?${DASH} ?()(${GROUP}(?:${DASH}${GROUP})?)`),
  // 30/2020, 100/2019 (behind "Nghị định"): number and year alone
  rule('year', ['/'], DATED, `${SERIAL}/${YEAR}()`, '(?![\\p{L}\\p{N}/]|[-–.,]\\d)'),
]

/** A serial number and the sign or letter that stands behind it wherever a rule matches. */
const BEGINNING = /\d{1,5}(?:\.\d)?(?:[a-zđ](?!\p{L}))? ?[-/\u2010-\u2015\u2212A-ZĐÐƯƠ.&]/uy
const rulesBehind = (mark: Mark) => RULES.filter(({ marks }) => marks.includes(mark))
const [BEHIND_SLASH, BEHIND_DASH, BEHIND_NUMBER] = [rulesBehind('/'), rulesBehind('-'), rulesBehind('A')]

/** The rules that may match at `offset`. */
function rulesAt(text: string, offset: number): readonly SymbolRule[] {
  BEGINNING.lastIndex = offset
  if (!BEGINNING.test(text)) return []
  const mark = text[BEGINNING.lastIndex - 1]!
  const dash = mark === '-' || (mark >= '\u2010' && mark <= '\u2212')
  if (mark !== '/' && !dash) return BEHIND_NUMBER
  return (dash ? BEHIND_DASH : BEHIND_SLASH).filter(({ ahead }) => standsAt(ahead, text, BEGINNING.lastIndex))
}

function standsAt(ahead: RegExp, text: string, offset: number): boolean {
  ahead.lastIndex = offset
  return ahead.test(text)
}

const KNOWN = new Map(
  [...Object.keys(TYPE_LETTERS), ...Object.keys(ISSUER_LETTERS), ...PARTY_SIGNERS, ...STATE_SIGNERS].map(letters => [
    fold(letters),
    letters,
  ]),
)

/** "QD" → "QĐ", "hđnd" → "HĐND", "TƯ" → "TW"; letters that nobody knows stay, with a real Đ. */
const mend = (letters: string): string => MENDED.get(letters) ?? mended(letters)

function mended(letters: string): string {
  const plain = letters.replace(/Ð/g, 'Đ')
  const known = MISPRINTS[plain] ?? KNOWN.get(fold(plain)) ?? plain
  return MISPRINTS[known.toUpperCase()] ?? known
}

/** Those that need no mending, and mostly have none. */
const MENDED: ReadonlyMap<string, string> = new Map(Array.from(KNOWN.values(), letters => [letters, mended(letters)]))

const isParty = (signer: string) => PARTY_SIGNERS.includes(signer)
const isType = (letters: string) => letters in TYPE_LETTERS || SCHEME_LETTERS.includes(letters)

function canonical(form: SymbolForm, serial: string, year: string | null, letters: string[], written: string): string {
  const plain = written.replace(/[\u2010-\u2015\u2212]/g, '-')
  const [first, second] = letters
  if (letters.length === 2 && first && second && isType(first) && !year) {
    // "60/NQ-TW" and "12-QĐ/UBND": the two signs changed places
    if (isParty(second)) return `${serial}-${first}/${second}`
    if (STATE_SIGNERS.includes(second)) return `${serial}/${first}-${second}`
  }
  // "05 CT/TW", "18NQ/TW": the dash was left out
  if (form === 'party' && first && second) return `${serial}-${first}/${letters.slice(1).join('-')}`
  let next = 0
  return plain.replace(/\p{L}[\p{L}\d&.]*/gu, (group, at: number) =>
    at < serial.length ? group : (letters[next++] ?? group),
  )
}

function symbolOf(form: SymbolForm, match: RegExpExecArray): DocumentSymbol {
  const [whole, serial, year, raw] = match as unknown as [string, string, string, string]
  const letters = raw
    .replaceAll(' ', '')
    .split(/[-\u2010-\u2015\u2212/]+/)
    .filter(Boolean)
    .map(mend)
  // "449/QĐ-TTngày": the g of TTg went into the word that was glued on; "628/BNN-TT" is a ministry's letter
  if (letters[1] === 'TT' && !year && /^(?:QĐ|CT|CĐ)$/.test(letters[0]!)) letters[1] = 'TTg'
  const number = whole.replaceAll(' ', '')
  return {
    form,
    start: match.index,
    end: match.index + whole.length,
    serial,
    year: year || null,
    letters,
    number,
    canonical: canonical(form, serial, year || null, letters, number),
  }
}

/**
 * Reads the symbol that begins at `offset`, or null. `trusted`: a type word or "số" stands before it, so that
 * letters nobody knows will do; otherwise the letters must say by themselves that this is a document.
 */
export function readSymbol(text: string, offset: number, trusted: boolean): DocumentSymbol | null {
  for (const rule of rulesAt(text, offset)) {
    const pattern = rule.pattern()
    pattern.lastIndex = offset
    const match = pattern.exec(text)
    if (!match) continue
    const symbol = symbolOf(rule.form, match)
    if (trusted ? isPlausible(symbol) : isEvident(symbol)) return symbol
  }
  return null
}

/** "12/A" behind a type word is a symbol, "15/Đ" of "15/Đ. Trần Phú" is not; a shape without slash needs known letters. */
function isPlausible(symbol: DocumentSymbol): boolean {
  const [first] = symbol.letters
  if (symbol.form === 'year') return true
  if (!first) return false
  if (symbol.form === 'party' && !symbol.number.includes('/')) return isType(first)
  return symbol.letters.length > 1 || first.length > 1
}

function isEvident(symbol: DocumentSymbol): boolean {
  const [first, second] = symbol.letters
  if (!first || symbol.form === 'year') return false
  if (symbol.form === 'law') return true
  if (symbol.form === 'party') return symbol.number.includes('/') && isType(first)
  if (!second) return symbol.form === 'normative' && isType(first)
  return isType(first) || first in ISSUER_LETTERS || second in ISSUER_LETTERS
}
