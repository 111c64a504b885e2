import type { Warning } from '../schema'
import { trimMarks } from '../text/ends'
import type { Headline } from './headline'
import type { Sited } from './passages'
import type { Posting } from './posting'
import { endsIn } from './sentence'
import type { Weighed } from './weigh'

/** What the page layer found, as far as it bears on how sure it is. */
export interface Findings {
  readonly headline: Headline | null
  readonly posting: Posting
  readonly passages: readonly Sited[]
  readonly attachments: number
  readonly images: number
  readonly weighed: readonly Weighed[]
  readonly form: 'html' | 'text'
}

export interface Verdict {
  readonly article: boolean
  readonly score: number
  readonly reasons: string[]
  readonly warnings: Warning[]
}

/** A headline with this score has markup or an echo on its side. */
const CLEAR = 6
/** Below this a caller should look at the page again. */
const LOW = 0.5

/** Share of a page's text that makes it an article by itself: a piece of HTML without a page round it. */
const MOSTLY = 0.5

const warning = (code: string, message: string): Warning => ({ code, message })

/** A page is an article if it has running text, or a clear headline with a stamp or a file below it. */
function isArticle({ headline, posting, passages, attachments, form, weighed }: Findings): boolean {
  const chars = passages.reduce((sum, { text }) => sum + text.length, 0)
  const sentences = passages.filter(({ text }) => text.length >= 60 || endsIn(text, '.!?…')).length
  const page = weighed.reduce((sum, { block }) => sum + block.text.length, 0)
  if (sentences > 0 && (chars >= 80 || chars >= page * MOSTLY))
    return headline !== null || form === 'text' || chars >= 300 || chars >= page * MOSTLY
  if (headline === null) return form === 'text' && chars > 0
  const posted = posting.from === 'label' || posting.from === 'headline'
  return attachments > 0 || (headline.score >= CLEAR && posted)
}

const TERMINATORS = '.!?…'
const CLOSERS = `"”')/`

/** Looked at from its end: most of a text is before it. */
const endsSentence = (text: string) => TERMINATORS.includes(trimMarks(text, '', CLOSERS).at(-1) ?? ' ')

/** Says how sure the page layer is of an article, and why. */
export function judge(findings: Findings): Verdict {
  const { headline, posting, passages, attachments, images, weighed, form } = findings
  if (!isArticle(findings)) {
    const message = 'the page is a list, a form or an error, or its article was not found'
    return { article: false, score: 0, reasons: ['no article'], warnings: [warning('NOT_AN_ARTICLE', message)] }
  }
  const chars = passages.reduce((sum, { text }) => sum + text.length, 0)
  const sentences = passages.filter(({ text }) => endsSentence(text)).length
  const signs: readonly (readonly [boolean, number, string])[] = [
    [headline !== null && headline.score >= CLEAR, 0.35, 'a clear headline'],
    [headline !== null && headline.score < CLEAR, 0.2, 'a probable headline'],
    [
      headline === null && form === 'text' && weighed.every(one => one.chrome === null),
      0.3,
      'nothing but running text',
    ],
    [posting.from === 'label' || posting.from === 'headline', 0.2, 'a posting stamp beside the headline'],
    [posting.from === 'head' || posting.from === 'address', 0.1, 'a posting stamp in the head or the address'],
    [passages.length === 0 && attachments > 0, 0.3, 'a file under the headline'],
    [chars >= 600, 0.25, 'a long body'],
    [chars >= 150 && chars < 600, 0.15, 'a short body'],
    [passages.length > 0 && sentences >= passages.length * 0.6, 0.2, 'whole sentences'],
  ]
  const held = signs.filter(([holds]) => holds)
  const score = Math.min(1, Math.round(held.reduce((sum, [, worth]) => sum + worth, 0) * 100) / 100)
  const warnings: Warning[] = []
  if (headline === null) warnings.push(warning('NO_HEADLINE', 'no block of the page is like a headline'))
  if (posting.publishedAt === null)
    warnings.push(warning('NO_STAMP', 'no posting stamp: days without a year stay open'))
  if (passages.length === 0) {
    const what = attachments > 0 ? 'nothing but attachments' : images > 0 ? 'nothing but pictures' : 'no text'
    warnings.push(warning('BODY_EMPTY', `the article holds ${what}`))
  }
  if (score < LOW)
    warnings.push(
      warning(
        'LOW_CONFIDENCE',
        `${score} of 1: ${held.map(([, , reason]) => reason).join(', ') || 'nothing speaks for it'}`,
      ),
    )
  return { article: true, score, reasons: held.map(([, , reason]) => reason), warnings }
}
