// Opens the package to `require()`: each entry point gets a .cjs that requires its ES module, and a .d.cts. A second
// build would be a second library: its BoctinError is not the other's, and the package twice as large.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

for (const { import: door } of Object.values(exports).filter(entry => entry.import)) {
  const file = door.default.replace('./dist/', './')
  writeFileSync(`${dist}/${file.replace(/\.js$/, '.cjs')}`, `module.exports = require('${file}')\n`)
}

// TypeScript lets no CommonJS file name an ES module's types, so that these are in the package once more.
for (const name of readdirSync(dist).filter(name => name.endsWith('.d.ts'))) {
  const types = readFileSync(`${dist}/${name}`, 'utf8')
  writeFileSync(`${dist}/${name.replace(/ts$/, 'cts')}`, types.replace(/(from '\.\/[^']+)\.js'/g, "$1.cjs'"))
}
