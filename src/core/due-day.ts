// The forms in which an action says when it is due: a day, or a coming meeting of its group.
import { formatDate } from './date.js'

const ORDINALS = ['', 'next', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

/** How many meetings after the one that set it: 1 for `next-meeting`, 2 for `meeting+2`; null for a day and for any other text. */
export function meetingsAhead(due: string): number | null {
  if (due === 'next-meeting') return 1
  const [, count] = /^meeting\+([1-9])$/.exec(due) ?? []
  return count === undefined ? null : Number(count)
}

/** "15 January 2020", "next meeting" or "second meeting from then". */
export function dueInWords(due: string): string {
  const ahead = meetingsAhead(due)
  if (ahead === null) return formatDate(due)
  return ahead === 1 ? 'next meeting' : `${ORDINALS[ahead]} meeting from then`
}
