import type { Extractor } from '../../reader'
import type { ProjectCode, Span } from '../../schema'
import { type Body, tokenAt } from '../../text/body'
import { type Match, PhraseTrie } from '../../text/trie'
import type { ProjectCandidate } from '../../vi/codes/projects'
import { readSchemeCode } from '../../vi/codes/schemes'
import { SCHEME_TYPES } from '../lexicon/documents'
import { skipMarker } from './documents'
import { readAbout, readPeriod } from './tails'

const types = PhraseTrie.of(
  Object.keys(SCHEME_TYPES).flatMap(type => [
    [type, type],
    [`${type}s`, type],
  ]) as [string, string][],
)

const REACH = 100
const periodBehind = ({ folded }: Body, end: number) =>
  readPeriod(folded.slice(end, end + REACH).split(/[.;\n"]/u, 1)[0]!)

function candidate(body: Body, rule: string, span: Span, fields: Partial<ProjectCode>, claim?: Span): ProjectCandidate {
  const { name = null, code = null, type = '' } = fields
  const period = (name && readPeriod(name.toLowerCase())) || periodBehind(body, span.end)
  return { text: body.text.slice(span.start, span.end), span, rule, type, code, name, period, ...(claim && { claim }) }
}

/** "Project 06 on …", "Scheme No. 1719", "Package XL-03": a number right behind the type word. */
function coded(body: Body, head: Match<string>): ProjectCandidate | null {
  const { tokens, text } = body
  const { at, marked } = skipMarker(body, head.to)
  const { start } = tokens[head.from]!
  if (!tokens[at] || text.slice(start, tokens[at]!.start).includes('\n')) return null
  const capital = tokens[head.from]!.shape !== 'lower'
  const code = readSchemeCode(body, at, { type: SCHEME_TYPES[head.value]!, marked, capital })
  if (!code || (!capital && !marked) || MEASURED.test(body.folded.slice(code.end, code.end + 20))) return null
  const name = readAbout(body, code.end)?.value ?? null
  const claim = code.shared && { start, end: tokens[head.to - 1]!.end }
  return candidate(body, code.rule, { start, end: code.end }, { type: head.value, code: code.code, name }, claim)
}

/** "Project 12 km from town": the number measures. */
const MEASURED = /^ (?:million|billion|percent|per cent|km|ha)(?!\p{L})/u
const CALLED = /(?: (?:on|for) (?:the )?| ?")/uy
const NAME = /[^.;:()"\n]{3,200}/uy
const NAME_ENDS =
  /,| (?:in the (?:19|20)|for the (?:19|20)|(?:during|over|in|by) (?:the )?(?:19|20)|period|was|were|is|are|has|have|had|will|should|under|approved|launched|of the (?:province|district|city))(?!\p{L})/u

/** "National Target Programme on new-style rural areas", Project “Towards a digital commune”. */
function named(body: Body, head: Match<string>): ProjectCandidate | null {
  const { folded, text, tokens } = body
  const { start } = tokens[head.from]!
  const { end } = tokens[head.to - 1]!
  CALLED.lastIndex = end
  const called = CALLED.exec(folded)
  if (!called) return null
  const quoted = called[0].endsWith('"')
  if (!quoted && !head.value.startsWith('National')) return null
  if (quoted && tokens[head.from]!.shape === 'lower') return null
  const from = end + called[0].length
  NAME.lastIndex = from
  const phrase = NAME.exec(folded)?.[0]
  if (!phrase) return null
  const cut = quoted ? phrase.length : (NAME_ENDS.exec(phrase)?.index ?? phrase.length)
  const name = text.slice(from, from + cut).trim()
  const span = { start, end: from + name.length + (quoted ? 1 : 0) }
  return candidate(body, 'scheme by name', span, { type: head.value, name }, { start, end })
}

/** Numbered and named schemes: projects, programmes, packages. */
export const projects: Extractor<ProjectCandidate> = {
  kind: 'projectCodes',
  find(body) {
    const found: ProjectCandidate[] = []
    for (let i = 0; i < body.tokens.length; ) {
      const head = body.tokens[i]!.kind === 'word' ? types.match(body.tokens, i) : null
      const scheme = head && (coded(body, head) ?? named(body, head))
      if (scheme) found.push(scheme)
      i = scheme ? Math.max(i + 1, tokenAt(body.tokens, (scheme.claim ?? scheme.span).end)) : (head?.to ?? i + 1)
    }
    return found
  },
}
