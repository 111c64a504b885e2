import { execFileSync, execSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../src/index'
import { folderFor } from './folder'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SEED = readFileSync(join(ROOT, 'fixtures/pages/phuly--de-an-quoc-phong.txt'), 'utf8')
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const expected = extract(SEED)

describe('the core in a browser or at the edge', () => {
  it('bundles for a browser, imports no node: module and reads the seed without any Node global', async () => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: `export { extract } from ${JSON.stringify(join(ROOT, 'dist/index.js'))}`, resolveDir: ROOT },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'boctin',
      minify: true,
      write: false,
      metafile: true,
      logLevel: 'silent',
    })
    expect(Object.keys(metafile.inputs).filter(path => /^node:|compromise|parse5|undici/.test(path))).toEqual([])
    const edge = createContext({ TextDecoder, atob })
    runInContext(outputFiles[0]!.text, edge)
    expect(JSON.parse(runInContext(`JSON.stringify(boctin.extract(${JSON.stringify(SEED)}))`, edge))).toEqual(expected)
  })
})

describe('the package as it would be published', () => {
  const folder = folderFor('package')
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: folder, encoding: 'utf8' })

  beforeAll(() => {
    const [packed] = JSON.parse(
      execSync(`npm pack --ignore-scripts --json --pack-destination "${folder}"`, {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
    execSync(`npm install --prefer-offline --no-audit --no-fund "./${packed.filename}"`, {
      cwd: folder,
      stdio: 'ignore',
    })
  }, 120_000)

  it('reads the seed when imported', () => {
    writeFileSync(
      join(folder, 'a.js'),
      `import { extract } from 'boctin'; console.log(JSON.stringify(extract(${JSON.stringify(SEED)})))`,
    )
    expect(JSON.parse(run(process.execPath, 'a.js'))).toEqual(expected)
  })
  it('reads the seed when required, and Node has nothing to say of it', () => {
    writeFileSync(
      join(folder, 'b.cjs'),
      `const { extract } = require('boctin'); console.log(JSON.stringify(extract(${JSON.stringify(SEED)})))`,
    )
    const { status, stdout, stderr } = spawnSync(process.execPath, ['b.cjs'], { cwd: folder, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual(expected)
  })
  it.each(['boctin', 'boctin/english', 'boctin/view'])('is one %s, imported or required', door => {
    const program = `const required = require('${door}')
      import('${door}').then(imported => {
        const same = Object.keys(imported).filter(name => imported[name] === required[name])
        console.log(JSON.stringify([Object.keys(imported), same, Object.getOwnPropertyNames(required)]))
      })`
    writeFileSync(join(folder, 'doors.cjs'), program)
    const [imported, same, required] = JSON.parse(run(process.execPath, 'doors.cjs'))
    expect(imported.length).toBeGreaterThan(0)
    expect([same, required]).toEqual([imported, imported])
  })
  it('throws an error that either door knows', () => {
    const program = `import { createRequire } from 'node:module'; import { BoctinError } from 'boctin'
      try { createRequire(import.meta.url)('boctin').extract('') } catch (e) { console.log(e instanceof BoctinError) }`
    writeFileSync(join(folder, 'error.js'), program)
    expect(run(process.execPath, 'error.js')).toBe('true\n')
  })
  it('reads English, whichever door the reader and extract came by, and by the reader of another copy', () => {
    const page = `On October 16, 2020, Mr. Nguyen Van Nam, Chairman of the Provincial People’s Committee, chaired the
      conference on the poverty reduction project, which was attended by Ms. Tran Thi Hoa, Director of the Department
      of Health. The province has planted 300 hectares of forest with the help of the people.`
    const check = `const { attendees, figures } = extract(${JSON.stringify(page)}, { format: 'text', readers: [english] })
      console.log(JSON.stringify([attendees.map(({ name, titles }) => [name, titles.length]), figures.map(({ value }) => value)]))`
    const found = [
      [
        ['Nguyen Van Nam', 1],
        ['Tran Thi Hoa', 1],
      ],
      [300],
    ]
    const own = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`
    const programs = {
      'esm.js': `import { extract } from 'boctin'; import { english } from 'boctin/english'; ${check}`,
      'cjs.cjs': `const { extract } = require('boctin'); const { english } = require('boctin/english'); ${check}`,
      'mixed.js': `import { extract } from 'boctin'; ${own} const { english } = require('boctin/english'); ${check}`,
      'mixed2.js': `import { english } from 'boctin/english'; ${own} const { extract } = require('boctin'); ${check}`,
      'copy.js': `import { extract } from 'boctin'; import { english } from 'boctin-again/english'; ${check}`,
      'copy2.js': `import { extract } from 'boctin-again'; import { english } from 'boctin/english'; ${check}`,
    }
    cpSync(join(folder, 'node_modules/boctin'), join(folder, 'node_modules/boctin-again'), { recursive: true })
    for (const [name, program] of Object.entries(programs)) {
      writeFileSync(join(folder, name), program)
      expect(JSON.parse(run(process.execPath, name)), name).toEqual(found)
    }
  })
  it('puts boctin on the path', () => {
    writeFileSync(join(folder, 'seed.txt'), SEED)
    expect(JSON.parse(run(join(folder, 'node_modules/.bin/boctin'), 'seed.txt', '--quiet'))).toEqual(expected)
    expect(run(join(folder, 'node_modules/.bin/boctin'), '--version').trim()).toBe(manifest.version)
  })
  it('ships the licence of whatever it carries inside', () => {
    const notices = readFileSync(join(folder, 'node_modules/boctin/dist/NOTICES.txt'), 'utf8')
    for (const name of ['franc', 'zod', 'warcio', 'csv-stringify', 'mdast-util-to-markdown'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })
  it('exports its JSON Schema', () => {
    const schema = JSON.parse(readFileSync(join(folder, 'node_modules/boctin/dist/schema.json'), 'utf8'))
    expect(Object.keys(schema.properties)).toEqual(Object.keys(expected))
  })
})

describe('what publishing tools say', () => {
  it('publint and arethetypeswrong are clean', () => {
    expect(() => execSync('npm run --silent check:package', { cwd: ROOT, stdio: 'pipe' })).not.toThrow()
  }, 120_000)
})
