// Tells whether a text says one of the words that are taken out: as whole words in any form, never as letters inside other words.
import { knownWord } from '../scan/known-word.js'
import type { SightingType } from '../scan/sighting.js'
import { type Word, wordsIn } from '../scan/words.js'

interface TakenOut {
  type: SightingType
  words: string
}

/**
 * Whether a text, as it is read, repeats what is taken out: a word of it (possessive, plural, half of a double name), a person's
 * whole name run together as in addresses, or a number of four digits or more. A name that is an everyday word ("Will") is one only
 * with its capital inside a sentence; writing without spaces between words is searched for the letters themselves.
 */
export function saysTakenOut(text: string, { type, words }: TakenOut): boolean {
  const [said, taken] = [wordsIn(text), wordsOf(words, type)]
  const forms = new Set(said.flatMap(({ plain }) => [plain, ...plain.split('-')]).map(bare))
  const telling = taken.filter(({ plain }) => !knownWord(plain).isVeryFrequent)
  return (
    saysNumber(text, words) ||
    telling.some((word) => saysWord(forms, word) || (/\p{Lo}/u.test(word.plain) && text.includes(word.text))) ||
    (type === 'PERSON' && (runTogether(taken).some((letters) => forms.has(letters)) || taken.some((word) => saysEverydayName(said, word))))
  )
}

/** Of a person's name only the words with a capital, where it has any: "de la" tell nobody. */
function wordsOf(words: string, type: SightingType): Word[] {
  const all = wordsIn(words)
  const names = all.filter(({ isCapital }) => isCapital)
  return type === 'PERSON' && names.length > 0 ? names : all
}

function saysWord(forms: ReadonlySet<string>, { plain }: Word): boolean {
  const halves = plain.split('-').filter((half) => half.length > 2 && !knownWord(half).isVeryFrequent)
  return [plain, ...halves].map(bare).some((word) => ['', 's', 'es'].some((ending) => forms.has(`${word}${ending}`)))
}

/** `zebedeequill`, `quillzebedee`, `zquill`. */
function runTogether(taken: readonly Word[]): string[] {
  const names = taken.map(({ plain }) => bare(plain).replaceAll('-', ''))
  const [first = '', last = ''] = [names[0], names.at(-1)]
  return names.length < 2 ? [] : [names.join(''), `${first}${last}`, `${last}${first}`, `${first.charAt(0)}${last}`]
}

function saysEverydayName(said: readonly Word[], { plain }: Word): boolean {
  const isSame = (word: Word) => word.plain === plain && word.isCapital && !word.beginsSentence
  return !knownWord(plain).isCalendar && said.some(isSame)
}

function saysNumber(text: string, words: string): boolean {
  const number = words.replace(/\D/g, '')
  return number.length > 3 && text.replace(/\D/g, '').includes(number)
}

/** "O'Brien" and "OBrien" are one. */
function bare(plain: string): string {
  return plain.replaceAll("'", '')
}
