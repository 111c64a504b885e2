import { execSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs),
  )

/** The tests of the built package and of the bin want a build that is not older than the source. */
export function setup() {
  const built = statSync(`${ROOT}/dist/schema.json`, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (built < newest(`${ROOT}/src`)) execSync('npm run build', { cwd: ROOT, stdio: 'ignore' })
}
