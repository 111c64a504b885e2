// Builds dist anew where it is older than the source: the tests of the built package and of the bin read it.
import { execSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = readdirSync(`${root}/src`, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
const newest = Math.max(...files.map(entry => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs))
const built = statSync(`${root}/dist/schema.json`, { throwIfNoEntry: false })?.mtimeMs ?? 0
if (built < newest) execSync('npm run build', { cwd: root, stdio: 'inherit' })
