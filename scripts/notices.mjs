// Writes dist/NOTICES.txt: the licences of what the build carries inside, as they ask for. Reads and removes the
// metafiles that the build leaves.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const metafiles = readdirSync(`${root}/dist`).filter(name => /^metafile-.*\.json$/.test(name))

/** `node_modules/a/node_modules/b/x.js` is of `node_modules/a/node_modules/b`. */
const packageOf = input => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]

const packages = new Set()
for (const name of metafiles) {
  const { outputs } = JSON.parse(readFileSync(`${root}/dist/${name}`, 'utf8'))
  for (const { inputs } of Object.values(outputs))
    for (const [input, { bytesInOutput }] of Object.entries(inputs))
      if (bytesInOutput > 0 && packageOf(input)) packages.add(packageOf(input))
  rmSync(`${root}/dist/${name}`)
}

function notice(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(`${root}/${folder}/package.json`, 'utf8'))
  const file = readdirSync(`${root}/${folder}`).find(entry => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(`${root}/${folder}/${file}`, 'utf8') : `Copyright ${author?.name ?? author}`
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}

const rule = `\n${'-'.repeat(80)}\n\n`
const notices = [...packages].sort().map(notice)
writeFileSync(`${root}/dist/NOTICES.txt`, `boctin carries inside:\n${rule}${notices.join(rule)}`)
