// Writes the record of a decision: a clearance, with words only where they may be published and else a keyed digest.
import type { Change } from '../../core/change.js'
import type { RecordOf, Records } from '../../core/records.js'
import { formatYamlValue } from '../../core/yaml.js'
import { type Digest, rolesOn } from '../../redact/clearing/clearances.js'
import type { Thing } from '../../redact/clearing/things.js'
import { type Decider, type Decision, personOf } from './decision.js'
import type { NoteFinding } from './find-in-notes.js'

type Meeting = RecordOf<'meeting'>

/** Words stand in a record only where they may be published; else a keyed digest does. */
export function clearanceRecord(records: Records, meeting: Meeting, decision: Decision, { by, on, digest }: Decider): Change {
  const { thing, scope, reason, exemption, as, review } = decision
  const person = personOf(thing)
  const isPublic = decision.decision === 'publish'
  const id = `${scope === 'note' ? meeting.id : scope}-${digest(`${decision.decision} ${thing.subject}`).slice(0, 8)}`
  const earlier = records.get('clearance', id)?.data.sentences ?? []
  const fields: [string, unknown][] = [
    ['decision', decision.decision],
    ['scope', scope],
    ['type', thing.type],
    ...(isPublic ? [person === null ? (['text', textOf(thing)] as [string, unknown]) : (['person', person] as [string, unknown])] : []),
    ...(isPublic ? [] : [['digest', digest(thing.subject)] as [string, unknown]]),
    ...(scope === 'role' ? [['roles', rolesOfPerson(records, person, meeting)] as [string, unknown]] : []),
    ...(scope === 'note' ? [['meeting', meeting.id] as [string, unknown]] : []),
    ...(scope === 'note' && isPublic
      ? [['sentences', [...new Set([...earlier, ...sentencesOf(thing, digest)])]] as [string, unknown]]
      : []),
    ...(as === null || isPublic ? [] : [['as', as] as [string, unknown]]),
    ...(exemption === null || isPublic ? [] : [['exemption', exemption] as [string, unknown]]),
    ['reason', reason],
    ['by', by],
    ['on', on],
    ...(review === null ? [] : [['review', review] as [string, unknown]]),
  ]
  const text = `---\n${fields.map(([field, value]) => `${field}: ${formatYamlValue(value)}\n`).join('')}---\n`
  const was = records.anyOf('clearance').find((clearance) => clearance.id === id)?.text ?? null
  return { file: `records/clearances/${id}.md`, text, was }
}

/** The titles of the roles that a person holds on the day of a meeting; none for an unknown id. */
export function rolesOfPerson(records: Records, id: string | null, meeting: Meeting): string[] {
  const person = id === null ? undefined : records.get('person', id)
  return person === undefined ? [] : rolesOn(person, meeting.data.date)
}

function textOf({ findings: [first] }: Thing<NoteFinding>): string {
  return first.words.trim().replace(/\s+/g, ' ')
}

function sentencesOf({ findings }: Thing<NoteFinding>, digest: Digest): string[] {
  return [...new Set(findings.map(({ sentence }) => digest(`sentence ${sentence}`)))]
}
