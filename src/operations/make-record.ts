// Decides what a new record holds: its kind's template with the given fields, under an id that fits.
import type { Change } from '../core/change.js'
import { Failure } from '../core/failure.js'
import { splitFrontmatter } from '../core/frontmatter.js'
import { type Kind, makeId } from '../core/kind.js'
import { parseRecord } from '../core/record.js'
import { describeSchemaFaults } from '../core/schema-faults.js'
import { didYouMean } from '../core/suggestion.js'
import { type Data, setYamlFields } from '../core/yaml.js'

/** A new record's file. Fails when a field is unknown or missing, and when the id is unfit or taken. */
export function makeRecord(kind: Kind, template: string, id: string | null, fields: Data, isTaken: (id: string) => boolean): Change {
  const parts = splitFrontmatter(template)
  if ('fault' in parts) throw new Failure('cannot-run', `templates/${kind.name}.md is no record: ${parts.fault.message}`, parts.fault.hint)
  refuseUnknownFields(kind, fields)
  const { block, body } = parts.split
  const filled = `---\n${setYamlFields(block, fields)}---\n${body}`
  const made = idOf(kind, id, filled)
  if (isTaken(made)) throw new Failure('usage', `There is a ${kind.name} ${made} already.`, `Open records/${kind.folder}/${made}.md, or choose another id.`)
  return { file: `records/${kind.folder}/${made}.md`, text: filled }
}

function refuseUnknownFields(kind: Kind, fields: Data): void {
  const known = Object.keys(kind.schema.properties ?? {})
  for (const field of Object.keys(fields)) {
    if (!known.includes(field)) throw new Failure('usage', `A ${kind.name} has no field ${field}.`, didYouMean(field, known) ?? `Its fields are: ${known.join(', ')}.`)
  }
}

/** The id that the fields make, or the one given where they make none; the fields must fit the schema. */
function idOf(kind: Kind, given: string | null, text: string): string {
  const parsed = parseRecord(kind, `a new ${kind.name}`, given ?? '', text)
  if ('faults' in parsed) throw new Failure('usage', `The ${kind.name} would not be valid: ${parsed.faults[0]?.message}`, 'Check the values given with --set.')
  const { data, locate } = parsed.record
  const [fault] = describeSchemaFaults(kind.schema, data, kind.validate(data), locate)
  if (fault !== undefined) throw new Failure('usage', `The ${kind.name} would not be valid: ${fault.message}`, fault.code === 'missing-field' ? howToSet(fault.hint) : fault.hint)
  const fixed = makeId(kind.fixedId, data)
  if (fixed !== null && given !== null && given !== fixed) throw new Failure('usage', `The id of this ${kind.name} is ${fixed}, not ${given}.`, `Leave the id out, or write ${fixed}.`)
  const id = fixed ?? given ?? makeId(kind.usualId, data)
  if (id === null) throw new Failure('usage', `A ${kind.name} needs an id.`, `Write it after the kind: kscp new ${kind.name} some-id`)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Failure('usage', 'The id is not well-formed, expected lower-case letters, digits and single hyphens.', 'Write it like jo-ward.')
  return id
}

/** Turns the schema's "Add a line such as name: Jo Ward" into what to type here. */
function howToSet(hint: string | null): string {
  const line = /Add a line such as ([\w-]+): (.*)$/.exec(hint ?? '')
  return line === null ? (hint ?? '') : `Add --set ${line[1]}='${line[2]}'`
}
