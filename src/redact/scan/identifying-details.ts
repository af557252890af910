// Finds what says who somebody could be: a school with a year group, an age with a place, a rare condition, the only provider, a relative.

import type { Stretch } from '../../core/stretch.js'
import { isClosedClass } from './closed-class.js'
import { sentencesOf } from './counts/sentences.js'
import { following, isOneOf, wordBefore } from './details/beside.js'
import { onlyProvidersIn, rareConditionsIn } from './details/conditions-and-providers.js'
import { localOfficesIn } from './details/local-offices.js'
import { relativesIn } from './details/relatives.js'
import { tellingWords } from './details/telling-words.js'
import { SCHOOL_KINDS } from './details/word-lists.js'
import { matchesOf } from './identifiers/matching.js'
import { NUMBER, NUMBER_END, NUMBER_START, withNumbersSigned } from './identifiers/number-words.js'
import { knownWord } from './known-word.js'
import { latinTextOf, smallLettersOf } from './latin-text.js'
import type { Sighting } from './sighting.js'
import type { Word } from './words.js'

/**
 * What may identify somebody together with what else is known locally, in order; each is for a person to decide. The rule is the
 * motivated intruder's test of the Information Commissioner's code on anonymisation, and section 40 of the Freedom of Information Act.
 */
export function identifyingDetailsIn(text: string, words: readonly Word[]): Sighting[] {
  const telling = tellingWords(words)
  const details = [
    ...togetherIn(text, words),
    ...rareConditionsIn(words, telling),
    ...onlyProvidersIn(words, telling),
    ...localOfficesIn(words, telling),
    ...relativesIn(text, words, telling),
  ]
  details.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return details.filter((each) => {
    if (each.end <= end) return false
    end = each.end
    return true
  })
}

const YEAR_GROUP =
  /\b(?:years?|yrs?\.?|y)[ -]{0,2}(?:1[0-3]|[1-9])(?![\da-zß-ÿ])|\byear (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\b|\breception(?: class| year)?\b|\bsixth form\b|\bkey stage [1-5]\b|\bks[1-5]\b/g
/** One person's age, not a range of ages. */
const AGE = new RegExp(
  `\\baged? ${NUMBER}${NUMBER_END}(?! ?- ?\\d| (?:to|and|or)\\b)|(?<!-|- |\\b(?:to|under|over) )${NUMBER_START}${NUMBER}[ -](?:years?|yrs?|months?|weeks?)[ -](?:old|of age)\\b|` +
    `(?<!\\d)\\d{1,2} ?y\\/?o\\b|\\b(?:boy|girl|baby|child|man|woman|teenager)(?: of ${NUMBER}${NUMBER_END}|[ ,]{1,2}\\(?${NUMBER}[,)])|` +
    `\\b(?:he|she|son|daughter|brother|sister)[ ,]{1,2}\\(?${NUMBER}[,)]`,
  'g',
)

/** Details that only tell together, in the same sentence. */
function togetherIn(text: string, words: readonly Word[]): Sighting[] {
  const read = smallLettersOf(latinTextOf(text))
  const years = matchesOf(read, YEAR_GROUP).map(({ start, end }) => detail(start, end, 'year-group-at-a-school'))
  const ages = matchesOf(withNumbersSigned(read), AGE)
  if (years.length + ages.length === 0) return []
  const schools = schoolsIn(words)
  const places = ages.length === 0 ? [] : placesIn(words)
  const sentences = sentencesOf(text)
  const byYears = withSameSentence(sentences, schools, years)
  return [...byYears, ...withSameSentence(sentences, years, schools), ...withSameSentence(sentences, places, ages)]
}

function detail(start: number, end: number, rule: string): Sighting {
  return { start, end, type: 'IDENTIFYING_DETAIL', rule }
}

interface Place {
  readonly start: number
}

/** The sightings in whose sentence one of the others stands too; both in order. */
function withSameSentence(sentences: readonly Stretch[], sightings: readonly Sighting[], others: readonly Place[]): Sighting[] {
  const holding = new Set(others.map(sentenceOfNext(sentences)))
  const sentenceOf = sentenceOfNext(sentences)
  return sightings.filter((each) => holding.has(sentenceOf(each)))
}

/** Tells the sentence of one place after another. */
function sentenceOfNext(sentences: readonly Stretch[]): (place: Place) => number {
  let at = 0
  return ({ start }) => {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1
    return at
  }
}

const IN_NAMES = new Set('of the and st'.split(' '))
const NOT_OF_NAMES = new Set('year years reception'.split(' '))
const LONGEST_NAME = 8

/** Schools by their name: capitalised words that end with a kind of school. */
function schoolsIn(words: readonly Word[]): Sighting[] {
  const schools: Sighting[] = []
  for (let i = 0; i < words.length; i++) {
    if (!isKind(words[i])) continue
    let to = i
    while (isKind(following(words, to + 1))) to += 1
    const [first, last] = [words[nameFrom(words, i)], words[to]]
    if (first !== undefined && last !== undefined && first !== words[i])
      schools.push(detail(first.start, last.end, 'school-of-a-year-group'))
    i = to
  }
  return schools
}

function isKind(word: Word | undefined): boolean {
  return word?.isCapital === true && SCHOOL_KINDS.has(word.plain)
}

/** The first word of a name that leads to a word: of the capitalised words before it, not a small one. */
function nameFrom(words: readonly Word[], kind: number): number {
  let from = kind
  for (let i = kind; i > kind - LONGEST_NAME && belongsOn(words, i); i--) {
    const before = words[i - 1]
    if (before === undefined || !(before.isCapital || IN_NAMES.has(before.plain))) break
    if (before.isCapital && !isClosedClass(before.plain) && !NOT_OF_NAMES.has(before.plain)) from = i - 1
  }
  return from
}

function belongsOn(words: readonly Word[], i: number): boolean {
  return words[i]?.followsOn === true || words[i]?.gap === ' & '
}

const BEFORE_PLACES = new Set('from in at near outside around living of'.split(' '))
const NO_PLACES = new Set('year key reception section item'.split(' '))
const INSIDE_PLACES = new Set('upon on under le by'.split(' '))
/** Too many live there. */
const LARGE = new Set('england uk britain wales scotland kingdom ireland europe'.split(' '))

/** Places: known ones, and capitalised words after a preposition of place. */
function placesIn(words: readonly Word[]): Sighting[] {
  const places: Sighting[] = []
  for (let i = 0; i < words.length; i++) {
    if (!beginsPlace(words, i)) continue
    let to = i
    while (to < i + 5 && goesOn(words, to + 1)) to += 1
    const [first, last] = [words[i], words[to]]
    if (first !== undefined && last !== undefined) places.push(detail(first.start, last.end, 'place-of-an-age'))
    i = to
  }
  return places
}

function beginsPlace(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (word === undefined || !word.isCapital || word.plain.length < 3 || LARGE.has(word.plain) || isClosedClass(word.plain)) return false
  const known = knownWord(word.plain)
  if (known.isCalendar || NO_PLACES.has(word.plain)) return false
  if (isOneOf(wordBefore(words, i), BEFORE_PLACES)) return !(known.isAgency && !known.isPlace)
  return known.isPlace && !known.isName && !word.beginsSentence
}

/** "New Malden", "Kingston upon Thames". */
function goesOn(words: readonly Word[], i: number): boolean {
  const word = following(words, i)
  return isOfName(word) || (isOneOf(word, INSIDE_PLACES) && isOfName(following(words, i + 1)))
}

function isOfName(word: Word | undefined): boolean {
  return word?.isCapital === true && !isClosedClass(word.plain)
}
