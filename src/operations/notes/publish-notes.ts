// Decides what the record of a meeting says once its notes are published: the stage, the day, where they are, and why they changed.
import type { RecordOf, Records } from '../../core/records.js'
import { withFields } from '../../core/with-fields.js'
import type { Path } from '../../core/yaml.js'
import { publicTitle } from '../../redact/projection/project-notes.js'
import { requireOrder } from './require-order.js'
import { requireStage } from './require-stage.js'

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
export function publishNotes(records: Records, meeting: Meeting, { on, url, digest }: Publication): Meeting {
  const { publication } = meeting.data
  requireStage(meeting, ['approved', 'published'], 'they are published once the Chair has approved them')
  requireOrder(
    on,
    meeting.data.approval?.on ?? meeting.data.date,
    meeting.data.approval?.on === undefined ? 'The meeting was' : 'The notes were approved',
  )
  const known = url ?? publication?.url ?? null
  const changes = [...(publication?.changes ?? []), ...changesSince(meeting, digest, on)]
  return withFields(meeting, {
    status: 'published',
    publication: {
      on,
      title: publicTitle(records, meeting),
      ...(known === null ? {} : { url: known }),
      digest,
      ...(changes.length === 0 ? {} : { changes }),
    },
  })
}

/** Why the notes were opened again since they were last published; nothing where the same minutes are published again. */
function changesSince({ data: { publication, amendments } }: Meeting, digest: string, on: string): { on: string; why: string }[] {
  if (publication === undefined || publication.digest === digest) return []
  const opened = (amendments ?? []).findIndex(({ approval }) => approval?.digest !== undefined && approval.digest === publication.digest)
  const told = publication.on ?? ''
  const since = opened >= 0 ? amendments?.slice(opened) : amendments?.filter((amendment) => amendment.on > told)
  return (since ?? []).map(({ why }) => ({ on, why }))
}

/** The meeting as published, with every place where it stands in the file that is there now: for telling what is wrong before anything is written. */
export function placedInFile(published: Meeting, meeting: Meeting): Meeting {
  const { text, placeInBody } = meeting
  const inFile = (path: Path) => pathInFile(published, path)
  return {
    ...published,
    text,
    placeInBody,
    rangeOf: (path) => meeting.rangeOf(inFile(path)),
    locate: (path, part) => meeting.locate(inFile(path), part),
  }
}

/** A note on a change comes from the amendment that gave the reason. */
function pathInFile({ data: { publication, amendments = [] } }: Meeting, path: Path): Path {
  const [field, list, index] = path
  if (field !== 'publication' || list !== 'changes' || typeof index !== 'number') return path
  const amendment = amendments.findIndex(({ why }) => why === publication?.changes?.[index]?.why)
  return amendment < 0 ? path : ['amendments', amendment, 'why']
}
