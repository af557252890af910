// Whom words mean: the one person of the store whose full name, surname or initials they are.
import type { RecordOf, Records } from '../../core/records.js'
import { knownWord } from './known-word.js'
import { wordsIn } from './words.js'

/** The one person whose full name, surname or initials the words are, as an id; null where it is nobody's or several people's. Titles before a name count for nothing. */
export function personMeant(records: Records, words: string): string | null {
  const letters = wordsIn(words)
    .map(({ text }) => text)
    .join('')
  if (/^\p{Lu}{2,4}$/u.test(letters)) return only(records.withInitials(letters))
  const plain = wordsIn(words)
    .map((word) => word.plain)
    .filter((word) => !knownWord(word).isTitle)
  const named = records.of('person').filter(({ data }) => {
    const name = wordsIn(data.name).map((word) => word.plain)
    return plain.length === 1 ? name.at(-1) === plain[0] : name.join(' ') === plain.join(' ')
  })
  return only(named)
}

function only([person, ...others]: readonly RecordOf<'person'>[]): string | null {
  return person !== undefined && others.length === 0 ? person.id : null
}
