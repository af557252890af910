// Decides what lies on the adviser's desk: one section for each thing that can be late, missing or about to be.
import { compareText } from '../../core/compare-text.js'
import { daysBetween } from '../../core/date.js'
import type { Desk } from '../../core/desk.js'
import type { Records } from '../../core/records.js'
import { nextMeetingFrom } from '../due/meeting-days.js'
import { agendaGaps } from './agenda-gaps.js'
import { attendanceToRaise } from './attendance-to-raise.js'
import { actionsDueSoon, openActions, overdueActions } from './due-actions.js'
import { toHandOver } from './hand-overs.js'
import { notesUnderWay } from './notes-under-way.js'
import { prioritiesToSee } from './priorities-to-see.js'

export interface DeskOf {
  records: Records
  asOf: string
  /** The digest of a text as an approval holds it. */
  digestOf: (text: string) => string
  /** Only what one group is to see to; null for all. */
  group: string | null
}

export function makeDesk({ records, asOf, digestOf, group }: DeskOf): Desk {
  const groups = group === null ? records.of('group').map(({ id }) => id) : [group]
  const actions = openActions(records, asOf, group)
  const meetings = comingMeetings(records, asOf, groups)
  return {
    asOf,
    name: records.settings.name,
    meetings,
    desk: [
      overdueActions(actions),
      actionsDueSoon(records, actions, asOf, meetings[0]?.date ?? null),
      toHandOver(records, asOf, actions),
      notesUnderWay(records, asOf, digestOf, group),
      agendaGaps(records, asOf, digestOf, groups),
      attendanceToRaise(records, asOf, groups),
      prioritiesToSee(records, asOf, group === null ? null : { group, actions }),
    ],
  }
}

function comingMeetings(records: Records, asOf: string, groups: readonly string[]): Desk['meetings'] {
  return groups
    .flatMap((group) => {
      const date = nextMeetingFrom(records, group, asOf)
      return date === null ? [] : [{ group, date, days: daysBetween(asOf, date) }]
    })
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.group, b.group))
}
