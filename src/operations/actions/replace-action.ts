// Decides what becomes of an action whose wording no longer fits: it is cancelled, and a new one, outside any meeting, takes its place.
import { formatDate } from '../../core/date.js'
import { meetingsAhead } from '../../core/due-day.js'
import { dueInFull } from '../../core/due-in-full.js'
import { Failure } from '../../core/failure.js'
import { plainTitle } from '../../core/plain-title.js'
import type { RecordOf, Records } from '../../core/records.js'
import { dueFromRaising, groupOf, meetingForm, meetingsFrom } from '../due/due-by-meeting.js'
import { dueOn } from '../due/due-date.js'
import type { ResolvedDue } from '../due/resolve-due.js'
import { type ActionStep, type Doing, doer, requireDayToEnd, requireOpen, wordsGiven } from './action-step.js'
import { changeAction } from './change-action.js'
import { newActionRecord } from './new-action-record.js'
import { idsOfOwners, ownersNamed } from './owners-named.js'

type Action = RecordOf<'action'>

export interface Replacing extends Doing {
  newId: string
  title: string
  /** Initials or ids; null for the owners it has. */
  owners: readonly string[] | null
  /** Null for when it is due now. */
  due: ResolvedDue | null
  why: string
}

/** The new action, and the old one cancelled for it. Fails where the new one could not be set as it is. */
export function replaceAction(records: Records, action: Action, replacing: Replacing): ActionStep {
  const { id, data } = action
  const { newId, on } = replacing
  const by = doer(records, replacing)
  requireOpen(action)
  requireDayToEnd(action, on)
  const title = wordsGiven(replacing.title, '--with')
  const why = wordsGiven(replacing.why, '--why')
  const { due, words, date } = dueOfNew(records, action, replacing)
  const given = replacing.owners ?? idsOfOwners(records, data.owners, data.raised)
  const owners = ownersNamed(records, given, { on, due: date, raised: on })
  const group = groupOf(records, action)
  const made = newActionRecord(newId, {
    title,
    group: group !== null && records.has('group', group) ? group : undefined,
    owners,
    raised: on,
    due,
    'due-words': words ?? undefined,
    status: 'open',
    priorities: data.priorities,
  })
  const fields = { status: 'cancelled', closed: on, outcome: `Replaced by ${newId}: ${why}`, 'replaced-by': newId }
  return {
    changes: changeAction(records, action, { fields }, [made]),
    did: `Replace action ${id} with ${newId}`,
    by,
    why,
    said: `Cancelled ${id}. In its place ${newId}, ${owners.join(', ')}, due ${dueInFull({ due, words, date })}: ${plainTitle(title)}`,
    warnings: replacing.due?.warnings ?? [],
  }
}

interface NewDue {
  due: string | undefined
  words: string | null
  date: string | null
}

function dueOfNew(records: Records, action: Action, { due, on }: Replacing): NewDue {
  if (due === null) return carriedOver(records, action, on)
  const { date } = dueOn(records, action, dueFromRaising(records, action, due.due, on))
  if (date !== null && date < on) throw new Failure('refused', `${formatDate(date)} is over: it is ${formatDate(on)}.`, GIVE_DUE)
  return { due: due.due, words: meetingsAhead(due.due) === null ? due.words : null, date }
}

const GIVE_DUE = 'Say when the new one is due: --due 2020-03-31, or --due next-meeting'

/** When the old one is due; a meeting is counted from the day of the new one. Fails where that day is over. */
function carriedOver(records: Records, action: Action, on: string): NewDue {
  const { id, data } = action
  if (data.due === undefined && data.meeting === undefined) return { due: undefined, words: null, date: null }
  const old = data.due ?? 'next-meeting'
  const { date } = dueOn(records, action, old)
  if (date !== null && date < on) throw new Failure('refused', `The action ${id} was due on ${formatDate(date)}, which is over.`, GIVE_DUE)
  if (meetingsAhead(old) === null) return { due: old, words: data['due-words'] ?? null, date }
  const ahead = meetingsFrom(records, action, old, on)
  return { due: ahead < 1 ? on : meetingForm(action, ahead), words: null, date }
}
