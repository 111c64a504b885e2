import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Document } from '../../index'
import { valuesAt } from './columns'
import type { Formatter, Line } from './index'

/** A readable page: what is known of it, tables of what was found, the text. Escaping is the writer's, node by node. */
export const markdown: Formatter = {
  head: '',
  between: '\n---\n\n',
  tail: '',
  empty: '',
  render: line => written(line.ok ? document(line.source, line.document) : failure(line)),
}

const written = (children: RootContent[]): string =>
  toMarkdown(
    { type: 'root', children },
    { extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown()], bullet: '-' },
  )

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: broken(value) })
const heading = (depth: 1 | 2 | 3, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value.replaceAll('\n', ' '))],
})

/** A line break of the text stays one. */
const broken = (value: string): PhrasingContent[] =>
  value.split('\n').flatMap((line, i) => (i === 0 ? [text(line)] : [{ type: 'break' as const }, text(line)]))

const failure = ({ source, error }: Extract<Line, { ok: false }>): RootContent[] => [
  heading(1, source),
  paragraph(`${error.code}: ${error.message}`),
]

type Cells = readonly (readonly [heading: string, path: string])[]

const FACTS: Cells = [
  ['Event', 'date.start'],
  ['Until', 'date.end'],
  ['Published', 'publishedAt'],
  ['Updated', 'updatedAt'],
  ['Section', 'section'],
  ['Authors', 'authors'],
  ['Source', 'source'],
  ['Address', 'url'],
]

const TABLES: readonly { field: keyof Document; title: string; columns: Cells }[] = [
  {
    field: 'attendees',
    title: 'Attendees',
    columns: [
      ['Name', 'name|group'],
      ['Rank', 'rank'],
      ['Titles', 'titles.text'],
      ['Side', 'delegation'],
      ['Roles', 'roles'],
    ],
  },
  {
    field: 'projectCodes',
    title: 'Projects',
    columns: [
      ['Type', 'type'],
      ['Code', 'code'],
      ['Name', 'name'],
    ],
  },
  {
    field: 'documents',
    title: 'Documents',
    columns: [
      ['Type', 'type'],
      ['Number', 'canonical|number'],
      ['Date', 'date'],
      ['Issuer', 'issuer'],
      ['Name', 'name'],
    ],
  },
  {
    field: 'figures',
    title: 'Figures',
    columns: [
      ['As written', 'text'],
      ['Value', 'value|min'],
      ['Up to', 'max'],
      ['Of', 'of'],
      ['Unit', 'unit'],
      ['Measure', 'measure'],
    ],
  },
  {
    field: 'dates',
    title: 'Dates',
    columns: [
      ['As written', 'text'],
      ['Start', 'start'],
      ['End', 'end'],
      ['Kind', 'kind'],
    ],
  },
]

function document(source: string, page: Partial<Document>): RootContent[] {
  return [
    heading(1, page.title ?? source),
    ...facts(page),
    ...(page.summary ? [quote(page.summary)] : []),
    ...TABLES.flatMap(({ field, title, columns }) => section(title, (page[field] ?? []) as unknown[], columns)),
    ...(page.body?.text ? [heading(2, 'Text'), ...body(page.body)] : []),
  ]
}

const quote = (value: string): RootContent => ({ type: 'blockquote', children: [paragraph(value) as never] })

function facts(page: Partial<Document>): RootContent[] {
  const known = FACTS.map(([name, path]) => ({ name, value: shown(page, path) })).filter(({ value }) => value !== '')
  if (known.length === 0) return []
  return [list(known.map(({ name, value }) => [{ type: 'strong', children: [text(name)] }, text(`: ${value}`)]))]
}

const list = (items: PhrasingContent[][]): RootContent => ({
  type: 'list',
  spread: false,
  children: items.map(children => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
})

const shown = (from: unknown, path: string): string =>
  valuesAt(from, path.split('.'))
    .filter(value => value !== null && value !== undefined)
    .join('; ')

function section(title: string, findings: unknown[], columns: Cells): RootContent[] {
  if (findings.length === 0) return []
  const rows = findings.map(finding => columns.map(([, path]) => shown(finding, path)))
  return [heading(2, title), table([columns.map(([name]) => name), ...rows])]
}

const table = (rows: string[][]): Table => ({
  type: 'table',
  children: rows.map(cells => ({
    type: 'tableRow',
    children: cells.map(cell => ({ type: 'tableCell', children: [text(cell.replaceAll('\n', ' '))] })),
  })),
})

const CELLS = ' | '
const BLOCKS: Record<Document['body']['blocks'][number]['kind'], (value: string) => RootContent> = {
  paragraph,
  heading: value => heading(3, value),
  list: value => list([broken(value)]),
  table: value => table(value.split('\n').map(row => row.split(CELLS))),
  quote,
  caption: value => ({ type: 'paragraph', children: [{ type: 'emphasis', children: broken(value) }] }),
}

function body({ text: whole, blocks }: Document['body']): RootContent[] {
  const nodes: RootContent[] = []
  for (const { kind, start, end } of blocks) {
    const node = BLOCKS[kind](whole.slice(start, end))
    const last: Nodes | undefined = nodes.at(-1)
    if (node.type === 'list' && last?.type === 'list') last.children.push(...node.children)
    else nodes.push(node)
  }
  return nodes
}
