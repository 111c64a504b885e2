import type { Document, Span } from '../schema'

/** What is highlighted, in the order of legend and lists. */
export const KINDS = ['dates', 'attendees', 'projectCodes', 'documents', 'figures', 'abbreviations'] as const
export type Kind = (typeof KINDS)[number]

/** One finding as the report names it: its place in the lists and its places in the text. */
export interface Entry {
  readonly kind: Kind
  /** From 1, in the order of the document. */
  readonly number: number
  /** The anchor of its entry in the side list; its places are `<id>-1`, `<id>-2`, … */
  readonly id: string
  /** What it is called in the lists: a person's name, else the text itself. */
  readonly name: string
  readonly places: readonly Span[]
}

type Found = { text?: string; short?: string; name?: string | null; span: Span; mentions?: readonly Span[] }

const nameOf = (kind: Kind, { name, short, text }: Found) => (kind === 'attendees' && name) || (text ?? short ?? '')

/** The findings of one kind; `page` is the anchor of the page that they stand on. */
export const entriesOf = (document: Document, kind: Kind, page: string): Entry[] =>
  (document[kind] as readonly Found[]).map((found, i) => ({
    kind,
    number: i + 1,
    id: `${page}-${kind}-${i + 1}`,
    name: nameOf(kind, found),
    places: found.mentions?.length ? found.mentions : [found.span],
  }))
