// How many columns of a terminal a text takes.
import stringWidth from 'string-width'

const PLAIN = /^[\x20-\x7e]*$/

/** Wide letters take two, marks above letters none; plain ASCII, as most cells are, is not measured letter by letter. */
export function columnWidth(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text)
}
