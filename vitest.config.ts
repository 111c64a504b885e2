import { defineConfig } from 'vitest/config'

const GROWTH = 'tests/growth.test.ts'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'tests', include: ['tests/**/*.test.ts', 'checks/**/*.test.ts'], exclude: [GROWTH] },
      },
      {
        extends: true,
        test: {
          name: 'growth',
          include: [GROWTH],
          pool: 'forks',
          execArgv: ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256', '--single-threaded-gc'],
        },
      },
    ],
  },
})
