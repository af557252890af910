// Searches a page for a removed text: the whole, a word that tells, or three of its everyday words in a row.
import { isEverydayWord } from '../../core/everyday-words.js'
import { holdsCensored } from './censored-names.js'
import { daysSought } from './days.js'
import { NAMES_THAT_ARE_WORDS } from './names-that-are-words.js'
import type { Page } from './page.js'
import { holdsParted, type SoughtInitials, soughtInitials } from './parted-initials.js'
import { standsInPieces } from './parted-words.js'
import { wordsOf } from './reading.js'
import type { RemovedText } from './removed-text.js'
import { type Telling, tellingOf } from './telling-words.js'
import { holdsTurned, type TurnedName, turnedNames } from './turned-names.js'

/** From this many letters on, a text is found inside longer words too. */
export const LONG_WORD = 5
/** The same of several words, with nothing between them. */
export const LONG_RUN = 8

export type Extent = 'whole' | 'word' | 'run'

export interface Found {
  extent: Extent
  /** Whether a name stands there as a word of its own: no part of a longer word, and in no pieces of several letters. */
  isName: boolean
}

/** What is looked for of a removed text, on whatever page. */
export interface Sought {
  text: string
  what: RemovedText['what']
  telling: Telling
  /** Its words that are nothing but names, in lower case, with their plurals that are no everyday words ("the Quills"). */
  names: string[]
  /** Its words that may be names, as written. */
  nameWords: string[]
  /** The days in it that the store doesn't make public itself. */
  days: string[]
  /** Its full names of everyday words, turned round or shortened. */
  turned: TurnedName[]
  initials: SoughtInitials
}

/** What is to be looked for of a removed text, given the words and the days (`2012-03-14`) that the store itself makes public. */
export function soughtIn({ text, what }: RemovedText, isPublicWord: (word: string) => boolean, publicDays: ReadonlySet<string>): Sought {
  const telling = tellingOf(text, isPublicWord)
  const names = wordsOf(text).filter((word) => /^\p{Lu}/u.test(word) && telling.words.includes(word.toLowerCase()))
  const forms = names.map((name) => name.toLowerCase()).flatMap((name) => (isEverydayWord(`${name}s`) ? [name] : [name, `${name}s`]))
  const days = daysSought(` ${telling.whole} `).filter((day) => !publicDays.has(day))
  const isName = (word: string) => /^\p{Lu}/u.test(word) && [...telling.words, ...telling.capitalised].includes(word.toLowerCase())
  const words = wordsOf(text)
  const initials =
    what === 'initials' || (what === 'marked' && telling.words.length + telling.capitalised.length > 0)
      ? soughtInitials(words, isName)
      : { exact: null, ofNames: [] }
  return { text, what, telling, names: forms, nameWords: words.filter(isName), days, turned: turnedNames(words, isName), initials }
}

/** Whether it is one everyday word, or one short number, which stands in any file by chance. */
export function isLone({ what, telling: { whole, words, capitalised } }: Sought): boolean {
  return what === 'marked' && whole !== '' && !whole.includes(' ') && words.length + capitalised.length === 0
}

/** What of the text stands on a page, of which `uncleared` is what nobody cleared; null for nothing. Initials and full names beat every clearing. */
export function searchCleared(page: Page, uncleared: Page, sought: Sought): Found | null {
  return searchPage(uncleared, sought) ?? (uncleared !== page && beatsClearing(page, sought) ? searchPage(page, sought) : null)
}

function beatsClearing(page: Page, { text, what, telling }: Sought): boolean {
  if (what === 'initials') return true
  const words = wordsOf(text)
  const isName = (word: string) => /^\p{Lu}/u.test(word) && telling.words.includes(word.toLowerCase())
  return (
    words.length > 1 &&
    words.every((word) => isName(word) || NAMES_THAT_ARE_WORDS.has(word.toLowerCase())) &&
    holdsWhole(page, telling.whole)
  )
}

/** What of the text stands on the page; null for nothing. */
function searchPage(page: Page, sought: Sought): Found | null {
  const extent = extentOf(page, sought)
  return extent === null ? null : { extent, isName: holdsName(page, sought) }
}

function extentOf(page: Page, { text, what, telling, nameWords, days, turned, initials }: Sought): Extent | null {
  if (what === 'initials') return page.cased.some((words) => words.includes(` ${text} `)) || holdsInitials(page, initials) ? 'whole' : null
  if (telling.whole === '') return text.trim() !== '' && page.raw.includes(text.trim()) ? 'whole' : null
  if (!telling.isOneName && holdsWhole(page, telling.whole)) return 'whole'
  if (holdsTellingWord(page, telling) || days.some((day) => page.days().has(day))) return 'word'
  if (turned.length > 0 && page.signed().lower.some((words) => holdsTurned(words, turned))) return 'word'
  if (holdsInitials(page, initials) || (nameWords.length > 0 && holdsCensored(page.censored(), nameWords))) return 'word'
  return telling.runs.some((run) => page.lower.some((words) => words.includes(` ${run} `))) ? 'run' : null
}

function holdsInitials(page: Page, initials: SoughtInitials): boolean {
  const whole = initials.exact === null ? initials.ofNames : [initials.exact]
  if (whole.length === 0) return false
  if (whole.some((letters) => page.censored().smallInitials.has(letters))) return true
  return page.signed().initials.some((parted) => holdsParted(parted, initials))
}

/** Whether a word that is nothing but a name stands there by itself, or letter by letter. */
function holdsName({ withoutNames }: Page, { names }: Sought): boolean {
  return names.some((form) => withoutNames.lower.some((words) => words.includes(` ${form} `) || words.includes(` ${[...form].join(' ')} `)))
}

/** One word may stand in the full name of somebody who is published; more than one may not. */
function holdsWhole(page: Page, whole: string): boolean {
  const texts = whole.includes(' ') ? page.lower : page.withoutNames.lower
  if (texts.some((words) => holds(words, whole))) return true
  const squeezed = whole.replaceAll(' ', '')
  const isCode = /\d/.test(squeezed) && /\p{L}/u.test(squeezed) && squeezed.length >= LONG_WORD
  return (isCode || squeezed.length >= LONG_RUN) && page.squeezed.some((letters) => letters.includes(squeezed))
}

/** Whether a word stands there, whole or in pieces, in whatever case. */
function holdsWord({ withoutNames, words }: Page, word: string): boolean {
  return withoutNames.lower.some((text) => holds(text, word)) || words.lower.some((page) => standsInPieces(page, word))
}

function holdsTellingWord(page: Page, { words, capitalised, ...codes }: Telling): boolean {
  const { withoutNames, words: apart, digits, squeezed } = page
  if (codes.digits.some((number) => digits.includes(number))) return true
  if (codes.postcodes.some((code) => squeezed.some((letters) => letters.includes(code)))) return true
  if (words.some((word) => holdsWord(page, word))) return true
  return capitalised.some((word) => {
    const forms = [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]
    return forms.some(
      (form) =>
        withoutNames.cased.some((text) => text.includes(` ${form} `) || text.includes(` ${form}s `)) ||
        apart.cased.some((each) => standsInPieces(each, form)),
    )
  })
}

/** A long text anywhere, a short one as words of their own, with or without a plural's ending. */
function holds(text: string, words: string): boolean {
  if (words.length >= LONG_WORD) return text.includes(words)
  return text.includes(` ${words} `) || text.includes(` ${words}s `) || text.includes(` ${words}es `)
}
