// Tells which names of those who may not be named a text holds that the store makes public itself: the name of a body, a role's title.
import type { Records } from '../../core/records.js'
import { knownWord } from '../scan/known-word.js'
import { wordsIn } from '../scan/words.js'
import type { NameTakenOut } from './names-taken-out.js'
import { protectedSurnames } from './surname-as-name.js'

/** Words that may not stand side by side, in lower case, and what they are of somebody. */
export interface SoughtName {
  words: string
  what: 'surname' | 'name'
}

/**
 * What to look for: each surname alone, each name in full (the first and the last of its names, either first, or with the last one's
 * initial), and each first name alone. Nobody can tell of whom one word speaks that is an everyday word, a month or a place, or that
 * somebody bears who may be named: it is looked for only beside another of the same person's names, or a hall called Hope House would
 * stop every note that takes out a Hope. What somebody who may be named is called in full is looked for in no form.
 */
export function soughtNames(records: Records, taken: readonly NameTakenOut[]): SoughtName[] {
  const people = records.of('person')
  const borne = people.filter(({ data: { publish } }) => publish === 'name').map(({ data }) => partsOf(data.name))
  const names = [...taken, ...people.map(({ data }) => data)].map(({ name }) => partsOf(name))
  const [allBorne, theirs] = [new Set(borne.flat()), new Set(borne.flatMap(inFull))]
  const surnames = [...protectedSurnames(records, taken)].filter((surname) => !isPlainSurname(surname))
  const given = names.flatMap((parts) => parts.slice(0, 1)).filter((name) => !allBorne.has(name) && !isPlainGiven(name))
  const full = names.flatMap(inFull).filter((words) => !theirs.has(words))
  return [...asSought('surname', surnames), ...asSought('name', [...full, ...given])]
}

/**
 * The first of the names that a text holds, possessive or plural too; a saint's, a king's or a queen's given name is theirs, alone or with
 * an initial ("King George V").
 */
export function nameHeld(text: string, sought: readonly SoughtName[]): SoughtName | undefined {
  const words = ` ${apart(plainWords(text))} `
  const withoutSaints = words.replace(CALLED_AFTER, ' ')
  return sought.find(({ words: name, what }) => {
    const searched = what === 'surname' || IN_FULL.test(name) ? words : withoutSaints
    return ['', 's'].some((ending) => searched.includes(` ${apart(name)}${ending} `))
  })
}

const IN_FULL = / \S{2}/

const CALLED_AFTER = /(?<= (?:st|saint|king|queen|prince|princess) )\S+ /g

/** A text's words in lower case. */
export function plainWords(text: string): string {
  return wordsIn(text)
    .map(({ plain }) => plain)
    .join(' ')
}

function asSought(what: SoughtName['what'], names: readonly string[]): SoughtName[] {
  return [...new Set(names)].map((words) => ({ words, what }))
}

/** The words of a name in lower case, titles left out. */
function partsOf(name: string): string[] {
  return wordsIn(name).flatMap(({ plain }) => {
    const { isTitle, isName } = knownWord(plain)
    return isTitle && !isName ? [] : [plain]
  })
}

/** "grace may day", "grace day", "day grace" and "grace d". */
function inFull(parts: readonly string[]): string[] {
  if (parts.length < 2) return []
  const [first, last] = [parts.slice(0, 1), parts.slice(-1)]
  const initial = last.map((name) => name.charAt(0))
  return [parts, [...first, ...last], [...last, ...first], [...first, ...initial]].map((names) => names.join(' '))
}

function isPlainSurname(surname: string): boolean {
  const { isVeryFrequent, isCalendar, isPlace } = knownWord(surname)
  return isVeryFrequent || isCalendar || isPlace
}

/** Given names are words more often than surnames are: Grace, Rose, Mark. */
function isPlainGiven(given: string): boolean {
  const { isWord, isCommonName, isCalendar, isPlace } = knownWord(given)
  return (isWord && !isCommonName) || isCalendar || isPlace
}

/** With a space for a hyphen: "Quill-Feather" is two words to a reader. */
function apart(plain: string): string {
  return plain.replaceAll('-', ' ')
}
