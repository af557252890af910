// Tells who is meant where a name stands that may be of more than one person, and so what may stand in its place; it never guesses.

import type { Taking } from '../../redact/clearing/mark-words.js'
import type { NameTakenOut } from '../../redact/clearing/names-taken-out.js'
import { knownWord } from '../../redact/scan/known-word.js'
import { wordsIn } from '../../redact/scan/words.js'

/** Somebody's name in lower case, and what stands for it; null where nobody has said. */
export interface KnownName {
  name: string
  taking: Taking | null
}

/**
 * What takes out some words, given the names that are taken out and others of the store and the notes; null where a person must say.
 * Taking out is safe whoever is meant: only what stands in the place of one and not of another could be wrong.
 */
export function takingFor(words: string, taken: readonly NameTakenOut[], others: readonly KnownName[]): Taking | null {
  const own = partsOf(words)
  const isTaken = ({ name }: KnownName) => taken.some((each) => isNamed(each.name, partsOf(name)))
  const known = [...taken.map(({ name, reason, as }) => ({ name, taking: { reason, as } })), ...others.filter((each) => !isTaken(each))]
  const meant = known.filter(({ name }) => isNamed(name, own))
  const sharing = known.filter(({ name }) => name.split(' ').some((part) => own.some((word) => isForm(word, part))))
  const [first] = [...meant, ...sharing].flatMap(({ taking }) => taking ?? [])
  if ([...meant, ...sharing].every(({ taking }) => (taking?.as ?? null) === null)) return first ?? { reason: 's40', as: null }
  const isAgreed = meant.length > 0 && meant.every(({ taking }) => taking !== null && taking.as === first?.as)
  return isAgreed ? (first ?? null) : null
}

/** The words of a name in lower case, titles left out. */
function partsOf(words: string): string[] {
  return wordsIn(words)
    .flatMap(({ plain }) => plain.split('-'))
    .filter((plain) => !isOnlyTitle(plain))
}

function isOnlyTitle(plain: string): boolean {
  const { isTitle, isName } = knownWord(plain)
  return isTitle && !isName
}

/** Whether words are a name, some of its words or its initial with one, or hold the whole of it; a family is more than one person. */
function isNamed(name: string, words: readonly string[]): boolean {
  const parts = name.split(' ')
  const isPart = (word: string) => parts.includes(word) || (word.length === 1 && parts.some((part) => part.startsWith(word)))
  return words.every(isPart) || (parts.length > 1 && ` ${words.join(' ')} `.includes(` ${name} `))
}

/** The word, or its plural. */
function isForm(word: string, part: string): boolean {
  return [part, `${part}s`, `${part}es`].includes(word)
}
