// Reads records/kscp.yaml; where it can't be read, the defaults hold and a problem says so.
import { join } from 'node:path'
import type { Problem } from '../core/problem.js'
import type { Validate } from '../core/schema.js'
import { describeSchemaFaults } from '../core/schema-faults.js'
import { completeSettings, SETTINGS_FILE, type Settings } from '../core/settings.js'
import { parseYaml } from '../core/yaml.js'
import { packagedSchemas } from '../generated/schemas.js'
import type { Store } from '../generated/types.js'
import { store as validate } from '../generated/validators.js'
import { readText } from './read-text.js'

const FILE = `records/${SETTINGS_FILE}`

export function readSettings(root: string, texts: Map<string, string>): { settings: Settings; problems: Problem[] } {
  const defaults = completeSettings({})
  const reading = readText(root, join(root, FILE))
  if ('fault' in reading)
    return {
      settings: defaults,
      problems: reading.fault.code === 'empty-file' ? [] : [{ ...reading.fault, file: FILE }],
    }
  texts.set(FILE, reading.text)
  const parsed = parseYaml(reading.text)
  if ('faults' in parsed)
    return {
      settings: defaults,
      problems: parsed.faults.map((fault) => ({ ...fault, file: FILE })),
    }
  const { data, locate } = parsed.yaml
  const check: Validate = validate
  if (check(data) && isTimeZone(data.timezone)) return { settings: completeSettings(data as Store), problems: [] }
  const faults = describeSchemaFaults(packagedSchemas.store ?? {}, data, check.errors ?? [], locate)
  if (!isTimeZone(data.timezone)) {
    const hint = 'Use a name of the IANA list, such as Europe/London.'
    faults.push({
      code: 'unknown-value',
      severity: 'error',
      message: 'This time zone is not known.',
      hint,
      ...locate(['timezone']),
    })
  }
  return {
    settings: defaults,
    problems: faults.map((fault) => ({ ...fault, file: FILE })),
  }
}

function isTimeZone(name: unknown): boolean {
  if (typeof name !== 'string' || name === completeSettings({}).timezone) return true // a wrong type is the schema's to tell; asking costs 20 ms
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }) !== null
  } catch {
    return false
  }
}
