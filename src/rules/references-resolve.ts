// Every person, group, meeting or other record that a record names exists, is of the right kind, and is in a role on the day.
import { withArticle } from '../core/counted.js'

import { quote } from '../core/mask-protected.js'
import { referencesIn } from '../core/record-references.js'
import type { Records } from '../core/records.js'
import { resolveReference } from '../core/references.js'
import { nearestWord } from '../core/suggestion.js'
import { problemIn, type Rule } from './rule.js'

export const referencesResolve: Rule = (records) =>
  records.all.flatMap((record) =>
    referencesIn(record).flatMap(({ word, kinds, day, orWords, place }) => {
      const meaning = resolveReference(records, word, kinds, day)
      if ('outOfRole' in meaning) {
        const message = `${word} means ${meaning.outOfRole.join(' or ')}, who was in no role on ${day}.`
        return [
          problemIn(record, place(), {
            code: 'out-of-role',
            message,
            hint: "Check the day and the dates of the person's roles, or write the id.",
          }),
        ]
      }
      if ('found' in meaning && meaning.found.kind === record.kind.name && meaning.found.id === record.id) {
        const message = `${quote(word)} is this ${record.kind.name} itself, expected another.`
        return [problemIn(record, place(), { code: 'refers-to-itself', message, hint: 'Name another, or take the field out.' })]
      }
      if (!('unknown' in meaning) || (orWords && shortensABody(records, word))) return []
      if (meaning.otherKind !== null) {
        const message = `${quote(word)} is ${withArticle(meaning.otherKind)}, expected ${kinds.map(withArticle).join(' or ')}.`
        return [
          problemIn(record, place(), {
            code: 'wrong-kind',
            message,
            hint: suggestion(records, word, kinds),
          }),
        ]
      }
      const message = `There is no ${kinds.join(', ').replace(/, ([^,]*)$/, ' or $1')} ${quote(word)}.`
      return [
        problemIn(record, place(), {
          code: 'unknown-reference',
          message,
          hint: suggestion(records, word, kinds),
        }),
      ]
    }),
  )

/** Capitals that look like initials, and are what the store calls an organisation or a group by: CQC. */
function shortensABody(records: Records, word: string): boolean {
  return (
    Object.hasOwn(records.settings.glossary, word) ||
    records.has('organisation', word.toLowerCase()) ||
    records.of('organisation').some(({ data }) => data.also?.includes(word)) ||
    records.of('group').some(({ data }) => data.abbreviation === word)
  )
}

function suggestion(records: Records, word: string, kinds: readonly string[]): string {
  const initials = kinds.includes('person') ? records.of('person').flatMap((person) => person.data.initials ?? []) : []
  const nearest = nearestWord(word, [...initials, ...kinds.flatMap((kind) => records.idsOf(kind))])
  return nearest === null ? `Make it with: kscp new ${kinds[0]}` : `Did you mean ${nearest}?`
}
