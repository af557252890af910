// Says which words at the top of minutes are meant as the day of the meeting and can't be read as one.
import { clipped } from '../../clipped.js'
import type { ImportWarning } from '../../imported-minutes.js'
import { findDates, impossibleDays } from '../dates.js'
import { impossible } from './day-doubts.js'
import { labelled, type TopLine } from './top-lines.js'
import { ABOUT_ANOTHER } from './written-day.js'

const MONTH = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i
const HINT = /\b(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d\b|\b(?:19|20)\d\d\b/

/** A warning for each day that no calendar has, and one for words that only look like a day; `isRead` says that a day was found. */
export function unclearDays(top: readonly TopLine[], isRead: boolean): ImportWarning[] {
  const none = top.flatMap(({ text, line }) => impossible(text, line))
  const label = labelled(top, 'date')
  const isUnread = (text: string) => findDates(text).length === 0 && impossibleDays(text).length === 0
  if (label !== null && isUnread(label.rest) && /\d/.test(label.rest)) return [...none, unclear(label.rest, label.line)]
  const line = isRead || none.length > 0 ? undefined : top.find(({ text }) => isUnread(text) && mayBeDay(text))
  return line === undefined ? none : [unclear(line.text, line.line)]
}

function mayBeDay(text: string): boolean {
  const isOfMeeting = /\b(?:held|met|meeting|minutes)\b/i.test(text) || text.length < 60
  return text.length < 200 && isOfMeeting && !ABOUT_ANOTHER.test(text) && (HINT.test(text) || (MONTH.test(text) && /\bheld\b/i.test(text)))
}

function unclear(words: string, line: number): ImportWarning {
  return { code: 'unclear-date', message: `“${clipped(words)}” may say the day of the meeting, and can't be read as one.`, line }
}
