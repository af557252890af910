// Reads the bank holidays of a store: its own records/holidays.yaml, else the packaged one.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../core/failure.js'
import type { Fault, Place, Problem } from '../core/problem.js'
import type { SchemaFault, Validate } from '../core/schema.js'
import { describeSchemaFaults } from '../core/schema-faults.js'
import { HOLIDAYS_FILE } from '../core/settings.js'
import type { Holidays } from '../core/working-days.js'
import { type Data, type Path, parseYaml } from '../core/yaml.js'
import { packagedSchemas } from '../generated/schemas.js'
import type { BankHolidays } from '../generated/types.js'
import { holidays as validate } from '../generated/validators.js'
import { readText } from './read-text.js'

const FILE = `records/${HOLIDAYS_FILE}`

type Division = Exclude<keyof BankHolidays, 'terms'>

/** The bank holidays of a part of the country, as the settings name it, and the terms. Fails when the store's file is wrong. */
export function readHolidays(root: string, packageRoot: string, division: string): Holidays {
  const packaged = () => parse(packageRoot, packagedPath(packageRoot))
  const { data, problems } = existsSync(join(root, FILE)) ? parse(root, join(root, FILE)) : packaged()
  if (problems.length > 0)
    throw new Failure(
      'refused',
      `${FILE} is not right, so neither working days nor school terms are known.`,
      'Run kscp validate to see why.',
    )
  // Whoever writes a file for the terms alone means no years without bank holidays.
  const { events = [] } = data[division as Division] ?? packaged().data[division as Division] ?? {}
  const days = events.map(({ date }) => date).sort()
  const [first, last] = [days[0], days.at(-1)]
  const terms = [...(data.terms ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1))
  return {
    days: new Set(days),
    since: first === undefined ? '' : `${first.slice(0, 4)}-01-01`,
    until: last === undefined ? '' : `${last.slice(0, 4)}-12-31`,
    terms,
  }
}

/** What is wrong in the store's file; nothing where there is none. */
export function problemsInHolidays(root: string): Problem[] {
  return existsSync(join(root, FILE)) ? parse(root, join(root, FILE)).problems : []
}

/** The packaged file's text, for a new store. */
export function packagedHolidays(packageRoot: string): string {
  return readFileSync(packagedPath(packageRoot), 'utf8')
}

function packagedPath(packageRoot: string): string {
  return join(packageRoot, 'templates', HOLIDAYS_FILE)
}

function parse(root: string, path: string): { data: BankHolidays; problems: Problem[] } {
  const reading = readText(root, path)
  if ('fault' in reading) return { data: {}, problems: [{ ...reading.fault, file: FILE }] }
  const parsed = parseYaml(reading.text)
  if ('faults' in parsed) return { data: {}, problems: parsed.faults.map((fault) => ({ ...fault, file: FILE })) }
  const { data, locate } = parsed.yaml
  const faults = describeSchemaFaults(packagedSchemas.holidays ?? {}, data, faultsOf(data), locate)
  const found = faults.length > 0 ? faults : termsTurnedRound(data as BankHolidays, locate)
  return { data: data as BankHolidays, problems: found.map((fault) => ({ ...fault, file: FILE })) }
}

function termsTurnedRound({ terms = [] }: BankHolidays, locate: (path: Path) => Place): Fault[] {
  return terms.flatMap(({ title, from, to }, i) => {
    if (from <= to) return []
    const message = `The last day of ${title} (${to}) is before its first day (${from}).`
    return [{ code: 'date-order', severity: 'error', message, hint: 'Mend whichever of the two is wrong.', ...locate(['terms', i, 'to']) }]
  })
}

function faultsOf(data: Data): SchemaFault[] {
  const check: Validate = validate
  return check(data) ? [] : (check.errors ?? [])
}
