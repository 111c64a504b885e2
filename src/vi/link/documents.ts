import type { DateMention, LegalDocument, Span } from '../../schema'
import type { Body } from '../../text/body'
import { fold } from '../../text/fold'
import { inTextOrder } from '../../text/settle'
import type { DocumentCandidate } from '../codes/candidate'
import { readDate, readIssue, readIssuer, readYearlessDay } from '../codes/citations'
import { readTerms } from '../codes/plenums'
import { readAbout } from '../codes/tails'
import { DOCUMENT_TYPES } from '../lexicon/documents'
import { ISSUER_LETTERS } from '../lexicon/issuers'

/** A document with what was read round it. Fields are written out: objects of one shape are made and read quickly. */
function copyOf(
  { text, span, rule, type, number, canonical }: DocumentCandidate,
  date: string | null,
  issuer: string | null,
  name: string | null,
  terms: string[] | undefined,
): DocumentCandidate {
  const copy: DocumentCandidate = { text, span, rule, type, number, canonical, date, issuer, name }
  if (terms) copy.terms = terms
  return copy
}

function entryOf(document: DocumentCandidate, mentions: Span[]): LegalDocument {
  const { text, span, rule, type, number, canonical, date, issuer, name, terms } = document
  const entry: LegalDocument = { text, span, rule, type, number, canonical, date, issuer, name, mentions }
  if (terms) entry.terms = terms
  return entry
}

/** The dates of the page by where they begin, for days whose year it tells elsewhere. */
type Days = ReadonlyMap<number, string | null>

/** The day of a document, written right behind it: with its year, or with that of the page. */
function dayAt(body: Body, offset: number, days: Days): { value: string | null; end: number } | null {
  const day = readDate(body, offset)
  const yearless = day ? null : readYearlessDay(body, offset)
  return yearless ? { value: days.get(yearless.start) ?? null, end: yearless.end } : day
}

/** A law's name may go on behind "của": only where a day follows is it who passed it. */
function issuerOrNone({ number }: DocumentCandidate, body: Body, offset: number) {
  const signer = readIssuer(body, offset)
  return number || (signer && readDate(body, signer.end)) ? signer : null
}

/** Reads what follows a document: terms, date and issuer in either order, then its name. */
function describe(document: DocumentCandidate, body: Body, days: Days): DocumentCandidate {
  let terms = document.number ? readTerms(body.folded, document.span.end) : null
  let end = terms?.end ?? document.span.end
  let { date, issuer } = document
  for (let i = 0; i < 2; i++) {
    const day = date ? null : dayAt(body, end, days)
    end = day?.end ?? end
    date ??= day?.value ?? null
    const signer = issuer ? null : issuerOrNone(document, body, end)
    end = signer?.end ?? end
    issuer ??= signer?.value ?? null
    // "của Bộ Chính trị (khóa XII)"
    const later = signer && readTerms(body.folded, end)
    end = later?.end ?? end
    terms ??= later
  }
  if (!document.number) return copyOf(document, date, issuer, document.name, document.terms)
  const name = document.name ?? readAbout(body, end)?.value ?? null
  const issue = date && issuer ? null : readIssue(body, document.span.start)
  date ??= issue?.date ?? null
  issuer ??= issue?.issuer ?? null
  return copyOf(document, date, issuer, name, document.terms ?? terms?.terms)
}

const lettersOf = ({ canonical }: DocumentCandidate) => canonical?.replace(/^\d+/, '')

/**
 * "các nghị quyết 57, 59, 66 của Bộ Chính trị", "Nghị quyết số 25/NQ-CP và Nghị quyết số 26/NQ-CP ngày 5/3/2020": the
 * date and the issuer behind a list of one kind are those of all its items.
 */
function shareCitations(documents: DocumentCandidate[], body: Body): DocumentCandidate[] {
  for (let i = documents.length - 2; i >= 0; i--) {
    const [document, next] = [documents[i]!, documents[i + 1]!]
    if (next.span.start - document.span.end > 12 || !document.number || !next.number) continue
    const between = body.folded.slice(document.span.end, next.span.start)
    if (!/^(?:[,;&]| và| )+(?:số )?$/.test(between)) continue
    const isListed = /in a list$/.test(next.rule)
    const isAlike = document.type === next.type && lettersOf(document) === lettersOf(next)
    if (isListed || isAlike) document.issuer ??= next.issuer
    if (isAlike) document.date ??= next.date
  }
  return documents
}

/** "Nghị quyết 36", "Nghị định 20/2019", "Nghị quyết Trung ương 4" without its term: as later mentions have it. */
const isShort = ({ number, terms }: Pick<LegalDocument, 'number' | 'terms'>) =>
  number !== null && (/^\d+(?:[a-zđ]?|\/\d{4})$/iu.test(number) || (/^Trung ương/.test(number) && !terms))
const TYPES = new Map(Object.keys(DOCUMENT_TYPES).map(type => [type, fold(type)]))
const typeKey = (type: string | null) => TYPES.get(type ?? '') ?? fold(type ?? '')
const serialOf = (number: string) =>
  /^0*(\d+(?:\.\d)?(?:[a-zđ](?!\p{L}))?)/iu.exec(number)?.[1]?.toLowerCase() ?? number
/** The year in "20/2019/NĐ-CP". */
const yearOf = (number: string | null) => /^\d+\/(\d{4})(?!\d)/.exec(number ?? '')?.[1] ?? ''
const serialKey = ({ type, number }: DocumentCandidate) => `${typeKey(type)} ${serialOf(number ?? '')}`

function keyOf(document: DocumentCandidate, short: boolean, serial: string): string {
  const { type, number, canonical, terms, name } = document
  if (!number) return `${typeKey(type)} ${fold(name ?? '').replace(/\s+/g, ' ')}`
  if (short) return `${serial}${yearOf(number)}`
  return `${/\d\p{L}*$|^Trung/u.test(number) ? typeKey(type) : ''} ${fold(canonical ?? number)} ${terms?.join() ?? ''}`
}

/** A mention with the names by which others are known to be of the same document. */
interface Mention {
  document: DocumentCandidate
  short: boolean
  /** Type and leading number: what a short mention shares with its full form. */
  serial: string
  key: string
}

function mentionOf(document: DocumentCandidate): Mention {
  const short = isShort(document)
  const serial = document.number === null ? '' : serialKey(document)
  return { document, short, serial, key: keyOf(document, short, serial) }
}

type FullForms = Map<string, Map<string, Mention>>

/** The documents with a full symbol, by type and leading number, each once, in the order of the text. */
function fullForms(mentions: readonly Mention[]): FullForms {
  const bySerial: FullForms = new Map()
  for (const mention of mentions) {
    if (!mention.document.number || mention.short) continue
    const same = bySerial.get(mention.serial) ?? new Map<string, Mention>()
    if (!same.has(mention.key)) same.set(mention.key, mention)
    bySerial.set(mention.serial, same)
  }
  return bySerial
}

/** "UBND tỉnh" may be "UBND tỉnh Hà An"; "Bộ Chính trị" is not "Tỉnh ủy". */
function agreeOn(one: string | null, other: string | null): boolean {
  if (!one || !other) return true
  const [a, b] = [fold(one), fold(other)]
  return a.startsWith(b) || b.startsWith(a)
}

/** What a short mention stands for: the last full form before it, else the first after it, unless the issuers differ. */
function fullFormOf({ document, short, serial }: Mention, bySerial: FullForms): Mention | null {
  const known = short ? bySerial.get(serial) : undefined
  if (!known) return null
  const year = yearOf(document.number)
  const fits = [...known.values()].filter(
    ({ document: { issuer, number } }) => (!year || yearOf(number) === year) && agreeOn(document.issuer, issuer),
  )
  return fits.findLast(({ document: { span } }) => span.start < document.span.start) ?? fits[0] ?? null
}

/** The entry with one more mention; a full form speaks for a short one. */
function unite(known: LegalDocument, mention: DocumentCandidate): LegalDocument {
  known.mentions.push(mention.span)
  const entry = isShort(known) && !isShort(mention) ? entryOf(mention, known.mentions) : known
  const terms = known.terms ?? mention.terms
  entry.date = known.date ?? mention.date
  entry.issuer = known.issuer ?? mention.issuer
  entry.name = known.name ?? mention.name
  if (terms) entry.terms = terms
  return entry
}

/** Who signs with the letters of this symbol, where they mean one body only: "923/QĐ-TTg". */
function issuerOf(canonical: string | null): string | null {
  const [letters] = /\p{L}[\p{L}&.]{0,20}\d{0,5}$/u.exec(canonical ?? '') ?? []
  return ISSUER_LETTERS[letters?.replace(/\d/g, '') ?? ''] ?? null
}

/**
 * Unites the mentions of one document, a short one ("Nghị quyết 36") with its full form ("Nghị quyết số 36-NQ/TW"),
 * and completes it from each of them with date, issuer and name. Dates are read from the text behind the number: a
 * document's date is part of how it is cited, whatever the dates of the page are; these give it a year where it has none.
 */
export function linkDocuments(
  documents: readonly DocumentCandidate[],
  { body, dates = [] }: { body: Body; dates?: readonly DateMention[] },
): LegalDocument[] {
  const days = new Map(dates.map(({ span, start }) => [span.start, start] as const))
  const described = shareCitations(
    documents.map(document => describe(document, body, days)),
    body,
  )
  const mentions = described.map(mentionOf)
  const bySerial = fullForms(mentions)
  const united = new Map<string, LegalDocument>()
  for (const mention of mentions) {
    const { document } = mention
    const { key } = fullFormOf(mention, bySerial) ?? mention
    const known = united.get(key)
    united.set(key, known ? unite(known, document) : entryOf(document, [document.span]))
  }
  // a full form that speaks for an earlier short one stands where the full form stands
  const found = inTextOrder([...united.values()])
  for (const document of found) document.issuer ??= issuerOf(document.canonical)
  return found
}
