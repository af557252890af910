// Reads a number that a sentence or a label tells of people or cases named before it: "the number of deaths was 2", "Exclusions: one".
import { isClosedClass } from '../closed-class.js'
import { headFrom } from './heads.js'
import { namesPeopleOrCases, nounNumber } from './nouns.js'
import type { Quantity } from './quantities.js'
import { followsOn, numberAt, plainAt, type Token } from './tokens.js'
import { wordsOf } from './word-sets.js'

const MOST_AFTER = 12
const MOST_BEFORE = 12
const BE = wordsOf(`
  was were is are be been being totalled totaled reached numbered equals stood stands remained remains came comes`)
const CHANGE = wordsOf(`
  fell falls fallen rose rises risen dropped drops increased increases decreased decreases declined declines reduced went gone grew grown
  down up doubled halved trebled tripled climbed jumped totalled totaled reached numbered stood remained changed moved`)
/** What stands right before such a number. */
const LEADS = wordsOf('to from at by year month quarter term week time now still again currently previously formerly not')
/** What else may stand between the verb and it. */
const BETWEEN = wordsOf(`
  last previous same first second third year years month months quarter quarters term terms week weeks time spring summer autumn winter
  january february march april may june july august september october november december low high back again only just q1 q2 q3 q4`)
const NUMBER_OF = wordsOf('number numbers total count tally sum figure figures')
const NO_MEASURE = wordsOf(`
  age ages average averages mean median cost costs rate rates ratio ratios percentage percentages percent proportion proportions share
  score scores price prices grade grades`)
/** What a label that begins or ends so is followed by is no count. */
const NO_LABEL = wordsOf(`
  level levels item items ref refs reference references id ids no page pages date dates tier tiers stage stages priority section sections
  action actions time times hour hours minute minutes day days`)
const NO_LABEL_FIRST = wordsOf('year years week weeks month months term terms due')
const LABEL_END = /^[*_]{0,3}(?::[*_]{0,3}| ?=| [-–—])\s{1,3}[*_]{0,3}$/
const DETERMINER = wordsOf('the these those our their its all overall local total')
const JOINS = wordsOf('and but while whilst that as when where because although though said reported heard noted')

/** Whether a quantity is how many there are of the people or cases named before it in its sentence. */
export function isMeasured(tokens: readonly Token[], { from, next }: Quantity): boolean {
  if (!endsThere(tokens, next) || !isLed(tokens, from)) return false
  for (let i = from; i > from - MOST_AFTER; i--) {
    const [token, before] = [tokens[i], tokens[i - 1]]
    if (token === undefined || before === undefined) return false
    if (LABEL_END.test(token.gap)) return isLabelOfPeople(tokens, i) && !isListed(tokens, from)
    if (!isWithin(token.gap)) return false
    if (BE.has(before.plain) && tellsNumberOf(tokens, i - 1)) return true
    if (CHANGE.has(before.plain) && tellsOfPeople(tokens, i - 1)) return true
    if (!mayStandBetween(before)) return false
  }
  return false
}

/** The number counts nothing that follows it. */
function endsThere(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next]
  if (token === undefined) return true
  const goesOn: boolean = followsOn(token)
  if (goesOn) return (isClosedClass(token.plain) && token.plain !== 'of') || BETWEEN.has(token.plain)
  return /^[\s.,;:!?)(\]"'”’*_…|–—-]{1,8}$/.test(token.gap) && !/^[-:]\S?$/.test(token.gap)
}

function isLed(tokens: readonly Token[], from: number): boolean {
  const gap = tokens[from]?.gap ?? ''
  const before = plainAt(tokens, from - 1)
  return LABEL_END.test(gap) || gap === ' (' || (followsOn(tokens[from]) && [LEADS, BE, CHANGE].some((words) => words.has(before)))
}

function isWithin(gap: string): boolean {
  return /^(?:\s{1,3}|, | \(|\) |\), |; )$/.test(gap)
}

function mayStandBetween({ value, plain }: Token): boolean {
  return value !== null || isClosedClass(plain) || BETWEEN.has(plain)
}

/** Whether the label that ends before a token is about people or cases. */
function isLabelOfPeople(tokens: readonly Token[], end: number): boolean {
  let start = end - 1
  while (start > 0 && end - start < MOST_BEFORE && /^(?:[ \t]|, |-|'s | \(|\) |\/| & )$/.test(tokens[start]?.gap ?? '')) start -= 1
  const label = tokens.slice(start, end)
  const [first, last] = [plainAt(tokens, start), plainAt(tokens, end - 1)]
  const isOfKind = label[1]?.isNumber === true && label.slice(-1).some((token) => nounNumber(token, label) === 'many')
  const isOther = NO_LABEL.has(last) || (!isOfKind && (NO_LABEL.has(first) || NO_LABEL_FIRST.has(first)))
  return namesPeopleOrCases(label) && !isOther && !label.some(({ plain }) => NO_MEASURE.has(plain))
}

/** "For children: 1. Listen 2. Act". */
function isListed(tokens: readonly Token[], at: number): boolean {
  const sign = signAfter(tokens, at)
  if (tokens[at]?.text !== '1' || sign === '') return false
  return tokens.slice(at + 1, at + 60).some(({ text }, i) => text === '2' && signAfter(tokens, at + 1 + i) === sign)
}

function signAfter(tokens: readonly Token[], at: number): string {
  return /^[.)](?= )/.exec(tokens[at + 1]?.gap ?? '')?.[0] ?? ''
}

/** "the number of deaths", which ends at a verb. */
function tellsNumberOf(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 2; i > verb - MOST_BEFORE; i--) {
    if (!isWithin(tokens[i + 1]?.gap ?? '')) return false
    const isNumberOf = NUMBER_OF.has(plainAt(tokens, i)) && ['of', 'for'].includes(plainAt(tokens, i + 1))
    if (isNumberOf) return !NO_MEASURE.has(plainAt(tokens, i - 1)) && isHeadedBy(tokens, i + 2, verb)
  }
  return false
}

/** "child protection referrals", which end at a verb. */
function tellsOfPeople(tokens: readonly Token[], verb: number): boolean {
  if (tellsNumberOf(tokens, verb)) return true
  for (let i = verb - 1; i > verb - MOST_BEFORE; i--) {
    const before = plainAt(tokens, i - 1)
    const starts = i === 0 || !followsOn(tokens[i]) || JOINS.has(before) || BETWEEN.has(before)
    if (starts && isHeadedBy(tokens, i, verb)) return true
    if (!isWithin(tokens[i]?.gap ?? '')) return false
  }
  return false
}

function isHeadedBy(tokens: readonly Token[], at: number, verb: number): boolean {
  let first = at
  while (DETERMINER.has(plainAt(tokens, first))) first += 1
  if (numberAt(tokens, first) !== null || tokens.slice(first, verb).some(({ plain }) => NO_MEASURE.has(plain))) return false
  const phrase = tokens.slice(first, verb).map((token, i) => (i === 0 ? { ...token, gap: ' ' } : token))
  return headFrom(phrase, 0, 'many') !== null
}
