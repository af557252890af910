// Writes the record of a decision: a clearance, with words only where they may be published and else a keyed digest.
import type { Change } from '../../core/change.js'
import type { RecordOf, Records } from '../../core/records.js'
import { rolesOn } from '../../redact/clearing/clearances.js'
import type { Digest } from '../../redact/clearing/digest.js'
import { sentenceDigests } from '../../redact/clearing/sentence-digests.js'
import type { Thing } from '../../redact/clearing/things.js'
import { frontmatterOf } from '../records/frontmatter-of.js'
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
  const isOfNote = scope === 'note'
  const text = frontmatterOf({
    decision: decision.decision,
    scope,
    type: thing.type,
    text: isPublic && person === null ? textOf(thing) : undefined,
    person: isPublic ? (person ?? undefined) : undefined,
    digest: isPublic ? undefined : digest(thing.subject),
    roles: scope === 'role' ? rolesOfPerson(records, person, meeting) : undefined,
    meeting: isOfNote ? meeting.id : undefined,
    sentences: isOfNote && isPublic ? [...new Set([...earlier, ...sentencesOf(thing, digest)])] : undefined,
    as: isPublic ? undefined : (as ?? undefined),
    exemption: isPublic ? undefined : (exemption ?? undefined),
    reason,
    by,
    on,
    review: review ?? undefined,
  })
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
  return [...new Set(findings.flatMap((finding) => sentenceDigests(finding, digest)))]
}
