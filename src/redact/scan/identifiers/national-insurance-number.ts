// Finds National Insurance numbers: two letters, six digits, and mostly a letter A to D.
import type { Sighting } from '../sighting.js'
import { behindLabels } from './behind-label.js'
import { isDateOrYears } from './date-forms.js'
import { type Found, type Kind, lettersAndDigitsOf, sightingsOf, standsNear, wordsBefore } from './matching.js'
import { END, isWidelySeparated, SEPARATOR, START, WIDE_SEPARATOR } from './pattern-parts.js'

const WITH_SUFFIX = new RegExp(`${START}[A-Za-z]{2}(?:${WIDE_SEPARATOR}\\d){6}${WIDE_SEPARATOR}[A-Za-z]${END}`, 'g')
const WITHOUT_SUFFIX = new RegExp(
  `${START}[A-Za-z]{2}${SEPARATOR}\\d{2}${SEPARATOR}\\d{2}${SEPARATOR}\\d{2}${END}(?!${SEPARATOR}[A-Za-z]${END})`,
  'g',
)
const NAMED = { words: /\bN\.?I\.?(?:NO)?\b|national insurance|\bNI ?number/i }
const LABEL = /\b(?:NINO|N\.?I\.?|national insurance)(?: ?(?:numbers?|no)\b)?[\s.:=#|(-]{0,4}(?:is )?/gi
/** Behind the label a letter may stand for the figure it looks like, and a digit may lack or be too many. */
const ANY_NUMBER = new RegExp(`[A-Za-z] ?[A-Za-z](?:${WIDE_SEPARATOR}[\\dOIl]){5,7}(?:${WIDE_SEPARATOR}[A-Za-z])?${END}`, 'y')

/** NIM39110: no D, F, I, Q, U or V, no O second, and these pairs not at all. */
const PREFIX = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/
const PAIRS = /^[A-Z]{2}[\W_]*\d\d[\W_]+\d\d[\W_]+\d\d[\W_]*[A-D]$/i
/** "at 10 20 30 a day". */
const IN_SENTENCE = /^(?:a[mnst]|b[ey]|ex|he|m[ey]|o[nr]|pm|we).*a$/s
const GRID = /\b(?:grid(?: ?ref(?:erence)?s?)?|NGR|OSGR|easting)\.?(?: is)?[ :(]{0,3}$/i

/**
 * HMRC NIM39110: prefix, six digits, suffix A to D, in any case, with spaces, dots or hyphens. Prefixes and suffixes that HMRC
 * does not use are reported under their own rules; without its suffix a number must be written in one piece or pairs, or named.
 */
export function nationalInsuranceNumbers(text: string): Sighting[] {
  const whole = [
    ...sightingsOf(text, WITH_SUFFIX, (found) => (isPlain(found, text) ? kindOf(found) : null)),
    ...sightingsOf(text, WITHOUT_SUFFIX, kindWithoutSuffix),
  ]
  return NAMED.words.test(text) ? [...whole, ...labelled(text, whole)] : whole
}

/**
 * "to 123456 a year" is none: small letters must touch the digits, or these stand in pairs, unless the text names the number. So it
 * must with tabs, commas and slashes where the digits aren't in pairs, or are a date.
 */
function isPlain(found: Found, text: string): boolean {
  const isWide = isWidelySeparated(found.text)
  if (!isWide && /[A-Z]{2}|[A-Za-z]\d/.test(found.text)) return true
  return standsNear(found, text, NAMED) || (isPaired(found.text) && !(isWide && isDateOrYears(found.text.slice(2, -1).trimStart())))
}

function isPaired(number: string): boolean {
  return PAIRS.test(number) && PREFIX.test(number.toUpperCase()) && !IN_SENTENCE.test(number)
}

function kindOf(found: Found): Kind {
  const number = lettersAndDigitsOf(found.text)
  if (!PREFIX.test(number)) return { type: 'NI_NUMBER', rule: 'national-insurance-number-unused-prefix' }
  if (!/[A-D]$/.test(number)) return { type: 'NI_NUMBER', rule: 'national-insurance-number-unused-suffix' }
  return { type: 'NI_NUMBER', rule: 'national-insurance-number' }
}

function kindWithoutSuffix(found: Found, text: string): Kind | null {
  const isWritten = PREFIX.test(found.text.toUpperCase()) && /[A-Za-z]\d{6}|[A-Z]{2}(?:\D{1,5}\d\d){3}/.test(found.text)
  const isPlace = GRID.test(wordsBefore(text, found.start, 30))
  return (isWritten && !isPlace) || standsNear(found, text, NAMED)
    ? { type: 'NI_NUMBER', rule: 'national-insurance-number-without-suffix' }
    : null
}

function labelled(text: string, seen: readonly Sighting[]): Sighting[] {
  return behindLabels(text, { label: LABEL, number: ANY_NUMBER }, seen)
    .filter((found) => PREFIX.test(lettersAndDigitsOf(found.text)) && !IN_SENTENCE.test(`${found.text}a`))
    .map(({ start, end }) => ({ start, end, type: 'NI_NUMBER', rule: 'national-insurance-number-wrong-length' }))
}
