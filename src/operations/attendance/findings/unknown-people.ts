// Words in a meeting's lists, or among the holders of a seat, that tell nobody who is meant.
import { formatDate } from '../../../core/date.js'
import type { Records } from '../../../core/records.js'
import { type Meaning, resolveReference } from '../../../core/references.js'
import { isInvitee } from '../invitees.js'
import { fileOf, listed, quoted } from '../words.js'
import type { Finder } from './sight.js'

export const unknownPeople: Finder = (sight) => [...unknownInLists(sight), ...unknownInSeats(sight)]

const unknownInLists: Finder = ({ records, held, invitees }) =>
  [...held].reverse().flatMap(({ meeting, presence }) => {
    const { date } = meeting.data
    return presence.entries.flatMap((entry) => {
      const { word, person, list, deputisingFor } = entry
      const isKnown = person !== undefined || invitees.some((invitee) => isInvitee(invitee, entry, date))
      const places =
        deputisingFor === null || deputisingFor.person !== undefined
          ? []
          : [`${quoted(deputisingFor.word)}, for whom ${word} is said to deputise`]
      const own = isKnown ? [] : [`${quoted(word)} among the ${list === 'absent' ? 'absent' : list}`]
      return [...own.map((where) => [where, word] as const), ...places.map((where) => [where, deputisingFor?.word ?? ''] as const)].map(
        ([where, unknown]) => ({
          code: 'unknown-person',
          severity: 'warning' as const,
          message: `Nobody can tell who ${where} is on ${formatDate(date)}: ${reasonFor(records, unknown, date)}. Mend it in ${fileOf(meeting)}.`,
          person: unknown,
          meeting: meeting.id,
        }),
      )
    })
  })

const unknownInSeats: Finder = ({ records, seats, group }) =>
  seats.flatMap(({ name, terms }) =>
    terms
      .filter(({ person }) => person === undefined)
      .map(({ word, from }) => ({
        code: 'unknown-person',
        severity: 'warning',
        message: `Nobody can tell who ${quoted(word)}, a holder of ${quoted(name)}, is: ${reasonFor(records, word, from ?? null)}. Mend it in ${group.file}.`,
        seat: name,
        person: word,
      })),
  )

function reasonFor(records: Records, word: string, day: string | null): string {
  const meaning: Meaning = resolveReference(records, word, ['person'], day)
  if ('ambiguous' in meaning) return `it could be ${listed(meaning.ambiguous).replace(/ and (?=[^ ]+$)/, ' or ')}`
  if ('outOfRole' in meaning) return `${listed(meaning.outOfRole)} was in no role then`
  if ('unknown' in meaning && !records.hasUnreadable('person')) return 'no person is called that'
  return "the record of some person can't be read"
}
