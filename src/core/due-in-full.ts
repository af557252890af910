// Says when an action is due, with the day where one is known and the words it was worked out from.
import { formatDate } from './date.js'
import { dueInWords, meetingsAhead } from './due-day.js'

export interface DueParts {
  /** As the record holds it: a day, `next-meeting`, `meeting+2`, or nothing. */
  due: string | undefined
  words: string | null
  /** The day it comes to, or null. */
  date: string | null
}

/** "31 March 2020 (end of March)", "15 January 2020 (next meeting)", "15 January 2020 (next meeting; no day was given)" or "no day". */
export function dueInFull({ due, words, date }: DueParts): string {
  if (due === undefined) return date === null ? 'no day' : `${formatDate(date)} (next meeting; no day was given)`
  if (meetingsAhead(due) === null) return words === null ? formatDate(due) : `${formatDate(due)} (${words})`
  return date === null ? `at ${dueByItself(due)}, of which no day is known yet` : `${formatDate(date)} (${meetingInWords(due)})`
}

/** "31 March 2020", "the next meeting" or "the second meeting after it was set". */
export function dueByItself(due: string): string {
  return meetingsAhead(due) === null ? formatDate(due) : `the ${meetingInWords(due)}`
}

function meetingInWords(due: string): string {
  return dueInWords(due).replace(/from then$/, 'after it was set')
}
