// Finds passport numbers.
import type { Sighting } from '../sighting.js'
import { digitsOf, type Found, type Kind, sightingsOf, standsNear } from './matching.js'
import { END, SEPARATOR, START } from './pattern-parts.js'

const NUMBER = new RegExp(`${START}(?:[A-Za-z]{1,2}${SEPARATOR})?\\d(?:${SEPARATOR}\\d){5,8}[A-Za-z]?${END}`, 'gu')
const PASSPORT = { words: /\bpassport/i, before: 45, after: 30 }

/** HM Passport Office: nine digits; other countries put one or two letters in front. Only beside the word passport. */
export function passportNumbers(text: string): Sighting[] {
  return sightingsOf(text, NUMBER, kindOf)
}

function kindOf(found: Found, text: string): Kind | null {
  if (!standsNear(found, text, PASSPORT)) return null
  const isBritish = /^[A-Za-z]?\d/.test(found.text) && digitsOf(found.text).length >= 8
  return { type: 'PASSPORT', rule: isBritish ? 'passport-number' : 'passport-number-foreign' }
}
