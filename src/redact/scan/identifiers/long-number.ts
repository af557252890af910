// Finds long numbers that nothing else explains.
import type { Sighting } from '../sighting.js'
import { isDateOrYears } from './date-forms.js'
import { always, digitsOf, type Found, type Kind, sightingsOf } from './matching.js'
import { DASHES } from './pattern-parts.js'

const RUN = /(?<!\d|[£$€] ?|\d[.,])(?<![A-Za-zÀ-ɏ])[A-Za-z]{0,6}\d{7,}[A-Za-z]{0,6}/gu
const RUN_INSIDE = /(?<!\d|[£$€] ?|\d[.,])\d{7,}/gu
const DASHED = new RegExp(`(?<![\\d£$€]|\\d[.,:/${DASHES}])\\d{2,9}(?:[.${DASHES}]\\d{2,9}){1,7}(?!\\d|[,:]\\d)`, 'gu')
const SPACED = /(?<![\d£$€]|\d[.,:/ ])\d{3,9}(?: \d{3,9}){1,7}(?!\d|[,:/]\d|[.%]\d?)/gu
const SINGLE = /(?<!\d)\d(?:[ -]\d){8,30}(?![ -]?\d)/gu

/** Seven digits or more in a row, or in groups (nine with spaces, as tables have those); not money, decimals, dates or years. */
export function longNumbers(text: string): Sighting[] {
  return [
    ...sightingsOf(text, RUN, always('LONG_NUMBER', 'long-number')),
    ...sightingsOf(text, RUN_INSIDE, always('LONG_NUMBER', 'long-number')),
    ...sightingsOf(text, DASHED, (found) => groupedOf(found, 7)),
    ...sightingsOf(text, SPACED, (found) => groupedOf(found, 9)),
    ...sightingsOf(text, SINGLE, always('LONG_NUMBER', 'long-number-spaced')),
  ]
}

function groupedOf(found: Found, least: number): Kind | null {
  if (digitsOf(found.text).length < least || isDateOrYears(found.text) || /^\d+\.\d+$/.test(found.text)) return null
  return { type: 'LONG_NUMBER', rule: 'long-number-in-groups' }
}
