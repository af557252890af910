// The action log and the minutes don't drift apart: each has what the other has, in the same words, with the owners and due first agreed;
// what changed since is recorded on the action, and its owners and due are what the last change made them.

import { isLeftOpen, minutesOf } from '../core/minutes.js'
import type { Problem } from '../core/problem.js'
import type { RecordOf, Records } from '../core/records.js'
import { resolveReference } from '../core/references.js'
import { collapse, loggedNumbers, notLogged, type Undertaking, undertakingsOf } from '../core/undertakings.js'
import { problemIn, type Rule } from './rule.js'

const OWNER_KINDS = ['person', 'group', 'organisation']

export const actionsAgreeWithMinutes: Rule = (records) => [
  ...marksWithoutRecord(records),
  ...records.of('action').flatMap((action) => [...compareWithMinutes(records, action), ...compareWithLastChange(records, action)]),
]

function marksWithoutRecord(records: Records): Problem[] {
  const logged = loggedNumbers(records)
  return records
    .of('meeting')
    .filter((meeting) => !isLeftOpen(minutesOf(meeting)))
    .flatMap((meeting) =>
      notLogged(records, meeting, logged).map(({ number, mark }) => {
        const message = `Action ${number} of the minutes has no action record.`
        const hint = `To put it into the log: kscp actions log ${meeting.id}`
        return problemIn(meeting, meeting.placeInBody(mark.start), { code: 'action-without-record', message, hint })
      }),
    )
}

function compareWithMinutes(records: Records, action: RecordOf<'action'>): Problem[] {
  const { meeting: meetingId, number } = action.data
  const meeting = meetingId === undefined ? undefined : records.get('meeting', meetingId)
  if (meeting === undefined || number === undefined || isLeftOpen(minutesOf(meeting))) return []
  const undertaking = undertakingsOf(meeting).find((undertaking) => undertaking.number === number)
  if (undertaking === undefined) {
    const hint = `Mark it in ${meeting.file} with ::action[...]{#${number} owners="${action.data.owners.join(' ')}"}, or mend the number.`
    return [
      problemIn(action, action.locate(['number']), {
        code: 'action-without-mark',
        message: `The minutes of ${meeting.id} have no action ${number}.`,
        hint,
      }),
    ]
  }
  return differences(records, action, undertaking, meeting)
}

/** The messages name the field and repeat neither wording: one of the two may be marked for redaction. */
function differences(records: Records, action: RecordOf<'action'>, undertaking: Undertaking, meeting: RecordOf<'meeting'>): Problem[] {
  const { title, item, reassigned, deferred } = action.data
  const owners = reassigned?.[0]?.from ?? action.data.owners
  const due = deferred === undefined ? action.data.due : deferred[0]?.from
  const line = meeting.placeInBody(undertaking.mark.start).line
  const where = `${meeting.file}, line ${line}`
  const differs = (field: string, code: string, what: string): Problem =>
    problemIn(action, action.locate([field]), {
      code,
      message: `The ${what} of action ${undertaking.number} differs from the minutes (${where}).`,
      hint: 'Make the two the same; the minutes are what was agreed. What changes later: kscp actions reassign, defer or replace.',
    })
  const problems: Problem[] = []
  if (collapse(title) !== undertaking.title) problems.push(differs('title', 'action-wording-differs', 'wording'))
  if (!sameOwners(records, owners, undertaking.owners, action.data.raised, meeting.data.date))
    problems.push(differs('owners', 'action-owners-differ', 'list of owners'))
  if ((due ?? null) !== undertaking.due) problems.push(differs('due', 'action-due-differs', 'due date'))
  const isItem = minutesOf(meeting).items.some(({ number }) => number === item)
  if (isItem && item !== undertaking.item && undertaking.item !== null) problems.push(differs('item', 'action-item-differs', 'item'))
  return problems
}

/** Once an action was passed on or put off, the minutes no longer tell its owners or due: its own last change does. */
function compareWithLastChange(records: Records, action: RecordOf<'action'>): Problem[] {
  const { owners, due, raised, reassigned, deferred } = action.data
  const [passed, putOff] = [reassigned?.at(-1), deferred?.at(-1)]
  const differs = (field: string, code: string, message: string, verb: string): Problem =>
    problemIn(action, action.locate([field]), {
      code,
      message,
      hint: `Make the two the same. To change it: kscp actions ${verb} ${action.id} --to ...`,
    })
  const problems: Problem[] = []
  if (passed !== undefined && !sameOwners(records, owners, passed.to, raised, raised))
    problems.push(differs('owners', 'action-owners-differ', 'The owners are not those the action was last passed to.', 'reassign'))
  if (putOff !== undefined && due !== putOff.to)
    problems.push(differs('due', 'action-due-differs', 'The due date is not the one the action was last put off to.', 'defer'))
  return problems
}

/** Whether both name the same people and bodies; an owner who can't be told is a problem already. */
function sameOwners(records: Records, inRecord: readonly string[], inMinutes: readonly string[], raised: string, met: string): boolean {
  const resolve = (words: readonly string[], day: string) =>
    words.map((word) => {
      const meaning = resolveReference(records, word, OWNER_KINDS, day)
      return 'found' in meaning ? `${meaning.found.kind}/${meaning.found.id}` : null
    })
  const [one, other] = [resolve(inRecord, raised), resolve(inMinutes, met)]
  if (one.includes(null) || other.includes(null)) return true
  return one.sort().join(' ') === other.sort().join(' ')
}
