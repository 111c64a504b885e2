import { execFileSync, execSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../src/index'

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
  let folder: string
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: folder, encoding: 'utf8' })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'boctin-package-'))
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
  it('reads the seed when required', () => {
    writeFileSync(
      join(folder, 'b.cjs'),
      `const { extract } = require('boctin'); console.log(JSON.stringify(extract(${JSON.stringify(SEED)})))`,
    )
    expect(JSON.parse(run(process.execPath, 'b.cjs'))).toEqual(expected)
  })
  it('puts boctin on the path', () => {
    writeFileSync(join(folder, 'seed.txt'), SEED)
    expect(JSON.parse(run(join(folder, 'node_modules/.bin/boctin'), 'seed.txt', '--quiet'))).toEqual(expected)
    expect(run(join(folder, 'node_modules/.bin/boctin'), '--version').trim()).toBe(manifest.version)
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
