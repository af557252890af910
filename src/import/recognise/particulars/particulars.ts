// Recognises what minutes say of the meeting itself: its title, day, times, place, and when the next one is.
import type { ImportWarning, NextMeeting } from '../../imported-minutes.js'
import type { Paper } from '../paper.js'
import { dayOfMeeting } from './meeting-day.js'
import { timesOfMeeting } from './meeting-times.js'
import { titleOf } from './meeting-title.js'
import { nextMeetingOf } from './next-meeting.js'
import { topLines } from './top-lines.js'
import { venueOf } from './venue.js'

export interface Particulars {
  title: string | null
  date: string | null
  start: string | null
  end: string | null
  venue: string | null
  nextMeeting: NextMeeting | null
  warnings: ImportWarning[]
}

/** What was recognised of a paper before. */
export interface Recognised {
  /** Where the items begin; -1 where there are none. */
  firstItem: number
  titleAt(block: number): string | null
  /** Blocks that list people. */
  people: ReadonlySet<number>
}

/** What a paper says of its meeting; null for what it leaves out, a warning for what is doubtful. */
export function recogniseParticulars(paper: Paper, { firstItem, titleAt, people }: Recognised): Particulars {
  const top = topLines(paper.blocks, firstItem)
  const warnings: ImportWarning[] = []
  const date = dayOfMeeting(paper, top, warnings)
  return {
    title: titleOf(paper.fields, top, people),
    date,
    ...timesOfMeeting(paper, top),
    venue: venueOf(paper.fields, top),
    nextMeeting: nextMeetingOf(paper.blocks, titleAt, date, warnings),
    warnings,
  }
}
