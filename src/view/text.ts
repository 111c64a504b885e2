import type { Block, Document } from '../schema'
import { html, type Markup, type Part } from './html'
import type { Entry } from './kinds'
import { Marker } from './marks'
import { called, word } from './words'

const BETWEEN_CELLS = ' | '

/** The body of an article with every finding marked. */
export function articleText({ body, summary }: Document, entries: readonly Entry[]): Markup {
  if (body.blocks.length === 0) return html`<p class="empty">${word('noText')}</p>`
  const marker = new Marker(body.text, entries)
  const written: Part[] = []
  let items: Part[] = []
  body.blocks.forEach((block, i) => {
    if (block.kind !== 'list') {
      const lead = i === 0 && summary !== null && body.text.slice(block.start, block.end) === summary
      written.push(blockOf(block, body.text, marker, lead))
      return
    }
    items.push(html`<li>${marker.write(block.start, block.end)}</li>`)
    if (body.blocks[i + 1]?.kind !== 'list') {
      written.push(html`<ul>${items}</ul>`)
      items = []
    }
  })
  return html`${written}`
}

function blockOf({ kind, start, end }: Block, text: string, marker: Marker, lead: boolean): Markup {
  if (kind === 'table') return tableOf(start, end, text, marker)
  const inside = marker.write(start, end)
  if (kind === 'heading') return html`<h3>${inside}</h3>`
  if (kind === 'quote') return html`<blockquote>${inside}</blockquote>`
  if (kind === 'caption') return html`<p class="caption">${inside}</p>`
  return html`<p${lead && html` class="lead"`}>${inside}</p>`
}

/** A table stands in the text as rows of cells with bars between them. */
function tableOf(start: number, end: number, text: string, marker: Marker): Markup {
  const rows = pieces(start, end, text, '\n').map(row =>
    pieces(row.start, row.end, text, BETWEEN_CELLS).map(cell => html`<td>${marker.write(cell.start, cell.end)}</td>`),
  )
  return html`<div class="wide" role="group" tabindex="0" ${called('tableInText')}><table><tbody>${rows.map(cells => html`<tr>${cells}</tr>`)}</tbody></table></div>`
}

function pieces(start: number, end: number, text: string, between: string): { start: number; end: number }[] {
  let from = start
  return text
    .slice(start, end)
    .split(between)
    .map(piece => {
      const place = { start: from, end: from + piece.length }
      from = place.end + between.length
      return place
    })
}
