// Initials mean the one person who has them on the day; where two people could be meant the id is needed.
import { referencesIn } from '../core/record-references.js'
import { resolveReference } from '../core/references.js'
import { problemIn, type Rule } from './rule.js'

export const initialsMeanOnePerson: Rule = (records) =>
  records.all.flatMap((record) =>
    referencesIn(record).flatMap(({ word, kinds, day, place }) => {
      const meaning = resolveReference(records, word, kinds, day)
      if (!('ambiguous' in meaning)) return []
      const message = `${word} could mean ${meaning.ambiguous.join(' or ')}${day === null ? '' : ` on ${day}`}.`
      return [
        problemIn(record, place(), {
          code: 'ambiguous-initials',
          message,
          hint: `Write the id instead: ${meaning.ambiguous.join(' or ')}.`,
        }),
      ]
    }),
  )
