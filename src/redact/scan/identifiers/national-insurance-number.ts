// Finds National Insurance numbers: two letters, six digits, and mostly a letter A to D.
import type { Sighting } from '../sighting.js'
import { isDateOrYears } from './date-forms.js'
import {
  END,
  type Found,
  isWidelySeparated,
  type Kind,
  lettersAndDigitsOf,
  matchesOf,
  SEPARATOR,
  START,
  sightingsOf,
  standsNear,
  WIDE_SEPARATOR,
  wordsBefore,
} from './matching.js'

const WITH_SUFFIX = new RegExp(`${START}[A-Za-z]{2}(?:${WIDE_SEPARATOR}\\d){6}${WIDE_SEPARATOR}[A-Za-z]${END}`, 'g')
const WITHOUT_SUFFIX = new RegExp(
  `${START}[A-Za-z]{2}${SEPARATOR}\\d{2}${SEPARATOR}\\d{2}${SEPARATOR}\\d{2}${END}(?!${SEPARATOR}[A-Za-z]${END})`,
  'g',
)
const NAMED = /\bN\.?I\.?(?:NO)?\b|national insurance|\bNI ?number/i
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
    ...sightingsOf(text, WITH_SUFFIX, (found) => (isPlain(text, found) ? kindOf(found) : null)),
    ...sightingsOf(text, WITHOUT_SUFFIX, (found) => kindWithoutSuffix(text, found)),
  ]
  if (!NAMED.test(text)) return whole
  const starts = new Set(whole.map(({ start }) => start))
  return [...whole, ...labelled(text, starts)]
}

/**
 * "to 123456 a year" is none: small letters must touch the digits, or these stand in pairs, unless the text names the number. So it
 * must with tabs, commas and slashes where the digits aren't in pairs, or are a date.
 */
function isPlain(text: string, found: Found): boolean {
  const isWide = isWidelySeparated(found.text)
  if (!isWide && /[A-Z]{2}|[A-Za-z]\d/.test(found.text)) return true
  return standsNear(text, found, NAMED) || (isPaired(found.text) && !(isWide && isDateOrYears(found.text.slice(2, -1).trimStart())))
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

function kindWithoutSuffix(text: string, found: Found): Kind | null {
  const isWritten = PREFIX.test(found.text.toUpperCase()) && /[A-Za-z]\d{6}|[A-Z]{2}(?:\D{1,5}\d\d){3}/.test(found.text)
  const isPlace = GRID.test(wordsBefore(text, found.start, 30))
  return (isWritten && !isPlace) || standsNear(text, found, NAMED)
    ? { type: 'NI_NUMBER', rule: 'national-insurance-number-without-suffix' }
    : null
}

/** Numbers right behind a label that don't start where one was seen already. */
function labelled(text: string, seen: ReadonlySet<number>): Sighting[] {
  return matchesOf(text, LABEL).flatMap((label) => {
    if (seen.has(label.end)) return []
    ANY_NUMBER.lastIndex = label.end
    const number = ANY_NUMBER.exec(text)?.[0]
    if (number === undefined || !PREFIX.test(lettersAndDigitsOf(number)) || IN_SENTENCE.test(`${number}a`)) return []
    return [{ start: label.end, end: ANY_NUMBER.lastIndex, type: 'NI_NUMBER' as const, rule: 'national-insurance-number-wrong-length' }]
  })
}
