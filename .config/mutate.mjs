// Mutation testing of src/redact, room by room, each against its own tests: `npm run mutate`, or `npm run mutate -- clearing oracle`.
// What is killed by a room's own tests is killed by all of them; running those alone takes a tenth of the time.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const LEAST = 90

/** What is mutated, and the tests that must notice; both are separated by commas. */
const ROOMS = {
  identifiers: { mutated: 'src/redact/scan/identifiers/*.ts', tests: 'test/scan/identifiers/*.test.ts' },
  counts: { mutated: 'src/redact/scan/counts/*.ts,src/redact/scan/small-counts.ts', tests: 'test/scan/small-counts.test.ts' },
  details: {
    mutated: 'src/redact/scan/details/*.ts,src/redact/scan/identifying-details.ts',
    tests: 'test/scan/identifying-details.test.ts',
  },
  subjects: { mutated: 'src/redact/scan/subjects/*.ts', tests: 'test/scan/subjects/*.test.ts' },
  scan: {
    mutated: 'src/redact/scan/*.ts,!src/redact/scan/small-counts.ts,!src/redact/scan/identifying-details.ts',
    tests: 'test/scan/*.test.ts,test/scan/subjects/*.test.ts',
  },
  clearing: { mutated: 'src/redact/clearing/*.ts', tests: 'test/clearing/*.test.ts' },
  projection: { mutated: 'src/redact/projection/*.ts', tests: 'test/redact/projection/*.test.ts' },
  oracle: { mutated: 'src/redact/oracle/*.ts,src/redact/*.ts', tests: 'test/redact/oracle/*.test.ts' },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((room) => !(room in ROOMS))
if (unknown.length > 0) {
  console.error(`No room is called ${unknown.join(' or ')}; choose from ${Object.keys(ROOMS).join(', ')}.`)
  process.exit(2)
}

const scores = (asked.length > 0 ? asked : Object.keys(ROOMS)).map((room) => ({ room, ...mutate(room) }))
for (const { room, noticed, all } of scores) console.log(`${room.padEnd(12)} ${told(noticed, all)}`)
const noticed = sum(scores.map((score) => score.noticed))
const all = sum(scores.map((score) => score.all))
console.log(`${'together'.padEnd(12)} ${told(noticed, all)}; at least ${LEAST}% asked for`)
process.exitCode = (100 * noticed) / all >= LEAST ? 0 : 1

function mutate(room) {
  const { mutated, tests } = ROOMS[room]
  const { status } = spawnSync('npx', ['stryker', 'run', '.config/stryker.json', '--mutate', mutated], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, KSCP_TESTS: tests },
  })
  if (status !== 0) throw new Error(`The mutation testing of ${room} did not end well; what went wrong is said above.`)
  const statuses = Object.values(JSON.parse(readFileSync(join(ROOT, 'reports/mutation.json'), 'utf8')).files).flatMap((file) =>
    file.mutants.map((mutant) => mutant.status),
  )
  const count = (...those) => statuses.filter((one) => those.includes(one)).length
  return { noticed: count('Killed', 'Timeout'), all: count('Killed', 'Timeout', 'Survived', 'NoCoverage') }
}

function told(noticed, all) {
  return `${((100 * noticed) / all).toFixed(1)}% (${noticed} of ${all} changes noticed)`
}

function sum(numbers) {
  return numbers.reduce((one, other) => one + other, 0)
}
