import type { Candidate, Extractor } from '../../reader'
import type { Attendee, Role } from '../../schema'
import { type Body, spanOf } from '../../text/body'
import type { Sentence } from '../../text/sentences'
import { WEAK_ROLES } from '../lexicon/roles'
import { absentBefore, copulaAt, isPassive, listAt, openerAt, verbAt } from './cues'
import { groupAt } from './groups'
import { groupMention, type Mention, personAt } from './mention'
import { afterRun } from './names'
import { describeTitle, headAt, readTitle, type TitleReading } from './titles'

/** One mention of a person or a group, before mentions of the same person are united. */
export interface PersonCandidate extends Candidate, Omit<Attendee, 'rule' | 'text' | 'span' | 'mentions'> {
  /** How surely the mention puts the person at the event: 2 by itself, 1 where the page reports an event at all. */
  evidence: 0 | 1 | 2
}

const weak = new Set<Role>(WEAK_ROLES)
/** Farther from its subject a verb has another one. */
const REACH = 14
/** What the objects of a verb did: who is received has come. */
const OBJECT_ROLES: Partial<Record<Role, Role>> = { receive: 'visit', host: 'visit', other: 'other' }

/** What a group does that is said to be there; bodies that act in other ways are no attendees. */
const ACTING = new Set<Role>(['attend', 'chair', 'visit', 'receive', 'host'])

function give(mention: Mention, role: Role): void {
  mention.roles.add(role)
  const strength = weak.has(role) ? 1 : 2
  if (strength > mention.evidence) mention.evidence = strength
}

/** One sentence, read from left to right. */
class Clause {
  readonly mentions: Mention[] = []
  /** The role of all people that follow: "attended by …". */
  private list: Role | null = null
  /** Index of the token behind what opened the list. */
  private opened = -1
  /** The participle that opened the sentence, until its subject or its copula is met. */
  private opener: Role | null = null
  private object: Role | null = null
  /** Index of the first token behind the last verb that had a subject; the subject may do more: "visited and presented". */
  private predicate = -1
  private subject: Mention[] = []
  private heading: TitleReading | null = null

  constructor(
    private readonly body: Body,
    private readonly from: number,
    private readonly to: number,
  ) {}

  read(carried: Role | null): Role | null {
    this.list = carried
    for (let i = this.from; i < this.to; ) i = this.step(i)
    return this.list
  }

  private step(i: number): number {
    const { body, to } = this
    const token = body.tokens[i]!
    if (token.kind === 'mark') return i + 1
    if (i === this.from || body.tokens[i - 1]?.fold === ',' || body.tokens[i - 1]?.fold === '-') {
      const opener = token.shape === 'lower' ? null : openerAt(body, i, to)
      if (opener && this.mentions.length === 0) {
        this.opener = opener.value
        return opener.to
      }
    }
    const list = listAt(body, i, to)
    if (list) {
      // "A and B met with C": the verb has its subject, and opens a list
      const verb = verbAt(body, i, to)
      if (verb && this.predicate < 0) this.predicateOf(i, verb.value)
      this.list = list.value
      this.opened = list.to
      this.predicate = -1
      this.subject = []
      return list.to
    }
    const copula = this.opener && this.mentions.every(({ roles }) => roles.size === 0) ? copulaAt(body, i, to) : null
    if (copula) {
      this.list = this.opener
      this.opener = null
      this.opened = copula.to
      return copula.to
    }
    const heading = this.readHeading(i)
    if (heading) return heading
    const person = this.person(i)
    if (person) return this.add(person)
    const posts = this.postsOfAll(i)
    if (posts) return posts
    const group = this.group(i)
    if (group) return this.add(group)
    return this.verb(i) ?? (token.shape === 'lower' ? i + 1 : afterRun(body, i, to))
  }

  /** "Politburo members: President A, Prime Minister B": a post of all who follow. Index of the token after it. */
  private readHeading(i: number): number | null {
    const { body, to } = this
    const title = body.tokens[i]!.shape === 'lower' && !headAt(body, i, to) ? null : readTitle(body, i, to, true)
    if (!title?.plural || body.tokens[title.to]?.fold !== ':' || title.to >= to) return null
    this.heading = title
    return title.to + 1
  }

  private person(i: number): Mention | null {
    const { body, to } = this
    const token = body.tokens[i]!
    if (
      token.shape === 'lower' &&
      !headAt(body, i, to) &&
      !/^(?:mr|ms|mrs|comrades?|provincial|municipal|the|former|acting)$/.test(token.fold)
    )
      return null
    const person = personAt(body, i, to)
    if (!person) return null
    const single =
      person.name!.to - person.name!.from === 1 && person.titles.length === 0 && !person.honorific && !person.rank
    return single && !verbAt(body, person.to, to) ? null : person
  }

  /** Groups count where a list of people is open or a verb of presence follows. */
  private group(i: number): Mention | null {
    const { body, to } = this
    const before = body.tokens[i - 1]?.fold ?? ''
    const begins = i === this.from || i === this.opened || /^[,;:(-]$|^(?:and|with|of|by)$/.test(before)
    if (!begins) return null
    const group = groupAt(body, i, to)
    if (!group) return null
    const role = verbAt(body, group.to, to)?.value ?? verbAt(body, group.to + 1, to)?.value
    const acts = role !== undefined && ACTING.has(role) && !/^standing$/.test(body.tokens[group.from]!.fold)
    const last = this.mentions.at(-1)
    const together = role !== undefined && last !== undefined && i - last.to <= 2
    return this.list !== null || acts || together ? groupMention(group.from, group.to) : null
  }

  private add(mention: Mention): number {
    const { body, from } = this
    const absent = mention.group === null && this.list === null && absentBefore(body, mention.from, from)
    if (absent) return mention.to
    if (mention.group || this.body.tokens[mention.from - 1]?.fold === ';') this.heading = null
    if (this.heading) mention.titles.unshift(this.heading)
    this.share(mention)
    this.mentions.push(mention)
    if (this.list) give(mention, this.list)
    else if (this.opener && this.opensBehindComma(mention)) {
      give(mention, this.opener)
      this.opener = null
    } else if (this.object && this.predicate > 0 && mention.from - this.predicate < REACH) give(mention, this.object)
    return mention.to
  }

  /** "Vice Chairmen of the provincial People's Committee Tran Van A and Le Thi B": the post is of both. */
  private share(mention: Mention): void {
    const last = this.mentions.at(-1)
    const shared = last?.titles.find(({ plural }) => plural)
    if (last && shared && mention.name && mention.titles.length === 0 && this.coordinated(last, mention))
      mention.titles = [shared]
  }

  /** "Tran Van A and Le Thi B, Vice Chairmen of the provincial People's Council": index of the token after the post. */
  private postsOfAll(i: number): number | null {
    const last = this.mentions.at(-1)
    if (!last?.name || last.to !== i - 1 || !/^[,(-]$/.test(this.body.tokens[i - 1]!.fold)) return null
    const title = readTitle(this.body, i, this.to, true)
    if (!title?.plural || this.mentions.length < 2) return null
    let given = 0
    for (let m = this.mentions.length - 1; m >= 0; m--, given++) {
      const mention = this.mentions[m]!
      const next = this.mentions[m + 1]
      if (!mention.name || mention.titles.length > 0 || (next && !this.coordinated(mention, next))) break
      mention.titles.push(title)
    }
    if (given === 0) return null
    last.to = title.to
    return title.to
  }

  private opensBehindComma(mention: Mention): boolean {
    const before = this.body.tokens[mention.from - 1]?.fold ?? ''
    return before === ',' || before === 'the' || this.mentions.length > 1
  }

  private coordinated(first: Mention, second: Mention): boolean {
    const between = this.body.tokens.slice(first.to, second.from)
    return (
      between.length <= 4 && between.every(({ fold }) => /^[,;&]$|^(?:and|as|well|the|also|together|with)$/.test(fold))
    )
  }

  private verb(i: number): number | null {
    const { body, to } = this
    const verb = verbAt(body, i, to)
    if (!verb) return null
    const before = body.tokens[i - 1]?.fold ?? ''
    if (isPassive(body, i, verb.to) || before === 'to' || before === 'the' || before === 'a') return verb.to
    if (this.predicate > 0) {
      // "visited and presented gifts": the same subject goes on, until a clause of its own begins.
      if (/^(?:and|,|also|then|while)$/.test(before)) for (const mention of this.subject) give(mention, verb.value)
    } else this.predicateOf(i, verb.value)
    if (verb.value === 'other') return this.appointed(verb.to)
    if (this.predicate > 0 || this.subject.length > 0) this.object = OBJECT_ROLES[verb.value] ?? this.object
    this.predicate = this.subject.length > 0 ? verb.to : this.predicate
    return verb.to
  }

  /** "was elected as Vice Chairman of …": the new post is a title too. */
  private appointed(from: number): number {
    const { body, to } = this
    let at = from
    while (at < to && at - from < 8 && /^(?:as|to|the|position|post|of|new|be|hold|role)$/.test(body.tokens[at]!.fold))
      at++
    const title = at < to ? readTitle(body, at, to, true) : null
    if (!title || title.plural) return from
    for (const mention of this.subject) mention.titles.push(title)
    this.predicate = title.to
    return title.to
  }

  /** Gives the role to the people right before the verb, and to those named together with them. */
  private predicateOf(i: number, role: Role): void {
    const last = this.mentions.at(-1)
    if (!last || i - last.to > REACH) return
    const subject = [last]
    for (let m = this.mentions.length - 2; m >= 0; m--) {
      if (!this.coordinated(this.mentions[m]!, subject[0]!)) break
      subject.unshift(this.mentions[m]!)
    }
    this.subject = subject
    this.list = null
    for (const mention of subject) give(mention, role)
  }
}

/** A line of a list goes on with what the sentence before opened: it ends in a colon or semicolon. */
const goesOn = ({ tokens }: Body, { to }: Sentence) => /^[:;,]$/.test(tokens[to - 1]?.fold ?? '')

/** Every mention of people and groups; `linkPeople` decides who of them took part. */
export const people: Extractor<PersonCandidate> = {
  kind: 'attendees',
  *find(body) {
    let carried: Role | null = null
    for (const sentence of body.sentences) {
      const clause = new Clause(body, sentence.from, sentence.to)
      const open: Role | null = clause.read(carried)
      carried = goesOn(body, sentence) ? open : null
      const isCaption = body.blocks[sentence.block]?.kind === 'caption'
      for (const mention of clause.mentions) yield candidateOf(body, mention, isCaption)
    }
  },
}

function candidateOf(body: Body, mention: Mention, isCaption: boolean): PersonCandidate {
  const textOf = (range: { from: number; to: number } | null) => {
    if (!range) return null
    const { start, end } = spanOf(body.tokens, range.from, range.to)
    return body.text.slice(start, end)
  }
  const span = spanOf(body.tokens, mention.from, mention.to)
  const { honorific, rank, titles, roles, rule, evidence } = mention
  return {
    text: body.text.slice(span.start, span.end),
    span,
    rule,
    name: textOf(mention.name),
    group: textOf(mention.group),
    honorific: textOf(honorific),
    rank: textOf(rank),
    titles: titles.map(title => describeTitle(body, title)),
    delegation: null,
    roles: [...roles],
    evidence: isCaption && evidence === 0 ? 1 : evidence,
  }
}
