// Finds a full name of everyday words turned round or shortened, in any case: "monk, grace", "grace p monk", "g monk".
import { FUNCTION_WORDS } from './function-words.js'
import { NAMES_THAT_ARE_WORDS } from './names-that-are-words.js'

/** Longer runs of capitals are headings, and names of bodies. */
const MOST_PARTS = 3

/** Between two words of a name; no sentence's end. */
const GAP = '[^\\p{L}\\p{N}.!?]{1,4}'
const AFTER_INITIAL = '[^\\p{L}\\p{N}!?]{1,3}'
const LEFT = '(?<![\\p{L}\\p{N}])'
const RIGHT = '(?![\\p{L}\\p{N}])'
/** A sign or the edge of a line, with nothing but blanks before the name. */
const SIGN_BEFORE = '(?<=(?:^|[^\\p{L}\\p{N} ]) {0,3})'
const SIGN_AFTER = '(?= {0,3}(?:$|[^\\p{L}\\p{N} ]))'

/** Letters that are words, or what an apostrophe leaves of one: "a young person", "don't mark". */
const LETTERS_AS_WORDS = 'aidmst'

/** A turned or shortened name: the word that must stand on a page before the pattern is worth a try, and the pattern. */
export interface TurnedName {
  word: string
  pattern: RegExp
}

/** The forms of each full name in a removed text, given its words as written and whether one is a name; one unusual word is found by itself. */
export function turnedNames(cased: readonly string[], isName: (word: string) => boolean): TurnedName[] {
  return runsOfNames(cased, isName).flatMap((run) =>
    run.flatMap((given, i) =>
      run
        .slice(i + 1)
        .filter((surname) => [given, surname].some((word) => NAMES_THAT_ARE_WORDS.has(word)))
        .map((surname) => ({ word: surname, pattern: formsOf(given, surname) })),
    ),
  )
}

/** Whether one of the names stands in a text, signs and all, in lower case. */
export function holdsTurned(text: string, names: readonly TurnedName[]): boolean {
  return names.some(({ word, pattern }) => text.includes(word) && pattern.test(text))
}

/** What may be a sentence ("young will", "a young", "mark a long") counts only where signs set it apart. */
function formsOf(given: string, surname: string): RegExp {
  const initial = given.charAt(0)
  const isSaid = FUNCTION_WORDS.has(given) || FUNCTION_WORDS.has(surname)
  const [sideBySide, comma] = [`${surname}${GAP}${given}`, `${surname} ?, ?${given}`]
  const isLetterSaid = LETTERS_AS_WORDS.includes(initial)
  const middle = (letter: string) => `${given}${AFTER_INITIAL}${letter}${AFTER_INITIAL}${surname}`
  const forms = [
    ...(isSaid ? [alone(sideBySide), `${SIGN_BEFORE}${comma}${RIGHT}`, `${LEFT}${comma}${SIGN_AFTER}`] : [`${LEFT}${sideBySide}${RIGHT}`]),
    `${LEFT}${middle('(?:[b-hj-z]|[ai](?=\\.))')}${RIGHT}`,
    alone(middle('[ai]')),
    ...(['', `[a-z]${AFTER_INITIAL}`] as const).map((between) => {
      const form = `${initial}${AFTER_INITIAL}${between}${surname}`
      return isLetterSaid || between !== '' ? alone(form) : `${LEFT}${form}${RIGHT}`
    }),
    `${LEFT}${surname} ?, ?${initial}${RIGHT}`,
  ]
  return new RegExp(forms.join('|'), 'mu')
}

function alone(form: string): string {
  return `${SIGN_BEFORE}${form}${SIGN_AFTER}`
}

/** Names side by side, in lower case. */
function runsOfNames(cased: readonly string[], isName: (word: string) => boolean): string[][] {
  const runs: string[][] = [[]]
  for (const word of cased) {
    if (isName(word)) runs.at(-1)?.push(word.toLowerCase())
    else runs.push([])
  }
  return runs.filter(({ length }) => length > 1 && length <= MOST_PARTS)
}
