// Makes of an action's record what a list shows of it on the as-of day.
import { type ActionLine, isOpen } from '../../core/action-log.js'
import { daysBetween } from '../../core/date.js'
import { plainTitle } from '../../core/plain-title.js'
import { latestNoteOf } from '../../core/progress-notes.js'
import type { RecordOf, Records } from '../../core/records.js'
import { groupOf } from '../due/due-by-meeting.js'
import { dueBeforeCallingOff, dueOf, firstDueOf } from '../due/due-date.js'
import { meetingChanges } from '../due/meeting-days.js'
import { type Hide, hideOwn } from '../hide-marked.js'
import { wordFor } from '../person-named.js'
import { changesOf } from './action-changes.js'

type Action = RecordOf<'action'>

export function actionLine(records: Records, action: Action, asOf: string): ActionLine {
  const { title, number, owners, status, raised, closed, meeting, item, priorities, deferred = [] } = action.data
  const due = dueOf(records, action)
  const hide = hideOwn(records, action)
  const group = groupOf(records, action)
  const overdue = isOpen(action.data) && due.date !== null && due.date < asOf
  return {
    id: action.id,
    number: number ?? null,
    title: hide(plainTitle(title)),
    owners: owners.map((owner) => ownerShown(records, owner, raised)),
    status,
    raised,
    due: due.date,
    dueFrom: due.from,
    calledOff: due.date === null ? dueBeforeCallingOff(records, action) : null,
    overdue,
    daysOverdue: overdue && due.date !== null ? daysBetween(due.date, asOf) : 0,
    meeting: meeting ?? null,
    item: item ?? null,
    priorities: priorities ?? [],
    file: action.file,
    firstDue: firstDueOf(records, action)?.date ?? null,
    deferrals: deferred.length,
    dueWords: dueWordsOf(action, hide),
    age: Math.max(0, daysBetween(raised, isOpen(action.data) ? asOf : (closed ?? asOf))),
    latestNote: latestNote(action, hide),
    replacedBy: action.data['replaced-by'] ?? null,
    group,
    changes: changesOf(action).length + (group === null ? 0 : meetingChanges(records, group)),
  }
}

/** Somebody written as an id is shown by initials where these mean nobody else. */
function ownerShown(records: Records, owner: string, raised: string): string {
  const person = records.get('person', owner)
  const initials = person?.data.initials
  if (person === undefined || initials === undefined) return owner
  return records.withInitials(initials).length === 1 ? initials : wordFor(records, person, raised)
}

function dueWordsOf({ data }: Action, hide: Hide): string | null {
  const words = data['due-words']
  return words === undefined ? null : hide(plainTitle(words))
}

function latestNote(action: Action, hide: Hide): ActionLine['latestNote'] {
  const note = action.body.trim() === '' ? null : latestNoteOf(action)
  return note === null ? null : { on: note.on, by: note.by, text: hide(note.plain) }
}
