import type { Document } from '../schema'
import { spelledNumber } from './format'
import { html, type Markup, type Part } from './html'
import { type Entry, KINDS, type Kind } from './kinds'
import { amount, isSame, places } from './tables'
import { called, days, numeral, valueWord, word } from './words'

export type Entries = Readonly<Record<Kind, readonly Entry[]>>

/** What is said of a finding beside its name in the list. */
const gist: { [K in Kind]: (finding: Document[K][number], document: Document) => Part } = {
  dates: (date, { date: event }) => [days(date.start, date.end), isSame(date, event) && [' ★ ', word('eventDate')]],
  attendees: ({ titles, roles }) => titles[0]?.text ?? roles.map((role, i) => [i > 0 && ', ', valueWord('role', role)]),
  projectCodes: ({ name }) => name,
  documents: ({ canonical, name }) => name ?? canonical,
  figures: figure => !isPlain(figure) && amount(figure),
  abbreviations: ({ long }) => long,
}

/** Is the figure written as it would be spelled: "1.234 hộ"? */
const isPlain = ({ text, value, unit }: Document['figures'][number]): boolean =>
  value !== null && text === [spelledNumber(value, 'vi'), unit === '%' ? '' : ' ', unit].join('')

const gistOf = (document: Document, kind: Kind, i: number): Part =>
  (gist[kind] as (finding: unknown, document: Document) => Part)(document[kind][i], document)

/** What was found, beside the article: what is highlighted, and the list. */
export function side(document: Document, entries: Entries): Markup {
  const isEmpty = KINDS.every(kind => entries[kind].length === 0)
  const inside = isEmpty
    ? html`<p class="empty">${word('noFindings')}</p>`
    : html`${legend(entries)}<p class="hint">${word('hint')}</p>${findingList(document, entries)}`
  return html`<div class="side"><h2>${word('findings')}</h2>${inside}</div>`
}

/** The boxes that say what is highlighted, with the number of findings of each kind. */
const legend = (entries: Entries): Markup =>
  html`<fieldset class="legend"><legend>${word('show')}</legend>${KINDS.map(kind => toggle(kind, entries[kind].length))}</fieldset>`

const toggle = (kind: Kind, count: number): Markup =>
  html`<label class="k-${kind}"><input type="checkbox" value="${kind}" ${count > 0 ? 'checked' : 'disabled'}><span class="letter" aria-hidden="true">${word(`letter.${kind}`)}</span><span class="swatch">${word(kind)}</span> <span class="count">${count}</span></label>`

/** The side list: every finding, with the way to its places in the text. */
const findingList = (document: Document, entries: Entries): Markup =>
  html`<nav class="findings" ${called('findings')}>${KINDS.map(kind => group(document, kind, entries[kind]))}</nav>`

const group = (document: Document, kind: Kind, entries: readonly Entry[]): Part =>
  entries.length > 0 &&
  html`<details class="k-${kind}" open><summary>${word(kind)} <span class="count">${entries.length}</span></summary><ol>${entries.map((entry, i) => item(entry, gistOf(document, kind, i)))}</ol></details>`

const item = (entry: Entry, said: Part): Markup =>
  html`<li class="k-${entry.kind}" id="${entry.id}" data-f="${entry.id}" tabindex="-1"><a href="#${entry.id}-1"><span class="no">${numeral(entry)}</span> <span class="what">${entry.name}</span></a>${said && html` <span class="gist">${said}</span>`}${entry.places.length > 1 && html` <span class="more">${word('places')}:${places(entry, 1)}</span>`}</li>`
