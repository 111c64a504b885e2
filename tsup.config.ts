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

const library: Options = {
  entry: { index: 'src/index.ts', english: 'src/english.ts', view: 'src/view/index.ts' },
  platform: 'neutral',
  target: 'es2022',
  dts: true,
}

export default defineConfig([
  { ...library, format: ['esm'] },
  // franc is ESM alone, and Node 20.18 cannot require that: the CJS build carries it inside.
  { ...library, format: ['cjs'], noExternal: ['franc'], splitting: true },
  {
    entry: { cli: 'src/cli/main.ts', worker: 'src/cli/batch/worker.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
    esbuildPlugins: [ownLibrary],
  },
])
