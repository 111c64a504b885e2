import type { Stock } from './mutations'

export { hunt } from './hunt'

/** The fixtures as the stock of a hunt: every page, and every string of the phrase tables. */
export function readStock(list: (folder: string) => string[], read: (path: string) => string): Stock {
  const pages = list('pages').filter(name => /\.(?:html|txt)$/.test(name))
  const tables = list('phrases').filter(name => name.endsWith('.jsonl'))
  return {
    pages: pages.map(name => read(`pages/${name}`)),
    phrases: tables.flatMap(name => read(`phrases/${name}`).split('\n').filter(Boolean).flatMap(stringsOf)),
  }
}

/** The longest string of a row is its expression. */
function stringsOf(row: string): string[] {
  const strings: string[] = []
  JSON.parse(row, (_, value) => {
    if (typeof value === 'string') strings.push(value)
    return value
  })
  const longest = strings.reduce((a, b) => (b.length > a.length ? b : a), '')
  return longest === '' ? [] : [longest]
}
