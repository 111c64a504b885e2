import { filesOf, holdsMany } from './files'

export const STDIN = '-'
export const isUrl = (path: string) => /^https?:\/\//i.test(path)

/** What an argument names, or what kept it from being found. */
export interface Source {
  path: string
  from: 'disk' | 'web' | 'stdin'
  holds: 'page' | 'pages'
  error?: unknown
}

/** In the order of the arguments; a folder's and a glob's files in the order of their paths. Lists names alone. */
export async function sourcesOf(paths: readonly string[], written?: string): Promise<Source[]> {
  const sources: Source[] = []
  for (const path of paths) {
    if (path === STDIN) sources.push({ path, from: 'stdin', holds: 'pages' })
    else if (isUrl(path)) sources.push({ path, from: 'web', holds: 'page' })
    else
      try {
        for (const file of await filesOf(path, written))
          sources.push({ path: file, from: 'disk', holds: holdsMany(file) ? 'pages' : 'page' })
      } catch (error) {
        sources.push({ path, from: 'disk', holds: 'page', error })
      }
  }
  return sources
}
