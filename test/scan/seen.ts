// What a scan sees in a text, with the exact words it points at, and the register of a small store to scan with.
import { Records } from '../../src/core/records.js'
import { NO_REGISTER, type Register } from '../../src/redact/scan/register.js'
import { scanText } from '../../src/redact/scan/scan-text.js'
import { registerByRecord, type Standings, storeRegister } from '../../src/redact/scan/store-register.js'
import { type Word, wordsIn } from '../../src/redact/scan/words.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore } from '../support/store.js'

/** A rule or a type, and the words. */
export type Found = readonly [what: string, words: string]

/** The rows of a table as the text of each and what is expected of it. */
export function rows<T>(table: readonly (readonly [text: string, ...expected: T[]])[]): [text: string, expected: T[]][] {
  return table.map(([text, ...expected]) => [text, expected])
}

/** Each finding as its type and the words of the source. */
export function seenIn(source: string, register: Register = NO_REGISTER): [type: string, words: string][] {
  return scanText(source, register).map(({ type, start, end }) => [type, source.slice(start, end)])
}

/** Each finding as its rule and the words of the source. */
export function rulesIn(source: string, register: Register = NO_REGISTER): [rule: string, words: string][] {
  return scanText(source, register).map(({ rule, start, end }) => [rule, source.slice(start, end)])
}

/** The words that are taken for names, of whatever alphabet. */
export function namesSeenIn(source: string, register: Register = NO_REGISTER): string[] {
  return seenIn(source, register).flatMap(([type, words]) => (type === 'PERSON' || type === 'UNKNOWN' ? [words] : []))
}

/** The letters that are taken for initials. */
export function initialsSeenIn(source: string, register: Register = NO_REGISTER): string[] {
  return seenIn(source, register).flatMap(([type, words]) => (type === 'INITIALS' ? [words] : []))
}

/** People stand as their records say, unless something else is said. */
function registerFrom({ kinds, settings, all }: Records, standings: Partial<Standings> | null): Register {
  const records = new Records(kinds, settings, all)
  if (standings === null) return registerByRecord(records)
  return storeRegister(records, {
    day: null,
    of: () => 'public',
    publicTexts: [],
    takenOut: [],
    initialsTakenOut: [],
    takenOutElsewhere: [],
    ...standings,
  })
}

/** The register of Elmbridge's store with other files laid over it: the files are read in the first test that asks for it. */
export function registerOf(
  files: { readonly [file: string]: string } = {},
  standings: Partial<Standings> | null = null,
): () => Promise<Register> {
  let reading: ReturnType<typeof readStore> | null = null
  return async () => {
    reading ??= readStore(makeStore(files))
    return registerFrom((await reading).records, standings)
  }
}

/** The file of one more person of the store. */
export function person(
  name: string,
  publish: 'name' | 'role' | 'none',
  { initials = '', title = 'Adviser' } = {},
): { [file: string]: string } {
  const id = name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  const own = initials === '' ? '' : `initials: ${initials}\n`
  return { [`records/people/${id}.md`]: `---\nname: ${name}\n${own}roles:\n  - title: ${title}\npublish: ${publish}\n---\n` }
}

/** What is decided of one word of a text. */
export type Judge = (words: readonly Word[], i: number) => boolean

/** A word, a text where something is so of it, and one where it isn't. */
export type Pair = readonly [word: string, text: string, not: string]

/** What is decided of the first word of a text that is written so. */
export function judged(judge: Judge, text: string, word: string): boolean {
  const words = wordsIn(text)
  const i = words.findIndex((each) => each.text === word)
  if (i < 0) throw new Error(`"${text}" has no word "${word}".`)
  return judge(words, i)
}
