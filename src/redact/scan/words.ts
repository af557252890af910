// Parts a text that can be read into words, and says of each what its writing tells: capitals, where a sentence begins.

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
  beginsSentence: boolean
  /** Whether only spaces, or one line's end, part it from the word before. */
  followsOn: boolean
  /** What stands between it and the word before. */
  gap: string
}

const WORD = /(?:\p{Lu}|(?<!\p{N})\p{L})[\p{L}\p{M}\p{N}]*(?:['’ʼ`-]\p{L}[\p{L}\p{M}\p{N}]*)*/gu
/** What is written onto a word: a possessive's ending, a verb cut short. */
const ENDING = /(?:n['’ʼ`]t|['’ʼ`](?:s|ll|re|ve|d|m))$/i

/** Every word, in order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const { 0: whole, index } of text.matchAll(WORD)) {
    const written = whole.replace(ENDING, '').replace(/(?<=\p{L})\p{N}{1,2}$/u, '')
    const between = text.slice(last, index)
    words.push({
      start: index,
      end: index + whole.length,
      text: written,
      plain: plainOf(written),
      isCapital: /\p{Lu}|\p{Lt}/u.test(written),
      isAllCapitals: written.length > 1 && !/\p{Ll}/u.test(written) && /\p{Lu}.*\p{Lu}/u.test(written),
      beginsSentence: words.length === 0 || (beginsSentence(between) && !isShortened(words.at(-1), between)),
      followsOn:
        words.length > 0 &&
        (/^[ \t]{1,20}$|^ {0,20}\n {0,20}$|^ \d{1,2}(?:st|nd|rd|th) $/.test(between) || isShortened(words.at(-1), between)),
      gap: between,
    })
    last = index + whole.length
  }
  return words
}

/** A full stop, a question, a line's end that is not inside a paragraph's flow, a cell's edge, an opening quotation after one of them. */
function beginsSentence(between: string): boolean {
  return /[.!?…:;|]["'’”)\]]{0,3}\s|\n|[|“"]\s*$|^\s*[.!?…]/.test(between)
}

const SHORTENED =
  /^(?:\p{L}|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Revd|Fr|Sr|Jr|Snr|Jnr|St|Cllr|Sgt|Insp|Supt|Supt|Capt|Col|Lt|Gen|Hon|Rt|Messrs|Mme|Mlle)$/iu

/** Whether a full stop only shortens the word before it: `J. Ward`, `Dr. Ward`. */
function isShortened(word: Word | undefined, between: string): boolean {
  return word !== undefined && /^\. {0,3}$/.test(between) && SHORTENED.test(word.text)
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
