// Measures kscp against bare node, as ratios of runs made side by side: `npm run bench`, and after `--` `--quick` or `--json`.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { comparisonsAsTable } from './comparisons-as-table.mjs'
import { compareLists } from './lists.mjs'
import { compareStartUp } from './start-up.mjs'
import { compareStores } from './stores.mjs'
import { withTemporaryFolder } from './temporary-folder.mjs'

const USAGE = 'node test/bench/bench.mjs [--json] [--quick]\n  --quick  fewer pairs, and a store of 100 records only'

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) console.log(USAGE)
  else await run(values)
} catch (error) {
  console.error(`bench: ${error.message}`)
  process.exitCode = 1
}

async function run({ json = false, quick = false }) {
  const remarks = []
  const effort = { quick, remark: (words) => remarks.push(words), progress: (words) => process.stderr.write(`${words} ...\n`) }
  const comparisons = await withTemporaryFolder(async (folder) => [
    ...(await compareStartUp(folder, effort)),
    ...(await compareStores(folder, effort)),
    ...(await compareLists(folder, effort)),
  ])
  const machine = { node: process.version, platform: `${process.platform} ${process.arch}`, cpus: availableParallelism() }
  const result = { version: 1, ...machine, comparisons, remarks }
  process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : comparisonsAsTable(result))
}
