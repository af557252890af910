// Decides what a new record holds: its kind's template with the given fields, under an id that fits.
import type { Change } from '../../core/change.js'
import { withArticle } from '../../core/counted.js'
import { Failure } from '../../core/failure.js'
import { type Kind, makeId } from '../../core/kind.js'
import { protectedRanges } from '../../core/protected-text.js'
import { parseRecord, type StoreRecord } from '../../core/record.js'
import { fieldValues } from '../../core/schema.js'
import { describeSchemaFaults } from '../../core/schema-faults.js'
import { didYouMean } from '../../core/suggestion.js'
import { type Data, formatYamlValue } from '../../core/yaml.js'

/** A new record's file. Fails when a field is unknown or missing, and when the id is unfit or taken. */
export function makeRecord(kind: Kind, template: string, givenId: string | null, fields: Data, isTaken: (id: string) => boolean): Change {
  refuseUnknownFields(kind, fields)
  const text = fillTemplate(template, fields)
  const parsed = parseRecord(kind, `a new ${kind.name}`, givenId ?? '', text)
  if ('faults' in parsed) {
    const [fault] = parsed.faults
    throw new Failure(
      'usage',
      `The ${kind.name} would not be valid: ${fault?.message}`,
      `Check the values given with --set, and templates/${kind.name}.md.`,
    )
  }
  refuseFaults(kind, parsed.record)
  const id = idOf(kind, givenId, parsed.record.data)
  if (isTaken(id))
    throw new Failure('usage', `There is a ${kind.name} ${id} already.`, `Open records/${kind.folder}/${id}.md, or choose another id.`)
  return { file: `records/${kind.folder}/${id}.md`, text }
}

/** Each field goes where the template has it, commented out or not, and its comment stays; else below the others. */
function fillTemplate(template: string, fields: Data): string {
  let text = template
  for (const [field, value] of Object.entries(fields)) {
    const written = `${field}: ${formatYamlValue(value)}`
    const line = new RegExp(`^(?:# )?${field}:(?: [^\\n#]*)?( #.*)?$`, 'm')
    const closing = /\n---(\n|$)/
    text = line.test(text) ? text.replace(line, () => written) : text.replace(closing, (fence) => `\n${written}${fence}`)
  }
  return text
}

function refuseUnknownFields(kind: Kind, fields: Data): void {
  const known = Object.keys(kind.schema.properties ?? {})
  for (const field of Object.keys(fields)) {
    if (!known.includes(field))
      throw new Failure(
        'usage',
        `There is no field ${field} in ${withArticle(kind.name)}.`,
        didYouMean(field, known) ?? `Its fields are: ${known.join(', ')}.`,
      )
  }
}

function refuseFaults(kind: Kind, { data, locate }: StoreRecord): void {
  const missing = (kind.schema.required ?? []).filter((field) => (data[field] ?? null) === null)
  if (missing.length > 0) {
    const settings = missing.map((field) => `--set ${field}='${formatYamlValue(kind.schema.properties?.[field]?.examples?.[0] ?? '...')}'`)
    throw new Failure('usage', `For ${withArticle(kind.name)} these are needed: ${missing.join(', ')}.`, `Add ${settings.join(' ')}`)
  }
  const [fault] = describeSchemaFaults(kind.schema, data, kind.validate(data), locate)
  if (fault !== undefined) throw new Failure('usage', `The ${kind.name} would not be valid: ${fault.message}`, fault.hint)
  refuseMarks(kind, data)
}

/** A mark where it has no effect would be printed, and its words would stand in the id, the file's name and the commit. */
function refuseMarks(kind: Kind, data: Data): void {
  const marked = fieldValues(kind.schema, data).find(
    ({ value, meaning }) => typeof value === 'string' && meaning.inline !== true && protectedRanges(value).length > 0,
  )
  if (marked !== undefined)
    throw new Failure(
      'usage',
      `The ${marked.path[0]} of ${withArticle(kind.name)} can't hold a redaction mark.`,
      'Leave the protected words out of it.',
    )
}

/** The id that the fields make where they must, else the one given, else the one they usually make. */
function idOf(kind: Kind, given: string | null, data: Data): string {
  const fixed = makeId(kind.fixedId, data)
  if (fixed !== null && given !== null && given !== fixed)
    throw new Failure('usage', `The id of this ${kind.name} is ${fixed}, not ${given}.`, `Leave the id out, or write ${fixed}.`)
  const id = fixed ?? given ?? makeId(kind.usualId, data)
  if (id === null) throw new Failure('usage', `The ${kind.name} needs an id.`, `Write it after the kind: kscp new ${kind.name} some-id`)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Failure(
      'usage',
      'The id is not well-formed, expected lower-case letters, digits and single hyphens.',
      'Write it like jo-ward.',
    )
  return id
}
