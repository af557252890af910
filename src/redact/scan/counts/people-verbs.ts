// Knows what is said of people alone, so that a number with no noun beside it still counts them: "two died", "three were girls".
import { isClosedClass } from '../closed-class.js'
import { headFrom } from './heads.js'
import { follows, plainAt, type Token } from './tokens.js'
import { wordsOf } from './word-sets.js'

/** What people do; nothing else does it in minutes. */
const ACTS = wordsOf(`
  died drowned perished survived absconded reoffended re-offended self-harmed overdosed disclosed moved confessed lived live emigrated`)
/** With the words after it: "one went missing". */
const ACTS_OF_TWO = new Set(
  'went missing,ran away,gave birth,left care,left home,left school,entered care,entered custody,returned home,went home'.split(','),
)
/** What is done to people, or what they are, after "were" or, as in a headline, alone. */
const STATES = wordsOf(`
  seen injured arrested removed placed moved killed hurt wounded stabbed raped abused neglected assaulted murdered charged convicted sentenced
  detained jailed imprisoned released bailed cautioned prosecuted adopted fostered accommodated excluded suspended expelled hospitalised
  hospitalized admitted discharged interviewed bereaved trafficked exploited groomed sectioned deported evicted rehoused reunited diagnosed
  rescued remanded acquitted kidnapped abducted bullied vaccinated immunised resuscitated`)
/** Only after "were". */
const STATES_AFTER_BE = wordsOf(`
  born dead deceased alive missing pregnant homeless male female unaccompanied aged orphaned referred unharmed suicidal disabled`)
const STATES_OF_TWO = new Set('looked after,known to,in care,in custody,in hospital,in prison,at risk,in foster,in residential'.split(','))
const BE = wordsOf('was were is are has have had be being remain remained became got')
const BETWEEN = wordsOf('been be being not also later since then now both all already still very found or')
const ADVERB = /^[a-z]{3,20}ly$/

/** Whether people, and nothing else, are the subject of what begins at a token. */
export function isSaidOfPeople(tokens: readonly Token[], at: number): boolean {
  const plain = plainAt(tokens, at)
  if (!isInSmallLetters(tokens, at)) return false
  if (ACTS.has(plain) || ACTS_OF_TWO.has(pairAt(tokens, at))) return true
  if (STATES.has(plain)) return !follows(tokens, at + 1) || isClosedClass(plainAt(tokens, at + 1))
  return BE.has(plain) && isState(tokens, afterAdverbs(tokens, at + 1))
}

/** Whether a word goes on with the sentence there: no heading's "Moved". */
function isInSmallLetters(tokens: readonly Token[], at: number): boolean {
  return follows(tokens, at) && tokens[at]?.text === plainAt(tokens, at)
}

function pairAt(tokens: readonly Token[], at: number): string {
  return follows(tokens, at + 1) ? `${plainAt(tokens, at)} ${plainAt(tokens, at + 1)}` : ''
}

function afterAdverbs(tokens: readonly Token[], at: number): number {
  let next = at
  while (follows(tokens, next) && mayStandBetween(plainAt(tokens, next))) next += 1
  return next
}

function mayStandBetween(plain: string): boolean {
  return BETWEEN.has(plain) || ADVERB.test(plain)
}

function isState(tokens: readonly Token[], at: number): boolean {
  const plain = plainAt(tokens, at)
  if (!follows(tokens, at)) return false
  if (ACTS.has(plain) || STATES.has(plain) || STATES_AFTER_BE.has(plain) || STATES_OF_TWO.has(pairAt(tokens, at))) return true
  return ['a', 'an'].includes(plain) ? headFrom(tokens, at + 1, 'one') !== null : headFrom(tokens, at, 'many') !== null
}

const JOINS = wordsOf(
  'and but or while whilst when that because as after since although though where whom then if plus said reported heard noted',
)
const DEFINITE = wordsOf('the these those')

/** Whether a number there stands for people by itself: not "no one died", not "Windows 7 was removed". */
export function beginsClause(tokens: readonly Token[], from: number): boolean {
  if (from === 0) return true
  if (!follows(tokens, from)) return /[\s("'“‘*_]$/.test(tokens[from]?.gap ?? '')
  const before = plainAt(tokens, from - 1)
  return JOINS.has(before) || (DEFINITE.has(before) && plainAt(tokens, from) !== 'one')
}

const VERB = wordsOf('was were had has have is are did do does became remain remained needed required received')
const PAST = wordsOf(
  `went came left lost got took made said told ran fell gave began felt saw knew spent chose met grew kept spoke will could attended visited
  reported refused accepted wanted completed joined started entered returned reached passed failed declined asked agreed stayed`,
)

/** Whether it is a verb that needs no noun before it: "of the 12 children, two were". */
export function isCommonVerb(plain: string): boolean {
  return VERB.has(plain)
}

/** Whether a verb follows that what is counted is the subject of. */
export function isSubject(tokens: readonly Token[], at: number): boolean {
  const plain = plainAt(tokens, at)
  if (!isInSmallLetters(tokens, at)) return false
  if (isCommonVerb(plain) || PAST.has(plain) || isSaidOfPeople(tokens, at)) return true
  return /[a-z]{2}ed$/.test(plain) && (!follows(tokens, at + 1) || isClosedClass(plainAt(tokens, at + 1)))
}
