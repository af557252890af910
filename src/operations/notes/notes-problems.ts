// Finds what is wrong in a meeting's notes and in what they stand on: nobody is sent notes, or approves them, that don't validate.
import type { Problem } from '../../core/problem.js'
import { type Reading, Records } from '../../core/records.js'
import { checkRecords } from '../records/check-records.js'

const NEIGHBOURS = ['records/people', 'records/groups', 'records/organisations', 'records/kscp.yaml']

/** The errors in the meeting, its actions and comments, who and what they name, and the settings; warnings stop nothing. */
export function problemsInNotes(reading: Reading, meetingId: string): Problem[] {
  const isOwn = (file: string) =>
    file === `records/meetings/${meetingId}.md` ||
    ['actions', 'comments'].some((folder) => file.startsWith(`records/${folder}/${meetingId}-`))
  const isNear = (file: string) => isOwn(file) || NEIGHBOURS.some((path) => file.startsWith(`${path}/`))
  const within = [...NEIGHBOURS, ...reading.files.filter(isOwn)]
  return checkRecords({ ...reading, records: narrowed(reading.records, isNear) }, within).problems.filter(
    ({ severity }) => severity === 'error',
  )
}

/** The same store with the minutes of other meetings left unread: they may be named, and are not gone through. */
function narrowed({ kinds, settings, all, unread }: Records, isNear: (file: string) => boolean): Records {
  const others = all.filter(({ file }) => !isNear(file)).map(({ kind, id }) => ({ kind: kind.name, id }))
  return new Records(
    kinds,
    settings,
    all.filter(({ file }) => isNear(file)),
    [...unread, ...others],
  )
}
