// Finds full UK postcodes, and words of the same shape that are none.
import type { Sighting } from '../sighting.js'
import { MONTH_BEGINS } from './date-forms.js'
import { always, type Found, type Kind, sightingsOf, wordsAfter } from './matching.js'
import { DASHES, END, GAP, START } from './pattern-parts.js'
import { hasRealArea, INWARD_CODE, OUTWARD_CODE } from './postcode-areas.js'

export const POSTCODE = `(?:${OUTWARD_CODE}(?:${GAP}|[${DASHES}])?${INWARD_CODE}|[Gg][Ii][Rr] ?0[Aa]{2})${END}`
/** In capitals a dot may have slipped in, and the next word may touch it: SM5. 7PZ, CR4 8BEto. */
const CARELESS = `[A-Z]{1,2}\\d[A-Z\\d]?(?:\\. ?| )?\\d[A-Z]{2}(?=[a-z]{2}|[^A-Za-z0-9À-ɏ]|$)`
const SHAPE = new RegExp(`${START}(?:${POSTCODE}|${CARELESS})`, 'g')
const FORCES = new RegExp(`${START}BFPO ?\\d{1,4}${END}`, 'giu')

/** Royal Mail: the last two letters are never C, I, K, M, O or V. */
const INWARD_LETTERS = /[ABD-HJLNP-UW-Z]{2}$/i
const ORDINAL = /\d(?:st|nd|rd|th)$/
const COUNTED = new RegExp(`^ ?(?:of|floor|edition|quarter|place|time|year|week|day|meeting|century|draft|${MONTH_BEGINS})`, 'i')
const UNIT = /(?:am|pm|[mck]m|[mk]g|ml|mb|gb|tb|hz|st|nd|rd|th)$/i

/**
 * Royal Mail, Programmers' guide to the Postcode Address File: any case, with a space, a line end, a hyphen or nothing between
 * the parts; forces' postcodes too. What has the shape but an area or letters not in use is reported if it is in capitals.
 */
export function postcodes(text: string): Sighting[] {
  return [...sightingsOf(text, SHAPE, kindOf), ...sightingsOf(text, FORCES, always('POSTCODE', 'forces-postcode'))]
}

function kindOf(found: Found, text: string): Kind | null {
  if (/GIR/i.test(found.text)) return { type: 'POSTCODE', rule: 'postcode' }
  if (ORDINAL.test(found.text) && isOrdinal(found, text)) return null
  if (hasRealArea(found.text) && INWARD_LETTERS.test(found.text)) return { type: 'POSTCODE', rule: 'postcode' }
  const isInCapitals = found.text === found.text.toUpperCase()
  return isInCapitals && !UNIT.test(found.text) ? { type: 'POSTCODE', rule: 'postcode-not-in-use' } : null
}

/** "Q1 2nd" and "b1 2nd floor" count something; "b41 8th" in small letters may be home. */
function isOrdinal(found: Found, text: string): boolean {
  return found.text !== found.text.toLowerCase() || COUNTED.test(wordsAfter(text, found.end, 12))
}
