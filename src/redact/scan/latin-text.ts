// Reads a text with one of 256 signs for each character, every character at its place: V8 compiles a pattern anew for a text with any other.

/** What the patterns tell apart, and signs of the 256 that mean the same to them. */
const SIGNS: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [/[‐-―−]/g, '-'],
  [/[‘’ʼ]/g, "'"],
  [/[“”]/g, '"'],
  [/€/g, '£'],
  [/⁄/g, '¦'],
  [/[Ā-ɏ]/g, 'ÿ'],
  [/[^\0-ÿ]/g, '¤'],
]

/** The text with dashes and quotation marks as on a typewriter, letters beyond ÿ as ÿ, and a sign for everything else. */
export function latinTextOf(text: string): string {
  if (!/[^\0-ÿ]/.test(text)) return text
  const latin = SIGNS.reduce((read, [pattern, sign]) => read.replace(pattern, sign), text)
  return Buffer.from(latin, 'latin1').toString('latin1')
}

/** The text in small letters, every character at its place. */
export function smallLettersOf(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : latinTextOf(text).toLowerCase()
}

/**
 * For patterns that tell letters, figures and apostrophes apart: a text whose only other signs are those of typography, with ’ as ' and
 * the rest as one sign, every character at its place; any other text as it is.
 */
export function withoutTypography(text: string): string {
  if (!/[^\0-ÿ]/.test(text)) return text
  const read = text.replace(/’/g, "'").replace(/[‘“”–—…•●]/g, '¤')
  return /[^\0-ÿ]/.test(read) ? text : Buffer.from(read, 'latin1').toString('latin1')
}

/** Gives a stretch as it is written, given how it is read without typography: as one of 256 signs a character where it has no typography itself. */
export function writingIn(text: string, withoutTypography: string): (read: string, start: number) => string {
  if (withoutTypography === text) return (read) => read
  return (read, start) => (/['¤]/.test(read) ? text.slice(start, start + read.length) : read)
}
