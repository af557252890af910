// Recognises the title of a meeting: a field before the text, a heading or a line at the top, a label, or who held it.
import { findDates } from '../dates.js'
import { plainLabel } from '../labels/plain-label.js'
import { readLabel } from '../labels/read-label.js'
import { bareName, isFullName } from '../names.js'
import type { Paper } from '../paper.js'
import { ORGANISATION } from '../words.js'
import { labelled, type TopLine } from './top-lines.js'

/** What says how far the minutes have come, and names no meeting. */
const STATUS =
  /^(?:(?:notes|minutes|record) of (?:the |a )?meeting|draft|final|approved|unapproved|unconfirmed|confirmed|public(?:ation)?|published|minutes?|notes?|meeting (?:notes|minutes)|(?:draft |final |published |approved |unapproved )+(?:meeting )?(?:notes|minutes)?.*|agenda|confidential|official(?: sensitive)?|unclassified|draft until .*|subject to .*|not protectively marked|restricted)$/i

/** `people` holds the blocks that list people, which are no title. */
export function titleOf(fields: Paper['fields'], top: readonly TopLine[], people: ReadonlySet<number>): string | null {
  const field = fields.get('title')?.value
  if (typeof field === 'string' && field !== '') return field
  const container = top.find(({ text }) => /^(?:meeting )?(?:minutes|notes)$/i.test(plainLabel(text)))?.text
  const open = top.filter((line) => !people.has(line.index) && mayBeTitle(line))
  const heading = open.find(({ isHeading }) => isHeading)?.text
  const line = container === undefined ? open.find(({ text }) => text.length < 120)?.text : undefined
  const title = heading ?? line ?? labelled(top, 'title')?.rest ?? container ?? holder(top) ?? null
  return title?.replace(/\s+/g, ' ').replace(/\s*:$/, '') ?? null
}

function mayBeTitle({ text, index, isHeading }: TopLine): boolean {
  return (
    text !== '' &&
    text.length < 200 &&
    ((!STATUS.test(plainLabel(text)) && readLabel(text) === null) || isOfMeeting(text)) &&
    !isPlaceOrDay(text) &&
    (isHeading || index < 6)
  )
}

/** "Minutes – Elm Group": what kind of paper it is and who met, which is no label with the name of who took them. */
function isOfMeeting(text: string): boolean {
  const rest = /^(?:(?:draft|final|approved|unconfirmed)\s+)?(?:meeting\s+)?(?:minutes|notes)\s*[–—:-]\s*(\S.*)$/i.exec(text)?.[1]
  return rest !== undefined && !STATUS.test(plainLabel(rest)) && !isFullName(bareName(rest)) && ORGANISATION.test(rest)
}

function isPlaceOrDay(text: string): boolean {
  const [date] = findDates(text)
  if (date === undefined) return /^https?:/.test(text)
  const goesOn = /^[\s,;–—-]*(?:(?:at|from|in|via)\s|\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|noon)\b|\d{1,2}[:.]?\d\d\b)/i.test(
    text.slice(date.end),
  )
  return date.end - date.start > text.length * 0.6 || (date.start === 0 && goesOn)
}

/** "The Elm Group met on ...", "4 June 2019 Elm Group held its ..." */
function holder(top: readonly TopLine[]): string | undefined {
  return top
    .map(({ text }) => text.slice(findDates(text)[0]?.start === 0 ? (findDates(text)[0]?.end ?? 0) : 0).trim())
    .map((text) => /^((?:the )?[\p{Lu}][^.;:]{4,90}?)\s+(?:held (?:its|their|a)|met)\b/u.exec(text)?.[1])
    .find((name) => name !== undefined)
}
