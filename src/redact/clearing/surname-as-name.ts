// Tells a protected surname that is an everyday word too ("Luck", "Day") where it stands as a name: there nobody can clear it.
import type { Records } from '../../core/records.js'
import { knownWord } from '../scan/known-word.js'
import type { Sighting } from '../scan/sighting.js'
import { type Word, wordsIn } from '../scan/words.js'
import type { NameTakenOut } from './names-taken-out.js'

/** The surnames of those whom marks take out or whose records keep them unnamed, and nobody's who may be named. */
export function protectedSurnames(records: Records, taken: readonly NameTakenOut[]): ReadonlySet<string> {
  const people = records.of('person').map(({ data }) => data)
  const shared = new Set(people.filter(({ publish }) => publish === 'name').map(({ name }) => surnameOf(name)))
  const surnames = [...taken, ...people].flatMap(({ name }) => surnameOf(name) ?? [])
  return new Set(surnames.filter((surname) => !shared.has(surname)))
}

/** Undefined for a name without a word. */
function surnameOf(name: string): string | undefined {
  return wordsIn(name).at(-1)?.plain
}

/** The sightings, those of such a surname as what they are; a word that begins a sentence, or that a place has too, may be no name. */
export function withSurnames<Seen extends Sighting>(sightings: readonly Seen[], source: string, surnames: ReadonlySet<string>): Seen[] {
  if (!sightings.some(({ rule }) => rule === 'name-to-decide')) return [...sightings]
  const places = new Map(wordsIn(source).map((word, i, words) => [word.start, { before: words[i - 1], word, next: words[i + 1] }]))
  return sightings.map((sighting) => {
    const place = places.get(sighting.start)
    const isName = sighting.rule === 'name-to-decide' && place?.word.end === sighting.end && standsAsName(place, surnames)
    return isName ? { ...sighting, rule: 'protected-name' } : sighting
  })
}

interface Place {
  before: Word | undefined
  word: Word
  next: Word | undefined
}

function standsAsName({ before, word, next }: Place, surnames: ReadonlySet<string>): boolean {
  if (!word.isCapital || !surnames.has(word.plain)) return false
  const isInPhrase = (next?.followsOn === true && next.isCapital) || (word.followsOn && before?.isCapital === true)
  return !word.beginsSentence && !isInPhrase && !knownWord(word.plain).isPlace
}
