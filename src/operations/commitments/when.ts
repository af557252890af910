// When something is to be done, in the words of the sentence that says it.
import type { Stretch } from '../../core/stretch.js'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const DAY = `(?:${WEEKDAY},? (?:the )?)?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`
const SEASON = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Nn]ew [Yy]ear|Christmas|Easter|half[- ]term)'
const PERIOD = `(?:(?:early |late |mid[- ])?(?:${MONTH}(?: \\d{4})?\\b|${SEASON}(?: (?:term|break|holidays?|recess))?(?: \\d{4})?)|\\d{4}|Q[1-4]\\b)`
const COMING = '(?:next|following|coming|forthcoming|first|second|new)'
const OCCASION =
  '(?:meetings?|agenda|board|committee|panel|session|audit|call|week|month|term|year|quarter|conference|event|seminar|workshop|half-day|away ?day)'
const NEXT = `(?:the |its |our |this )?(?:${COMING}|${MONTH}|${SEASON}) (?:[\\w’'&-]+ ){0,4}?${OCCASION}\\b(?: (?:on|in) ${DAY})?`
const END = `(?:the )?(?:end|start|beginning|middle|close) of (?:the |this |next )?(?:${NEXT}|${PERIOD}|week|month|term|year|quarter|financial year|school year|play|business)`
const SPAN =
  '(?:the (?:next|coming) )?(?:\\d+|a|one|two|three|four|five|six|eight|ten|twelve|few|couple of)? ?(?:working )?(?:days?|weeks?|months?|fortnight)\\b'
const AT = '(?:by|before|until|on|at|in|for|from|during|after|following|no later than|in time for|ahead of|prior to|over|to)'

const PHRASES = [
  `${AT} (?:${END}|${NEXT}|(?:the )?${DAY}|(?:the )?${PERIOD}|${WEEKDAY})`,
  `(?:within|in|over) ${SPAN}`,
  '(?:by|before|until) (?:next |the |this )*(?:week|month|year|term|weekend|tomorrow)',
  'next (?:week|month|year|term|weekend)',
  '(?:this|later this) (?:week|month|year|term|autumn|spring|summer|winter|weekend)',
  'as soon as possible|immediately|forthwith|asap',
].map((phrase) => `\\b(?!at next (?:week|month|year|term))(?:${phrase})`)

const WHEN = new RegExp(PHRASES.join('|'), 'gi')

/** The words that say when, and where they stand: the first after the verb, else the first before it. Null where nothing says it. */
export function whenIn(sentence: string, verbAt: number): Stretch | null {
  const found = [...sentence.matchAll(WHEN)].map(({ 0: words, index }) => ({ start: index, end: index + words.trimEnd().length }))
  return found.find(({ start }) => start >= verbAt) ?? found[0] ?? null
}
