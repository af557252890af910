// Finds the ages of people, in all their phrasings.
import type { Sighting } from '../sighting.js'
import { agesOfChildren } from './age-of-children.js'
import { agesOfPeople } from './age-of-person.js'
import { agesWithSex } from './age-with-sex.js'
import { always, type Found, type Kind, sightingsOf, wordsAfter, wordsBefore } from './matching.js'
import { LIST, NUMBER, ORDINAL, UNIT, withNumbersSigned } from './number-words.js'
import { END, NO_SMALL_LETTER, START } from './pattern-parts.js'

const ABOUT =
  '(?:about|around|approximately|approx\\.?|only|just|nearly|almost|between|under|over|of|at|is|was|now|circa|c\\.|roughly|barely|some)'

/** Between the words of an age: a hyphen, a space, a line end, or nothing. */
const J = '[-–—‐ \\n]{0,3}'

/** aged, Y/o:, Age (years), age at referral */
const AGE_OF =
  '(?:aged|ages|age|y\\.? ?/? ?o\\.?(?= ?[:=|]))(?: \\(?(?:in )?(?:years|yrs|months)\\)?| (?:at|on) [a-z]{3,12})?(?: ?[:=|]| -| is| was)?'
/** 6;4, 4 years and 2 months */
const WITH_MONTHS = `(?:[:;]\\d{1,2}(?!\\d)| ?(?:${UNIT}|m)${END}(?:,? (?:and )?${NUMBER} ?(?:${UNIT}|m)${END})?)?`
/** aged 6, age: 12, ages 3 and 5, at the age of eleven, aged 4 years and 2 months, age 6;4, age at referral: 12, Y/o: 14 */
const AGED = new RegExp(`${START}${AGE_OF}(?:\\s${ABOUT}){0,4}\\s{0,3}${NUMBER}${LIST}${WITH_MONTHS}${END}`, 'g')

/** 3- and 5-year-olds, a 3 and a 5 year old */
const EARLIER_NUMBERS = `(?:${NUMBER}(?: ?[-–] ?|${J}(?:,|and|or|to|&|/)(?: an?)? )){0,3}`
const YEARS_OLD = `${J}${UNIT}(?:,? (?:and |& )?${NUMBER}${J}${UNIT})?(?: and a half)?${J}(?:olds?(?:['’]s)?|of age)`
const OLD_IN_SHORT = '[- ]?(?:y ?/ ?o|y[ -]o|y\\.o\\.?|yo|m ?/ ?o|m old|-something|/(?:12|52) (?:old|baby|infant|boy|girl|child))'
/** 6-year-old, 8-9 months old, six months old, 14yo, 5 y/o, two years of age, 2 years 3 months old, a year old, 3/12 old */
const OLD = new RegExp(
  `${START}(?:${EARLIER_NUMBERS}${NUMBER}(?:${YEARS_OLD}|${OLD_IN_SHORT})|an? (?:year|month|week|day)[- ]old)${END}`,
  'g',
)

/** 15 mths, 12 y: only where it begins a line or a clause, and nothing counted follows. */
const BY_ITSELF =
  '(?<=(?:^|[.;,|\\n] ?)(?:[-–*•] )?)\\d{1,2} (?:y|mths?|mnths?|wks?)' +
  '(?=[,.;)|\\n]|$| (?:[|(]|(?:and|with|who|lives?|[mf]|(?:fe)?male|boy|girl)(?![a-z])))'
/** 7yrs, eleven yrs, 3y 4m, 14yrs 3m, 6mths, 6 years 4 months */
const SHORT = new RegExp(
  `${START}(?:${[
    '\\d{1,2}(?: ?yrs?|y)(?:,? ?(?:and )?\\d{1,2} ?(?:months?|mths?|m))?',
    '\\d{1,2}(?:mths?|mo|wks?)',
    `${NUMBER} (?:yrs|y(?:ea)?rs?(?=,? (?:fe)?male))`,
    `${NUMBER} (?:years?|yrs?),? (?:and )?${NUMBER} (?:months?|mths?)`,
    BY_ITSELF,
  ].join('|')})${END}`,
  'g',
)
const QUARTERS = /(?<!\d)\d{1,2}(?:[¼¾]|[13][¦⁄]4) ?(?:years|yrs)(?![A-Za-z])/gi
const TURNED = new RegExp(
  `${START}(?:turn(?:ed|s|ing)?|reach(?:ed|es|ing)?(?: the age of)?) (?!\\d{3})${NUMBER}(?: years(?: old)?)?${END}`,
  'g',
)
const BIRTHDAY = new RegExp(`${START}(?:${ORDINAL}[ -]|${NUMBER} next )birth[ -]?days?${END}`, 'g')
const TEENS = new RegExp(
  `${START}(?:in|into|entered|entering|reached)(?: (?:her|his|their|its|my))(?: (?:early|mid|late|mid to late|early to mid))?[ -]?` +
    `(?:pre-?teens|teens|teenage years|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\\d0['’]?s)${END}`,
  'g',
)
const UNDER_CLOSED = `(?=[,.;:)!?\\n]|$| (?:with|who|in|at|was|is|has|had|were|and|living|known)${NO_SMALL_LETTER})`
/** an under-two, two under-5s, 13 going on 14; "an under-5 service" and "under-fives" are something else */
const UNDER = new RegExp(
  `${START}(?:an?|the|her|his|their|${NUMBER})(?: under[ -]| rising[ -]|,? going on |,? coming up (?:to|for) )${NUMBER}(?:['’]?s)?${UNDER_CLOSED}`,
  'g',
)

/** A service's band: 5-11, 16 to 18, 18+, 16 and over. */
const BAND = /(?:^|\D)(\d{1,2}) ?(?:-|–|to|and) ?(\d{1,2})(?:\D|$)/
const SIBLINGS = /\b(?:siblings|brothers|sisters|sons|daughters|boys|girls|twins|cousins|nephews|nieces),? $/i
const SIBLINGS_AFTER = /^: (?:\S{1,8} )?(?:siblings|brothers|sisters|sons|daughters|twins)\b/
const OPEN_BAND = /^(?: ?\+| (?:and|or) (?:over|above|older|up|upwards|plus)| plus)/
const NOT_A_PERSON =
  /^ (?:of (?!age)|experience|funding|ago|later|plan|programme|strategy|contract|project|on\b(?! (?:admission|arrival|referral|entry|placement|assessment|discharge))|period|cycle|course|business|budget)/i
const LASTING = /\b(?:over|for|in|than|last|past|next|every|within|after|of|the|some|about|nearly|almost|took) $/i

/** Every age has one of these: a figure, the beginning of a number in words, a decade. */
export const MAY_BE_AGE =
  /\d+|\bold\b|\b(?:one|two|three|four|five|six|seven|eigh|nine|nin|ten|elev|twel|twen|thir|fif|for?ty|zero|nought|teen|pre-?teen|first|second)/gi

/** No ages: a band of two years or more for a service ("aged 5-11", "18+"), and spans of time ("7 yrs funding"). */
export function ages(text: string): Sighting[] {
  const read = withNumbersSigned(text)
  return [
    ...sightingsOf(read, AGED, (found) => (isBand(text, read, found) ? null : { type: 'AGE', rule: 'aged' })),
    ...sightingsOf(read, OLD, always('AGE', 'years-old')),
    ...sightingsOf(read, SHORT, (found) => shortOf(found, text)),
    ...sightingsOf(read, TURNED, (found) => turnedOf(found, text)),
    ...sightingsOf(read, BIRTHDAY, always('AGE', 'numbered-birthday')),
    ...sightingsOf(read, TEENS, always('AGE', 'decade-of-life')),
    ...sightingsOf(text, QUARTERS, (found) => (LASTING.test(wordsBefore(text, found.start, 12)) ? null : shortOf(found, text))),
    ...sightingsOf(read, UNDER, always('AGE', 'under-so-many-years')),
    ...agesOfPeople(text, read),
    ...agesOfChildren(read),
    ...agesWithSex(text),
  ]
}

function isBand(text: string, read: string, found: Found): boolean {
  if (SIBLINGS.test(wordsBefore(text, found.start, 20))) return false
  const range = BAND.exec(found.text)
  const isRange = range !== null && (!found.text.includes(' and ') || /between/i.test(found.text))
  if (isRange && Number(range[2]) - Number(range[1]) >= 2) return !SIBLINGS_AFTER.test(wordsAfter(read, found.end, 24))
  return OPEN_BAND.test(wordsAfter(text, found.end, 12))
}

function shortOf(found: Found, text: string): Kind | null {
  return NOT_A_PERSON.test(wordsAfter(text, found.end, 20)) ? null : { type: 'AGE', rule: 'years-in-short' }
}

function turnedOf(found: Found, text: string): Kind | null {
  return /^(?:[,.]\d|%| (?:per|of|degrees|people|children|cases|pages|families|schools|percent)\b)/.test(wordsAfter(text, found.end, 12))
    ? null
    : { type: 'AGE', rule: 'turned' }
}
