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
  const names = [...taken, ...people].map(({ name }) => name)
  return new Set(names.map(surnameOf).filter((surname) => !shared.has(surname)))
}

function surnameOf(name: string): string {
  return wordsIn(name).at(-1)?.plain ?? ''
}

/** The sightings, those of such a surname as what they are; a word that begins a sentence, or that a place has too, may be no name. */
export function withSurnames<Seen extends Sighting>(sightings: readonly Seen[], source: string, surnames: ReadonlySet<string>): Seen[] {
  if (!sightings.some(({ rule }) => rule === 'name-to-decide')) return [...sightings]
  const words = wordsIn(source)
  const places = new Map(words.map((word, i) => [word.start, i]))
  return sightings.map((sighting) => {
    const i = places.get(sighting.start)
    const isName =
      sighting.rule === 'name-to-decide' && i !== undefined && words[i]?.end === sighting.end && standsAsName(words, i, surnames)
    return isName ? { ...sighting, rule: 'protected-name' } : sighting
  })
}

function standsAsName(words: readonly Word[], i: number, surnames: ReadonlySet<string>): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (word === undefined || !word.isCapital || !surnames.has(word.plain)) return false
  const isInPhrase = (next?.followsOn === true && next.isCapital) || (word.followsOn && before?.isCapital === true)
  return !word.beginsSentence && !isInPhrase && !knownWord(word.plain).isPlace
}
