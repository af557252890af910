// Measures what the scan finds, the gate over our own notes, times and the leak search: `npm run eval`; `--table` prints only the tables.
import { withTemporaryFolder } from '../bench/temporary-folder.mjs'
import { measureCommitments } from './commitments.mjs'
import { SETS_FOLDER, scanSets, scanTogether } from './detection.mjs'
import { kindsTable, setsTable } from './detection-tables.mjs'
import { measureImport } from './import.mjs'
import { measureLeakSearch } from './leak-search.mjs'
import { countMet } from './limits.mjs'
import { measureOwnNotes } from './own-notes.mjs'
import { measureSpeed } from './speed.mjs'

await withTemporaryFolder(process.argv.includes('--table') ? measureDetection : measureAll)

async function measureAll(folder) {
  const detection = await measureDetection(folder)
  console.log('\n## The notes of 2019 in our own store\n')
  const notes = await measureOwnNotes(folder)
  console.log(notes.lines.join('\n'))
  console.log('\n## Minutes imported\n')
  const imported = measureImport()
  console.log(imported.lines.join('\n'))
  console.log('\n## Commitments\n')
  const commitments = await measureCommitments(folder)
  console.log(commitments.lines.join('\n'))
  console.log('\n## Time\n')
  const speed = await measureSpeed(folder)
  console.log(speed.lines.join('\n'))
  console.log('\n## The leak search\n')
  console.log((await measureLeakSearch(folder)).join('\n'))
  console.log(`\n${countMet([...detection, ...notes.figures, ...imported.figures, ...commitments.figures, ...speed.figures])}`)
}

/** Prints the tables; gives the figures in them that have a limit. */
async function measureDetection(folder) {
  const sets = await scanSets(folder)
  if (sets.length === 0) {
    console.log(`Detection is not measured: there are no sets of texts in ${SETS_FOLDER}.`)
    return []
  }
  const [bySet, byKind] = [setsTable(sets, await scanTogether(folder, sets)), kindsTable(sets)]
  console.log([...bySet.lines, '', ...byKind.lines].join('\n'))
  return [...bySet.figures, ...byKind.figures]
}
