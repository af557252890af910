// Puts the role, or the fixed wording, in the place of everyone who is not published by name: the full name and the initials.
import type { RecordOf, Records } from '../../core/records.js'
import { isInRole } from '../../core/references.js'
import { knownWord } from '../scan/known-word.js'
import { plainOf } from '../scan/words.js'
import type { PublicNames } from './public-names.js'

export interface Replacement {
  person: RecordOf<'person'>
  pattern: RegExp
  standIn: string
}

/**
 * One replacement for each name, with its initials in brackets, and for the initials of those in a role on the day, longest names first.
 * A name of plain words stays where it is in small letters ("they will young people help"): a person decides about it, and so about
 * letters that shorten the words before them ("the Prime Minister (PM)").
 */
export function replacementsFor(records: Records, names: PublicNames, day: string): Replacement[] {
  return records
    .of('person')
    .filter((person) => person.data.publish !== 'name')
    .sort((one, other) => other.data.name.length - one.data.name.length)
    .flatMap((person) => {
      const standIn = names.standIn(person)
      const { name, initials } = person.data
      const full = { person, standIn, pattern: fullName(name, initials) }
      if (initials === undefined || !isInRole(person, day)) return [full]
      return [full, { person, standIn, pattern: new RegExp(`${NO_HOUR}${notShortFor(initials)}${bounded(initials)}`, 'gu') }]
    })
}

/** Not the AM and PM of a time of day. */
const NO_HOUR = '(?<!\\d ?(?=[AP]M(?!\\p{L})))'
/** Not in brackets after the words that they shorten. */
function notShortFor(initials: string): string {
  const words = [...initials].map((letter) => `${letter}[\\p{L}’'-]*`)
  return `(?<!(?<!\\p{L})${words.join('\\s+(?:(?:of|for|and|the|in)\\s+){0,2}')}\\s?\\((?=${initials}\\)))`
}

/** Over any spaces, in any letters; words of every day only as the record has them, or in capitals. */
function fullName(name: string, initials: string | undefined): RegExp {
  const words = name.trim().split(/\s+/)
  const isOfPlainWords = words.every((word) => knownWord(plainOf(word)).isWord)
  const written = words.map((word) =>
    isOfPlainWords ? `(?:${escapeRegExp(word)}|${escapeRegExp(word.toUpperCase())})` : escapeRegExp(word),
  )
  const inBrackets = initials === undefined ? '' : `(?:\\s*\\(${initials}\\))?`
  return new RegExp(`${bounded(written.join('\\s+'))}${inBrackets}`, isOfPlainWords ? 'gu' : 'giu')
}

/** The text with every replacement made. */
export function replaceNames(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((words, { pattern, standIn }) => words.replace(pattern, () => standIn), text)
}

function bounded(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
