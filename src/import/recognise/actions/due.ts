// Tells when an action is due from its wording or its cell: a day where one can be read, and the words that say when.
import { addDays } from '../../../core/date.js'
import { findDates, impossibleDays, iso } from '../dates.js'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const PHRASE = new RegExp(
  "\\b(?:(?:by|before|for|at|in|until|in time for|ahead of|prior to)\\s+(?:the\\s+)?(?:next|following)\\s+(?:[\\w’'-]+\\s+){0,3}?(?:meeting|call|session|week|month|board|committee|panel)(?:\\s+(?:on|in)\\s+[^.,;]{3,30})?" +
    `|(?:by|before|no later than|due(?: by)?:?|deadline:?|until|on or before)\\s+(?:the\\s+)?(?:end of\\s+|start of\\s+|mid[- ]|early\\s+|late\\s+|close of\\s+)?(?:next\\s+|this\\s+)?(?:${MONTHS}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|half[- ]term|term|play|business|easter|christmas|summer|autumn|spring|winter|tomorrow|noon|eod|cop|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTHS})[a-z]*)(?:\\s+\\d{4}|\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?)?` +
    '|(?:this|next)\\s+(?:weekend|week|month|term)|as soon as possible|asap|immediately|with immediate effect|within\\s+(?:\\w+\\s+){1,2}(?:days?|weeks?|months?)|end of (?:the )?(?:week|month|year|term))',
  'i',
)

/** "– end of January", "(next meeting)" as the last words. */
const LAST = new RegExp(
  `(?:\\s[–—-]\\s*|\\s*[([]|\\bdue:?\\s+)((?:the )?(?:(?:next|following) (?:\\w+ )?(?:meeting|week|month|term|board|committee)|(?:end|start|beginning|middle) of (?:the |this |next )?(?:(?:${MONTHS})(?: \\d{4})?|week|month|term|year|quarter)|(?:early|mid|late)[ -](?:${MONTHS})))[)\\]]?\\.?$`,
  'i',
)

/** The words of an action that say when it is due; null where none do. */
export function dueWords(text: string): string | null {
  const phrase = PHRASE.exec(text)
  const days = [...findDates(text), ...impossibleDays(text)].sort((a, b) => a.start - b.start)
  const last = phrase === null ? LAST.exec(text)?.[1] : undefined
  if (last !== undefined) return last
  if (phrase !== null) {
    const end = phrase.index + phrase[0].length
    const day = days.find((each) => each.start < end && each.end > end)
    return tidy(text.slice(phrase.index, day?.end ?? end))
  }
  for (const { start, end } of days) {
    const lead = /\b(?:by|before|due(?: by| on)?:?|deadline:?|no later than|until|on or before)\s+(?:\w+\s+)?(?:the\s+)?$/i.exec(
      text.slice(0, start),
    )
    if (lead !== null) return tidy(`${lead[0]}${text.slice(start, end)}`)
  }
  const lastDay = days.at(-1)
  const isLast = lastDay !== undefined && /^[)\]]?\.?$/.test(text.slice(lastDay.end)) && /\s[–—-]\s*$/.test(text.slice(0, lastDay.start))
  return isLast ? tidy(text.slice(lastDay.start, lastDay.end)) : null
}

/** Without the full stop that a month takes for its own. */
function tidy(words: string): string {
  return words.trim().replace(/\.$/, '')
}

/** The day that the words of a due date mean, counted from the meeting's; null when they give none. */
export function dueDay(words: string | null, meeting: string | null, next: string | null): string | null {
  if (words === null) return null
  const [found] = findDates(words)
  if (found !== undefined) return found.date ?? (meeting === null ? null : nextOf(found.month, found.day, meeting))
  if (next !== null && /\bnext\s+(?:[\w’'-]+\s+){0,3}?(?:meeting|board|committee|panel)\b/i.test(words)) return next
  return null
}

/** The first such day from the meeting on. */
function nextOf(month: number, day: number, meeting: string): string | null {
  const year = Number(meeting.slice(0, 4))
  const here = iso(year, month, day)
  return here !== null && here >= addDays(meeting, -7) ? here : iso(year + 1, month, day)
}
