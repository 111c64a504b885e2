import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Options } from 'tsup'

/** The bin imports the library as its users do, so that its code is in the package once. */
const ownLibrary = {
  name: 'own-library',
  setup(build: {
    onResolve(on: { filter: RegExp }, then: (of: { path: string }) => { path: string; external: true }): void
  }) {
    build.onResolve({ filter: /^(?:\.\.\/)+(?:index|english|view)$/ }, ({ path }) => ({
      path: `./${path.replaceAll('../', '')}.js`,
      external: true,
    }))
  },
}

/**
 * franc is asked to tell two languages apart and brings the trigrams of 187: the build carries franc with those of the
 * two alone, so that nobody loads, installs or parses the others.
 */
const twoLanguages = {
  name: 'two-languages',
  setup(build: {
    onLoad(on: { filter: RegExp }, then: (of: { path: string }) => Promise<{ contents: string }>): void
  }) {
    build.onLoad({ filter: /franc[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = (await import(path)) as { data: Record<string, Record<string, string>> }
      const read = ([language]: [string, string]) => language === 'vie' || language === 'eng'
      const kept = Object.entries(data).map(([script, languages]) => [
        script,
        Object.fromEntries(Object.entries(languages).filter(read)),
      ])
      return { contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))}` }
    })
  },
}

/** Markdown is escaped by the names of characters that `entities`, which is installed anyhow, knows already. */
const oneTableOfNames = {
  name: 'one-table-of-names',
  setup(build: { onResolve(on: { filter: RegExp }, then: () => { path: string }): void }) {
    const path = fileURLToPath(new URL('src/cli/formats/reference.ts', import.meta.url))
    build.onResolve({ filter: /^decode-named-character-reference$/ }, () => ({ path }))
  },
}

/** Leaves what a build is made of for the notices; tsup's own such file is overwritten by the next build. */
const inventory = (name: string) => ({
  name: 'inventory',
  setup(build: {
    initialOptions: { metafile?: boolean }
    onEnd(then: (of: { metafile?: object | undefined }) => void): void
  }) {
    build.initialOptions.metafile = true
    build.onEnd(({ metafile }) => {
      mkdirSync('dist', { recursive: true })
      writeFileSync(`dist/metafile-${name}.json`, JSON.stringify(metafile))
    })
  },
})

/** Vietnamese is written as it is, not in escapes three times as long; terser writes it a little shorter than esbuild. */
const compact: Options = {
  minify: 'terser',
  terserOptions: { compress: { passes: 2 } },
  esbuildOptions(options) {
    options.charset = 'utf8'
    options.minify = true
  },
}

export default defineConfig([
  // zod's own entry loads its error messages in 64 languages, each a file of its own: half of the time of a start.
  {
    ...compact,
    entry: { index: 'src/index.ts', english: 'src/english.ts', view: 'src/view/index.ts' },
    format: ['esm'],
    platform: 'neutral',
    target: 'es2022',
    dts: true,
    noExternal: ['franc', 'zod'],
    esbuildPlugins: [twoLanguages, inventory('library')],
  },
  {
    ...compact,
    entry: { cli: 'src/cli/main.ts', worker: 'src/cli/batch/worker.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
    esbuildPlugins: [ownLibrary, oneTableOfNames, inventory('cli')],
  },
])
