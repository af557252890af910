// The parts that the patterns of numbers share: what may touch a number, and what parts it.

/** Put before or after a pattern: no letter or digit touches it. */
export const START = '(?<![A-Za-z0-9À-ɏ])'
export const END = '(?![A-Za-z0-9À-ɏ])'
/** Put after a pattern: it ends no word before its end, in any letters or in a text in small ones. */
export const NO_LETTER = '(?![A-Za-zÀ-ɏ])'
export const NO_SMALL_LETTER = '(?![a-zß-ɏ])'

/** The dashes people type, for use inside a character class. */
export const DASHES = '\\-‐‑‒–—−'

/** Between two parts of one number: a space or two, or a line end and the next line's indent. */
export const GAP = '(?:[ \\t]{1,2}|\\n {0,4})'

/** Between two digits of one number, if anything is: a space, dot or dash, or a line end. */
export const SEPARATOR = `(?:[ .${DASHES}]|\\n {0,4})?`

/** What a PDF, a spreadsheet or a hurried writer may put there too: several blanks, tabs, commas, slashes, cells of a table. */
export const WIDE_SEPARATOR = `(?:[ \\t.,/_|${DASHES}]{0,3}|\\n {0,4})`
const IS_WIDE = new RegExp(`[\\t,/_|]|[ .${DASHES}]{2}`)

/** Whether a number has a separator between its parts that people seldom put there. */
export function isWidelySeparated(number: string): boolean {
  return IS_WIDE.test(number)
}
