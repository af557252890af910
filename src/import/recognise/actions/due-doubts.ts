// What is doubtful in the days by which actions are due: a year that nobody wrote, a weekday that doesn't fit, a day that is none.
import type { ImportWarning } from '../../imported-minutes.js'
import { findDates, iso } from '../dates.js'
import { checkWeekday, impossible } from '../particulars/day-doubts.js'

/** The words of an action that say when, and the day read from them. */
interface Due {
  text: string
  dueText: string | null
  due: string | null
  line: number
}

/** The doubts of the actions of a meeting on a day. */
export function dueDoubts(actions: readonly Due[], meeting: string | null): ImportWarning[] {
  return actions.flatMap((action) => doubtsOf(action, meeting))
}

function doubtsOf({ text, dueText, due, line }: Due, meeting: string | null): ImportWarning[] {
  const words = dueText ?? ''
  const warnings = [...impossible(words, line), ...(words !== '' && text.includes(words) ? [] : impossible(text, line))]
  const [found] = findDates(words)
  if (found === undefined || due === null) return warnings
  checkWeekday({ ...found, date: due }, line, warnings)
  if (found.date === null)
    warnings.push({
      code: 'date-without-year',
      message: `“${words}”, by which an action is due, has no year; ${due} is the first such day from the meeting on.`,
      line,
    })
  const turned = found.isUnsure && found.year !== null ? iso(found.year, found.day, found.month) : null
  if (turned !== null && (meeting === null || turned >= meeting))
    warnings.push({
      code: 'date-order',
      message: `“${words}”, by which an action is due, could be ${due} or ${turned}; day before month was taken, as in Britain.`,
      line,
    })
  return warnings
}
