// The tests that mutation testing runs: those of the room it changes, which call it in this process.
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: process.env.KSCP_TESTS?.split(',') ?? [],
    setupFiles: [join(import.meta.dirname, '../test/support/properties.ts')],
    testTimeout: 60_000,
    exclude: ['test/scan/linear.test.ts'],
  },
})
