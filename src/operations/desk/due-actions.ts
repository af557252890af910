// What the desk says of actions: those that are late, and those due before the group meets again.
import type { ActionLine } from '../../core/action-log.js'
import { counted } from '../../core/counted.js'
import { addDays, formatDate } from '../../core/date.js'
import type { DeskLine, DeskSection } from '../../core/desk.js'
import type { Records } from '../../core/records.js'
import { type ActionFilter, listActions, OPEN_STATUSES } from '../actions/list-actions.js'
import { nextMeetingFrom } from '../due/meeting-days.js'

/** Where no meeting is known to come, actions are due soon within so many days: four weeks. */
const SOON = 28

/** The open actions of the store, or of one group: past their day first, the longest overdue first. */
export function overdueActions(actions: readonly ActionLine[]): DeskSection {
  return {
    section: 'overdue',
    title: 'Overdue',
    lines: actions.filter(({ overdue }) => overdue).map((action) => lineOf(action, `overdue ${counted(action.daysOverdue, 'day')}`)),
    nothing: 'No action is overdue.',
    next: ['kscp actions list --overdue', 'kscp actions remind --dry-run'],
  }
}

/** The open actions due by their group's next meeting; by the first of any where theirs is not known, which is `first`, or null. */
export function actionsDueSoon(records: Records, actions: readonly ActionLine[], asOf: string, first: string | null): DeskSection {
  const others = first ?? addDays(asOf, SOON)
  const lines = actions
    .filter((action) => !action.overdue && action.due !== null && action.due <= (nextMeetingOf(records, action, asOf) ?? others))
    .map((action) => lineOf(action, action.due === null ? '' : formatDate(action.due)))
  const soon = first === null ? 'within four weeks' : 'by the next meeting'
  return {
    section: 'due-before-next-meeting',
    title: `Due ${soon}`,
    lines,
    nothing: `Nothing else is due ${soon}.`,
    next: ['kscp actions list'],
  }
}

/** The actions the desk is made from: all that are open. */
export function openActions(records: Records, asOf: string, group: string | null): ActionLine[] {
  const all: ActionFilter = {
    statuses: OPEN_STATUSES,
    overdue: false,
    dueWithinDays: null,
    owner: null,
    group,
    meeting: null,
    priority: null,
    changedSince: null,
  }
  return listActions(records, asOf, all).actions
}

function nextMeetingOf(records: Records, { meeting, group }: ActionLine, asOf: string): string | null {
  const of = meeting === null ? group : (records.get('meeting', meeting)?.data.group ?? null)
  return of === null ? null : nextMeetingFrom(records, of, asOf)
}

function lineOf({ owners, title, id }: ActionLine, when: string): DeskLine {
  return { when, who: owners.join(', '), what: title, id }
}
