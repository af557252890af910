// How kscp grows with its store: made-up stores of three sizes, against a node that only reads every record file once.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareRuns } from './compare-runs.mjs'
import { writeMadeUpStore } from './made-up-store/write-store.mjs'
import { kscp, runProcess } from './run-process.mjs'

const SIZES = [
  { records: 100, pairs: 11 },
  { records: 1_000, pairs: 5 },
  { records: 10_000, pairs: 3 },
]
const QUICK_SIZES = [{ records: 100, pairs: 3 }]

/** Takes the path of a list of paths, one a line. */
const READ_EVERY_FILE =
  "const { readFileSync } = require('node:fs'); for (const path of readFileSync(process.argv[1], 'utf8').split('\\n')) readFileSync(path)"

const COMMANDS = [['validate'], ['actions', 'list', '--all', '--format', 'json']]

export async function compareStores(folder, effort) {
  const comparisons = []
  for (const { records, pairs } of effort.quick ? QUICK_SIZES : SIZES) {
    const root = join(folder, `store-of-${records}`)
    comparisons.push(...(await compareStore(root, records, pairs, effort)))
    rmSync(root, { recursive: true })
  }
  return comparisons
}

async function compareStore(root, records, pairs, effort) {
  const size = `${records.toLocaleString('en-GB')} records`
  effort.progress(`Writing a store of ${size}`)
  mkdirSync(root)
  const list = join(root, 'every-record.txt')
  writeFileSync(list, writeMadeUpStore(root, records).join('\n'))
  checkStore(root, records, effort)
  const comparisons = []
  for (const words of COMMANDS) {
    const what = `kscp ${words.join(' ')}, ${size}`
    const bare = { against: 'reading every file', bareWords: ['-e', READ_EVERY_FILE, list] }
    comparisons.push(await compareRuns({ what, words: kscp(...words), ...bare, cwd: root, pairs, limit: null }, effort))
  }
  return comparisons
}

/** A store that is not in order would have other work measured than it says. */
function checkStore(root, records, { remark }) {
  const { checked, problems } = JSON.parse(runProcess(kscp('validate', '--format', 'json'), root).stdout)
  if (checked.records !== records) remark(`The store of ${records} records has ${checked.records}.`)
  const [first] = problems
  if (first !== undefined)
    remark(`The store of ${records} records has ${problems.length} problems, the first in ${first.file}:${first.line}: ${first.message}`)
}
