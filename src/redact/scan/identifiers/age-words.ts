// The words that stand around an age, as sources for patterns: whose it is, how it is qualified, and what ends it.
import { MONTHS } from './date-forms.js'
import { ONE } from './number-words.js'
import { NO_SMALL_LETTER } from './pattern-parts.js'

/** Whom a sentence can give an age. */
export const PERSON = `(?:${[
  '(?:boy|girl|child|baby|infant|toddler|son|daughter|pupil|student|teen|teenager)s?',
  '(?:brother|sister|sibling|twin|nephew|niece|cousin|aunt|uncle)s?',
  '(?:mother|father|mum|dad|parent|partner|grandmother|grandfather|stepfather|stepmother)s?',
  '(?:male|female|man|woman|subject)s?',
  '(?:child|sibling|subject|twin|pupil|brother|sister|young person|yp) (?:[a-z]|\\d)|yp',
  `(?:eld|old|young)est|elder|younger|(?:older|middle|other|little) (?:${ONE}|child|boy|girl)|first-?born`,
  '(?:step|grand)(?:son|daughter)|grand(?:child|ma|dad|parent)|nan|half-(?:brother|sister)',
  'children|kids?|lads?|lass|youngsters?|youth|young person|newborn|adolescent|triplets',
  'victim|suspect|perpetrator|offender|defendant|complainant|witness|survivor',
  'patient|client|resident|carer|wife|husband|girlfriend|boyfriend',
].join('|')})`

export const ABOUT =
  '(?:now|only|just|nearly|almost|about|still|already|barely|around|approximately|roughly|both|all|each|not|yet|even|then|under|over|rising|' +
  'approaching|nearing|going on|coming up (?:to|for|on)|shy of|close to|quite)'

/** The sentence ends after the number, or goes on with a word that is nothing counted. */
export const CLOSED = `(?=[,.;)!?\\n]|$| \\(| (?:${[
  'and|but|or|when|at|now|next|in|this|last|with|who|so|then|by|on|since|living|because|while|before|after|until|if|for|as|too',
  'years?|yrs|months?|weeks?|today|tomorrow|soon|going|almost|nearly|turning|she|he|they|his|her|their|the',
  "is|are|was|were|has|have|had|missing|seen|found|known|stays|will|wo?n['’]?t|can['’]?t|(?:did|does|is|was|had)n['’]?t|goes|went|lives?|attends|came|says|said|told|refus(?:es|ed)",
].join('|')})${NO_SMALL_LETTER})`

export const CLOSED_AFTER = new RegExp(`^${CLOSED}`)

/** What reports number, each of its own kind. */
const NUMBERED =
  'Section|Table|Item|Action|Page|Year|Stage|Tier|Level|Version|Chapter|Part|Step|Phase|Priority|Objective|Option|Question|Standard|Recommendation'

/** Capitalised, before a number in brackets or between commas, and nobody's name: "Section (3)", "October, 8, at". */
export const NUMBERED_THING = `(?:${[
  `(?:${NUMBERED}|Figure|Regulation|Article|Annex|School|Group|Ward|Schedule|Paragraph)s?|Appendix`,
  MONTHS,
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
].join('|')})`

/** Capitalised, before "was 12", and nobody's name. */
export const COUNTED_THING = `(?:${[
  'The|It|This|That|There|What|Which|One|Here|Each|Nobody',
  'Total|Score|Attendance|Turnout|Target|Number|Rate|Figure|Average|Mean|Median|Quorum|Membership|Capacity|Baseline|Maximum|Minimum',
  'Result|Count|Cost|Price|Answer|Limit|Age|Kick-?off',
  `Day|Week|Month|Quarter|Date|Grade|Band|${NUMBERED}`,
  MONTHS,
  'KPI|Q\\d|IT|NO',
].join('|')})`
