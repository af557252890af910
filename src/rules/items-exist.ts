// The item that an action or an attendance names is an item of that meeting.
import { isLeftOpen, minutesOf } from '../core/minutes.js'
import type { Place, Problem } from '../core/problem.js'
import type { RecordOf, Records } from '../core/records.js'
import { problemIn, type Rule } from './rule.js'

export const itemsExist: Rule = (records) => [
  ...records.of('action').flatMap((action) => checkAction(records, action)),
  ...records.of('meeting').flatMap(checkAttendance),
]

function checkAction(records: Records, action: RecordOf<'action'>): Problem[] {
  const { meeting: meetingId, item } = action.data
  const meeting = meetingId === undefined ? undefined : records.get('meeting', meetingId)
  return meeting === undefined || item === undefined ? [] : checkItem(action, action.locate(['item']), meeting, item)
}

function checkAttendance(meeting: RecordOf<'meeting'>): Problem[] {
  const lists = ['attendees', 'apologies', 'absent'] as const
  return lists.flatMap((list) =>
    (meeting.data[list] ?? []).flatMap((who, i) =>
      typeof who === 'string'
        ? []
        : (who.items ?? []).flatMap((item, j) => checkItem(meeting, meeting.locate([list, i, 'items', j]), meeting, item)),
    ),
  )
}

function checkItem(record: { file: string }, place: Place, meeting: RecordOf<'meeting'>, item: number): Problem[] {
  const minutes = minutesOf(meeting)
  const numbers = minutes.items.flatMap(({ number }) => number ?? [])
  if (numbers.includes(item) || isLeftOpen(minutes)) return []
  const hint =
    numbers.length === 0
      ? 'Give the minutes their item headings, such as "## 1. Introductions".'
      : `The items are ${numbers[0]} to ${numbers.at(-1)}.`
  return [
    problemIn(record, place, {
      code: 'unknown-item',
      message: `The meeting ${meeting.id} has no item ${item}.`,
      hint,
    }),
  ]
}
