import { readdir, stat } from 'node:fs/promises'
import { extname, isAbsolute, join, resolve } from 'node:path'
import { InputError } from './problem'

/** What holds many pages, whatever stands in it: records or a web archive. */
export const holdsMany = (path: string): boolean => /\.(?:ndjson|jsonl|warc)(?:\.gz)?$/i.test(path)

/** What is taken from a folder; a file that is named itself, or by a glob, is taken whatever its name. */
const PAGES = new Set(['.html', '.htm', '.xhtml', '.shtml', '.aspx', '.asp', '.php', '.jsp', '.txt'])
export const PAGE_NAMES = [...PAGES].join(' ')
const isPage = (name: string) => PAGES.has(extname(name.replace(/\.gz$/i, '')).toLowerCase())

const GLOB = /[*?[{]/
export const isGlob = (path: string): boolean => GLOB.test(path)

/**
 * The files that an argument names: itself, a folder's by path, a glob's by path; never the one that is written.
 *
 * @throws where there is none
 */
export async function filesOf(path: string, written?: string): Promise<string[]> {
  const files = await allFilesOf(path)
  if (written === undefined) return files
  const output = resolve(written)
  return files.filter(file => resolve(file) !== output)
}

async function allFilesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (!(found instanceof Error)) return found.isDirectory() ? filesIn(path) : [path]
  if (!isGlob(path)) throw found
  const { glob } = await import('tinyglobby')
  const files = await glob(path.replaceAll('\\', '/'), {
    expandDirectories: false,
    absolute: isAbsolute(path),
  })
  if (files.length === 0) throw new InputError('INPUT_UNREADABLE', `no file matches ${path}`)
  return files.sort()
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter(({ name }) => !name.startsWith('.') && (isPage(name) || holdsMany(name)))
    .filter(entry => entry.isFile())
  if (files.length === 0)
    throw new InputError('INPUT_UNREADABLE', `no page in ${folder}; taken are ${PAGE_NAMES}, records and archives`)
  return files.map(entry => join(entry.parentPath, entry.name)).sort()
}
