// Finds passport numbers.
import type { Sighting } from '../sighting.js'
import { digitsOf, END, type Found, type Kind, SEPARATOR, START, sightingsOf, standsNear } from './matching.js'

const NUMBER = new RegExp(`${START}(?:[A-Za-z]{1,2}${SEPARATOR})?\\d(?:${SEPARATOR}\\d){5,8}[A-Za-z]?${END}`, 'gu')
const PASSPORT = /\bpassport/i

/** HM Passport Office: nine digits; other countries put one or two letters in front. Only beside the word passport. */
export function passportNumbers(text: string): Sighting[] {
  return sightingsOf(text, NUMBER, (found) => kindOf(text, found))
}

function kindOf(text: string, found: Found): Kind | null {
  if (!standsNear(text, found, PASSPORT, 45, 30)) return null
  const isBritish = /^[A-Za-z]?\d/.test(found.text) && digitsOf(found.text).length >= 8
  return { type: 'PASSPORT', rule: isBritish ? 'passport-number' : 'passport-number-foreign' }
}
