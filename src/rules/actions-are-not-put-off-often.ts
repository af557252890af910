// An open action that was put off three times is looked at: whether it is still to be done, by whom, and by when.
import { isOpen, OFTEN } from '../core/action-log.js'
import { counted } from '../core/counted.js'
import { formatDate } from '../core/date.js'
import { dueInWords, meetingsAhead } from '../core/due-day.js'
import { problemIn, type Rule } from './rule.js'

export const actionsAreNotPutOffOften: Rule = (records) =>
  records.of('action').flatMap((action) => {
    const { deferred = [] } = action.data
    if (!isOpen(action.data) || deferred.length < OFTEN) return []
    return [
      problemIn(action, action.locate(['deferred']), {
        code: 'deferred-often',
        severity: 'warning',
        message: `The action was put off ${counted(deferred.length, 'time')}${firstDue(deferred[0]?.from)}.`,
        hint: 'Agree with its owners what can be done by when, or: kscp actions replace, reassign or cancel.',
      }),
    ]
  })

function firstDue(from: string | undefined): string {
  if (from === undefined) return ''
  return meetingsAhead(from) === null ? `; it was first due on ${formatDate(from)}` : `; it was first due at the ${dueInWords(from)}`
}
