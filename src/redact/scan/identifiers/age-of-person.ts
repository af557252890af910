// Finds the ages that a sentence gives to somebody: she is 7; the boy, then 8, was; at fifteen she left; Jo (9).
import type { Sighting } from '../sighting.js'
import { always, END, type Found, type Kind, START, sightingsOf, wordsBefore } from './matching.js'
import { LIST, NUMBER, ONE, UNIT } from './number-words.js'

const PERSON =
  '(?:(?:boy|girl|child|baby|infant|toddler|son|daughter|brother|sister|sibling|twin|pupil|student|mother|father|mum|dad|parent|partner|teenager|' +
  'nephew|niece|cousin|aunt|uncle|grandmother|grandfather|stepfather|stepmother|male|female|man|woman|subject|teen)s?|(?:child|sibling|subject|twin|pupil|brother|sister|young person|yp) (?:[a-z]|\\d)|yp|' +
  `(?:eld|old|young)est|elder|younger|(?:older|middle|other) (?:${ONE}|child|boy|girl)|first-?born|` +
  '(?:step|grand)(?:son|daughter)|grand(?:child|ma|dad|parent)|nan|half-(?:brother|sister)|young person|youngster|youth|lad|lass|kid|' +
  'victim|suspect|perpetrator|offender|defendant|complainant|witness|patient|client|survivor|resident|carer|wife|husband|girlfriend|boyfriend|' +
  'newborn|adolescent|triplets|lads|kids|youngsters|children)'
const SOME = '(?:about |only |just |nearly |around )?'
const CHILDREN =
  '(?:boy|girl|child|baby|infant|toddler|son|daughter|twins|man|woman|youth|lad|lass|pupil|teen(?:ager)?|youngster|young person) of ' +
  `${SOME}${NUMBER}(?: ${UNIT})?${END}`
const ABOUT =
  '(?:now|only|just|nearly|almost|about|still|already|barely|around|approximately|roughly|both|all|each|not|yet|even|then|under|over|rising|' +
  'approaching|nearing|going on|coming up (?:to|for|on)|shy of|close to|quite)'
const CLOSED =
  '(?=[,.;)!?\\n]|$| \\(| (?:and|but|or|when|at|now|next|in|this|last|with|who|so|years?|yrs|months?|weeks?|today|then|by|on|since|living|' +
  'she|he|they|his|her|their|the|because|while|before|after|going|almost|nearly|tomorrow|soon|too|until|if|for|as|turning)(?![a-zß-ɏ]))'

/** she is 7, he was not yet six, who is 9 years, the eldest is 14, the youngest 3; not "she was 5 minutes late" */
const IS = new RegExp(
  `${START}(?:(?:she|he|they|who|i|${PERSON})(?: (?:is|was|were|are|am|will be|would be|had been)|['’](?:s|m|re|d be|ll be))|` +
    `(?:eldest|oldest|youngest|elder|younger|middle)(?: (?:${ONE}|child|boy|girl|son|daughter|brother|sister|sibling|is|was|being|at)){0,3})` +
    `(?: ${ABOUT}){0,3} ${NUMBER}${LIST}(?: (?:years|yrs|months|weeks|days))?${CLOSED}`,
  'g',
)
/** the boy, 8, was; the girl (9); her sons (4, 6 and 9); twins (both 5) */
const BESIDE = new RegExp(
  `${START}${PERSON}(?:, ?(?=[^,;.)]{1,20}[,;.)]|[^,;.)]{1,20}$)| ?\\() ?(?:${ABOUT} ){0,2}${NUMBER}${LIST} ?(?:${UNIT})?(?:\\)|${END})`,
  'g',
)
/** Jo, then 7, was; Jo and Sam (both 5) */
const THEN = new RegExp(`(?<=[^\\d][,(] ?)(?:now|then|both)(?: (?:only|just|about|nearly))? ${NUMBER}${LIST}(?: years)?(?=[,)])`, 'g')
/** a boy of twelve, a baby of 6 months, children of 3 and 5 years; "a mother of two" is something else */
const OF = new RegExp(
  `${START}(?:${CHILDREN}|(?:children|boys|girls|sons|daughters|siblings|brothers|sisters|babies) of ${NUMBER}${LIST}(?: ${UNIT}${END}|${CLOSED}))`,
  'g',
)
/** at fifteen she was placed; at 18 months he; pregnant at 15, taken into care at 3; born 5 days ago */
const AT = new RegExp(
  `${START}(?:at ${SOME}${NUMBER}(?: ${UNIT})?,? (?:she|he|they|(?:the|this|a) (?:child|baby|boy|girl|infant|toddler|young person))(?![a-zß-ɏ])|` +
    `(?:pregnant|married|adopted|fostered|orphaned|diagnosed|died|excluded|into care|in care|in custody|left (?:home|school|care)|(?:mother|father|parent|mum|dad)) at ` +
    `${SOME}${NUMBER}(?! ?[ap]m|[.:]\\d)(?: ${UNIT})?${CLOSED}|born ${SOME}${NUMBER} ${UNIT} (?:ago|earlier|before))`,
  'g',
)
/** Callum is 14, YP2 was seven when: from the verb on, for the name is somebody else's find; not "Attendance was 12". */
const NAME_IS = new RegExp(`${START}(?:is|was|will be)(?: ${ABOUT}){0,3} ${NUMBER}(?: (?:years|yrs|months|weeks))?${CLOSED}`, 'g')
const NAME_BEFORE = /(?<![A-Za-z0-9À-ÿ.])(?:[A-ZÀ-Þ][a-zß-ÿ'’-]{1,20}|[A-Z]{1,2}\d?|YP ?\d?) $/u
const NO_NAME =
  /\b(?:The|It|This|That|There|What|Which|One|Here|Each|Nobody|Total|Score|Attendance|Turnout|Target|Number|Rate|Figure|Average|Mean|Median|Quorum|Membership|Capacity|Baseline|Maximum|Minimum|Result|Count|Cost|Price|Answer|Limit|Age|Kick-?off|Day|Week|Month|Quarter|Date|Section|Table|Item|Action|Page|Year|Stage|Tier|Level|Grade|Band|Version|Chapter|Part|Step|Phase|Priority|Objective|Option|Question|Standard|Recommendation|January|February|March|April|May|June|July|August|September|October|November|December|KPI|Q\d|IT|NO) $/
const SUBJECT_AFTER = /,? (?:she|he|they|(?:the|this|a) [a-z ]+)$/
/** Jo (9), Jo, 9, was, Jo and Sam (4 and 6): only the figures, since the name is somebody else's find; not "Section (3)" or "October, 8, at". */
const NAMED = new RegExp(
  '(?:1\\d|\\d)(?<=(?<![A-Za-z0-9À-ɏ])(?!(?:(?:Section|Table|Figure|Regulation|Article|Annex|Part|Chapter|Item|Action|Page|Year|Stage|Tier|School|Objective|Option|Group|Ward|Phase|Standard|' +
    'Priority|Recommendation|Question|Step|Level|Version|Schedule|Paragraph)s?|Appendix|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|' +
    "Wednesday|Thursday|Friday|Saturday|Sunday)(?![A-Za-zÀ-ɏ]))[A-ZÀ-Þ][a-zß-ÿ'’-]{1,20}(?:, | \\()\\d{1,2})" +
    '(?:[½¼¾]|[13][¦⁄][24])?(?:(?:, | and | & )(?:1\\d|\\d)(?!\\d)){0,4}(?: ?(?:years|yrs|yr|y|months|weeks))?(?=, [a-zß-ÿ]|\\)(?! ?\\())',
  'gu',
)

/** Given the text, and the same with its numbers signed. */
export function agesOfPeople(text: string, read: string): Sighting[] {
  return [
    ...sightingsOf(read, OF, always('AGE', 'child-of-so-many-years')),
    ...sightingsOf(read, IS, always('AGE', 'is-so-old')),
    ...sightingsOf(read, BESIDE, always('AGE', 'age-beside-person')),
    ...sightingsOf(read, THEN, always('AGE', 'age-then')),
    ...sightingsOf(read, AT, (found) => atOf(text, found)).map((sighting) => withoutSubject(read, sighting)),
    ...sightingsOf(read, NAME_IS, (found) => nameIsOf(text, found)),
    ...sightingsOf(text, NAMED, always('AGE', 'age-beside-name')),
  ]
}

function nameIsOf(text: string, { start }: Found): Kind | null {
  const before = wordsBefore(text, start, 24)
  return NAME_BEFORE.test(before) && /[a-z]/.test(text.charAt(start)) && !NO_NAME.test(before)
    ? { type: 'AGE', rule: 'name-is-so-old' }
    : null
}

/** "at 9.30 she" is a time of day. */
function atOf(text: string, { start, end }: Found): Kind | null {
  return /\d[.:]\d/.test(text.slice(start, end)) ? null : { type: 'AGE', rule: 'at-so-many-years' }
}

/** Who was so old is no part of the age. */
function withoutSubject(read: string, sighting: Sighting): Sighting {
  const subject = SUBJECT_AFTER.exec(read.slice(sighting.start, sighting.end))
  return subject === null ? sighting : { ...sighting, end: sighting.start + subject.index }
}
