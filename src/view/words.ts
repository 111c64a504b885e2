import { spelledDay, spelledNumber } from './format'
import { html, type Markup, type Part } from './html'
import type { Entry } from './kinds'
import { hasWord, spelled, type Word } from './labels'

// The report's own words bear their key, numbers and days their value, so that the script of the report can put them
// into the other language.

export const word = (key: Word): Markup => html`<span data-w="${key}">${lang => spelled(key, lang)}</span>`

/** A value of the document by its word, "figure.money"; where the report has none, what the document says. */
export const valueWord = (group: string, value: string, said = value): Part => {
  const key = `${group}.${value}`
  return hasWord(key) ? word(key) : said
}

/** The opening of an element that is named for those who do not see it: `<nav ${called('index')}>`. */
export const called = (key: Word): Markup => html`aria-label="${lang => spelled(key, lang)}" data-called="${key}"`

export const number = (value: number): Markup =>
  html`<data value="${value}">${lang => spelledNumber(value, lang)}</data>`

export const day = (iso: string): Markup => html`<time datetime="${iso}">${lang => spelledDay(iso, lang)}</time>`

/** Where one end alone is known, that. */
export const days = (start: string | null, end: string | null): Part =>
  start && end && start !== end ? [day(start), ' – ', day(end)] : (start ?? end) && day((start ?? end)!)

/** "N3": the number of a finding, with the letter of its kind. */
export const numeral = ({ kind, number }: Entry): Markup => html`${word(`letter.${kind}`)}${number}`

/** The small number behind a mark that leads to the finding's entry in the list. */
export const reference = (entry: Entry): Markup =>
  html`<a class="ref k-${entry.kind}" role="doc-noteref" href="#${entry.id}"><span class="unseen">${word(entry.kind)} </span>${numeral(entry)}</a>`
