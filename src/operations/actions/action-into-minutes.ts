// Puts a new action's mark into a meeting's minutes: alone on its line, at the end of an item; every other byte stays.
import { Failure } from '../../core/failure.js'
import { lineEndingOf } from '../../core/lines.js'
import { endOf } from '../../core/markdown.js'
import { isLeftOpen, minutesOf } from '../../core/minutes.js'
import type { RecordOf, Records } from '../../core/records.js'
import { type Undertaking, undertakingsOf } from '../../core/undertakings.js'
import { reread } from '../../core/with-fields.js'

type Meeting = RecordOf<'meeting'>

export type NewUndertaking = Omit<Undertaking, 'mark' | 'item'> & { item: number }

/** The number of the next action of a meeting: one more than any in its minutes and in the log. */
export function nextActionNumber(records: Records, meeting: Meeting): number {
  const inMinutes = undertakingsOf(meeting).map(({ number }) => number)
  const inLog = records
    .idsOf('action')
    .flatMap((id) => (id.startsWith(`${meeting.id}-`) ? Number(id.slice(meeting.id.length + 1)) || 0 : []))
  return Math.max(0, ...inMinutes, ...inLog) + 1
}

/** The meeting with the mark. Fails where there is no such item, and where the words would not stay inside the mark. */
export function withActionMark(meeting: Meeting, action: NewUndertaking): Meeting {
  refuseUnreadable(meeting)
  const at = endOfItem(meeting, action.item)
  const { body } = meeting
  const end = lineEndingOf(meeting.text)
  const below = body.slice(at)
  const gap = /^\r?\n\S/.test(below) ? end : ''
  const marked = reread(meeting, meeting.withBody(`${body.slice(0, at)}${end}${end}${written(action)}${gap}${below === '' ? end : below}`))
  requireAsMeant(meeting, marked, action)
  return marked
}

function refuseUnreadable(meeting: Meeting): void {
  if (isLeftOpen(minutesOf(meeting)))
    throw new Failure(
      'refused',
      `A block is left open in the minutes of ${meeting.id}, so nobody can tell where an item ends.`,
      'Run kscp validate to see where.',
    )
}

/** Behind the last words of an item, and the spaces after them. */
function endOfItem(meeting: Meeting, number: number): number {
  const { items } = minutesOf(meeting)
  const item = items.find((each) => each.number === number)
  if (item === undefined) {
    const numbers = items.flatMap((each) => each.number ?? [])
    const hint = numbers.length === 0 ? `Give ${meeting.file} its item headings, such as "## 1. Introductions".` : null
    throw new Failure(
      'usage',
      `The meeting ${meeting.id} has no item ${number}.`,
      hint ?? `The items are ${numbers[0]} to ${numbers.at(-1)}.`,
    )
  }
  const end = endOf(item.content.at(-1) ?? item.heading)
  return end + (/^[ \t]*/.exec(meeting.body.slice(end))?.[0].length ?? 0)
}

function written({ title, number, owners, due }: NewUndertaking): string {
  return `::action[${title}]{#${number} owners="${owners.join(' ')}"${due === null ? '' : ` due="${due}"`}}`
}

/** Brackets that aren't in pairs end a mark too early, and code that is left open takes it in. */
function requireAsMeant(before: Meeting, after: Meeting, { item, number, title, owners, due }: NewUndertaking): void {
  const told = (undertaking: NewUndertaking | Undertaking | undefined) =>
    JSON.stringify([undertaking?.item, undertaking?.title, undertaking?.owners, undertaking?.due])
  const [old, now] = [undertakingsOf(before), undertakingsOf(after)]
  const isThere = told(now.find((each) => each.number === number)) === told({ item, number, title, owners, due })
  const isAlone = now.length === old.length + 1 && minutesOf(after).faults.length === minutesOf(before).faults.length
  if (isThere && isAlone) return
  throw new Failure(
    'usage',
    'The title would not stay inside its mark in the minutes.',
    'Leave out square brackets that are not in pairs, and check the marks in it: :redact[words]{reason=s40}',
  )
}
