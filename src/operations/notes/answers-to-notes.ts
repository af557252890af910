// Tells who has answered the last round of comments on a meeting's notes, who is silent, and which comments nobody has answered.
import { attendanceOf } from '../../core/attendance.js'
import type { RecordOf, Records } from '../../core/records.js'
import { resolvePerson } from '../../core/references.js'
import { lastRound } from '../../core/rounds.js'

type Comment = RecordOf<'comment'>

interface Attendee {
  /** Initials, else the id. */
  word: string
  id: string
}

interface Answers {
  answered: Attendee[]
  silent: Attendee[]
  /** Of all the rounds, in the order of their ids. */
  comments: Comment[]
  open: Comment[]
}

export function answersTo(records: Records, meeting: RecordOf<'meeting'>): Answers {
  const comments = records.of('comment').filter(({ data }) => data.meeting === meeting.id)
  const round = Math.max(1, lastRound(meeting))
  const heard = new Set(
    comments.filter(({ data }) => (data.round ?? 1) === round).map(({ data }) => resolvePerson(records, data.by, data.on)?.id ?? data.by),
  )
  const attendees = attendeesOf(records, meeting)
  return {
    answered: attendees.filter(({ id }) => heard.has(id)),
    silent: attendees.filter(({ id }) => !heard.has(id)),
    comments,
    open: comments.filter(isOpen),
  }
}

/** Everyone who was there, if only for some items, once: also who deputised for two. */
export function attendeesOf(records: Records, meeting: RecordOf<'meeting'>): Attendee[] {
  const there = attendanceOf(records, meeting)
    .filter(({ list }) => list === 'attendees')
    .map(({ word, person }) => ({ word: person?.data.initials ?? word, id: person?.id ?? word }))
  return [...new Map(there.map((each) => [each.id, each])).values()]
}

export function isOpen({ data }: Comment): boolean {
  return data['nothing-to-add'] !== true && (data.status ?? 'open') === 'open'
}

/** A comment's id without the meeting's before it, as a command about that meeting takes it too. */
export function shortIdOf({ id, data }: Comment): string {
  return id.startsWith(`${data.meeting}-`) ? id.slice(data.meeting.length + 1) : id
}
