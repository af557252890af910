// The tests that mutation testing runs: those that call src/redact itself, in this process.
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['test/redact/**/*.test.ts', 'test/scan/**/*.test.ts', 'test/clearing/**/*.test.ts'],
    setupFiles: [join(import.meta.dirname, '../test/support/properties.ts')],
    testTimeout: 60_000,
    exclude: ['test/scan/linear.test.ts'],
  },
})
