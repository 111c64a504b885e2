import type { Extractor } from '../../reader'
import { type Body, tokenAt } from '../../text/body'
import type { Match } from '../../text/trie'
import { WordSet } from '../../text/words'
import { SCHEME_LETTERS, TYPE_LETTERS } from '../lexicon/documents'
import { type Aftermath, aftermath } from './aftermath'
import { type DocumentCandidate, documentAt, type Numbered, RULE_NAMES, YEARLIKE } from './candidate'
import { type Head, headAt, headOpenings, heads } from './heads'
import { lawOpenings, readLaw } from './laws'
import { opensPlenum, readPlenums } from './plenums'
import { readStandard, STANDARD_SIGNS } from './standards'
import { readSymbol } from './symbols'

/** Types that are numbered within a year, so that "Nghị định 30/2020" is a number and no month. */
const NUMBERED_BY_YEAR = /^(?:Nghị định|Thông tư|Nghị quyết|Quyết định|Chỉ thị|Luật|Pháp lệnh)/
const SEPARATORS = new WordSet([',', ';', 'và', '&', '+', 'hoặc', 'hay'])
const MARKERS = new WordSet(['số', 'sô'])
/** How far behind its type word a symbol may stand: "Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu số …". */
const FARTHEST = 24

const typeOfLetters = ({ form, letters }: Pick<Numbered, 'form' | 'letters'>): string | null => {
  if (form === 'law' || form === 'bare') return null
  return TYPE_LETTERS[letters[0] ?? ''] ?? (letters.length > 1 ? 'Công văn' : null)
}

/** The word before the number and the letters in it mean the same kind of document, or the letters do not say. */
function agree(type: string, numbered: Numbered): boolean {
  const expected = TYPE_LETTERS[numbered.letters[0] ?? '']
  if (numbered.form === 'law') return /^(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết)/.test(type)
  return !expected || type.startsWith(expected) || expected.startsWith(type)
}

const ofScheme = (letters: readonly string[]) => SCHEME_LETTERS.includes(letters[0] ?? '')

function symbolAt(body: Body, index: number, trusted: boolean): Numbered | null {
  const token = body.tokens[index]
  if (token?.kind !== 'number') return null
  const symbol = readSymbol(body.text, token.start, trusted)
  return symbol && !ofScheme(symbol.letters) ? symbol : null
}

/** "36", "30a" at token `index`, if what follows lets the number stand by itself. */
function bareAt(body: Body, index: number, accepts: (after: Aftermath, digits: number) => boolean): Numbered | null {
  const { tokens, text } = body
  const token = tokens[index]
  if (token?.kind !== 'number' || token.end - token.start > 5) return null
  const suffix = tokens[index + 1]
  const lettered = suffix?.kind === 'word' && suffix.start === token.end && suffix.end === suffix.start + 1
  const last = lettered ? index + 1 : index
  if (!accepts(aftermath(body, last + 1), token.end - token.start)) return null
  const number = text.slice(token.start, tokens[last]!.end)
  return { number, canonical: number, letters: [], form: 'bare', end: tokens[last]!.end }
}

/** Whether a bare number behind this type word is its number. */
function bareBehind(body: Body, head: Match<Head>, at: number, marked: boolean): Numbered | null {
  const { trust } = head.value
  if (trust === 'lettered') return null
  if (marked) return bareAt(body, at, after => after !== 'counted')
  const capital = body.tokens[head.from]!.shape !== 'lower'
  if (trust !== 'always' && !capital) return null
  // "Nghị quyết 36 khẳng định", "Quyết định 1719 phê duyệt", but "Hướng dẫn 12 thí sinh"
  const numbered = bareAt(body, at, (after, digits) => {
    const trusted = capital && (trust === 'always' || (trust === 'capital' && digits > 2))
    return after === 'open' || (trusted && after === 'word')
  })
  if (!numbered || YEARLIKE.test(numbered.number)) return null
  if (trust === 'capital' && numbered.number.length < 2) return null
  if (trust !== 'marked') return numbered
  // "Kế hoạch 217 của UBND tỉnh", never "Kế hoạch 90, …"
  const next = body.tokens[tokenAt(body.tokens, numbered.end)]
  return next?.fold === 'của' || next?.fold === 'ngày' ? numbered : null
}

/** Skips "số", "số:", "Số hiệu:", ":" from token `at`. */
function skipMarker(body: Body, at: number): { at: number; marked: boolean } {
  const { tokens } = body
  let next = at
  const marked = MARKERS.has(tokens[next]?.word ?? 0)
  if (marked) next++
  if (marked && tokens[next]?.fold === 'hiệu') next++
  if (tokens[next]?.fold === ':' || (marked && tokens[next]?.fold === '.')) next++
  return { at: next, marked }
}

/** Whether a block ends between the tokens `from` and `to`. */
const isParted = ({ text, tokens }: Body, from: number, to: number) =>
  text.slice(tokens[from]!.start, tokens[to]?.start).includes('\n')

/** "Quyết định số 12/2020/QĐ-UBND", "Chỉ thị 05": the number right behind the type word. */
function direct(body: Body, head: Match<Head>): Numbered | null {
  const { at, marked } = skipMarker(body, head.to)
  if (isParted(body, head.from, at)) return null
  const symbol = symbolAt(body, at, true)
  if (symbol?.form === 'year') {
    const { trust, type } = head.value
    const capital = body.tokens[head.from]!.shape !== 'lower'
    return (NUMBERED_BY_YEAR.test(type) && (capital || trust === 'always')) || marked ? symbol : null
  }
  // "Chương trình 1719/QĐ-TTg" is a scheme that is called by the decision on it.
  if (symbol) return !/^Chương trình/.test(head.value.type) || /^CT/.test(symbol.letters[0]!) ? symbol : null
  return bareBehind(body, head, at, marked)
}

/** "Kế hoạch thực hiện Kế hoạch số 12/KH-UBND": the number is of the second one. */
function hasNearerType(body: Body, from: number, to: number, numbered: Numbered): boolean {
  for (let i = from; i < to; i++) {
    const other = heads.match(body.tokens, i)
    if (other && agree(other.value.type, numbered)) return true
  }
  return false
}

/** "báo cáo thẩm tra số 66/BC-BDT", "Luật Đất đai số 31/2024/QH15": words between the type and "số". */
function distant(body: Body, head: Match<Head>): { numbered: Numbered; name: string | null } | null {
  const { tokens, text } = body
  const isLaw = /luật/i.test(head.value.type)
  for (let i = head.to; i < Math.min(head.to + FARTHEST, tokens.length); i++) {
    const token = tokens[i]!
    if (token.kind === 'number' || (token.kind === 'mark' && !(isLaw && ',()'.includes(token.fold)))) return null
    if (text.startsWith('\n', token.end)) return null
    if (!MARKERS.has(token.word)) {
      if (!isLaw && i - head.to >= 8) return null
      continue
    }
    const { at } = skipMarker(body, i)
    const numbered = symbolAt(body, at, true)
    if (!numbered || numbered.form === 'year' || !agree(head.value.type, numbered)) continue
    if (!isLaw && hasNearerType(body, head.to, i, numbered)) return null
    return { numbered, name: isLaw && i > head.to ? text.slice(tokens[head.to]!.start, tokens[i - 1]!.end) : null }
  }
  return null
}

/** What goes on after a document in a list that shares its type: "…18-NQ/TW, 19-NQ/TW", "… 59, 70 và 71". */
function listed(body: Body, from: Numbered, type: string | null): { items: DocumentCandidate[]; next: number } {
  const { tokens } = body
  const items: DocumentCandidate[] = []
  let next = tokenAt(tokens, from.end)
  for (let last = from; ; ) {
    if (!SEPARATORS.has(tokens[next]?.word ?? 0) || body.text.startsWith('\n', tokens[next - 1]!.end)) break
    const second = tokens[next + 1]?.fold === 'và' ? next + 2 : next + 1
    const { at, marked } = skipMarker(body, second)
    const bare = () => (type && (marked || last.form === 'bare') ? bareAt(body, at, after => after === 'open') : null)
    const symbol = symbolAt(body, at, marked || last.form !== 'bare')
    const item = symbol && (symbol.form !== 'year' || last.form === 'year') ? symbol : bare()
    if (!item) break
    const kind = type && agree(type, item) ? type : typeOfLetters(item)
    const span = { start: tokens[at]!.start, end: item.end }
    items.push(
      documentAt(body, `${RULE_NAMES[item.form]} in a list`, span, {
        type: kind,
        number: item.number,
        canonical: item.canonical,
      }),
    )
    next = tokenAt(tokens, item.end)
    last = item
  }
  return { items, next }
}

interface Reading {
  found: DocumentCandidate[]
  /** Index of the first token that was not read. */
  next: number
}

function numberedReading(
  body: Body,
  start: number,
  type: string | null,
  numbered: Numbered,
  name?: string | null,
): Reading {
  const span = { start, end: numbered.end }
  const { number, canonical } = numbered
  const first = documentAt(body, RULE_NAMES[numbered.form], span, { type, number, canonical, name: name ?? null })
  const { items, next } = listed(body, numbered, type)
  return { found: [first, ...items], next }
}

/** A document that begins with its type word at token `index`. */
function typed(body: Body, index: number): Reading | null {
  const { tokens } = body
  const head = headAt(body, index)
  if (head) {
    const { start } = tokens[index]!
    const near = direct(body, head)
    if (near) return numberedReading(body, start, head.value.type, near)
    const { end } = tokens[head.to - 1]!
    const plenums = opensPlenum(tokens[head.to]) ? readPlenums(body, start, end) : []
    if (plenums.length > 0) {
      const found = plenums.map(({ span, number, terms }) =>
        documentAt(body, 'plenum of the Central Committee', span, {
          type: head.value.type,
          number,
          canonical: number,
          ...(terms.length > 0 && { terms }),
        }),
      )
      return { found, next: tokenAt(tokens, found.at(-1)!.span.end) }
    }
    const far = distant(body, head)
    if (far) return numberedReading(body, start, head.value.type, far.numbered, far.name)
  }
  return named(body, index) ?? (head ? { found: [], next: head.to } : null)
}

/** A law by name or a standard by number at token `index`. */
function named(body: Body, index: number): Reading | null {
  const { tokens } = body
  const standard = readStandard(body, index)
  if (standard) {
    const { type, number, end } = standard
    const span = { start: tokens[index]!.start, end }
    const found = [documentAt(body, 'standard', span, { type, number, canonical: `${type} ${number}` })]
    return { found, next: tokenAt(tokens, end) }
  }
  const law = readLaw(body, index)
  if (!law) return null
  const { type, name, year: date, span, next } = law
  return { found: [documentAt(body, 'named law', span, { type, name, date })], next }
}

/** A symbol without a type word: "theo 1719/QĐ-TTg", "số 186/2020/NQ-HĐND". */
function untyped(body: Body, index: number): Reading | null {
  const { tokens, text } = body
  const { start } = tokens[index]!
  const marked = MARKERS.has(tokens[index - 1]?.word ?? 0)
  if (!marked && start > 0 && !/[\s("'“‘:;,]/.test(text[start - 1]!)) return null
  const symbol = symbolAt(body, index, false)
  return symbol && numberedReading(body, start, typeOfLetters(symbol), symbol)
}

/** The words with which a document begins that does not begin with a number. */
const OPENINGS = new WordSet([...headOpenings, ...STANDARD_SIGNS, ...lawOpenings])

/** Legal and administrative documents: by symbol, by short number, by plenum, and laws by name. */
export const documents: Extractor<DocumentCandidate> = {
  kind: 'documents',
  find(body) {
    const { tokens } = body
    const found: DocumentCandidate[] = []
    for (let i = 0; i < tokens.length; ) {
      const token = tokens[i]!
      const reading = OPENINGS.has(token.word) ? typed(body, i) : token.kind === 'number' ? untyped(body, i) : null
      if (reading) found.push(...reading.found)
      i = Math.max(i + 1, reading?.next ?? 0)
    }
    return found
  },
}
