// Parts a text that can be read into words, and says of each what its writing tells: capitals, where a sentence begins.
import { compiled } from './compiled.js'
import { matchesOf } from './identifiers/matching.js'
import { withoutTypography, writingIn } from './latin-text.js'

export interface Word {
  start: number
  end: number
  /** As written, without a possessive's ending or a verb cut short, which `end` does count. */
  text: string
  /** In lower case, letters with accents as the plain ones. */
  plain: string
  isCapital: boolean
  /** Two letters or more, all capitals. */
  isAllCapitals: boolean
  /** Some letter is of another alphabet than the Latin one. */
  isForeign: boolean
  beginsSentence: boolean
  /** Whether only spaces, or one line's end, part it from the word before; no edge of a column. */
  followsOn: boolean
  /** What stands between it and the word before. */
  gap: string
  /** What stands between it and the next word, or the text's end. */
  after: string
}

const WORD = /(?:\p{Lu}|(?<![\p{L}\p{N}])\p{L})[\p{L}\p{M}\p{N}]*(?:['’ʼ`-]\p{L}[\p{L}\p{M}\p{N}]*)*/gu
/** What is written onto a word: a possessive's ending, a verb cut short. */
const ENDING = /(?:n['’ʼ`]t|['’ʼ`](?:s|ll|re|ve|d|m))$/i

/** Every word, in order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  const read = withoutTypography(text)
  const asWritten = writingIn(text, read)
  let last = 0
  for (const { text: whole, start, end } of matchesOf(read, WORD)) {
    const gap = asWritten(read.slice(last, start), last)
    last = end
    const before = words.at(-1)
    if (before !== undefined) before.after = gap
    const { text: written, plain, isCapital, isAllCapitals, isForeign } = writingOf(whole, asWritten(whole, start))
    const { beginsSentence, followsOn } = standingOf(before, gap, () => isAtRowsEnd(read, start))
    words.push({ start, end, text: written, plain, isCapital, isAllCapitals, isForeign, beginsSentence, followsOn, gap, after: '' })
  }
  const final = words.at(-1)
  if (final !== undefined) final.after = text.slice(last)
  return words
}

type Writing = Pick<Word, 'text' | 'plain' | 'isCapital' | 'isAllCapitals' | 'isForeign'>

const PLAIN_LETTERS_ALONE = /^[A-Za-z]+$/

function writingOf(read: string, written: string): Writing {
  if (PLAIN_LETTERS_ALONE.test(read)) return plainWriting(read)
  const bare = read.replace(ENDING, '')
  return PLAIN_LETTERS_ALONE.test(bare) ? plainWriting(bare) : otherWriting(written)
}

/** Nearly every word is of plain letters; they are read ten times as fast. */
function plainWriting(text: string): Writing {
  const plain = text.toLowerCase()
  return { text, plain, isCapital: plain !== text, isAllCapitals: text.length > 1 && text === text.toUpperCase(), isForeign: false }
}

function otherWriting(whole: string): Writing {
  const text = whole.replace(ENDING, '').replace(/(?<=\p{L})\p{N}{1,2}$/u, '')
  return {
    text,
    plain: plainOf(text),
    isCapital: text !== text.toLowerCase(),
    isAllCapitals: text === text.toUpperCase() && [...text].filter((letter) => letter !== letter.toLowerCase()).length > 1,
    isForeign: /[^\0-\x7f]/.test(text) && /[^\p{Script=Latin}\p{N}\p{M}'’ʼ`-]/u.test(text),
  }
}

function standingOf(before: Word | undefined, gap: string, isOfRows: () => boolean): Pick<Word, 'beginsSentence' | 'followsOn'> {
  if (before === undefined) return { beginsSentence: true, followsOn: false }
  if (gap === ' ') return { beginsSentence: false, followsOn: true }
  const isAfterShort = isShortened(before, gap)
  return {
    beginsSentence: beginsSentence(gap) && !isAfterShort,
    followsOn: isAfterShort || /^ {1,3}$|^ \d{1,2}(?:st|nd|rd|th) $/.test(gap) || (/^ {0,20}\n {0,20}$/.test(gap) && !isOfRows()),
  }
}

/** Whether the line that a word begins, or the one before it, has columns: a tab, many spaces, a bar or a bare comma between words. */
function isAtRowsEnd(text: string, start: number): boolean {
  const end = text.lastIndexOf('\n', start)
  const next = text.indexOf('\n', start)
  const lines = [text.slice(text.lastIndexOf('\n', end - 1) + 1, end), text.slice(start, next < 0 ? text.length : next)]
  return lines.some((line) => /\S(?:\t| {4}| ?\||,\p{L})/u.test(line))
}

/** A full stop, a question, a line's end that is not inside a paragraph's flow, a cell's edge, an opening quotation after one of them. */
function beginsSentence(between: string): boolean {
  return /[.!?…:;|]["'’”)\]]{0,3}\s|\n|[|“"]\s*$|^\s*[.!?…]/.test(between)
}

const SHORTENED =
  /^(?:\p{L}|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Revd|Fr|Sr|Jr|Snr|Jnr|St|Cllr|Sgt|Insp|Supt|Supt|Capt|Col|Lt|Gen|Hon|Rt|Messrs|Mme|Mlle)$/iu

/** Whether a full stop only shortens the word before it: `J. Ward`, `Dr. Ward`. */
function isShortened(word: Word, between: string): boolean {
  return /^\. {0,3}$/.test(between) && compiled(SHORTENED).test(word.text)
}

/** Lower case, without accents. */
export function plainOf(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z]*$/.test(lower)) return lower
  return lower
    .replace(/[’ʼ`]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœıðþ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
}

const PLAIN_LETTERS: { readonly [letter: string]: string } = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
}
