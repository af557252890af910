// Finds dates of birth: a date beside a word that says somebody was born.
import { compiled } from '../compiled.js'
import { smallLettersOf } from '../latin-text.js'
import type { Sighting } from '../sighting.js'
import { DATE } from './date-forms.js'
import { foundAt, matchesOf, wordsAfter, wordsBefore } from './matching.js'
import { ONE_TO_NINETEEN } from './numerals.js'
import { DASHES, NO_SMALL_LETTER, START } from './pattern-parts.js'

const DOB = "[dy][./]? ?o[./]? ?b\\.?(?:s|['’]s)?"
const BIRTH =
  "(?:dates?|day|month|year)[ -]of[ -]birth|birth[ -]?dates?|(?:birth[ -]?|b['’]?)days?|g[ai]v(?:e|en|es|ing) birth|births?|(?:still)?born"
const B = 'b\\.|b(?= \\d{1,2}[/.-]\\d{1,2}[/.-])'
const DUE =
  'ed[dcb]|(?:expected|estimated|due) date(?: of (?:delivery|birth))?|(?:(?:un)?born )?(?:baby|infant|twins|unborn)(?: is| was| are)? \\(?due'
const DELIVERY = 'had (?:her|a|the|their) (?:baby|twins|son|daughter)|delivered|arrived'
/** On the day they were so old. */
const BIRTHDAY =
  "(?:turn(?:ed|s|ing)?|reach(?:ed|es|ing)?|(?:she|he|who)(?:['’](?:s|ll be)| (?:is|was|will be|would be))) " +
  `(?:\\d{1,2}|${ONE_TO_NINETEEN})`
const LABEL = new RegExp(`${START}(?:(?:${[DOB, BIRTH, B, DUE, DELIVERY].join('|')})${NO_SMALL_LETTER}|${BIRTHDAY})`, 'g')
const DATE_HERE = new RegExp(DATE, 'y')
const JOINT = / ?(?:, and|,|;|\/|&|and|or) ?/y
const TOUCHING = /[a-z0-9ß-ɏ£$]/

const TIME = /^\D{0,20}\d{1,2}[:.]\d\d ?(?:am|pm|hrs|hours)?/
const AFTER_DATE = new RegExp(`^[ ,(\\[${DASHES}]{1,4}(?:(?:is|was|as|her|his|their|the|child['’]s) ){0,4}$`)

/** Trainings are delivered too. */
const BABY =
  /\b(?:baby|babies|twins?|infant|caesarean|c-section|forceps|ventouse|vaginal(?:ly)?|gestation|prematurely|weighing|a (?:girl|boy)|her (?:son|daughter)|\d\d(?:\+\d)? ?(?:weeks|\/40))\b/

/** The idea was born in 2012: only at the head of a clause, as the mother who left the service was born too, and she on a day. */
const THINGS: ReadonlySet<string | undefined> = new Set(
  (
    'idea trust project scheme service programme partnership charity board network forum initiative campaign concept plan policy company ' +
    'organisation organization committee strategy approach hub centre club fund movement website app system council authority alliance ' +
    'framework academy tradition festival proposal unit department agency consortium federation foundation collaboration'
  ).split(' '),
)
const HEAD_OF_CLAUSE =
  /(?:^|[.!?:;,(|\n]|\b(?:that|how|why|when|since|because|before|after|and|but|where|as))[\s*•-]{0,5}(?:the|this|that|our|its|an?|whole) (?:[a-z-]{1,20} )?([a-z]{2,20}) (?:was|is|had been|has been|itself was) born$/
const ON_A_DAY = /^ (?:on )?(?:the )?\d{1,2}\b/

/** The label says it is nobody's birth, or the words in between begin another sentence. */
const NOT_BORN = /^ (?:out of|in mind)\b/
const NEXT_SENTENCE = /(?<!\b(?:St|Dr|Mr|Mrs|Ms|No))[.!?]\s+[A-ZÀ-Þ]|\n[ \t]{0,9}\n\s{0,9}[A-Za-zÀ-ɏ]/u

/**
 * Covers the label (born, DOB, d.o.b., date of birth, birthday, EDD), what stands between, and the date in any form: d/m/y with
 * slash, dot or dash, ISO, in words, two-digit year, month and year, year alone; several dates in a row too. A date before its
 * label ("8.11.16 (DOB)") counts as well.
 */
export function datesOfBirth(text: string): Sighting[] {
  const read = smallLettersOf(text)
  const sightings: Sighting[] = []
  for (const label of matchesOf(read, LABEL)) {
    if (isOfThing(read, label.end)) continue
    const dated = dateAfter(label.text, read, text, label.end) ?? 0
    const start = dated > 0 ? label.start : startBefore(read, label.start)
    if (start !== null) sightings.push({ start, end: label.end + dated, type: 'DATE_OF_BIRTH', rule: 'date-of-birth' })
  }
  return sightings
}

function isOfThing(read: string, end: number): boolean {
  const subject = HEAD_OF_CLAUSE.exec(wordsBefore(read, end, 80))?.[1]
  return THINGS.has(subject) && !ON_A_DAY.test(wordsAfter(read, end, 12))
}

/** How many characters after the label the date ends, or null. Only the text itself, not the small letters, shows where a sentence begins. */
function dateAfter(label: string, read: string, text: string, from: number): number | null {
  const rest = wordsAfter(read, from, 160)
  if (NOT_BORN.test(rest)) return null
  if ((label === 'delivered' || label === 'arrived') && !compiled(BABY).test(wordsBefore(read, from, 60)) && !BABY.test(rest)) return null
  const joint = jointOf(label)
  if (joint !== null) return endOfDates(rest, joint.exec(rest)?.[0].length ?? Number.POSITIVE_INFINITY)
  const time = TIME.exec(rest)?.[0].length ?? 0
  const end = endOfNearDates(rest, time, 20) ?? endOfNearDates(rest, 0, 50)
  return end === null || NEXT_SENTENCE.test(wordsAfter(text, from, end)) ? null : end
}

/** All that may stand between a label and its date, where the label alone says little; null for any words. */
function jointOf(label: string): RegExp | null {
  if (/^(?:b\.?|births?)$/.test(label)) return /(?: took place| was)?(?: registered)?[ :(]{0,3}(?:on (?:the )?)?/
  if (/^had| due$/.test(label)) return /^,?(?: (?:boy|girl|back|by|on|in|about|around|early|late|the)){0,3} /
  return /^(?:turn|reach|she|he|who)/.test(label) ? /^(?: years old)?,? (?:on|in) (?:the )?/ : null
}

function endOfDates(read: string, at: number): number | null {
  const end = endOfDate(read, at)
  return end === null ? null : endOfMoreDates(read, end)
}

/** Where a date ends that begins right there, or null. */
function endOfDate(read: string, at: number): number | null {
  return foundAt(read, DATE_HERE, at)?.end ?? null
}

/** Where the dates end the first of which begins so many characters on at the most, with no figure before it; or null. */
function endOfNearDates(read: string, from: number, most: number): number | null {
  for (let at = from; at <= from + most; at++) {
    const end = TOUCHING.test(read.charAt(at - 1)) ? null : endOfDates(read, at)
    if (end !== null) return end
    if (/\d/.test(read.charAt(at))) return null
  }
  return null
}

function endOfMoreDates(read: string, first: number): number {
  const joint = foundAt(read, JOINT, first)
  const next = joint === null ? null : endOfDate(read, joint.end)
  return next === null ? first : endOfMoreDates(read, next)
}

/** Where a date that stands right before the label begins, or null. */
function startBefore(read: string, label: number): number | null {
  for (let at = Math.max(0, label - 50); at < label; at++) {
    const end = TOUCHING.test(read.charAt(at - 1)) ? null : endOfDate(read, at)
    if (end !== null && AFTER_DATE.test(read.slice(end, label))) return at
  }
  return null
}
