// Finds what says who somebody could be: a school with a year group, an age with a place, a rare condition, the only provider, a relative.
import { isClosedClass } from './closed-class.js'
import { type Stretch, sentencesOf } from './counts/sentences.js'
import { onlyProvidersIn, rareConditionsIn } from './details/conditions-and-providers.js'
import { relativesIn } from './details/relatives.js'
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
  const details = [...togetherIn(text, words), ...rareConditionsIn(words), ...onlyProvidersIn(words), ...relativesIn(text, words)]
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
  const years = placesOf(read, YEAR_GROUP, 'year-group-at-a-school')
  const ages = placesOf(withNumbersSigned(read), AGE, 'age')
  if (years.length + ages.length === 0) return []
  const schools = schoolsIn(words)
  const places = ages.length === 0 ? [] : placesIn(words)
  const sentences = sentencesOf(text)
  const byYears = withSameSentence(sentences, schools, years)
  return [...byYears, ...withSameSentence(sentences, years, schools), ...withSameSentence(sentences, places, ages)]
}

function placesOf(text: string, pattern: RegExp, rule: string): Sighting[] {
  return matchesOf(text, pattern).map(({ start, end }) => detail(start, end, rule))
}

function detail(start: number, end: number, rule: string): Sighting {
  return { start, end, type: 'IDENTIFYING_DETAIL', rule }
}

/** The sightings in whose sentence one of the others stands too; both in order. */
function withSameSentence(sentences: readonly Stretch[], sightings: readonly Sighting[], others: readonly Sighting[]): Sighting[] {
  const holding = new Set(sentenceOfEach(sentences, others))
  const own = sentenceOfEach(sentences, sightings)
  return sightings.filter((_, i) => holding.has(own[i] ?? -1))
}

function sentenceOfEach(sentences: readonly Stretch[], sightings: readonly Sighting[]): number[] {
  let at = 0
  return sightings.map(({ start }) => {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1
    return at
  })
}

const IN_NAMES = new Set('of the and st'.split(' '))
const LONGEST_NAME = 8

/** Schools by their name: capitalised words that end with a kind of school. */
function schoolsIn(words: readonly Word[]): Sighting[] {
  const schools: Sighting[] = []
  for (let i = 0; i < words.length; i++) {
    if (!isKind(words[i])) continue
    let to = i
    while (words[to + 1]?.followsOn === true && isKind(words[to + 1])) to += 1
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
    if (before.isCapital && !isClosedClass(before.plain) && !/^year|^reception$/.test(before.plain)) from = i - 1
  }
  return from
}

function belongsOn(words: readonly Word[], i: number): boolean {
  return words[i]?.followsOn === true || words[i]?.gap === ' & '
}

const BEFORE_PLACES = new Set('from in at near outside around living of'.split(' '))
/** Too many live there. */
const LARGE = new Set('england uk britain wales scotland kingdom ireland europe'.split(' '))

/** Places: known ones, and capitalised words after a preposition of place. */
function placesIn(words: readonly Word[]): Sighting[] {
  const places: Sighting[] = []
  for (let i = 0; i < words.length; i++) {
    if (!beginsPlace(words, i)) continue
    let to = i
    while (to < i + 5 && goesOn(words, to + 1)) to = words[to + 1]?.isCapital === true ? to + 1 : to + 2
    const [first, last] = [words[i], words[to]]
    if (first !== undefined && last !== undefined) places.push(detail(first.start, last.end, 'place-of-an-age'))
    i = to
  }
  return places
}

function beginsPlace(words: readonly Word[], i: number): boolean {
  const [word, before] = [words[i], words[i - 1]]
  if (word === undefined || !word.isCapital || word.plain.length < 3 || LARGE.has(word.plain) || isClosedClass(word.plain)) return false
  const known = knownWord(word.plain)
  if (known.isCalendar || /^(?:year|key|reception|section|item)$/.test(word.plain)) return false
  if (word.followsOn && BEFORE_PLACES.has(before?.plain ?? '')) return !(known.isAgency && !known.isPlace)
  return known.isPlace && !known.isName && !word.beginsSentence
}

/** "New Malden", "Kingston upon Thames". */
function goesOn(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (word?.followsOn !== true) return false
  if (word.isCapital) return !isClosedClass(word.plain)
  return /^(?:upon|on|under|le|by)$/.test(word.plain) && next?.followsOn === true && next.isCapital
}
