// How the tests run: real files and real git, so each has time; the built command must be there before (npm test builds it).
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')

export default defineConfig({
  test: {
    root,
    include: ['test/**/*.test.ts'],
    setupFiles: [join(root, 'test/support/properties.ts')],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The tests wait for commands and for git more than they compute.
    maxWorkers: '100%',
    reporters: ['default', join(root, '.config/count-reporter.mjs')],
    coverage: { include: ['src/**'], exclude: ['src/generated/**'] },
  },
})
