// How the tests of pages and Word files run: in a real browser and a real office program, one file after another.
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')

export default defineConfig({
  test: {
    root,
    include: ['test/pages/**/*.pages.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', join(root, '.config/count-reporter.mjs')],
  },
})
