// Decides what the record of a meeting says once its notes are published: the stage, the day, where they are, and why they changed.
import { Failure } from '../core/failure.js'
import type { RecordOf } from '../core/records.js'
import { withFields } from '../core/with-fields.js'
import { isApproved } from '../redact/projection/project-notes.js'

type Meeting = RecordOf<'meeting'>

export interface Publication {
  /** The day of publication. */
  on: string
  /** Where partners find the notes; null where nobody has said. */
  url: string | null
  /** The digest of the minutes that the public copy comes from. */
  digest: string
}

/** The meeting as published. Fails unless the Chair has approved the notes. */
export function publishNotes(meeting: Meeting, { on, url, digest }: Publication): Meeting {
  const { publication, status } = meeting.data
  if (!isApproved(meeting))
    throw new Failure('refused', `The notes are ${status}, not approved.`, `Have the Chair approve them: kscp notes approve ${meeting.id}`)
  const known = url ?? publication?.url ?? null
  const changes = [...(publication?.changes ?? []), ...changesSince(meeting, digest, on)]
  return withFields(meeting, {
    status: 'published',
    publication: { on, ...(known === null ? {} : { url: known }), digest, ...(changes.length === 0 ? {} : { changes }) },
  })
}

/** Why the notes were opened again since they were last published; nothing where the same minutes are published again. */
function changesSince({ data: { publication, amendments } }: Meeting, digest: string, on: string): { on: string; why: string }[] {
  if (publication === undefined || publication.digest === digest) return []
  const told = publication.changes?.at(-1)?.on ?? publication.on ?? ''
  return (amendments ?? []).filter((amendment) => amendment.on >= told).map(({ why }) => ({ on, why }))
}
