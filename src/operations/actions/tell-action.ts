// Gathers everything that is recorded of one action, from its own record and from those that name it.
import { isOpen } from '../../core/action-log.js'
import type { ActionStory, Named, Owner } from '../../core/action-story.js'
import { daysBetween } from '../../core/date.js'
import { parseInline, plainText } from '../../core/markdown.js'
import { minutesOf } from '../../core/minutes.js'
import { progressNotesOf } from '../../core/progress-notes.js'
import { protectedRanges } from '../../core/protected-text.js'
import type { RecordOf, Records } from '../../core/records.js'
import { resolveReference } from '../../core/references.js'
import { rolesInWords } from '../../core/roles-in-words.js'
import { groupOf } from '../due/due-by-meeting.js'
import { dueOf, firstDueOf } from '../due/due-date.js'
import { lastDayOf } from './owners-named.js'

type Action = RecordOf<'action'>

/** The whole story on a day; nothing in it is hidden. */
export function tellAction(records: Records, action: Action, asOf: string): ActionStory {
  const { id, data, file, text } = action
  const due = dueOf(records, action)
  const overdue = isOpen(data) && due.date !== null && due.date < asOf
  return {
    asOf,
    id,
    number: data.number ?? null,
    title: wholeWords(data.title),
    holdsMarks: protectedRanges(text).length > 0,
    status: data.status,
    owners: data.owners.map((owner) => tellOwner(records, owner, data.raised, asOf)),
    raised: data.raised,
    started: data.started ?? null,
    closed: data.closed ?? null,
    outcome: data.outcome ?? null,
    dueGiven: data.due ?? null,
    dueWords: data['due-words'] ?? null,
    due,
    firstDue: firstDueOf(records, action),
    overdue,
    daysOverdue: overdue && due.date !== null ? daysBetween(due.date, asOf) : 0,
    ...changesOf(action),
    ...placeOf(records, action),
    priorities: (data.priorities ?? []).map((priority) => named(priority, records.get('priority', priority))),
    replacedBy: data['replaced-by'] === undefined ? null : named(data['replaced-by'], records.get('action', data['replaced-by'])),
    replaces: records
      .of('action')
      .filter((other) => other.data['replaced-by'] === id)
      .map((other) => named(other.id, other)),
    notes: progressNotesOf(action).map(({ on, by, text }) => ({ on, by, text })),
    source: data.source ?? [],
    note: data.note ?? null,
    file,
  }
}

function changesOf({ data: { deferred = [], reassigned = [], reopened = [] } }: Action) {
  return {
    deferred: deferred.map(({ on, from, 'from-words': fromWords, to, why, by }) => ({
      on,
      from: from ?? null,
      fromWords: fromWords ?? null,
      to,
      why,
      by: by ?? null,
    })),
    reassigned: reassigned.map(({ on, from, to, why, by }) => ({ on, from, to, why: why ?? null, by: by ?? null })),
    reopened: reopened.map(({ on, why, by, closed, outcome }) => ({
      on,
      why,
      by: by ?? null,
      closed: closed ?? null,
      outcome: outcome ?? null,
    })),
  }
}

function placeOf(records: Records, action: Action) {
  const { meeting: meetingId, item } = action.data
  const meeting = meetingId === undefined ? undefined : records.get('meeting', meetingId)
  const heading = meeting === undefined ? undefined : minutesOf(meeting).items.find(({ number }) => number === item)?.heading
  return {
    meeting: meetingId ?? null,
    meetingTitle: meeting === undefined ? null : wholeWords(meeting.data.title),
    item: item ?? null,
    itemTitle: heading === undefined ? null : plainText(heading).replace(/^\d+\.\s*/, ''),
    group: groupOf(records, action),
  }
}

function tellOwner(records: Records, owner: string, raised: string, asOf: string): Owner {
  const meaning = resolveReference(records, owner, ['person', 'group', 'organisation'], raised)
  if (!('found' in meaning)) return { owner, kind: null, id: null, name: null, roles: '', leaves: null }
  const { kind, id } = meaning.found
  const person = kind === 'person' ? records.get('person', id) : undefined
  if (person === undefined) {
    const body = records.get(kind as 'group' | 'organisation', id)
    return { owner, kind, id, name: body?.data.name ?? null, roles: '', leaves: null }
  }
  return { owner, kind, id, name: person.data.name, roles: rolesInWords(records, person, asOf), leaves: lastDayOf(person) }
}

function named(id: string, record: { data: { title: string } } | undefined): Named {
  return { id, title: record === undefined ? '' : wholeWords(record.data.title) }
}

/** What stands in marks too. */
function wholeWords(source: string): string {
  return plainText(parseInline(source))
}
