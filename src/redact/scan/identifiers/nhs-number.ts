// Finds NHS numbers: ten digits with a check digit.
import type { Sighting } from '../sighting.js'
import { behindLabels } from './behind-label.js'
import { isBusinessNumber } from './business-number.js'
import { isDateOrYears } from './date-forms.js'
import { digitsOf, type Found, type Kind, sightingsOf, standsNear } from './matching.js'
import { DASHES, END, isWidelySeparated, WIDE_SEPARATOR } from './pattern-parts.js'

/** Not the tail of an international number, and not a part of a longer group. */
const NOT_INSIDE = `(?<!\\d|\\d[.${DASHES}]|\\+\\d{1,3}[ .${DASHES}])`
const TEN_DIGITS = new RegExp(
  `${NOT_INSIDE}\\d{3}${WIDE_SEPARATOR}\\d{3}${WIDE_SEPARATOR}\\d{4}(?!\\d| {0,2}(?:x|ext)|[.${DASHES}]\\d)`,
  'g',
)
const NHS = { words: /\bNHS|\bhealth (?:number|no\b)|\bCHI\b|H&C/i }
const LABEL = /\b(?:NHS|CHI|H&C|health (?=n))(?: ?(?:numbers?|nos?|num|id)\b| ?no(?=\d))?[\s.:=#|(-]{0,4}(?:is )?/gi
const IS_NUMBERED = /(?:n(?:o|um)|id|[:#=])/i
/** Letters for the figures they look like, and any groups. */
const ANY_DIGITS = new RegExp(`[\\dO](?:${WIDE_SEPARATOR}[\\dOIl]){7,11}(?![./-]?\\d)${END}`, 'y')

/**
 * NHS Data Dictionary: ten digits, written 3-3-4, the last a modulus 11 check digit. The Scottish CHI number and the Northern Irish
 * H&C number have the same form. With a wrong check digit it is an NHS number if the text says so, else a long number; in other
 * groups, or some digits too long or too short, it is one right behind its label.
 */
export function nhsNumbers(text: string): Sighting[] {
  const grouped = sightingsOf(text, TEN_DIGITS, kindOf)
  return NHS.words.test(text) ? [...grouped, ...labelled(text, grouped)] : grouped
}

function kindOf(found: Found, text: string): Kind | null {
  const digits = digitsOf(found.text)
  const isNamed = standsNear(found, text, NHS)
  const isRight = hasNhsCheckDigit(digits)
  if (!isNamed && touchesLetter(text, found)) return null
  if (isWidelySeparated(found.text) && !(isRight && (isNamed || /^[\d\s]+$/.test(found.text)))) return null
  if (!isNamed && (digits.startsWith('0') || isBusinessNumber(text, found.start))) return { type: 'LONG_NUMBER', rule: 'ten-digits' }
  if (isRight) return { type: 'NHS_NUMBER', rule: 'nhs-number' }
  return isNamed ? { type: 'NHS_NUMBER', rule: 'nhs-number-wrong-check-digit' } : { type: 'LONG_NUMBER', rule: 'ten-digits' }
}

function touchesLetter(text: string, { start, end }: Found): boolean {
  return /[A-Za-zÀ-ɏ]/.test(text.charAt(start - 1) + text.charAt(end))
}

function labelled(text: string, seen: readonly Sighting[]): Sighting[] {
  return behindLabels(text, { label: LABEL, number: ANY_DIGITS }, seen).flatMap(({ label, text: number, start, end }) => {
    const rule = ruleBehindLabel(label, number)
    return rule === null ? [] : { start, end, type: 'NHS_NUMBER' as const, rule }
  })
}

/** "NHS 2024/25" counts years; "NHS 12 345 678" may count anything, unless the label says that a number follows. */
function ruleBehindLabel(label: string, number: string): string | null {
  const digits = digitsOf(number.replace(/O/g, '0').replace(/[Il]/g, '1'))
  if (isDateOrYears(number) || digitsOf(number).length < 7) return null
  if (digits.length !== 10) return IS_NUMBERED.test(label) ? 'nhs-number-wrong-length' : null
  return hasNhsCheckDigit(digits) ? 'nhs-number' : 'nhs-number-wrong-check-digit'
}

/** The first nine digits weighted 10 down to 2; 11 less the remainder is the tenth, 11 counting as 0 and 10 as never issued. */
function hasNhsCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}
