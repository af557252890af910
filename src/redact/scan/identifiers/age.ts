// Finds the ages of people, in all their phrasings.
import type { Sighting } from '../sighting.js'
import { always, END, type Found, type Kind, START, sightingsOf, wordsAfter, wordsBefore } from './matching.js'
import { NUMBER, ORDINAL, withNumbersSigned } from './number-words.js'

const UNIT = "(?:years?|yrs?|y(?![a-zß-ɏ])|months?|mths?|mnths?|mos?|weeks?|wks?|days?)['’]?"
const LIST = `(?:(?:[-– ]{0,3}(?:old)?(?:,|and|or|&|to|/|[-–])[ -]?| ?, ?and )${NUMBER}){0,6}`
const ABOUT =
  '(?:about|around|approximately|approx\\.?|only|just|nearly|almost|between|under|over|of|at|is|was|now|circa|c\\.|roughly|barely|some)'

/** Between the words of an age: a hyphen, a space, a line end, or nothing. */
const J = '[-–—‐ \\n]{0,3}'

/** aged 6, age: 12, ages 3 and 5, at the age of eleven, aged 4 years and 2 months */
const AGED = new RegExp(
  `${START}(?:aged|ages|age)(?:[:=]| is| was)?(?:\\s${ABOUT}){0,4}\\s{0,3}${NUMBER}${LIST}` +
    `(?: ?(?:${UNIT}|m)${END}(?:,? (?:and )?${NUMBER} ?(?:${UNIT}|m)${END})?)?${END}`,
  'g',
)
/** 6-year-old, 3- and 5-year-olds, six months old, 14yo, 5 y/o, two years of age, 2 years 3 months old, a year old, 3/12 old */
const OLD = new RegExp(
  `${START}(?:(?:${NUMBER}${J}(?:,|and|or|to|&) )?${NUMBER}(?:${J}${UNIT}(?:,? (?:and |& )?${NUMBER}${J}${UNIT})?(?: and a half)?${J}(?:olds?|of age)|` +
    `[- ]?(?:y ?/ ?o|y\\.o\\.?|yo|m ?/ ?o|/(?:12|52) old))|an? (?:year|month|week|day)[- ]old)${END}`,
  'g',
)
/** 7yrs, eleven yrs, 3y 4m, 14yrs 3m, 6mths, 6 years 4 months */
const SHORT = new RegExp(
  `${START}(?:\\d{1,2}(?: ?yrs?|y)(?:,? ?(?:and )?\\d{1,2} ?(?:months?|mths?|m))?|\\d{1,2}(?:mths?|wks?)|${NUMBER} yrs|` +
    `${NUMBER} (?:years?|yrs?),? (?:and )?${NUMBER} (?:months?|mths?))${END}`,
  'g',
)
const TURNED = new RegExp(
  `${START}(?:turn(?:ed|s|ing)?|reach(?:ed|es|ing)?(?: the age of)?) (?!\\d{3})${NUMBER}(?: years(?: old)?)?${END}`,
  'g',
)
/** a boy of twelve, a baby of 6 months; "a mother of two" is something else */
const OF = new RegExp(
  `${START}(?:boy|girl|child|baby|infant|toddler|son|daughter|twins|man|woman) of (?:about )?${NUMBER}(?: ${UNIT})?${END}`,
  'g',
)
const BIRTHDAY = new RegExp(`${START}${ORDINAL}[ -]birth[ -]?days?${END}`, 'g')
const TEENS = new RegExp(
  `${START}(?:in|into|entered|entering|reached)(?: (?:her|his|their|its|my))(?: (?:early|mid|late|mid to late|early to mid))?[ -]?` +
    `(?:pre-?teens|teens|teenage years|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\\d0['’]?s)${END}`,
  'g',
)

const PERSON =
  '(?:boy|girl|child|baby|infant|toddler|son|daughter|brother|sister|sibling|twin|pupil|student|mother|father|mum|dad|parent|partner|teenager|' +
  'nephew|niece|cousin|aunt|uncle|grandmother|grandfather|stepfather|stepmother|male|female|man|woman|child [a-z]|subject)s?'
const CLOSED =
  '(?=[,.;)!?\\n]|$| \\(| (?:and|but|or|when|at|now|next|in|this|last|with|who|so|years?|yrs|months?|weeks?|today|then|by|on|since|living)(?![a-zß-ɏ]))'
/** she is 7, he was nearly six, who is 9 years; not "she was 5 minutes late" */
const IS = new RegExp(
  `${START}(?:she|he|they|who|${PERSON})(?: (?:is|was|were|are|will be|would be|had been)|['’](?:s|d be|ll be))` +
    `(?: (?:now|only|just|nearly|almost|about|still|already)){0,2} (?:\\d{1,2}|${NUMBER})(?: (?:years|yrs|months|weeks|days))?${CLOSED}`,
  'g',
)
/** the boy, 8, was; the girl (9) */
const BESIDE = new RegExp(
  `${START}${PERSON}(?:, ?(?=[^,;.)]{1,12}[,;.)]|[^,;.)]{1,12}$)| ?\\() ?${NUMBER} ?(?:${UNIT})?(?:\\)|${END})`,
  'g',
)
/** Jo (9), Jo, 9, was: only the figure, since the name is somebody else's find; not "Section (3)" or "October, 8, at". */
const NAMED = new RegExp(
  '(?:1\\d|\\d)(?<=(?<![A-Za-z0-9À-ɏ])(?!(?:Section|Table|Figure|Regulation|Article|Appendix|Annex|Part|Chapter|Item|Action|Page|Year|Years|Stage|Tier|' +
    'Level|Version|Schedule|Paragraph|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|' +
    "Wednesday|Thursday|Friday|Saturday|Sunday)(?![A-Za-zÀ-ɏ]))[A-ZÀ-Þ][a-zß-ÿ'’-]{1,20}(?:, | \\()\\d{1,2})(?=, [a-zß-ÿ]|\\)(?! ?\\())",
  'gu',
)

/** A service's band: 5-11, 16 to 18, 18+, 16 and over. */
const BAND = /(?:^|\D)(\d{1,2}) ?(?:-|–|to|and) ?(\d{1,2})(?:\D|$)/
const SIBLINGS = /\b(?:siblings|brothers|sisters|sons|daughters|boys|girls|twins|cousins|nephews|nieces),? $/i
const OPEN_BAND = /^(?: ?\+| (?:and|or) (?:over|above|older|up|upwards|plus)| plus)/
const NOT_A_PERSON =
  /^ (?:of (?!age)|experience|funding|ago|later|plan|programme|strategy|contract|project|on\b|period|cycle|course|business|budget)/i

/** Every age has one of these: a figure, the beginning of a number in words, a decade. */
export const MAY_BE_AGE =
  /\d+|\bold\b|\b(?:one|two|three|four|five|six|seven|eigh|nine|nin|ten|elev|twel|twen|thir|fif|for?ty|zero|nought|teen|pre-?teen|first|second)/gi

/** No ages: a band of two years or more for a service ("aged 5-11", "18+"), and spans of time ("7 yrs funding"). */
export function ages(text: string): Sighting[] {
  const read = withNumbersSigned(text)
  return [
    ...sightingsOf(read, AGED, (found) => (isBand(text, found) ? null : { type: 'AGE', rule: 'aged' })),
    ...sightingsOf(read, OLD, always('AGE', 'years-old')),
    ...sightingsOf(read, SHORT, (found) => shortOf(text, found)),
    ...sightingsOf(read, TURNED, (found) => turnedOf(text, found)),
    ...sightingsOf(read, OF, always('AGE', 'child-of-so-many-years')),
    ...sightingsOf(read, BIRTHDAY, always('AGE', 'numbered-birthday')),
    ...sightingsOf(read, TEENS, always('AGE', 'decade-of-life')),
    ...sightingsOf(read, IS, always('AGE', 'is-so-old')),
    ...sightingsOf(read, BESIDE, always('AGE', 'age-beside-person')),
    ...sightingsOf(text, NAMED, always('AGE', 'age-beside-name')),
  ]
}

function isBand(text: string, found: Found): boolean {
  if (SIBLINGS.test(wordsBefore(text, found.start, 20))) return false
  const range = BAND.exec(found.text)
  const isRange = range !== null && (!found.text.includes(' and ') || /between/i.test(found.text))
  return (isRange && Number(range[2]) - Number(range[1]) >= 2) || OPEN_BAND.test(wordsAfter(text, found.end, 12))
}

function shortOf(text: string, found: Found): Kind | null {
  return NOT_A_PERSON.test(wordsAfter(text, found.end, 20)) ? null : { type: 'AGE', rule: 'years-in-short' }
}

function turnedOf(text: string, found: Found): Kind | null {
  return /^(?:[,.]\d|%| (?:per|of|degrees|people|children|cases|pages|families|schools|percent)\b)/.test(wordsAfter(text, found.end, 12))
    ? null
    : { type: 'AGE', rule: 'turned' }
}
