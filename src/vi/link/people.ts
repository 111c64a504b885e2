import type { Candidate, Context } from '../../reader'
import type { Attendee, Span, Title } from '../../schema'
import type { Body } from '../../text/body'
import { fold } from '../../text/fold'
import { TITLE_ABBREVIATIONS } from '../lexicon/titles'
import type { PersonCandidate } from '../people'

interface Person extends Attendee {
  /** The name or the group as it is compared. */
  folded: string
  evidence: number
  resident: boolean
}

const key = (text: string) => fold(text).replace(/\s+/g, ' ').replace(/ ?- ?/g, '-').trim()
const isFull = (name: string) => name.includes(' ')

/** One entry per person: later mentions are merged where they can mean nobody else. */
export function linkPeople(
  people: readonly PersonCandidate[],
  { body, context, documents }: { body: Body; context: Context; documents: readonly Candidate[] },
): Attendee[] {
  const found: Person[] = []
  const cited = citedAt(documents)
  for (const mention of people) {
    if (mention.absent || (mention.group !== null && cited(mention.span))) continue
    const same = samePerson(found, mention)
    if (same) merge(same, mention)
    else if (mention.group !== null || (mention.name && isFull(mention.name))) found.push(personOf(mention))
  }
  const event = reportsEvent(found, body, context)
  const inProvince = hasDistricts(body, context)
  return found
    .filter(person => takesPart(person, event))
    .map(attendeeOf)
    .map(person => (inProvince ? { ...person, titles: person.titles.map(asDistrict) } : person))
}

/** The reform of 1 July 2025 left no district, and no city within a province. */
const LAST_DISTRICTS = '2025-07-01'
const PROVINCE = /(?<!\p{L})tỉnh(?! thành)(?!\p{L})/u
const CITY = /(?<!\p{L})(?:thành phố|thành ủy|tp)(?!\p{L})/u
const OWN_PROVINCE = /tỉnh|hà nội|hồ chí minh|tphcm|tp\.? ?hcm|đà nẵng|hải phòng|cần thơ|thành phố huế/u

/** On a page that speaks of "tỉnh", a bare "thành phố" is a city of that province. */
const hasDistricts = (body: Body, { publishedAt }: Context): boolean =>
  (publishedAt === null || publishedAt < LAST_DISTRICTS) && PROVINCE.test(body.folded)

function asDistrict(title: Title): Title {
  const said = fold(`${title.text} ${title.organization ?? ''}`)
  return title.level === 'tỉnh' && CITY.test(said) && !OWN_PROVINCE.test(said) ? { ...title, level: 'huyện' } : title
}

/** "Luật Bầu cử đại biểu Hội đồng nhân dân năm 2015, Chỉ thị số 46-CT/TW": what reaches into a document's name is no group. */
function citedAt(documents: readonly Candidate[]): (span: Span) => boolean {
  let next = 0
  return ({ start, end }) => {
    while (next < documents.length && documents[next]!.span.end <= start) next++
    return next < documents.length && documents[next]!.span.start < end
  }
}

const personOf = ({ absent: _, claim: __, ...mention }: PersonCandidate): Person => ({
  ...mention,
  folded: key(mention.name ?? mention.group ?? ''),
  roles: [...mention.roles],
  titles: uniqueTitles(mention.titles),
  mentions: [mention.span],
})

function uniqueTitles(titles: Attendee['titles']): Attendee['titles'] {
  const seen = new Set<string>()
  return titles.filter(title => {
    const folded = written(title.text)
    if (seen.has(folded)) return false
    seen.add(folded)
    return true
  })
}

/** The person whom a mention can mean, if it can mean nobody else of those already found. */
function samePerson(found: readonly Person[], mention: PersonCandidate): Person | undefined {
  const { name, group } = mention
  const said = key(name ?? group ?? '')
  if (group !== null) return found.find(other => other.group !== null && other.folded === said)
  if (name && isFull(name))
    return found.find(person => isFullName(person, said, mention)) ?? namedInPart(found, said, mention)
  if (name && !mention.honorific && !mention.rank) return undefined
  return name ? namedInPart(found, said, mention) : only(found.filter(person => holds(person, mention)))
}

const only = (people: readonly Person[]): Person | undefined => (people.length === 1 ? people[0] : undefined)

/** The same name, or the begin of it with the same title: "Trương Thanh tùng" is read up to its slip. */
const isFullName = (person: Person, said: string, mention: PersonCandidate) =>
  person.name !== null && (person.folded === said || (person.folded.startsWith(`${said} `) && holds(person, mention)))

/** "Đại tá Diện", "ông Say", "bà Kim Phụng" for Lê Thị Kim Phụng: rank or honorific and the end of one name only. */
function namedInPart(found: readonly Person[], said: string, mention: PersonCandidate): Person | undefined {
  if (!mention.honorific && !mention.rank) return undefined
  const part = ` ${said}`
  return only(found.filter(person => person.name !== null && person.folded.endsWith(part) && fitsRank(person, mention)))
}

const fitsRank = (person: Pick<Person, 'rank'>, mention: PersonCandidate) =>
  !mention.rank || !person.rank || key(person.rank) === key(mention.rank)

/** Whether the person holds the title by which he is mentioned: "đồng chí Bí thư Huyện ủy". */
function holds(person: Person, mention: PersonCandidate): boolean {
  if (!person.name || mention.titles.length === 0) return false
  return mention.titles.every(title => person.titles.some(held => sameTitle(held.text, title.text)))
}

const expansions = new Map(TITLE_ABBREVIATIONS)
const written = (title: string) =>
  key(title)
    .replace(/-/g, ' ')
    .split(' ')
    .map(word => expansions.get(word) ?? word)
    .join(' ')

/** Whether what is said can be the post held: the same words, or its beginning ("Phó Thủ tướng" … "Chính phủ"). */
function sameTitle(held: string, said: string): boolean {
  const [whole, part] = [written(held), written(said)]
  return whole === part || (whole.startsWith(`${part} `) && part.split(' ').length >= 2)
}

function merge(person: Person, mention: PersonCandidate): void {
  person.mentions.push(mention.span)
  for (const role of mention.roles) if (!person.roles.includes(role)) person.roles.push(role)
  person.evidence = Math.max(person.evidence, mention.evidence)
  if (!mention.name && mention.group === null) return
  person.honorific ??= mention.honorific
  person.rank ??= mention.rank
  person.delegation ??= mention.delegation
  person.titles = uniteTitles(person.titles, mention.titles)
}

function uniteTitles(held: Attendee['titles'], more: Attendee['titles']): Attendee['titles'] {
  const fuller = held.map(
    title => more.find(other => written(other.text).startsWith(`${written(title.text)} `)) ?? title,
  )
  const fresh = more.filter(title => !fuller.some(other => sameTitle(other.text, title.text)))
  return uniqueTitles([...fuller, ...fresh])
}

const OCCASION =
  /(?:tổ chức|khai mạc|tại|dự|diễn ra|chủ trì|trong|tham dự)\s+(?:long trọng\s+)?(?:tổ chức\s+)?(?:hội nghị|lễ|buổi|phiên họp|kỳ họp|cuộc họp|đại hội|hội thảo|tọa đàm|chương trình)(?!\p{L})/u

/** Whether the page reports an event at all: somebody surely took part, or its beginning tells of one. */
function reportsEvent(found: readonly Person[], body: Body, context: Context): boolean {
  if (found.some(person => person.name && person.evidence === 2)) return true
  return OCCASION.test(key(`${context.title ?? ''}. ${body.text.slice(0, 500)}`))
}

function takesPart(person: Person, event: boolean): boolean {
  if (person.group !== null) return person.evidence === 2
  return person.evidence === 2 || (person.evidence === 1 && event && !(person.resident && person.titles.length === 0))
}

function attendeeOf({ folded: _, evidence: __, resident: ___, ...person }: Person): Attendee {
  return { ...person, roles: person.roles.length > 0 ? person.roles : ['attend'] }
}
