// Finds driving licence numbers.
import type { Sighting } from '../sighting.js'
import { always, type Found, type Kind, lettersAndDigitsOf, sightingsOf } from './matching.js'
import { END, GAP, START } from './pattern-parts.js'

const S = `(?:${GAP}|-)?`
const DRIVER_NUMBER = new RegExp(
  `${START}[A-Za-z][A-Za-z9]{4}${S}\\d{6}${S}[A-Za-z][A-Za-z9]${S}[A-Za-z0-9]${S}[A-Za-z]{2}(?:${S}\\d\\d)?${END}`,
  'gu',
)
const LABELLED = new RegExp(
  `${START}driv(?:ing|er['’]?s?)['’]? licen[cs]e(?: (?:number|no\\.?|ID|#)){0,2}[ :#]{0,3}(?:(?:is|was|number) ){0,2}[A-Za-z]{0,6}[ -]?\\d{5,9}[A-Za-z0-9]{0,8}${END}`,
  'giu',
)

/**
 * DVLA driver number: five letters of the surname filled up with 9, the decade, month (plus 50 for a woman), day and year of
 * birth, two initials or 9, a character and two check letters, and sometimes the issue. After "driving licence" any number will do.
 */
export function drivingLicences(text: string): Sighting[] {
  return [
    ...sightingsOf(text, DRIVER_NUMBER, kindOf),
    ...sightingsOf(text, LABELLED, always('DRIVING_LICENCE', 'driving-licence-labelled')),
  ]
}

function kindOf(found: Found): Kind | null {
  const number = lettersAndDigitsOf(found.text)
  if (!/^[A-Z]{1,5}9{0,4}$/.test(number.slice(0, 5))) return null
  const month = Number(number.slice(6, 8)) % 50
  const day = Number(number.slice(8, 10))
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31
  return { type: 'DRIVING_LICENCE', rule: isDate ? 'driving-licence' : 'driving-licence-impossible-date' }
}
