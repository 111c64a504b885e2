import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['tests/**/*.test.ts', 'checks/**/*.test.ts'], testTimeout: 30_000 },
})
