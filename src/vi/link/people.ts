import type { Candidate, Context } from '../../reader'
import type { Attendee, Span, Title } from '../../schema'
import type { Body } from '../../text/body'
import { fold } from '../../text/fold'
import { begun } from '../patterns'
import type { PersonCandidate } from '../people'
import { key, Post, uniquePosts, unitePosts } from './posts'
import { isFull, type Mention, type Person, Roll } from './roll'

/** One entry per person: later mentions are merged where they can mean nobody else. */
export function linkPeople(
  people: readonly PersonCandidate[],
  { body, context, documents }: { body: Body; context: Context; documents: readonly Candidate[] },
): Attendee[] {
  const roll = new Roll()
  const cited = citedAt(documents)
  for (const said of people) {
    const { name, group } = said
    if (said.absent || (group !== null && cited(said.span))) continue
    const mention = { said, folded: key(name ?? group ?? ''), posts: said.titles.map(title => new Post(title)) }
    const same = roll.same(mention)
    if (same) {
      merge(same, mention)
      roll.learn(same, mention.posts)
    } else if (group !== null || (name && isFull(name))) roll.add(personOf(mention))
  }
  const event = reportsEvent(roll.people, body, context)
  const inProvince = hasDistricts(body, context)
  const ofVoters = event && meetsVoters(body, context)
  return roll.people.filter(person => takesPart(person, event, ofVoters)).map(person => attendeeOf(person, inProvince))
}

/** The reform of 1 July 2025 left no district, and no city within a province. */
const LAST_DISTRICTS = '2025-07-01'
const PROVINCE = new RegExp(`${begun('tỉnh')}(?! thành)(?!\\p{L})`, 'u')
const CITY = new RegExp(`${begun('thành phố', 'thành ủy', 'tp')}(?!\\p{L})`, 'u')
const OWN_PROVINCE = /tỉnh|hà nội|hồ chí minh|tphcm|tp\.? ?hcm|đà nẵng|hải phòng|cần thơ|thành phố huế/u

/** On a page that speaks of "tỉnh", a bare "thành phố" is a city of that province. */
const hasDistricts = (body: Body, { publishedAt }: Context): boolean =>
  (publishedAt === null || publishedAt < LAST_DISTRICTS) && PROVINCE.test(body.folded)

function asDistrict(title: Title): Title {
  if (title.level !== 'tỉnh') return title
  const said = fold(`${title.text} ${title.organization ?? ''}`)
  return CITY.test(said) && !OWN_PROVINCE.test(said) ? { ...title, level: 'huyện' } : title
}

/** "Luật Bầu cử đại biểu Hội đồng nhân dân năm 2015, Chỉ thị số 46-CT/TW": what reaches into a document's name is no group. */
function citedAt(documents: readonly Candidate[]): (span: Span) => boolean {
  let next = 0
  return ({ start, end }) => {
    while (next < documents.length && documents[next]!.span.end <= start) next++
    return next < documents.length && documents[next]!.span.start < end
  }
}

// Fields are written out wherever people are copied: objects of one shape are made and read many times as fast.
const personOf = ({ said, folded, posts }: Mention): Person => ({
  text: said.text,
  span: said.span,
  rule: said.rule,
  name: said.name,
  group: said.group,
  honorific: said.honorific,
  rank: said.rank,
  posts: uniquePosts(posts),
  delegation: said.delegation,
  roles: said.roles.slice(),
  mentions: [said.span],
  folded,
  evidence: said.evidence,
  resident: said.resident,
})

function merge(person: Person, { said, posts }: Mention): void {
  person.mentions.push(said.span)
  for (const role of said.roles) if (!person.roles.includes(role)) person.roles.push(role)
  person.evidence = Math.max(person.evidence, said.evidence)
  if (!said.name && said.group === null) return
  person.honorific ??= said.honorific
  person.rank ??= said.rank
  person.delegation ??= said.delegation
  person.posts = unitePosts(person.posts, posts)
}

const OCCASIONS = 'hội nghị|lễ|buổi|phiên họp|kỳ họp|cuộc họp|đại hội|hội thảo|tọa đàm'
const OCCASION = new RegExp(
  String.raw`(?:tổ chức|khai mạc|tại|dự|diễn ra|chủ trì|trong|tham dự) (?:long trọng )?(?:tổ chức )?(?:${OCCASIONS}|chương trình)(?!\p{L})|(?:công bố|trao) (?:và trao )?(?:các )?quyết định(?!\p{L})`,
  'u',
)

/** "Tại buổi tiếp nhận, Chủ tịch … cảm ơn": the occasion is named where people speak, however late. */
const AT_OCCASION = new RegExp(String.raw`(?:^|[.!?\n] ?)(?:phát biểu )?tại (?:${OCCASIONS})(?!\p{L})`, 'u')

/** Units of the body in which a page tells of its event. */
const LEAD = 500

/** Whether the page reports an event at all: somebody surely took part, or its beginning or a sentence's tells of one. */
function reportsEvent(found: readonly Person[], body: Body, context: Context): boolean {
  if (found.some(({ evidence, name, span }) => evidence === 2 && (name !== null || span.start < LEAD))) return true
  return OCCASION.test(key(`${context.title ?? ''}. ${body.text.slice(0, LEAD)}`)) || AT_OCCASION.test(body.folded)
}

/** "tiếp xúc cử tri huyện A", "đối thoại với nhân dân" */
const OF_VOTERS = new RegExp(
  `${begun('tiếp xúc', 'đối thoại')} (?:(?:trực tiếp|với|các) )*(?:cử tri|nhân dân|người dân|công dân|nông dân)`,
  'u',
)

/** Whether the occasion is one at which residents speak, who are interviewed elsewhere. */
const meetsVoters = (body: Body, context: Context): boolean =>
  OF_VOTERS.test(key(`${context.title ?? ''}. ${body.text.slice(0, LEAD)}`))

function takesPart(person: Person, event: boolean, ofVoters: boolean): boolean {
  if (person.group !== null || person.evidence === 2) return person.evidence === 2
  return person.evidence === 1 && event && (ofVoters || !person.resident || person.posts.length > 0)
}

const attendeeOf = (person: Person, inProvince: boolean): Attendee => ({
  text: person.text,
  span: person.span,
  rule: person.rule,
  name: person.name,
  group: person.group,
  honorific: person.honorific,
  rank: person.rank,
  titles: person.posts.map(({ title }) => (inProvince ? asDistrict(title) : title)),
  delegation: person.delegation,
  roles: person.roles.length > 0 ? person.roles : ['attend'],
  mentions: person.mentions,
})
