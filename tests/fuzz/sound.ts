import type { Document, Span } from '../../src/index'

const ORDERED = ['dates', 'projectCodes', 'documents', 'figures'] as const

/** The promises of a document that this one breaks, each named by one line; none is what a reader expects. */
export function flaws(document: Document): string[] {
  const { body } = document
  const broken: string[] = []
  const must = (promise: string, kept: boolean) => kept || broken.push(promise)
  const inside = ({ start, end }: Span) => start >= 0 && start < end && end <= body.text.length

  for (const kind of [...ORDERED, 'attendees'] as const)
    for (const { text, span } of document[kind])
      must(`${kind}: span slices to text`, inside(span) && body.text.slice(span.start, span.end) === text)
  for (const { short, span } of document.abbreviations)
    must(
      'abbreviations: span slices to short, case aside',
      body.text.slice(span.start, span.end).toLowerCase() === short.toLowerCase(),
    )
  for (const kind of ['attendees', 'projectCodes', 'documents'] as const)
    for (const { span, mentions } of document[kind]) {
      must(
        `${kind}: span is a mention`,
        mentions.some(({ start, end }) => start === span.start && end === span.end),
      )
      must(`${kind}: mentions lie in the body`, mentions.every(inside))
      must(`${kind}: mentions are in order`, inOrder(mentions, false))
    }
  for (const kind of ORDERED)
    must(
      `${kind}: in order, disjoint`,
      inOrder(
        document[kind].map(({ span }) => span),
        kind !== 'projectCodes',
      ),
    )
  must(
    'attendees: in order',
    inOrder(
      document.attendees.map(({ span }) => span),
      false,
    ),
  )
  must(
    'attendees: name or group',
    document.attendees.every(({ name, group }) => (name === null) !== (group === null)),
  )
  must(
    'blocks: make up the body',
    body.blocks.map(({ start, end }) => body.text.slice(start, end)).join('\n\n') === body.text,
  )
  must('body: NFC', body.text.normalize('NFC') === body.text)
  must('body: well-formed', isWellFormed(body.text))
  const { date, dates } = document
  must('date: is an event of dates', !date || dates.some(({ kind, start }) => kind === 'event' && start === date.start))
  return [...new Set(broken)]
}

function inOrder(spans: readonly Span[], disjoint = true): boolean {
  return spans.every((span, i) => {
    const before = spans[i - 1]
    return !before || (disjoint ? before.end <= span.start : before.start <= span.start)
  })
}

const isWellFormed = (text: string) =>
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)

/** What was found, without the places: to compare two forms of one page. */
export function substance({ dates, attendees, projectCodes, documents, figures }: Document): string {
  return JSON.stringify([
    dates.map(({ text, start, end, kind }) => [text, start, end, kind]),
    attendees.map(({ name, group, titles, roles }) => [name, group, titles.map(({ text }) => text), roles]),
    projectCodes.map(({ type, code, name }) => [type, code, name]),
    documents.map(({ type, number }) => [type, number]),
    figures.map(({ text, value, unit }) => [text, value, unit]),
  ])
}
