// Reads who was there from the fields before a page's text, where its lists say nothing.
import type { FieldValue } from '../../block.js'
import { APOLOGIES, NOT_THERE, THOSE_THERE, WAS_THERE } from '../labels/list-words.js'
import type { Listed } from './attendance-lists.js'
import { readPerson } from './listed-person.js'

/** The people of the fields that are named as lists of people are. */
export function peopleInFields(fields: ReadonlyMap<string, FieldValue>): Listed[] {
  const lists = [
    ['attendees', new RegExp(`^(?:${THOSE_THERE}|${WAS_THERE}|members|people)$`)],
    ['apologies', new RegExp(`^${APOLOGIES}$`)],
    ['absent', new RegExp(`^${NOT_THERE}$`)],
  ] as const
  return lists.flatMap(([list, pattern]) =>
    [...fields].flatMap(([name, { value, line }]) => {
      if (!pattern.test(name)) return []
      const entries = typeof value === 'string' ? value.split(/\s*[,;]\s*/) : value
      return entries.flatMap((entry) => {
        const person = readPerson(entry, true)
        return person === null ? [] : [{ person, list, line }]
      })
    }),
  )
}
