// Finds National Insurance numbers: two letters, six digits, and mostly a letter A to D.
import type { Sighting } from '../sighting.js'
import { END, type Found, type Kind, lettersAndDigitsOf, SEPARATOR, START, sightingsOf, standsNear } from './matching.js'

const WITH_SUFFIX = new RegExp(`${START}[A-Za-z]{2}(?:${SEPARATOR}\\d){6}${SEPARATOR}[A-Za-z]${END}`, 'gu')
const WITHOUT_SUFFIX = new RegExp(
  `${START}[A-Za-z]{2}${SEPARATOR}\\d{2}${SEPARATOR}\\d{2}${SEPARATOR}\\d{2}${END}(?!${SEPARATOR}[A-Za-z]${END})`,
  'gu',
)
const NAMED = /\bN\.?I\.?(?:NO)?\b|national insurance|\bNI ?number/i

/** NIM39110: no D, F, I, Q, U or V, no O second, and these pairs not at all. */
const PREFIX = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/

/**
 * HMRC NIM39110: prefix, six digits, suffix A to D, in any case, with spaces, dots or hyphens. Prefixes and suffixes that HMRC
 * does not use are reported under their own rules; without its suffix a number must be written in one piece or pairs, or named.
 */
export function nationalInsuranceNumbers(text: string): Sighting[] {
  return [
    ...sightingsOf(text, WITH_SUFFIX, (found) => (isPlain(text, found) ? kindOf(found) : null)),
    ...sightingsOf(text, WITHOUT_SUFFIX, (found) => kindWithoutSuffix(text, found)),
  ]
}

/** "to 123456 a year" is none: small letters must touch the digits unless the text names the number. */
function isPlain(text: string, found: Found): boolean {
  return /[A-Z]{2}|[A-Za-z]\d/.test(found.text) || standsNear(text, found, NAMED)
}

function kindOf(found: Found): Kind {
  const number = lettersAndDigitsOf(found.text)
  if (!PREFIX.test(number)) return { type: 'NI_NUMBER', rule: 'national-insurance-number-unused-prefix' }
  if (!/[A-D]$/.test(number)) return { type: 'NI_NUMBER', rule: 'national-insurance-number-unused-suffix' }
  return { type: 'NI_NUMBER', rule: 'national-insurance-number' }
}

function kindWithoutSuffix(text: string, found: Found): Kind | null {
  const isWritten = PREFIX.test(found.text.toUpperCase()) && /[A-Za-z]\d{6}|[A-Z]{2}(?:\D{1,5}\d\d){3}/.test(found.text)
  return isWritten || standsNear(text, found, NAMED) ? { type: 'NI_NUMBER', rule: 'national-insurance-number-without-suffix' } : null
}
