// Tells why somebody was away, and whatever may tell of their health, from what a list says of a person that a record needs.
import { isGiven, isLikelyName } from '../names.js'
import { ORGANISATION, ROLE, TITLE } from '../words.js'
import { isStatus } from './status-words.js'

/** Of somebody's health or family, whatever stands around it. */
const OF_HEALTH =
  /(?<![\p{L}-])(?:ill|illness|ill[- ]health|sick(?:ness)?|unwell|poorly|not (?:very )?well|flu|covid\S*|a cold|head cold|virus|infect\p{L}*|migraine|headache|fever|asthma|diabet\p{L}*|injur\p{L}*|broken|fractured|sprained|accident|hospitali[sz]ed|in hospital|operation on|(?:an|his|her|their) (?:operation|op)|chemo\p{L}*|radiotherapy|tumou?r|diagnos\p{L}*|symptoms?|depress(?:ion|ed)|anxiety|burnout|health (?:reasons|grounds|issues?|problems?|matters?)|(?:hospital|doctor'?s?|gp|medical|dental|dentist'?s?|clinic) (?:appointment|visit|stay|treatment|tests?|check-?up|procedure)|(?:knee|hip|back|heart|eye|dental|brain|foot|leg|arm|hand|shoulder) (?:surgery|op|operation|injury|pain)|pregnan\p{L}*|miscarriage|bereave\p{L}*|funeral|passed away|recovering|recuperating|convalesc\p{L}*|self-isolating|isolating|shielding|(?:sick|medical|compassionate|carer'?s|family|maternity|paternity|parental|adoption|annual|special|study|unpaid) leave)(?![\p{L}-])/iu
/** The same, where no capital makes it somebody's field of work. */
const IN_SMALL_LETTERS =
  /(?<![\p{L}-])(?:surgery|operation|treatment|therapy|maternity|paternity|cancer|stroke|dementia|mental health|stress\p{L}*|disab\p{L}*|hospital|doctor|dentist|clinic|baby|birth|died|death|dying|allerg\p{L}*|pain)(?![\p{L}-])/u
/** Why else people are away, as a whole phrase. */
const WHY_ELSE =
  /^(?:on |at |in |due to |because of |for |away on |having )?(?:a |an |the |her |his |their )?(?:(?:family|personal|private|work|prior|other|previous|diary|domestic|urgent|childcare|caring|travel|transport|car|train|unavoidable)\s+)*(?:emergency|commitments?|engagements?|clash|reasons?|matters?|issues?|problems?|trouble|delays?|childcare|holidays?|vacation|leave|a\/l|jury (?:service|duty)|appointment|responsibilities|another meeting|abroad|away|work|travel)(?: of .*| in .*| with .*)?$/i
const DOING =
  /^\p{Ll}*(?:taking|having|visiting|caring|looking after|awaiting|attending (?:a|an|another|the|his|her|their)|travelling|moving|away)\b/u
const CAME_INSTEAD =
  /\b(?:deput\p{L}*|represented|substitut\p{L}*|sub|instead|on behalf|in (?:his|her|their) (?:place|stead)|covering|standing in|(?:to )?attend(?:ing|ed|s)?|accompanied|vice)\b/iu
const FOR_A_PART =
  /^(?:left\b|arrived|joined|late\b|(?:un)?till? \S|until \S|from (?:\d|item)|to (?:\d|item)|(?:for )?(?:agenda )?items?\b.*\d|by (?:e-?mail|phone|teams|zoom)|via \S)/i

/** Whether words may tell of somebody's health, and name no role or body. */
export function isOfHealth(words: string): boolean {
  const isBody = /^\p{Lu}/u.test(words) && (ROLE.test(words) || (ORGANISATION.test(words) && !OF_HEALTH.test(words)))
  return !isBody && (OF_HEALTH.test(words) || (/^\P{Lu}/u.test(words) && IN_SMALL_LETTERS.test(words)))
}

/** Whether words beside the name of somebody who was away say why, and nothing that a record holds. */
export function saysWhyAway(words: string): boolean {
  return isOfHealth(words) || WHY_ELSE.test(words) || DOING.test(words)
}

export interface Parted {
  /** What a record may hold; null for nothing. */
  kept: string | null
  leftOut: string[]
}

/** Parts what is said of somebody: where `isAway`, only what they are, who came instead and for which part is kept. */
export function withoutReasons(words: string, isAway: boolean): Parted {
  const isKept = (clause: string) => !isOfHealth(clause) && (!isAway || isNeeded(clause))
  if (isKept(words)) return { kept: words, leftOut: [] }
  const clauses = words.split(/\s*[,;]\s*|\s+[–—-]\s+/).filter((clause) => clause !== '')
  const kept = clauses.filter(isKept)
  return {
    kept: kept.length === 0 ? null : kept.join(', '),
    leftOut: clauses.filter((clause) => !isKept(clause) && !isStatus(clause)),
  }
}

function isNeeded(words: string): boolean {
  if (CAME_INSTEAD.test(words) || FOR_A_PART.test(words) || ROLE.test(words) || namesSomebody(words)) return true
  return ORGANISATION.test(words) && /\p{Lu}/u.test(words) && !saysWhyAway(words)
}

function namesSomebody(words: string): boolean {
  const names = words.match(/\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]+)+/gu) ?? []
  return names.some((name) => TITLE.test(name) || isLikelyName(name)) || (words.match(/\p{Lu}\p{Ll}+/gu) ?? []).some(isGiven)
}
