// Knows the words by which minutes name the people of their meeting: names, initials, first names, nicknames.
import type { ImportedPerson } from '../../imported-minutes.js'
import { TITLE } from '../words.js'

/** The words by which the people of a meeting may be meant. */
export interface KnownOwners {
  has(word: string): boolean
}

/** Names, initials, surnames, first names and nicknames of the people of a meeting. */
export function knownOwners(people: readonly ImportedPerson[], text: string): KnownOwners {
  const words = new Set<string>()
  const aliases: string[] = []
  for (const { name, initials, alias, role } of people) {
    const parts = name.split(' ')
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    for (const word of [
      name,
      initials,
      first.length > 1 ? first : null,
      last,
      parts.length > 1 ? `${first} ${last.charAt(0)}` : null,
      role,
    ])
      if (word !== null && word !== undefined && word.length > 1) words.add(word.toLowerCase())
    words.add(initialsOf(name))
    if (alias !== null && alias !== undefined) aliases.push(alias.toLowerCase())
  }
  const lower = text.toLowerCase()
  return {
    has(word) {
      const plain = word.toLowerCase().replace(/^@/, '').replace(/\.$/, '')
      if (words.has(plain) || words.has(plain.replace(TITLE, ''))) return true
      if (aliases.some((alias) => alias === plain || (plain.length > 3 && (alias.startsWith(plain) || plain.startsWith(alias)))))
        return true
      if (people.some(({ name }) => plain.length > 2 && !plain.includes(' ') && name.toLowerCase().startsWith(plain))) return true
      // A word that acts again and again in these notes, though no list has it.
      return /^[\p{L}\p{N}_-]{4,}$/u.test(plain) && /\d|\p{Ll}\p{Lu}/u.test(word) && lower.split(plain).length > 1
    },
  }
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase()
}
