// Scans the sets of texts whose personal data is known, and counts what was found and how long it took.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { kscpAsJson, REPOSITORY } from './run-kscp.mjs'
import { score } from './score.mjs'

/** The least of so many runs counts, for whatever else the machine does only adds. */
const RUNS = 5

export const SETS_FOLDER = process.env.KSCP_EVAL ? resolve(process.env.KSCP_EVAL) : join(REPOSITORY, '../shared/eval/redaction')

/** The counts of each set, with its name and times, by name; empty where there are no sets. */
export async function scanSets(folder) {
  const files = existsSync(SETS_FOLDER) ? readdirSync(SETS_FOLDER).filter((file) => file.endsWith('.jsonl')) : []
  const sets = []
  for (const file of files.sort()) sets.push(await scanSet(join(folder, basename(file, '.jsonl')), join(SETS_FOLDER, file)))
  return sets
}

/** The milliseconds, without the start, of one run over the texts of all sets. */
export async function scanTogether(folder, sets) {
  const paths = sets.map(({ name }) => join(name, 'texts'))
  return (await scanWithoutStart(folder, paths)).milliseconds
}

async function scanSet(folder, file) {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
  mkdirSync(join(folder, 'texts'), { recursive: true })
  for (const [i, { text }] of texts.entries()) writeFileSync(join(folder, 'texts', `${i}.txt`), text)
  const { findings, milliseconds } = await scanWithoutStart(folder, ['texts'])
  const found = texts.map(() => [])
  for (const finding of findings) found[Number(basename(finding.file, '.txt'))].push(finding)
  // Texts of a made-up set say what kind each is; the others are running prose.
  const isProse = texts.every(({ kind }) => kind === undefined)
  return { name: basename(file, '.jsonl'), isProse, milliseconds, ...score(texts, found) }
}

/** Scans the paths in a folder; the milliseconds are without those that one word takes, so without the start. */
export async function scanWithoutStart(folder, paths, runs = RUNS) {
  writeFileSync(join(folder, 'one.txt'), 'One word.')
  const [starts, wholes] = [[], []]
  let findings = []
  for (let run = 0; run < runs; run++) {
    starts.push((await kscpAsJson(folder, 'scan', 'one.txt')).milliseconds)
    const whole = await kscpAsJson(folder, 'scan', ...paths)
    wholes.push(whole.milliseconds)
    findings = whole.findings
  }
  return { findings, milliseconds: Math.max(Math.min(...wholes) - Math.min(...starts), 0) }
}
