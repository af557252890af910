// Tells whether a pseudonym keeps the initials, or the first letters, of the name that it stands for: "Child Z", "zq", "Z*** Q***".
import { isEverydayWord } from './everyday-words.js'

/** Children are called A, B and C in turn, whatever their names are. */
const IN_TURN = 'ABC'

/** What is taken for a whole set of initials. */
const SHORT = /^\p{L}{2,5}$/u

/** More capitals stand in something that is said. */
const LONGEST_NAME = 4

/** Whether a letter of its own in the pseudonym is an initial of a name, several follow a name's, or its letters are all the initials. */
export function keepsInitials(pseudonym: string, name: string): boolean {
  const names = (letters(name).match(/\p{L}+/gu) ?? []).filter((word) => /^\p{Lu}/u.test(word))
  const initials = names.map((word) => word.charAt(0)).join('')
  const words = letters(pseudonym).match(/\p{L}+/gu) ?? []
  const alone = words
    .filter((word) => word.length === 1 && !/^[aI]$/.test(word))
    .join('')
    .toUpperCase()
  if (initials === '') return false
  if (alone.length === 1) return names.length <= LONGEST_NAME && initials.includes(alone) && !IN_TURN.includes(alone)
  if (alone.length > 1 && [initials, ...names.map((word) => word.toUpperCase())].some((word) => word.startsWith(alone))) return true
  return initials.length > 1 && words.some((word) => SHORT.test(word) && word.toUpperCase() === initials && !isEverydayWord(word))
}

function letters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}|\p{Cf}/gu, '')
}
