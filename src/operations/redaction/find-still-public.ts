// Finds the public files in which something still stands that the notes of a meeting take out now, and says how each is made anew.
import { counted } from '../../core/counted.js'
import type { Problem } from '../../core/problem.js'
import type { RecordOf, Records } from '../../core/records.js'
import type { RemovedText } from '../../redact/oracle/removed-text.js'
import { standingIn } from './compare-copies.js'
import { mayTellOf, type PublicPage, rowsOf } from './public-page.js'

export interface TakenOut {
  meeting: RecordOf<'meeting'>
  removed: readonly RemovedText[]
  /** What somebody decided may stand in those notes. */
  clearedNames: readonly string[]
}

/** One problem for each file, which names it and never the words; one that is about other things is searched for what tells of them. */
export function findStillPublic(records: Records, { meeting, removed, clearedNames }: TakenOut, pages: readonly PublicPage[]): Problem[] {
  const marked = removed.filter(({ what }) => what === 'marked')
  const rows = rowsOf(marked)
  return pages.flatMap((page) => {
    const { file, parts } = page
    const of = whatItIs(records, meeting.id, file)
    if (of === 'other' && !mayTellOf(page, rows)) return []
    const standing = standingIn({ file, day: null, parts, of }, of === 'other' ? marked : removed, { records, source: '', clearedNames })
    if (standing === 0) return []
    const message = `${counted(standing, 'stretch', 'stretches')} of what the notes of ${meeting.id} take out ${standing === 1 ? 'stands' : 'stand'} in this public file.`
    return [
      { code: 'still-public', severity: 'error' as const, message, file, line: 1, column: 1, hint: howToMend(records, meeting.id, file) },
    ]
  })
}

/** Whether a public file is a copy of a meeting's notes, a newsletter that sums them up, or about other things. */
function whatItIs(records: Records, meetingId: string, file: string): 'notes' | 'newsletter' | 'other' {
  const id = idOf(file)
  if (id === meetingId) return 'notes'
  return records.get('newsletter', id)?.data.meetings?.includes(meetingId) === true ? 'newsletter' : 'other'
}

function howToMend(records: Records, meetingId: string, file: string): string {
  const id = idOf(file)
  if (id === meetingId) return `Make it anew: kscp notes publish ${id}`
  if (records.has('meeting', id)) return `Mark it in those notes too, and make them anew: kscp notes publish ${id}`
  const newsletter = records.get('newsletter', id)
  if (newsletter === undefined) return 'Take it out of the file, or take the file away.'
  const again = `kscp newsletter --issue ${newsletter.data.issue}`
  if (newsletter.data.status !== 'published') return `Make it anew: ${again}`
  return `It has been sent: set status: draft in ${newsletter.file}, make it anew with ${again}, and have it replaced wherever it went.`
}

/** Of the record that a public file is named after. */
function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
}
