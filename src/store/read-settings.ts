// Reads records/kscp.yaml; where it can't be read, the defaults hold and a problem says so.
import { join } from 'node:path'
import { OUTBOX } from '../core/change.js'
import type { Fault, Place, Problem } from '../core/problem.js'
import { protectedRanges } from '../core/protected-text.js'
import { pathOf, type SchemaFault, type Validate } from '../core/schema.js'
import { describeSchemaFaults } from '../core/schema-faults.js'
import { completeSettings, SETTINGS_FILE, type Settings } from '../core/settings.js'
import { type Data, type Path, parseYaml } from '../core/yaml.js'
import { packagedSchemas } from '../generated/schemas.js'
import type { Store } from '../generated/types.js'
import { store as validate } from '../generated/validators.js'
import { readText } from './read-text.js'

/** What stands beside records/ and is no place for public copies. */
const RESERVED: readonly string[] = ['records', OUTBOX, 'schemas', 'templates']

const FILE = `records/${SETTINGS_FILE}`

export function readSettings(root: string, texts: Map<string, string>): { settings: Settings; problems: Problem[] } {
  const reading = readText(root, join(root, FILE))
  if ('fault' in reading) {
    const isEmpty = reading.fault.code === 'empty-file'
    return { settings: completeSettings({}, isEmpty), problems: isEmpty ? [] : [{ ...reading.fault, file: FILE }] }
  }
  texts.set(FILE, reading.text)
  const parsed = parseYaml(reading.text)
  if ('faults' in parsed)
    return { settings: completeSettings({}, false), problems: parsed.faults.map((fault) => ({ ...fault, file: FILE })) }
  const { data, locate } = parsed.yaml
  const faults = describeSchemaFaults(packagedSchemas.store ?? {}, data, faultsOf(data), locate)
  if (!isTimeZone(data.timezone)) {
    const hint = 'Use a name of the IANA list, such as Europe/London.'
    faults.push({ code: 'unknown-value', severity: 'error', message: 'This time zone is not known.', hint, ...locate(['timezone']) })
  }
  faults.push(...marksIn(data, locate), ...unfitSettings(data).map(({ field, ...fault }) => ({ ...fault, ...locate([field]) })))
  return { settings: completeSettings(soundFields(data), true), problems: faults.map((fault) => ({ ...fault, file: FILE })) }
}

/** What no schema can say of the settings' values. */
function unfitSettings({ name, public: folder, 'small-counts': counts }: Data): (Omit<Fault, keyof Place> & { field: string })[] {
  const unfit = (field: string, code: string, message: string, hint: string) => ({ field, code, severity: 'error' as const, message, hint })
  const { from = 0, to = from } = (counts ?? {}) as { from?: unknown; to?: unknown }
  return [
    ...(typeof name === 'string' && name !== '' && name.trim() === ''
      ? [unfit('name', 'empty-value', 'Name is empty.', 'Write the name, or take the field out.')]
      : []),
    ...(typeof folder === 'string' && RESERVED.includes(topFolder(folder))
      ? [
          unfit(
            'public',
            'reserved-folder',
            `Public copies can't go into ${topFolder(folder)}/, which holds something else.`,
            'Name a folder of their own.',
          ),
        ]
      : []),
    ...(typeof from === 'number' && typeof to === 'number' && from > to
      ? [unfit('small-counts', 'wrong-value', `The smallest small count (${from}) is above the largest (${to}).`, 'Turn the two round.')]
      : []),
  ]
}

/** Some file systems know `Records` as the same folder. */
function topFolder(path: string): string {
  return path.toLowerCase().replace(/\/.*/s, '')
}

/** A redaction mark in a name or in the glossary takes nothing out: both are printed as they are. */
function marksIn({ name, glossary }: Data, locate: (path: Path) => Place): Fault[] {
  const texts: [Path, unknown][] = [
    [['name'], name],
    ...Object.entries((glossary ?? {}) as Data).map(([abbreviation, meaning]): [Path, unknown] => [['glossary', abbreviation], meaning]),
  ]
  return texts
    .filter(([, text]) => typeof text === 'string' && protectedRanges(text).length > 0)
    .map(([path]) => ({
      code: 'mark-without-effect',
      severity: 'error',
      message: 'A redaction mark has no effect in this field.',
      hint: 'Leave the protected words out of it.',
      ...locate(path),
    }))
}

function faultsOf(data: Data): SchemaFault[] {
  const check: Validate = validate
  return check(data) ? [] : (check.errors ?? [])
}

/** The settings without those that are wrong: for these the defaults hold. */
function soundFields(data: Data): Store {
  const wrong = new Set<unknown>([
    ...faultsOf(data).map(({ instancePath }) => pathOf(instancePath)[0]),
    ...unfitSettings(data).map(({ field }) => field),
  ])
  return Object.fromEntries(
    Object.entries(data).filter(([field, value]) => !wrong.has(field) && (field !== 'timezone' || isTimeZone(value))),
  )
}

function isTimeZone(name: unknown): boolean {
  if (typeof name !== 'string' || name === 'Europe/London') return true // a wrong type is the schema's to tell; asking costs 20 ms
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }) !== null
  } catch {
    return false
  }
}
