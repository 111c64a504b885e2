import type { Candidate, Extractor } from '../../reader'
import type { ProjectCode, Span } from '../../schema'
import { type Body, tokenAt } from '../../text/body'
import { type Match, PhraseTrie } from '../../text/trie'
import { WordSet } from '../../text/words'
import { ISSUER_NAMES } from '../lexicon/issuers'
import { BILLS, ENDS_A_NAME, NAMED_PROGRAMMES, OFFICES, PROGRAMME_NAMES, SCHEME_TYPES } from '../lexicon/projects'
import { aftermath } from './aftermath'
import { readExercise } from './exercises'
import { nameAhead, nameBehind } from './names'
import { readAcronym, readSchemeCode, readShortPackage, type SchemeCode } from './schemes'
import { phraseEnd, readPeriod, readQuoted } from './tails'

export interface ProjectCandidate extends Candidate, Omit<ProjectCode, 'rule' | 'text' | 'span' | 'mentions'> {}

const types = PhraseTrie.of(Object.entries(SCHEME_TYPES))
const programmes = PhraseTrie.ofPhrases(PROGRAMME_NAMES)
const namedProgrammes = PhraseTrie.ofPhrases(NAMED_PROGRAMMES)
const issuers = PhraseTrie.ofPhrases(ISSUER_NAMES)
const offices = new WordSet(OFFICES)
const bills = new WordSet(BILLS)
const endsName = new WordSet(ENDS_A_NAME)
const SEPARATORS = new WordSet([',', ';', 'và', '&', '+', 'hoặc'])
const isNational = (type: string) => /^Chương trình (?:MTQG|mục tiêu)/.test(type)

function candidate(
  body: Body,
  rule: string,
  span: Span,
  fields: Pick<ProjectCandidate, 'type'> & Partial<Pick<ProjectCandidate, 'code' | 'name' | 'period' | 'claim'>>,
): ProjectCandidate {
  const { type, code = null, name = null, period = null, claim } = fields
  const scheme: ProjectCandidate = { type, code, name, period, text: body.text.slice(span.start, span.end), span, rule }
  if (claim) scheme.claim = claim
  return scheme
}

/** Skips "số", "số:", ":" behind a type word. */
function skipMarker(body: Body, at: number): { at: number; marked: boolean } {
  const { tokens } = body
  const marked = tokens[at]?.fold === 'số' || tokens[at]?.fold === 'sô'
  const next = marked ? at + 1 : at
  return { at: tokens[next]?.fold === ':' ? next + 1 : next, marked }
}

/** "Ban Quản lý dự án 85", "Giám đốc Dự án …": the type word belongs to an office or a post. */
const isOffice = (body: Body, head: Match<string>) =>
  /dự án/i.test(head.value) && offices.has(body.tokens[head.from - 1]?.word ?? 0)

/** Other numbers that share the type word: "Dự án 1, 2 và 5", "Chương trình 134, 135". */
function listed(body: Body, from: SchemeCode, type: string): { items: ProjectCandidate[]; next: number } {
  const { tokens, text } = body
  const items: ProjectCandidate[] = []
  let next = tokenAt(tokens, from.end)
  while (SEPARATORS.has(tokens[next]?.word ?? 0) && !text.startsWith('\n', tokens[next - 1]!.end)) {
    const { at, marked } = skipMarker(body, next + 1)
    if (tokens[at]?.kind !== 'number' && !marked) break
    const code = readSchemeCode(body, at, { type, marked, capital: true })
    if (!code || code.shared || (!marked && aftermath(body, tokenAt(tokens, code.end)) !== 'open')) break
    const span = { start: tokens[at]!.start, end: code.end }
    items.push(candidate(body, `${code.rule} in a list`, span, { type, code: code.code }))
    next = tokenAt(tokens, code.end)
  }
  return { items, next }
}

interface Reading {
  found: ProjectCandidate[]
  /** Index of the first token that was not read. */
  next: number
}

const FARTHEST = 24

/** "Gói thầu tư vấn giám sát số 07", "Đề án phát triển rừng bền vững số 25-ĐA/TU": words before "số". */
function distant(body: Body, head: Match<string>, capital: boolean): SchemeCode | null {
  const { tokens, text } = body
  const isPackage = head.value === 'Gói thầu' && head.to - head.from > 1
  if (!isPackage && !/(?:đề|dự) án$/i.test(head.value)) return null
  for (let i = head.to; i < Math.min(head.to + (isPackage ? 6 : FARTHEST), tokens.length - 1); i++) {
    if (tokens[i]!.kind !== 'word' || text.startsWith('\n', tokens[i]!.end)) return null
    if (tokens[i]!.fold !== 'số' || tokens[i + 1]!.kind !== 'number') continue
    const code = readSchemeCode(body, i + 1, { type: head.value, marked: true, capital })
    return code && (isPackage || /[ĐD]A/.test(code.code)) ? code : null
  }
  return null
}

/** "Đề án 1123 về “…”", "gói thầu số 5", "Chương trình MTQG 1719". */
function coded(body: Body, head: Match<string>): Reading | null {
  const { tokens, text } = body
  const { at, marked } = skipMarker(body, head.to)
  if (text.slice(tokens[head.from]!.start, tokens[at]?.start).includes('\n')) return null
  const type = head.value
  const approach = { type, marked, capital: tokens[head.from]!.shape !== 'lower' }
  const short = head.to - head.from === 1 && type === 'Gói thầu'
  const near = short ? tokens[at] && readShortPackage(text, tokens[at]!.start) : readSchemeCode(body, at, approach)
  const code = near ?? distant(body, head, approach.capital)
  if (!code) return null
  const start = tokens[head.from]!.start
  const { items, next } = listed(body, code, type)
  const name = items.length > 0 ? null : (nameAhead(body, head, types) ?? nameBehind(body, code.end, type))
  const first = candidate(
    body,
    code.rule,
    { start, end: code.end },
    {
      type,
      code: code.code,
      name,
      ...(code.shared && { claim: { start, end: tokens[head.to - 1]!.end } }),
    },
  )
  return { found: [first, ...items], next }
}

/** A scheme that is named and not numbered keeps only its type word, so that a period in its name stays a date. */
function named(
  body: Body,
  head: Match<string>,
  end: number,
  rule: string,
  name: string,
  code: string | null = null,
): Reading {
  const { tokens } = body
  const { start } = tokens[head.from]!
  const claim = { start, end: tokens[head.to - 1]!.end }
  const scheme = candidate(body, rule, { start, end }, { type: head.value, code, name, claim })
  return { found: [scheme], next: head.to }
}

/** Đề án “Củng cố … giai đoạn 2015-2020”; a programme only with a period, for shows have names in quotes too. */
function quoted(body: Body, head: Match<string>): Reading | null {
  const { end } = body.tokens[head.to - 1]!
  if (!/đề án|dự án|mục tiêu|^Chương trình$/i.test(head.value)) return null
  const name = readQuoted(body, end)
  if (!name) return null
  const isProgramme = head.value === 'Chương trình'
  if (isProgramme && (body.tokens[head.from]!.shape === 'lower' || !readPeriod(name.value.toLowerCase()))) return null
  return named(body, head, name.end, 'scheme by quoted name', name.value)
}

/** "Chương trình mục tiêu quốc gia xây dựng nông thôn mới", "Chương trình OCOP". */
function programme(body: Body, head: Match<string>): Reading | null {
  const { tokens, text } = body
  const capital = tokens[head.from]!.shape !== 'lower'
  const known = isNational(head.value) ? programmes : head.value === 'Chương trình' && capital ? namedProgrammes : null
  const from = isNational(head.value) && tokens[head.to]?.fold === 'về' ? head.to + 1 : head.to
  const name = known?.match(tokens, from)
  if (!name) return null
  const { end } = tokens[name.to - 1]!
  return named(body, head, end, 'programme by name', text.slice(tokens[from]!.start, end))
}

/**
 * "Dự án Giảm nghèo bền vững khu vực Tây Nguyên", "Dự án phát triển sinh kế vùng cao (3EM)": a capitalised name up to
 * the end of its phrase, or any name that is followed by its acronym.
 */
function proper(body: Body, head: Match<string>): Reading | null {
  const { tokens, text } = body
  const first = tokens[head.to]
  if (first?.kind !== 'word' || tokens[head.from]!.shape === 'lower' || !/(?:đề|dự) án$/i.test(head.value)) return null
  if (bills.has(first.word) || issuers.match(tokens, head.to)) return null
  const whole = phraseEnd(body, head.to)
  const open = tokens[whole]
  const acronym = open?.fold === '(' ? readAcronym(text, open.end) : null
  if (acronym && text[open!.end + acronym.length] === ')') {
    const name = text.slice(first.start, tokens[whole - 1]!.end)
    return named(body, head, open!.end + acronym.length + 1, 'scheme by name and acronym', name, acronym)
  }
  if (first.shape !== 'capital') return null
  const to = phraseEnd(body, head.to, index => endsName.has(tokens[index]!.word))
  if (to - head.to < 3 || to - head.to > 30) return null
  const { end } = tokens[to - 1]!
  return named(body, head, end, 'scheme by proper name', text.slice(first.start, end))
}

const READERS = [coded, quoted, programme, proper]

function read(body: Body, index: number): Reading | null {
  const head = types.match(body.tokens, index)
  if (!head) return readExerciseAt(body, index)
  if (isOffice(body, head)) return { found: [], next: head.to }
  for (const reader of READERS) {
    const reading = reader(body, head)
    if (reading) return reading
  }
  return { found: [], next: head.to }
}

function readExerciseAt(body: Body, index: number): Reading | null {
  const exercise = readExercise(body, index)
  if (!exercise) return null
  const { span, claim, code, next } = exercise
  return { found: [candidate(body, 'military exercise', span, { type: 'Diễn tập', code, claim })], next }
}

/** The words with which a scheme or an exercise begins. */
const OPENINGS = new WordSet([...types.firstWords, 'diễn'])

/** Numbered and named schemes: đề án, dự án, chương trình, gói thầu … and military exercises by their sign. */
export const projects: Extractor<ProjectCandidate> = {
  kind: 'projectCodes',
  find(body) {
    const { tokens } = body
    const found: ProjectCandidate[] = []
    for (let i = 0; i < tokens.length; ) {
      const reading = OPENINGS.has(tokens[i]!.word) ? read(body, i) : null
      if (reading) found.push(...reading.found)
      i = Math.max(i + 1, reading?.next ?? 0)
    }
    return found
  },
}
