// Reads the kinds of record: the packaged ones, and those a store adds or changes in its own schemas folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Failure } from '../core/failure.js'
import { describeKind, type Kind } from '../core/kind.js'
import type { Problem } from '../core/problem.js'
import type { KindSchema, Validate } from '../core/schema.js'
import { isReadable } from '../core/schema-faults.js'
import { packagedSchemas } from '../generated/schemas.js'
import * as validators from '../generated/validators.js'
import { isThere } from './disk-failure.js'

const ready: { [name: string]: Validate } = { ...validators }
const ENDING = '.schema.json'
const SCHEMAS = 'schemas'

/** Every kind of a store, by name. A store's schema that says the same as the packaged one uses its ready validator. */
export async function readKinds(root: string): Promise<Kind[]> {
  const fault = findSchemasFault(root)
  if (fault !== null) throw new Failure('cannot-run', fault.message, fault.hint)
  const kinds = packaged()
  for (const file of listSchemas(root)) {
    const name = basename(file, ENDING)
    const schema = readSchema(join(root, 'schemas', file), file)
    if (JSON.stringify(schema) === JSON.stringify(packagedSchemas[name])) continue
    const kind = describeKind(name, schema, await compile(schema, file))
    refuseFolder(kind, { name, file, kinds })
    kinds.set(name, kind)
  }
  return inOrder(kinds)
}

/** Each kind has a folder of its own straight under `records/`; a packaged one goes on having one. */
function refuseFolder(kind: Kind | null, { name, file, kinds }: { name: string; file: string; kinds: Map<string, Kind | null> }): void {
  const isMissing = kind === null && kinds.get(name) != null
  const isUnfit = kind !== null && !/^"[a-z0-9]+(-[a-z0-9]+)*"$/.test(JSON.stringify(kind.folder))
  const hint = `Give it one under x-kscp, such as "folder": "${kinds.get(name)?.folder ?? 'volunteers'}".`
  if (isMissing || isUnfit)
    throw new Failure('cannot-run', `schemas/${file} names no folder, expected lower-case letters, digits and single hyphens.`, hint)
  const other = [...kinds.values()].find((each) => each !== null && each.name !== name && each.folder === kind?.folder)
  if (other)
    throw new Failure('cannot-run', `schemas/${file} names the folder ${other.folder}, which is that of the ${other.name} records.`, hint)
}

/** The kinds without any of a store's own. */
export function packagedKinds(): Kind[] {
  return inOrder(packaged())
}

/** What is wrong with a store's schemas folder where it can't be looked into; null where it can, or there is none. */
export function findSchemasFault(root: string): Problem | null {
  const folder = join(root, SCHEMAS)
  try {
    if (isThere(folder)) readdirSync(folder)
    return null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const place = { severity: 'error' as const, file: SCHEMAS, line: 1, column: 1 }
    return code === 'ENOTDIR'
      ? {
          ...place,
          code: 'not-a-folder',
          message: 'schemas is not a folder, expected one.',
          hint: 'Delete it to use the packaged schemas.',
        }
      : { ...place, code: 'unreadable', message: `The folder schemas can't be read (${code}).`, hint: 'Check who may read it.' }
  }
}

function packaged(): Map<string, Kind | null> {
  return new Map(Object.entries(packagedSchemas).map(([name, schema]) => [name, describeKind(name, schema, ready[name] as Validate)]))
}

function inOrder(kinds: Map<string, Kind | null>): Kind[] {
  return [...kinds.values()].filter((kind) => kind !== null).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function listSchemas(root: string): string[] {
  const folder = join(root, SCHEMAS)
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(ENDING))
        .sort()
    : []
}

function readSchema(path: string, file: string): KindSchema {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) as KindSchema
  } catch {
    throw new Failure('cannot-run', `schemas/${file} is not valid JSON.`, 'Mend it, or delete it to use the packaged schema.')
  }
}

async function compile(schema: KindSchema, file: string): Promise<Validate> {
  const { compileSchema } = await import('../core/compile-schema.js')
  const { withTimeLimit } = await import('./time-limit.js')
  try {
    const validate = compileSchema(schema)
    return mayRunOn(schema) ? withTimeLimit(withDates(schema, validate), () => runsOn(file)) : validate
  } catch {
    throw new Failure(
      'cannot-run',
      `schemas/${file} is not a JSON Schema of draft 2020-12.`,
      'Mend it, or delete it to use the packaged schema.',
    )
  }
}

/** Whether a pattern has more than one choice or repeat, or repeats a group, and so may try far too many ways to fit. */
function mayRunOn(schema: KindSchema): boolean {
  let may = false
  JSON.stringify(schema, (key, value) => {
    const isPattern = key === 'pattern' && typeof value === 'string'
    may ||= key === 'patternProperties' || (isPattern && /\)[*+{]|[*+{?|].*[*+{?|]/s.test(value))
    return value
  })
  return may
}

/** The patterns of days that are not only days are tried besides the validator's: here first, where there is a limit. */
function withDates(schema: KindSchema, validate: Validate): Validate {
  const check: Validate = (value) => {
    isReadable(schema, value, [])
    const fits = validate(value)
    check.errors = validate.errors ?? null
    return fits
  }
  return check
}

function runsOn(file: string): Failure {
  return new Failure(
    'cannot-run',
    `A pattern in schemas/${file} comes to no end on a record of its kind.`,
    'Write it without a repeat inside a repeat, such as (a+)+, or delete the file to use the packaged schema.',
  )
}
