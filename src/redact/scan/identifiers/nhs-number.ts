// Finds NHS numbers: ten digits with a check digit.
import type { Sighting } from '../sighting.js'
import { DASHES, digitsOf, type Found, isBusinessNumber, type Kind, SEPARATOR, sightingsOf, standsNear } from './matching.js'

/** Not the tail of an international number, and not a part of a longer group. */
const NOT_INSIDE = `(?:(?<=NHS)|(?<![A-Za-z0-9À-ɏ]|\\d[.${DASHES}]|\\+\\d{1,3}[ .${DASHES}]))`
const TEN_DIGITS = new RegExp(
  `${NOT_INSIDE}\\d{3}${SEPARATOR}\\d{3}${SEPARATOR}\\d{4}(?![A-Za-z0-9À-ɏ]| {0,2}(?:x|ext)|[.${DASHES}]\\d)`,
  'gu',
)
const NHS = /\bNHS|\bhealth (?:number|no\b)|\bCHI\b|H&C/i

/**
 * NHS Data Dictionary: ten digits, written 3-3-4 with a space, hyphen, dot or nothing between, the last a modulus 11 check digit.
 * The Scottish CHI number and the Northern Irish H&C number have the same form. With a wrong check digit it is an NHS number
 * if the text says so, else a long number.
 */
export function nhsNumbers(text: string): Sighting[] {
  return sightingsOf(text, TEN_DIGITS, (found) => kindOf(text, found))
}

function kindOf(text: string, found: Found): Kind {
  const digits = digitsOf(found.text)
  const isNamed = standsNear(text, found, NHS)
  if (!isNamed && (digits.startsWith('0') || isBusinessNumber(text, found.start))) return { type: 'LONG_NUMBER', rule: 'ten-digits' }
  if (hasNhsCheckDigit(digits)) return { type: 'NHS_NUMBER', rule: 'nhs-number' }
  return isNamed ? { type: 'NHS_NUMBER', rule: 'nhs-number-wrong-check-digit' } : { type: 'LONG_NUMBER', rule: 'ten-digits' }
}

/** The first nine digits weighted 10 down to 2; 11 less the remainder is the tenth, 11 counting as 0 and 10 as never issued. */
function hasNhsCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}
