// Decides what is written when somebody undertakes something: a record of its own, and at a meeting its mark in the minutes too.
import { formatDate } from '../../core/date.js'
import { meetingsAhead } from '../../core/due-day.js'
import { dueInFull } from '../../core/due-in-full.js'
import { Failure } from '../../core/failure.js'
import { plainTitle } from '../../core/plain-title.js'
import { printable } from '../../core/printable.js'
import type { RecordOf, Records } from '../../core/records.js'
import { collapse, loggedNumbers, notLogged, undertakingsOf } from '../../core/undertakings.js'
import { meetingDaysAfter } from '../due/meeting-days.js'
import type { ResolvedDue } from '../due/resolve-due.js'
import { requireStage } from '../notes/require-stage.js'
import { nextActionNumber, withActionMark } from './action-into-minutes.js'
import { type ActionStep, type Doing, doer } from './action-step.js'
import { requireFit } from './change-action.js'
import { newActionRecord } from './new-action-record.js'
import { ownersNamed } from './owners-named.js'

type Meeting = RecordOf<'meeting'>

export interface Adding extends Doing {
  title: string
  /** Initials or ids, parted by spaces or commas. */
  owners: string
  /** Counted from the day it is raised; null where nothing is said. */
  due: ResolvedDue | null
  priorities: readonly string[]
  /** The items of a document it comes from. */
  source?: readonly string[]
}

/** An action outside any meeting, under an id that nobody else makes; raised on the day of doing. */
export function addFreeAction(records: Records, adding: Adding & { id: string; group: string | null }): ActionStep {
  const by = doer(records, adding)
  const { id, on, group } = adding
  const meets = group ?? adding.owners.split(/[\s,]+/).find((owner) => records.has('group', owner)) ?? null
  const action = decide(records, adding, { raised: on, group: meets })
  const change = newActionRecord(id, { title: action.title, group: group ?? undefined, ...fieldsOf(action), source: adding.source })
  return { changes: requireFit(records, [change]), ...told(id, action, by) }
}

/** An action of a meeting, raised on its day. Fails once the minutes are approved, and where they have no such item. */
export function addActionOfMeeting(records: Records, meeting: Meeting, adding: Adding & { item: number }): ActionStep {
  const by = doer(records, adding)
  requireStage(meeting, ['draft', 'circulated'], 'an action is put into them only until they are approved')
  if (adding.on < meeting.data.date)
    throw new Failure('refused', `The meeting is on ${formatDate(meeting.data.date)}, which is still to come.`, null)
  const action = decide(records, adding, { raised: meeting.data.date, group: meeting.data.group, usual: 'next-meeting' })
  refuseDouble(records, meeting, adding)
  const number = nextActionNumber(records, meeting)
  const { item } = adding
  const marked = withActionMark(meeting, { number, item, title: action.title, owners: action.owners, due: action.due ?? null })
  const id = `${meeting.id}-${number}`
  const change = newActionRecord(id, { title: action.title, meeting: meeting.id, item, number, ...fieldsOf(action) })
  const changes = [{ file: meeting.file, text: marked.text, was: meeting.text }, ...requireFit(records.replacing(marked), [change])]
  const step = told(id, action, by)
  return { changes, ...step, warnings: [...step.warnings, ...warnOfRound(meeting)] }
}

/** What an item of the minutes marks is not to be added to it again. */
function refuseDouble(records: Records, meeting: Meeting, { title, item }: { title: string; item: number }): void {
  const same = undertakingsOf(meeting).find((each) => each.item === item && essence(each.title) === essence(title))
  if (same === undefined) return
  const { number } = same
  const isLacking = notLogged(records, meeting, loggedNumbers(records)).some((each) => each.number === number)
  throw new Failure(
    'refused',
    `Item ${item} marks this action already, as number ${number}${isLacking ? ', and the log lacks it' : ''}.`,
    isLacking ? `To put it into the log: kscp actions log ${meeting.id}` : `To see it: kscp actions show ${meeting.id}-${number}`,
  )
}

/** A title without what is typed now one way and now another. */
function essence(title: string): string {
  return collapse(title).toLowerCase().replace(/\.$/, '')
}

interface NewAction {
  title: string
  owners: string[]
  raised: string
  due: string | undefined
  words: string | null
  /** The day it comes to, or null. */
  date: string | null
  priorities: readonly string[]
  warnings: readonly string[]
}

interface Raising {
  raised: string
  group: string | null
  /** When it is due where nobody says. */
  usual?: 'next-meeting'
}

function decide(records: Records, adding: Adding, { raised, group, usual }: Raising): NewAction {
  const { due, words = null, warnings = [] } = adding.due ?? {}
  const date = dayOf(records, due ?? usual, raised, group)
  if (date !== null && date < raised)
    throw new Failure(
      'usage',
      `${formatDate(date)} is before the action is raised, on ${formatDate(raised)}.`,
      'Give a later day to --due.',
    )
  const owners = ownersNamed(records, [adding.owners], { on: raised, due: date, raised })
  return { title: titleGiven(adding.title), owners, raised, due, words, date, priorities: adding.priorities, warnings }
}

/** Soft hyphens, joiners and other signs that show nowhere: they take a name apart for every search. */
const UNSEEN = /\p{Cf}|\u034f|\p{Variation_Selector}|\u115f|\u1160|\u3164|\uffa0/u

function titleGiven(words: string): string {
  const title = collapse(words)
  if (title === '')
    throw new Failure('usage', 'The action has no words.', 'Say what is to be done: kscp actions add "Write to the panel." --owners EM')
  if (printable(title) !== title || UNSEEN.test(title))
    throw new Failure('usage', 'The title holds characters that nobody sees.', 'Type it anew, by hand.')
  return title
}

/** The day that a due comes to; null where none is known yet. Fails on a meeting of no group. */
function dayOf(records: Records, due: string | undefined, raised: string, group: string | null): string | null {
  if (due === undefined) return null
  const ahead = meetingsAhead(due)
  if (ahead === null) return due
  if (group === null)
    throw new Failure(
      'usage',
      'The action belongs to no group, so there is no meeting it could be due at.',
      'Name the group with --group, or give a day with --due.',
    )
  return meetingDaysAfter(records, group, raised)[ahead - 1] ?? null
}

function fieldsOf({ owners, raised, due, words, priorities }: NewAction) {
  return {
    owners,
    raised,
    due,
    'due-words': words ?? undefined,
    status: 'open',
    priorities: priorities.length === 0 ? undefined : priorities,
  }
}

function told(id: string, { title, owners, due, words, date, warnings }: NewAction, by: string | null): Omit<ActionStep, 'changes'> {
  const plain = plainTitle(title)
  return {
    did: `Add action ${id} for ${owners.join(', ')}`,
    by,
    why: plain,
    said: `Added ${id}, ${owners.join(', ')}, due ${dueInFull({ due, words, date })}: ${plain}`,
    warnings: [...warnings],
  }
}

/** Whoever has the draft already doesn't see the action in it. */
function warnOfRound({ id, data: { status, circulation } }: Meeting): string[] {
  if (status !== 'circulated') return []
  const on = circulation?.on === undefined ? '' : ` on ${formatDate(circulation.on)}`
  return [`The notes went round${on} without this action. To send them once more: kscp notes circulate ${id} --again`]
}
