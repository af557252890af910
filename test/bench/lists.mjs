// The lists of a large action log, against a node that only reads every record once and parses it: they may take twice as long.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareRuns } from './compare-runs.mjs'
import { writeMadeUpStore } from './made-up-store/write-store.mjs'
import { kscp } from './run-process.mjs'

/** Of the records of a made-up store, four in five are actions: so many hold at least 10,000. */
const RECORDS = 12_500
const QUICK_RECORDS = 100
const PAIRS = 7
const QUICK_PAIRS = 3
const LIMIT = 2

const READ_AND_PARSE = join(import.meta.dirname, 'read-and-parse.cjs')

const COMMANDS = [
  ['actions', 'list', '--all'],
  ...['json', 'csv', 'xlsx', 'ics', 'md'].map((form) => ['actions', 'list', '--all', '--format', form]),
  ...['owner', 'group', 'priority', 'meeting'].map((part) => ['actions', 'list', '--all', '--by', part]),
  ['actions', 'list', '--overdue'],
  ['actions', 'remind', '--dry-run'],
  ['priorities', 'list'],
  ['desk'],
]

export async function compareLists(folder, effort) {
  const records = effort.quick ? QUICK_RECORDS : RECORDS
  const root = join(folder, 'store-of-actions')
  mkdirSync(root)
  const files = writeMadeUpStore(root, records)
  const actions = files.filter((path) => path.includes('/actions/')).length
  const list = join(root, 'every-record.txt')
  writeFileSync(list, files.join('\n'))
  const bare = { against: 'reading and parsing', bareWords: [READ_AND_PARSE, list], cwd: root }
  const pairs = effort.quick ? QUICK_PAIRS : PAIRS
  // What a command takes to start weighs more than a small store, so nothing is promised of one.
  const limit = effort.quick ? null : LIMIT
  const comparisons = []
  for (const words of COMMANDS) {
    const what = `kscp ${words.join(' ')}, ${actions.toLocaleString('en-GB')} actions`
    comparisons.push(await compareRuns({ what, words: kscp(...words), ...bare, pairs, limit }, effort))
  }
  rmSync(root, { recursive: true })
  return comparisons
}
