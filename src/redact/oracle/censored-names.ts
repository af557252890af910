// Finds a name of which signs cover some letters, as somebody writes who means to hide it ("Z******", "Q_ll", "Zebe…"), and initials such as "z.q.".
import { isEverydayWord } from '../../core/everyday-words.js'
import { FUNCTION_WORDS } from './function-words.js'

/** Signs that only cover; and those that end or part sentences too. */
const BLACK = '*_#•●█■▇'
const STOPS = '.…\\-\\u2010-\\u2015'
const WORD = /^(\p{L}+)([^\p{L}\p{N}](?:[^\p{N}]*[^\p{L}\p{N}])?)(\p{L}*)$/u
/** One is enough between letters, but for the signs of sentences. */
const COVER = new RegExp(`^(?:[${BLACK}…]+|[${STOPS}]{2,})$`, 'u')

const RUN = new RegExp(`[\\p{L}\\p{N}${BLACK}${STOPS}]+`, 'gu')
const HAS_COVER = new RegExp(`\\p{L}(?:[${BLACK}…]|[${STOPS}]{2})`, 'u')
/** An address, or what is no word. */
const LONGEST_RUN = 40
/** A name of two letters has none to cover. */
const SHORTEST_NAME = 3

/** Initials in small letters with a dot behind each, and what is read every day. */
const SMALL_INITIALS = /(?<![\p{L}\p{N}.@/])(?:\p{Ll}\. ?){2,5}(?![\p{L}\p{N}])/gu
const ABBREVIATIONS = new Set('ad aka am bc ca cf cv dob eg fte ie na nb no op pa pm po pp ps pw qv rsvp tba tbc vs wef wte'.split(' '))

/** What of a page may be a name half hidden. */
export interface Censored {
  /** The letters before the signs, those between them, and those behind. */
  covered: readonly { first: string; between: string; last: string }[]
  /** As capitals: `ZQ` for "z.q.". */
  smallInitials: ReadonlySet<string>
}

/** Of a text as it is printed: there emphasis covers nothing, but a sign behind a backslash does. */
export function censoredIn(text: string): Censored {
  const shown = withoutEmphasis(withoutEmphasis(text.replace(/(?<!\\)[`~]/g, ''))).replaceAll('\\', '')
  const runs = shown.match(RUN) ?? []
  const covered = runs.filter((run) => run.length <= LONGEST_RUN && HAS_COVER.test(run)).flatMap(partsOf)
  const small = (shown.match(SMALL_INITIALS) ?? []).map((run) => run.replace(/[^\p{L}]/gu, ''))
  return { covered, smallInitials: new Set(small.filter((run) => !ABBREVIATIONS.has(run)).map((run) => run.toUpperCase())) }
}

/** Of signs in pairs, as Markdown has them: those in one stay. */
function withoutEmphasis(text: string): string {
  return text.replace(/(?<![\\*])(\*{1,3})([^*\s](?:[^*\n]{0,500}[^*\s\\])?)\1(?!\*)/g, '$2')
}

function partsOf(run: string): Censored['covered'] {
  const word = run.replace(new RegExp(`^[${BLACK}${STOPS}]+`, 'u'), '').replace(/(?<!\.)\.$/, '')
  const [, first = '', middle = '', last = ''] = WORD.exec(word) ?? []
  const between = middle.replace(/[^\p{L}]/gu, '')
  if (first === '' || !middle.split(/\p{L}+/u).every((signs) => COVER.test(signs))) return []
  if (last + between === '' && mayBeSaid(first, middle)) return []
  return [{ first: plain(first), between: plain(between), last: plain(last) }]
}

/** "and then…" goes on, "care*" has a note, "C#" is what it is. */
function mayBeSaid(letters: string, signs: string): boolean {
  if (signs.length < 2 && signs !== '…') return true
  return !new RegExp(`[${BLACK}]`, 'u').test(signs) && (letters.length < 2 || isWord(plain(letters)))
}

function isWord(letters: string): boolean {
  return FUNCTION_WORDS.has(letters) || isEverydayWord(letters)
}

/** Whether one of the names may be what stands there half hidden. */
export function holdsCensored({ covered }: Censored, names: readonly string[]): boolean {
  return covered.length > 0 && names.map(plain).some((name) => name.length >= SHORTEST_NAME && covered.some((each) => mayBe(each, name)))
}

function mayBe({ first, between, last }: Censored['covered'][number], name: string): boolean {
  const hasMore = first.length + between.length + last.length < name.length
  if (!hasMore || !name.startsWith(first) || !name.endsWith(last)) return false
  const middle = name.slice(first.length, name.length - last.length)
  let at = -1
  return [...between].every((letter) => {
    at = middle.indexOf(letter, at + 1)
    return at >= 0
  })
}

function plain(letters: string): string {
  return letters.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
