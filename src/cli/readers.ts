import type { Document, ExtractOptions, Reader } from '../index'

const NOT_READ = 'LANGUAGE_NOT_READ'
let readers: Reader[] | undefined

/**
 * Reads a page by the reader of its language. The English one, and compromise with it, is loaded when the first
 * English page is met: runs over Vietnamese pages never pay for it.
 */
export async function read(input: string | Uint8Array, options: ExtractOptions): Promise<Document> {
  const { extract, vietnamese } = await import('../index')
  const document = extract(input, { ...options, readers })
  const isEnglish = document.language === 'eng' && document.warnings.some(({ code }) => code === NOT_READ)
  if (!isEnglish) return document
  const { english } = await import('../english')
  readers = [vietnamese, english]
  return extract(input, { ...options, readers })
}
