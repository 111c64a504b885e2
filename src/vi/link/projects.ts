import type { Context } from '../../reader'
import type { ProjectCode } from '../../schema'
import type { Body } from '../../text/body'
import { fold } from '../../text/fold'
import { inTextOrder } from '../../text/settle'
import type { ProjectCandidate } from '../codes/projects'
import { readPeriod } from '../codes/tails'
import { SCHEME_TYPES } from '../lexicon/projects'

const KINDS = new Map(
  Object.values(SCHEME_TYPES).map(type => [type, /^Chương trình/.test(type) ? 'chương trình' : fold(type)]),
)
/** Programmes are one kind, however fully their type is written; "Dự án 1" and "Tiểu dự án 1" are two. */
const kindOf = (type: string) => KINDS.get(type) ?? fold(type)
/** "06", "6" and "06/CP" are one; "5.10" and "51.0" are two. */
const codeKey = (code: string) =>
  PLAIN_CODE.test(code)
    ? code
    : fold(code)
        .replace(/\/(?:cp|ttg)$/, '')
        .replace(/[ -]/g, '')
        .replace(/^(\p{L}*)0+(?=\d)/u, '$1')
const PLAIN_CODE = /^[1-9]\d*$/
/** A name without its period, quotes and doubled blanks: the period is compared by itself. */
function nameKey(name: string): string {
  const folded = fold(name)
  const end = folded.search(PERIOD)
  return (end < 0 ? folded : folded.slice(0, end)).replace(BETWEEN_WORDS, ' ').trim()
}
/** What stands between words, where it is more than one blank. */
const BETWEEN_WORDS = / ["'.,;: \n\u00a0]+|["'.,;:\n\u00a0]["'.,;: \n\u00a0]*/g
const PERIOD = /,? (?:trong )?giai đoạn /u

const PARENT = / ?(?:\(|thuộc|của|-|,)? ?(?:thuộc |của )?(?:tiểu )?dự án (?:số )?(\d{1,2})(?!\d)/uy

/** "Tiểu dự án 2 thuộc Dự án 4": parts are counted anew in each project. */
function parentOf({ type, span }: ProjectCandidate, body: Body): string {
  if (!/^(?:Tiểu|Nội dung|Hợp phần)/.test(type)) return ''
  PARENT.lastIndex = span.end
  return PARENT.exec(body.folded)?.[1] ?? ''
}

const REACH = 120
const CLAUSE_END = /[.;\n"]/u
const DIGIT = /\d/
/** The period that follows a code in its own clause: "Dự án thành phần 2 thuộc tuyến …, giai đoạn 2021 - 2025". */
function periodBehind(body: Body, from: number, until: number): ProjectCode['period'] {
  const text = body.folded.slice(from, Math.min(from + REACH, until))
  const end = text.search(CLAUSE_END)
  return readPeriod(end < 0 ? text : text.slice(0, end))
}

/**
 * "Tiểu dự án 4 - Dự án 5 “Đào tạo …”": what the dash joins is one thing, so the name is of its part.
 */
function shareNames(schemes: ProjectCandidate[], body: Body): void {
  schemes.forEach((part, i) => {
    const whole = schemes[i + 1]
    if (!whole?.name || part.name || !part.code || !/^Tiểu/.test(part.type) || whole.type !== 'Dự án') return
    if (!/^ ?- ?$/.test(body.folded.slice(part.span.end, whole.span.start))) return
    part.name = whole.name
    part.period = whole.period
    whole.name = null
    whole.period = null
  })
}

function describe(projects: readonly ProjectCandidate[], body: Body): ProjectCandidate[] {
  const schemes = projects.map(({ type, code, name, text, span, rule }, i) => {
    const named = name && DIGIT.test(name) ? readPeriod(fold(name)) : null
    const period = named ?? periodBehind(body, span.end, projects[i + 1]?.span.start ?? body.text.length)
    return { type, code, name, period, text, span, rule }
  })
  shareNames(schemes, body)
  return schemes
}

/** The schemes found so far, by code and by name. */
class Register {
  readonly all: ProjectCode[] = []
  private readonly byCode = new Map<string, ProjectCode>()
  private readonly byName = new Map<string, ProjectCode>()

  enter(scheme: ProjectCandidate, parent: string): void {
    const kind = kindOf(scheme.type)
    const code = scheme.code === null ? null : `${kind} ${codeKey(scheme.code)}`
    const name = scheme.name === null ? null : nameKey(scheme.name)
    const byCode = code === null ? undefined : (this.byCode.get(`${code} ${parent}`) ?? this.orphan(code, parent))
    const known = byCode ?? (name === null ? undefined : this.namesake(name, scheme))
    const entry = known ? unite(known, scheme) : this.add(scheme)
    if (code !== null) this.byCode.set(`${code} ${parent}`, entry).set(code, entry)
    if (name !== null && this.namesake(name, scheme) !== entry) this.byName.set(name, entry)
  }

  /** A scheme of this name: one of the two has no code, and their periods are the same where both have one. */
  private namesake(name: string, { code, period }: ProjectCandidate): ProjectCode | undefined {
    const known = this.byName.get(name)
    if (!known || (known.code && code && codeKey(known.code) !== codeKey(code))) return undefined
    const differs = known.period && period && known.period.start !== period.start
    return differs ? undefined : known
  }

  /** A part that names no project is the last one of its number; one that does may be a part named before. */
  private orphan(code: string, parent: string): ProjectCode | undefined {
    return parent === '' ? this.byCode.get(code) : this.byCode.get(`${code} `)
  }

  private add({ type, code, name, period, text, span, rule }: ProjectCandidate): ProjectCode {
    const entry = { type, code, name, period, text, span, rule, mentions: [span] }
    this.all.push(entry)
    return entry
  }
}

/** Completes what is known of a scheme; the mention with its code speaks for it. */
function unite(known: ProjectCode, mention: ProjectCandidate): ProjectCode {
  known.mentions.push(mention.span)
  known.period ??= mention.period
  if (known.code !== null || mention.code === null) {
    known.name ??= mention.name
    return known
  }
  const { type, code, text, span, rule } = mention
  return Object.assign(known, { type, code, text, span, rule, name: mention.name ?? known.name })
}

/**
 * Unites the mentions of one scheme: by type and code, and a mention by name alone with the numbered one, whatever
 * its quotes, blanks and capitals.
 */
export function linkProjects(
  projects: readonly ProjectCandidate[],
  { body }: { body: Body; context: Context },
): ProjectCode[] {
  const register = new Register()
  for (const scheme of describe(projects, body)) register.enter(scheme, parentOf(scheme, body))
  return inTextOrder(register.all)
}
