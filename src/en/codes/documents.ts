import type { Extractor } from '../../reader'
import { type Body, tokenAt } from '../../text/body'
import { type Match, PhraseTrie } from '../../text/trie'
import { type DocumentCandidate, documentAt, type Numbered, RULE_NAMES, YEARLIKE } from '../../vi/codes/candidate'
import { readSymbol } from '../../vi/codes/symbols'
import { SCHEME_LETTERS, TYPE_LETTERS } from '../../vi/lexicon/documents'
import { DOCUMENT_TYPES, ISSUERS, NUMBERED_BARE } from '../lexicon/documents'
import { readAbout, readDocumentDay, readIssuer, type Tail } from './tails'

const types = PhraseTrie.of(
  Object.keys(DOCUMENT_TYPES).flatMap(type => [
    [type, type],
    [`${type}s`, type],
    [`Party ${type}`, type],
  ]) as [string, string][],
)
const bare = new Set(NUMBERED_BARE)
const englishOf = new Map(Object.entries(DOCUMENT_TYPES).map(([english, vietnamese]) => [vietnamese, english]))
englishOf.set('Chỉ thị', 'Directive').set('Kế hoạch', 'Plan').set('Hướng dẫn', 'Guideline').set('Thông báo', 'Notice')
englishOf.set('Công văn', 'Official Letter').set('Công điện', 'Official Dispatch').set('Tờ trình', 'Proposal')

interface Placed extends Numbered {
  start: number
}

/** Skips "No.", "no", "No:", "Number" and "(" from token `at`. */
export function skipMarker({ tokens }: Body, at: number): { at: number; marked: boolean } {
  let next = at
  const marked = /^(?:no|nos|number|numbered|numbers)$/.test(tokens[next]?.fold ?? '')
  if (marked) next++
  while (marked && /^[.:]$/.test(tokens[next]?.fold ?? '')) next++
  return { at: next, marked }
}

const inBlock = ({ text, tokens }: Body, from: number, to: number) =>
  !text.slice(tokens[from]!.start, tokens[to]?.start).includes('\n')

function symbolAt({ text, tokens }: Body, at: number, trusted: boolean): Placed | null {
  const token = tokens[at]
  const symbol = token?.kind === 'number' ? readSymbol(text, token.start, trusted) : null
  if (!symbol || SCHEME_LETTERS.includes(symbol.letters[0] ?? '')) return null
  return symbol
}

const COUNTED = /^ ?(?:%|percent|per cent|million|billion|\p{Ll}+s(?!\p{L})|km|ha(?!\p{L})|years?)/u

/** "Directive 05", "Resolution 30a": a number that counts nothing. */
function bareAt({ folded, tokens, text }: Body, at: number, marked: boolean): Placed | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.end - token.start > 4) return null
  const letter = /^[a-z](?![\p{L}\d])/u.test(folded.slice(token.end, token.end + 2)) ? 1 : 0
  const end = token.end + letter
  const number = text.slice(token.start, end)
  if (/^[./-]?\d|^,\d/.test(folded.slice(end, end + 2)) || (!marked && COUNTED.test(folded.slice(end, end + 24))))
    return null
  if (!marked && YEARLIKE.test(number)) return null
  return { number, canonical: number, form: 'bare', letters: [], start: token.start, end }
}

/** Reads what follows the number: its day and its issuer in either order, then what it is about. */
function tailsOf(body: Body, end: number): Pick<DocumentCandidate, 'date' | 'issuer' | 'name'> {
  let at = end
  let date: string | null = null
  let issuer: string | null = null
  for (let i = 0; i < 2; i++) {
    const day: Tail | null = date ? null : readDocumentDay(body, at)
    at = day?.end ?? at
    date ??= day?.value ?? null
    const signer: Tail | null = issuer ? null : readIssuer(body, at)
    at = signer?.end ?? at
    issuer ??= signer?.value ?? null
  }
  return { date, issuer, name: readAbout(body, at)?.value ?? null }
}

const signers = [...ISSUERS].sort((a, b) => b.length - a.length)

/** "the Government's Resolution", "the Prime Minister’s Decision". */
function issuerBefore({ folded, text }: Body, start: number): string | null {
  const owner = /'s? $/.exec(folded.slice(Math.max(0, start - 3), start))
  if (!owner) return null
  const end = start - owner[0].length
  const back = folded.slice(Math.max(0, end - 60), end)
  const signer = signers.find(name => back.endsWith(name.toLowerCase()))
  return signer ? text.slice(end - signer.length, end) : null
}

/** "… No. 18-NQ/TW and No. 19-NQ/TW", "Resolutions 57, 59 and 66": what shares the type word. */
function listed(body: Body, first: Numbered, type: string): DocumentCandidate[] {
  const { tokens } = body
  const found: DocumentCandidate[] = []
  let next = tokenAt(tokens, first.end)
  while (/^(?:,|;|and|&)$/.test(tokens[next]?.fold ?? '')) {
    const second = tokens[next + 1]?.fold === 'and' ? next + 2 : next + 1
    const { at, marked } = skipMarker(body, second)
    if (!inBlock(body, next, at)) break
    const item = symbolAt(body, at, true) ?? (marked || first.form === 'bare' ? bareAt(body, at, marked) : null)
    if (!item || (item.form === 'year' && first.form !== 'year')) break
    const { number, canonical, start, end } = item
    found.push(
      documentAt(
        body,
        `${RULE_NAMES[item.form]} in a list`,
        { start, end },
        { type, number, canonical, ...tailsOf(body, end) },
      ),
    )
    next = tokenAt(tokens, end)
  }
  return found
}

/** "Decision No. 12/2020/QD-UBND", "Resolution 18", "Directive 05-CT/TW". */
function typed(body: Body, index: number, head: Match<string>): DocumentCandidate[] {
  const { tokens } = body
  const { at, marked } = skipMarker(body, head.to)
  const capital = tokens[index]!.shape !== 'lower'
  if (!inBlock(body, index, at)) return []
  const symbol = symbolAt(body, at, true)
  const may = marked ? capital || head.value !== 'Plan' : capital && bare.has(head.value)
  const numbered = (symbol?.form === 'year' && !capital ? null : symbol) ?? (may ? bareAt(body, at, marked) : null)
  if (!numbered) return namedLaw(body, index, head)
  const { number, canonical, end } = numbered
  const tails = tailsOf(body, end)
  const issuer = tails.issuer ?? issuerBefore(body, tokens[index]!.start)
  const span = { start: tokens[index]!.start, end }
  const first = documentAt(body, RULE_NAMES[numbered.form], span, {
    type: head.value,
    number,
    canonical,
    ...tails,
    issuer,
  })
  return [first, ...listed(body, numbered, head.value)]
}

const LAW =
  /(?:law|code|ordinance) on (?:the )?([\p{L}, '-]{3,80}?)(?: (?:of |in )?((?:19|20)\d\d))?(?= ?(?:[.;:)(\n]|$)| (?:and|was|is|will|has|to|which|that|takes?|effective|in|at|dated|passed)(?!\p{L}))/uy

/** "Law on Land 2024": capitalised, and no number. */
function namedLaw(body: Body, index: number, head: Match<string>): DocumentCandidate[] {
  if (!/^(?:Law|Code|Ordinance)$/.test(head.value) || body.tokens[index]!.shape === 'lower') return []
  const { start } = body.tokens[index]!
  LAW.lastIndex = start
  const law = LAW.exec(body.folded)
  if (!law || body.tokens[tokenAt(body.tokens, start + law[0].indexOf(law[1]!))]?.shape === 'lower') return []
  const at = start + law[0].indexOf(law[1]!)
  const name = body.text.slice(at, at + law[1]!.length)
  return [
    documentAt(
      body,
      'named law',
      { start, end: start + law[0].length },
      { type: head.value, name, date: law[2] ?? null },
    ),
  ]
}

/** A symbol without a type word: "under 1719/QD-TTg". */
function untyped(body: Body, index: number): DocumentCandidate[] {
  const { tokens, text } = body
  if (tokens[index]!.start > 0 && !/[\s("'“‘:;,.]/.test(text[tokens[index]!.start - 1]!)) return []
  const symbol = symbolAt(body, index, false)
  if (!symbol) return []
  const type = englishOf.get(TYPE_LETTERS[symbol.letters[0] ?? ''] ?? '') ?? null
  const { number, canonical, start, end } = symbol
  return [documentAt(body, RULE_NAMES[symbol.form], { start, end }, { type, number, canonical, ...tailsOf(body, end) })]
}

/** Legal and administrative documents: by symbol, by short number, and laws by name. */
export const documents: Extractor<DocumentCandidate> = {
  kind: 'documents',
  find(body) {
    const found: DocumentCandidate[] = []
    for (let i = 0; i < body.tokens.length; ) {
      const token = body.tokens[i]!
      const head = token.kind === 'word' ? types.match(body.tokens, i) : null
      const read = head ? typed(body, i, head) : token.kind === 'number' ? untyped(body, i) : []
      found.push(...read)
      i = Math.max(i + 1, read.length > 0 ? tokenAt(body.tokens, read.at(-1)!.span.end) : 0)
    }
    return found
  },
}
