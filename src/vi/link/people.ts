import type { Candidate, Context } from '../../reader'
import type { Attendee, Span, Title } from '../../schema'
import type { Body } from '../../text/body'
import { fold } from '../../text/fold'
import type { PersonCandidate } from '../people'
import { key, postOf, uniquePosts, unitePosts } from './posts'
import { isFull, type Mention, type Person, Roll } from './roll'

/** One entry per person: later mentions are merged where they can mean nobody else. */
export function linkPeople(
  people: readonly PersonCandidate[],
  { body, context, documents }: { body: Body; context: Context; documents: readonly Candidate[] },
): Attendee[] {
  const roll = new Roll()
  const cited = citedAt(documents)
  for (const { titles, ...candidate } of people) {
    const mention = { ...candidate, posts: titles.map(postOf) }
    if (mention.absent || (mention.group !== null && cited(mention.span))) continue
    const same = roll.same(mention)
    if (same) {
      merge(same, mention)
      roll.learn(same, mention.posts)
    } else if (mention.group !== null || (mention.name && isFull(mention.name))) roll.add(personOf(mention))
  }
  const found = roll.people
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

const personOf = ({ absent: _, claim: __, ...mention }: Mention): Person => ({
  ...mention,
  folded: key(mention.name ?? mention.group ?? ''),
  roles: [...mention.roles],
  posts: uniquePosts(mention.posts),
  mentions: [mention.span],
})

function merge(person: Person, mention: Mention): void {
  person.mentions.push(mention.span)
  for (const role of mention.roles) if (!person.roles.includes(role)) person.roles.push(role)
  person.evidence = Math.max(person.evidence, mention.evidence)
  if (!mention.name && mention.group === null) return
  person.honorific ??= mention.honorific
  person.rank ??= mention.rank
  person.delegation ??= mention.delegation
  person.posts = unitePosts(person.posts, mention.posts)
}

const OCCASION =
  /(?:tổ chức|khai mạc|tại|dự|diễn ra|chủ trì|trong|tham dự) (?:long trọng )?(?:tổ chức )?(?:hội nghị|lễ|buổi|phiên họp|kỳ họp|cuộc họp|đại hội|hội thảo|tọa đàm|chương trình)(?!\p{L})/u

/** Whether the page reports an event at all: somebody surely took part, or its beginning tells of one. */
function reportsEvent(found: readonly Person[], body: Body, context: Context): boolean {
  if (found.some(person => person.name && person.evidence === 2)) return true
  return OCCASION.test(key(`${context.title ?? ''}. ${body.text.slice(0, 500)}`))
}

function takesPart(person: Person, event: boolean): boolean {
  if (person.group !== null) return person.evidence === 2
  return person.evidence === 2 || (person.evidence === 1 && event && !(person.resident && person.posts.length === 0))
}

function attendeeOf({ folded: _, evidence: __, resident: ___, posts, ...person }: Person): Attendee {
  return {
    ...person,
    titles: posts.map(({ title }) => title),
    roles: person.roles.length > 0 ? person.roles : ['attend'],
  }
}
