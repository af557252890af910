// A closed action says what came of it and when; an open one was not closed.
import type { Problem } from '../core/problem.js'
import { problemIn, type Rule } from './rule.js'

export const closedActionsHaveAnOutcome: Rule = (records) =>
  records.of('action').flatMap((action) => {
    const { status, outcome, closed } = action.data
    const isClosed = status === 'done' || status === 'cancelled'
    const problems: Problem[] = []
    const at = action.locate(['status'])
    if (isClosed && outcome === undefined) {
      problems.push(
        problemIn(action, at, {
          code: 'closed-without-outcome',
          message: `The action is ${status}, but nothing says what came of it.`,
          hint: 'Add a line such as outcome: The letter was sent.',
        }),
      )
    }
    if (isClosed && closed === undefined) {
      problems.push(
        problemIn(action, at, {
          code: 'closed-without-date',
          message: `The action is ${status}, but nothing says when.`,
          hint: 'Add a line such as closed: 2020-01-10',
        }),
      )
    }
    if (!isClosed && closed !== undefined) {
      problems.push(
        problemIn(action, action.locate(['closed']), {
          code: 'open-but-closed',
          message: `The action has a closing day, but its status is ${status}.`,
          hint: 'Make the status done or cancelled, or take the day out.',
        }),
      )
    }
    return problems
  })
