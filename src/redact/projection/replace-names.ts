// Puts the role, or the fixed wording, in the place of everyone who is not published by name: the full name and the initials.
import type { RecordOf, Records } from '../../core/records.js'
import { isInRole } from '../../core/references.js'
import type { PublicNames } from './public-names.js'

export interface Replacement {
  person: RecordOf<'person'>
  pattern: RegExp
  standIn: string
}

/** One replacement for each name, and for the initials of those in a role on the day, longest names first. */
export function replacementsFor(records: Records, names: PublicNames, day: string): Replacement[] {
  return records
    .of('person')
    .filter((person) => person.data.publish !== 'name')
    .sort((one, other) => other.data.name.length - one.data.name.length)
    .flatMap((person) => {
      const standIn = names.standIn(person)
      const { name, initials } = person.data
      const full = {
        person,
        standIn,
        pattern: new RegExp(bounded(name.trim().split(/\s+/).map(escapeRegExp).join('\\s+')), 'giu'),
      }
      if (initials === undefined || !isInRole(person, day)) return [full]
      return [full, { person, standIn, pattern: new RegExp(bounded(initials), 'gu') }]
    })
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
