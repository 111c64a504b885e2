import type { Attendee, DateMention, Document, Figure, LegalDocument, ProjectCode, Title } from '../schema'
import { html, type Markup, type Part } from './html'
import type { Entry, Kind } from './kinds'
import type { Word } from './labels'
import { table } from './table'
import { day, days, number, numeral, valueWord, word } from './words'

/** A column: its head, and what stands in it for one finding. Null leaves the cell empty. */
type Column<T> = readonly [Word, (finding: T, entry: Entry) => Part]

const list = (parts: readonly Part[], between = ', '): Part =>
  parts.length > 0 && parts.map((part, i) => (i === 0 ? part : [between, part]))

/** Links to every place of a finding in the text. */
export const places = ({ id, places: all }: Entry, from = 0): Part =>
  all.slice(from).map((_, i) => html` <a href="#${id}-${i + from + 1}">${i + from + 1}</a>`)

const mentions: Column<unknown> = ['mentions', (_, entry) => places(entry)]

const title = ({ position, organization, level, branch }: Title): Markup =>
  html`<li><b>${position}</b>${organization && html` <span class="of">${organization}</span>`}${[level, branch].map(tag => tag && html` <span class="tag">${tag}</span>`)}</li>`

const attendees: readonly Column<Attendee>[] = [
  [
    'who',
    ({ name, group, honorific, rank }) =>
      name === null
        ? [group, html` <span class="tag">${word('group')}</span>`]
        : [
            honorific && html`<span class="of">${honorific}</span> `,
            html`<b>${name}</b>`,
            rank && html`<br><span class="of">${rank}</span>`,
          ],
  ],
  ['titles', ({ titles }) => titles.length > 0 && html`<ul>${titles.map(title)}</ul>`],
  ['delegation', ({ delegation }) => delegation],
  ['roles', ({ roles }) => list(roles.map(role => valueWord('role', role)))],
]

const dates = (event: DateMention | null): readonly Column<DateMention>[] => [
  ['text', ({ text }) => text],
  [
    'when',
    date => [
      date.part && [valueWord('part', date.part), ' '],
      days(date.start, date.end),
      date.invalid && html` <span class="tag alert">${word('invalid')}</span>`,
      isSame(date, event) && html` <span class="tag event">★ ${word('eventDate')}</span>`,
    ],
  ],
  ['kind', ({ kind }) => valueWord('date', kind)],
  ['implied', ({ implied }) => list(implied.map(field => valueWord('implied', field)))],
]

/** Is this the date of the event? */
export const isSame = ({ span, text }: DateMention, event: DateMention | null): boolean =>
  event !== null && span.start === event.span.start && span.end === event.span.end && text === event.text

const SIGNS = { '>=': '≥ ', '<=': '≤ ', '≈': '≈ ', '=': '' }
const unitOf = (unit: string | null): Part => unit && (unit === '%' ? '%' : ` ${unit}`)

export const amount = ({ value, min, max, of, unit, op }: Figure): Part => {
  const range = [min, max].filter(bound => bound !== null)
  const shown = value === null ? list(range.map(number), ' – ') : number(value)
  return shown && [SIGNS[op], shown, of !== null && [' / ', number(of)], unitOf(unit)]
}

const ARROWS = { up: '▲', down: '▼' }
const figures: readonly Column<Figure>[] = [
  ['text', ({ text }) => text],
  [
    'value',
    figure => [
      figure.direction &&
        html`<span aria-hidden="true">${ARROWS[figure.direction]}</span> ${valueWord('direction', figure.direction)} `,
      amount(figure),
    ],
  ],
  ['measure', ({ measure }) => measure],
  ['kind', ({ kind }) => valueWord('figure', kind)],
  ['comparedTo', ({ comparedTo }) => comparedTo],
  ['alternatives', ({ alternatives }) => list((alternatives ?? []).map(number))],
]

const documents: readonly Column<LegalDocument>[] = [
  ['text', ({ text }) => text],
  ['type', ({ type }) => type],
  ['number', ({ canonical, number: written }) => (canonical ?? written) && html`<b>${canonical ?? written}</b>`],
  ['when', ({ date }) => date && day(date)],
  ['issuer', ({ issuer }) => issuer],
  ['name', ({ name }) => name],
  ['terms', ({ terms }) => list(terms ?? [])],
]

const projectCodes: readonly Column<ProjectCode>[] = [
  ['type', ({ type }) => type],
  ['code', ({ code }) => code && html`<b>${code}</b>`],
  ['name', ({ name }) => name],
  ['period', ({ period }) => period && days(period.start, period.end)],
]

const abbreviations: readonly Column<Document['abbreviations'][number]>[] = [
  ['short', ({ short }) => html`<b>${short}</b>`],
  ['long', ({ long }) => long],
]

/** A table of everything of one kind. Its places have a column where one finding has several; its number leads there else. */
export function kindTable(document: Document, kind: Kind, entries: readonly Entry[]): Markup {
  const all = { attendees, dates: dates(document.date), figures, documents, projectCodes, abbreviations }
  const several = entries.some(entry => entry.places.length > 1)
  const columns = [...(all[kind] as readonly Column<unknown>[]), ...(several ? [mentions] : [])]
  const rows = entries.map((entry, i) => ({
    own: html`class="k-${kind}" data-f="${entry.id}"`,
    head: html`<a href="#${entry.id}-1">${numeral(entry)}</a>`,
    cells: columns.map(([, cell]) => cell(document[kind][i], entry)),
  }))
  return table(
    kind,
    'no',
    columns.map(([name]) => name),
    rows,
  )
}
