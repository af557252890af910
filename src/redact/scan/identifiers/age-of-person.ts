// Finds the ages that a sentence gives to somebody: she is 7; the boy, then 8, was; at fifteen she left; Jo (9).
import type { Sighting } from '../sighting.js'
import { ABOUT, CLOSED, CLOSED_AFTER, COUNTED_THING, NUMBERED_THING, PERSON } from './age-words.js'
import { MONTH_BEGINS } from './date-forms.js'
import { always, type Found, type Kind, matchesOf, sightingsOf, wordsAfter, wordsBefore } from './matching.js'
import { GROWN_UP, NUMBER, ONE, UNIT } from './number-words.js'
import { END, NO_LETTER, START } from './pattern-parts.js'

const SOME = '(?:about |only |just |nearly |around )?'
const CHILDREN =
  '(?:boy|girl|child|baby|infant|toddler|son|daughter|twins|man|woman|youth|lad|lass|pupil|teen(?:ager)?|youngster|young person) of ' +
  `${SOME}${NUMBER}(?: ${UNIT})?${END}`
/** The age of a mother of two isn't two, that of a mother of 17 may be 17. */
const PARENT = `(?:mother|father|mum|mom|dad|parent) of ${SOME}${GROWN_UP}`
/** More numbers of a list: each is read one way only, so that the loop stays linear. */
const SERIES = `(?:(?:, ?(?:and )?| and | or | & |[/-])${NUMBER})*`
/** "12, nearly 13" */
const SOON = `(?:,? (?:nearly|almost|soon|turning|going on) ${NUMBER})?`

const BE =
  'is|was|were|are|am|(?:will|would|must|may|might|could|should) (?:be|have been)|had been|looks|looked|seems|seemed|' +
  "(?:s?hes|whos|im|theyre|(?:s?he|they|i)['’]?ll be)"
/** the eldest is 14, the youngest 3 */
const BY_ORDER = `(?:(?:eld|old|young)est|elder|younger|middle)(?: (?:${ONE}|child|boy|girl|son|daughter|brother|sister|sibling|is|was|being|at))*`
/** she is 7, he was not yet six, shes 12, who is 9 years; not "she was 5 minutes late" */
const IS = new RegExp(
  `(?:${START}(?:${BE}|${BY_ORDER})|['’](?:s|m|re|d be|ll be))(?: ${ABOUT})* ${NUMBER}${SERIES}${SOON}` +
    `(?: (?:years|yrs|months|weeks|days))?${CLOSED}`,
  'g',
)
/** The pattern begins with whose age it is. */
const WITH_SUBJECT = /^(?:[eoy]|midd|im|s?he|who|they|i['’]?ll)/
/** A note that leaves the subject out: "will be 13 in May". */
const BEGINS = /(?:^|[.!?;|\n] ?[-–*•]? ?)$/
const WHEN = new RegExp(
  `^ (?:(?:in|on|by|next|this) (?:the )?(?:\\d|${MONTH_BEGINS}|spring|summer|autumn|winter|week|month|year)|soon|tomorrow)`,
)
const SUBJECT = new RegExp(`${START}(?:she|he|they|who|i|${PERSON}) ?$`)
/** the boy, 8, was; the girl (9); her sons (4, 6 and 9); twins (both 5) */
const BESIDE = new RegExp(
  `${START}${PERSON}(?:, ?(?=[^,;.)]{1,20}[,;.)]|[^,;.)]{1,20}$)| ?\\() ?(?:${ABOUT} )*${NUMBER}${SERIES} ?(?:${UNIT})?(?:\\)|${END})`,
  'g',
)
/** Jo, then 7, was; Jo and Sam (both 5) */
const THEN = new RegExp(`(?<=[^\\d][,(] ?)(?:now|then|both)(?: (?:only|just|about|nearly))? ${NUMBER}${SERIES}(?: years)?(?=[,)])`, 'g')
/** a boy of twelve, a baby of 6 months, children of 3 and 5 years; "a mother of two" is something else */
const OF = new RegExp(
  `${START}(?:${CHILDREN}|(?:${PARENT}|(?:children|boys|girls|sons|daughters|siblings|brothers|sisters|babies) of ${NUMBER}${SERIES})(?: ${UNIT}${END}|${CLOSED}))`,
  'g',
)
/** at fifteen she was placed; at 18 months he; not yet two, she; pregnant at 15, taken into care at 3; born 5 days ago */
const AT = new RegExp(
  `${START}(?:(?:at ${SOME}|not (?:yet|quite) |barely |nearly |almost )${NUMBER}(?: ${UNIT})?|born ${SOME}${NUMBER} ${UNIT} (?:ago|earlier|before))${END}`,
  'g',
)
const SUBJECT_AFTER = /^,? (?:she|he|they|(?:the|this|a) (?:child|baby|boy|girl|infant|toddler|young person))(?![a-zß-ɏ])/
const LIFE_BEFORE =
  /\b(?:pregnant|married|adopted|fostered|orphaned|diagnosed|died|excluded|(?:in|into) care|in custody|left (?:home|school|care)|mother|father|parent|mum|dad) $/
/** Callum is 14, YP2 was seven when: from the verb on, for the name is somebody else's find; not "Attendance was 12". */
const NAME_BEFORE = /(?<![A-Za-z0-9À-ÿ.])(?:[A-ZÀ-Þ][a-zß-ÿ'’-]{1,20}|[A-Z]{1,2}\d?|YP ?\d?) $/u
const NO_NAME = new RegExp(`\\b${COUNTED_THING} $`)
/** Jo (9), Jo, 9, was, Jo and Sam (4 and 6): only the figures, since the name is somebody else's find; not "Section (3)" or "October, 8, at". */
const NAMED = new RegExp(
  `(?:1\\d|\\d)(?<=${START}(?!${NUMBERED_THING}${NO_LETTER})[A-ZÀ-Þ][a-zß-ÿ'’-]{1,20}(?:, | \\()\\d{1,2})` +
    '(?:[½¼¾]|[13][¦⁄][24])?(?:(?:, | and | & )(?:1\\d|\\d)(?!\\d)){0,4}(?: ?(?:years|yrs|yr|y|months|mths|weeks|wks))?(?=, [a-zß-ÿ]|\\)(?! ?\\())',
  'gu',
)

/** Given the text, and the same with its numbers signed. */
export function agesOfPeople(text: string, read: string): Sighting[] {
  return [
    ...sightingsOf(read, OF, always('AGE', 'child-of-so-many-years')),
    ...matchesOf(read, IS).flatMap((found) => isSoOld(text, read, found)),
    ...sightingsOf(read, BESIDE, always('AGE', 'age-beside-person')),
    ...sightingsOf(read, THEN, always('AGE', 'age-then')),
    ...sightingsOf(read, AT, (found) => atOf(text, read, found)),
    ...sightingsOf(text, NAMED, always('AGE', 'age-beside-name')),
  ]
}

/** With the person it is said of, but without a name. */
function isSoOld(text: string, read: string, { start, end, text: words }: Found): Sighting[] {
  const subject = SUBJECT.exec(wordsBefore(read, start, 30))?.[0] ?? (WITH_SUBJECT.test(words) ? '' : undefined)
  if (subject !== undefined) return [{ start: start - subject.length, end, type: 'AGE', rule: 'is-so-old' }]
  const before = wordsBefore(text, start, 24)
  if (words.startsWith('will be') && BEGINS.test(before) && WHEN.test(wordsAfter(read, end, 20)))
    return [{ start, end, type: 'AGE', rule: 'is-so-old' }]
  const isNamed = /[a-z]/.test(text.charAt(start)) && NAME_BEFORE.test(before) && !NO_NAME.test(before)
  return isNamed ? [{ start, end, type: 'AGE', rule: 'name-is-so-old' }] : []
}

/** "at 9.30 she" is a time of day. */
function atOf(text: string, read: string, { start, end, text: words }: Found): Kind | null {
  if (/\d[.:]\d/.test(text.slice(start, end))) return null
  const after = wordsAfter(read, end, 30)
  const isOfLife = words.startsWith('at') && LIFE_BEFORE.test(wordsBefore(read, start, 20)) && CLOSED_AFTER.test(after)
  return words.startsWith('born') || SUBJECT_AFTER.test(after) || isOfLife ? { type: 'AGE', rule: 'at-so-many-years' } : null
}
