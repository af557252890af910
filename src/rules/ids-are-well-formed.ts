// Every id is in kebab-case, differs from the others by more than case, and is what its kind makes of the fields where it does.
import { makeId } from '../core/kind.js'
import type { StoreRecord } from '../core/record.js'
import { problemIn, type Rule } from './rule.js'

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/
const START = { line: 1, column: 1 }

export const idsAreWellFormed: Rule = (records) => {
  const seen = new Map<string, StoreRecord>()
  return records.all.flatMap((record) => {
    const { id, kind } = record
    const key = `${kind.name}/${id.toLowerCase()}`
    const twin = seen.get(key)
    seen.set(key, record)
    if (twin !== undefined) {
      const message = `The ids ${twin.id} and ${id} differ only in case, and are one file on some machines.`
      return [
        problemIn(record, START, {
          code: 'id-differs-in-case',
          message,
          hint: 'Rename or join one of the two files.',
        }),
      ]
    }
    if (!KEBAB.test(id)) {
      const message = 'The file name is not a well-formed id, expected lower-case letters, digits and single hyphens.'
      return [
        problemIn(record, START, {
          code: 'bad-id',
          message,
          hint: 'Rename the file, for example to jo-ward.md.',
        }),
      ]
    }
    const made = records.isSound(record) ? makeId(kind.fixedId, record.data) : null
    if (made === null || made === id) return []
    const message = `The file is named ${id}.md, but its fields make the id ${made}.`
    return [
      problemIn(record, START, {
        code: 'id-does-not-fit',
        message,
        hint: `Rename the file to ${made}.md, or mend the fields.`,
      }),
    ]
  })
}
