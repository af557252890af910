// The commands a person waits for, in the repository's own store, against a node that does nothing.
import { join } from 'node:path'
import { compareRuns } from './compare-runs.mjs'
import { kscp, REPOSITORY } from './run-process.mjs'

const PAIRS = 31
const QUICK_PAIRS = 5

export async function compareStartUp(folder, effort) {
  const comparisons = []
  for (const { what, words, limit } of commands(join(folder, 'public-notes.md'))) {
    const bare = { against: 'node -e 0', bareWords: ['-e', '0'] }
    const pairs = effort.quick ? QUICK_PAIRS : PAIRS
    comparisons.push(await compareRuns({ what, words, ...bare, cwd: REPOSITORY, pairs, limit }, effort))
  }
  return comparisons
}

function commands(output) {
  return [
    { what: 'kscp --help', words: kscp('--help'), limit: 1.2 },
    { what: 'kscp actions list --overdue', words: kscp('actions', 'list', '--overdue'), limit: 2.5 },
    { what: 'kscp notes redact 2019-11-20-slg', words: kscp('notes', 'redact', '2019-11-20-slg', '-o', output), limit: 4 },
  ]
}
