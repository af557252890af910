// Finds dates of birth: a date beside a word that says somebody was born.
import type { Sighting } from '../sighting.js'
import { DATE } from './date-forms.js'
import { DASHES, END, START, wordsAfter } from './matching.js'

const LABEL = new RegExp(
  `${START}(?:d\\.? ?o\\.? ?b\\.?(?:s|['’]s)?|(?:dates?|day|month|year) of birth|birth[ -]?dates?|birth[ -]?days?|births?|(?:still)?born|b\\.|EDD|` +
    `(?:expected|estimated|due) date(?: of (?:delivery|birth))?)${END}`,
  'giu',
)
const MORE = `(?: ?(?:,|;|/|&|and|or|, and) ?${DATE}){0,8}`
const NEAR = new RegExp(`^\\D{0,50}?(?<![A-Za-z0-9À-ɏ£$])${DATE}${MORE}`, 'iu')
const AT_ONCE = new RegExp(`^[ :(]{0,3}${DATE}`, 'iu')
const AFTER_A_TIME = new RegExp(`^\\D{0,20}\\d{1,2}[:.]\\d\\d ?(?:am|pm|hrs|hours)?\\D{0,20}${START}${DATE}`, 'iu')
const DATE_BEFORE = new RegExp(
  `(?<![A-Za-z0-9À-ɏ])${DATE}[ ,(\\[${DASHES}]{1,4}(?:(?:is|was|as|her|his|their|the|child['’]s) ){0,4}$`,
  'iu',
)

/** The label says it is nobody's birth, or the words in between begin another sentence. */
const NOT_BORN = /^ (?:out of|in mind)\b/i
const NEXT_SENTENCE = /(?<!\b(?:St|Dr|Mr|Mrs|Ms|No))[.!?]\s+[A-ZÀ-Þ]|\n[ \t]{0,9}\n\s{0,9}[A-Za-zÀ-ɏ]/u

/**
 * Covers the label (born, DOB, d.o.b., date of birth, birthday, EDD), what stands between, and the date in any form: d/m/y with
 * slash, dot or dash, ISO, in words, two-digit year, month and year, year alone; several dates in a row too. A date before its
 * label ("8.11.16 (DOB)") counts as well.
 */
export function datesOfBirth(text: string): Sighting[] {
  const sightings: Sighting[] = []
  for (const label of text.matchAll(LABEL)) {
    const end = label.index + label[0].length
    const dated = dateAfter(label[0], wordsAfter(text, end, 160)) ?? 0
    const start = dated > 0 ? label.index : startBefore(text, label.index)
    if (start !== null) sightings.push({ start, end: end + dated, type: 'DATE_OF_BIRTH', rule: 'date-of-birth' })
  }
  return sightings
}

/** How many characters after the label the date ends, or null. */
function dateAfter(label: string, rest: string): number | null {
  if (NOT_BORN.test(rest)) return null
  if (/^(?:b\.|births?)$/i.test(label)) return AT_ONCE.exec(rest)?.[0].length ?? null
  const found = (AFTER_A_TIME.exec(rest) ?? NEAR.exec(rest))?.[0]
  return found === undefined || NEXT_SENTENCE.test(found) ? null : found.length
}

/** Where a date that stands right before the label begins, or null. */
function startBefore(text: string, at: number): number | null {
  const from = Math.max(0, at - 50)
  const match = DATE_BEFORE.exec(text.slice(from, at))
  return match === null ? null : from + match.index
}
