// What counts as a word when records are searched: letters whatever their case and accents, initials and ids as they are.

/** Words, hyphenated and dotted ones and ids as one. */
export const WORD = /[\p{L}\p{N}]+(?:[-'’.@][\p{L}\p{N}]+)*/gu
const INITIALS = /^\p{Lu}{2,4}$/u
const DIGIT = /\p{N}/u

export interface Word {
  /** As written. */
  word: string
  start: number
  end: number
}

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
}

/** The forms under which a written word can be found; an id or a day whole, and by the letters in it. */
export function formsOf(word: string): string[] {
  if (INITIALS.test(word)) return [word, fold(word)]
  const folded = fold(word)
  if (!/[-'.@]/.test(folded)) return [folded]
  const parts = partsOf(folded)
  return DIGIT.test(folded) ? [...new Set([folded, ...parts.filter((part) => !DIGIT.test(part))])] : parts
}

/** What to look for when somebody types a word: capitals mean initials where some record has them, and a hyphenated word may be written apart. */
export function soughtForms(word: string, isWritten: boolean): string[] {
  if (isWritten && INITIALS.test(word)) return [word]
  const folded = fold(word)
  return DIGIT.test(folded) ? [folded] : partsOf(folded)
}

/** Whether a form is found only as it is, or as the beginning of an id: never as a word like it. */
export function isFixed(form: string): boolean {
  return INITIALS.test(form) || DIGIT.test(form)
}

export function areInitials(form: string): boolean {
  return INITIALS.test(form)
}

function partsOf(folded: string): string[] {
  return folded.replace(/'s$/, '').split(/[-'.@]/)
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase()
}
