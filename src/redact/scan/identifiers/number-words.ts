// Small numbers as people write them: those in words and with fractions are read as a run of one sign, so that patterns stay small.

import { compiled } from '../compiled.js'
import { smallLettersOf } from '../latin-text.js'
import { ONE_TO_NINETEEN, TENS, UNITS } from './numerals.js'
import { NO_SMALL_LETTER } from './pattern-parts.js'

const TENS_AND_UNITS = `(?:${TENS.join('|')})(?:[ -](?:${UNITS.join('|')}))?`
const WORDS = `(?<![a-zß-ɏ])(?:${TENS_AND_UNITS}|${ONE_TO_NINETEEN}|zero|nought)(?![a-lnp-vxzß-ɏ])`
const FRACTION = '(?:[½¼¾]|[.·]\\d{1,2}|\\d?[¦⁄]\\d| \\d[¦⁄]\\d| [13]/[24](?!\\d))'
const AND_A_PART = '[ -]and[ -](?:a[ -](?:half|quarter|bit)|three[ -]quarters)'
const WRITTEN = new RegExp(`(?:${WORDS}|(?<!\\d)\\d{1,3}${FRACTION})(?:${AND_A_PART})?|(?<!\\d)\\d{1,3}${AND_A_PART}`, 'g')

/** No text has it: it would be read as a 1. */
export const SIGN = '¹'

/** In small letters, each of six, twenty-one, four-and-a-half, 5½ (which reads 51⁄2) as a run of a sign, every character at its place. */
export function withNumbersSigned(text: string): string {
  return smallLettersOf(text).replace(compiled(WRITTEN), (number) => SIGN.repeat(number.length))
}

/** For patterns that read such a text. */
export const NUMBER = `(?:\\d{1,3}|${SIGN}{2,30})`
/** The word one. */
export const ONE = `${SIGN}{3}`
/** From thirteen on, whose words are longer; so is six-and-a-half. */
export const GROWN_UP = `(?:1[3-9]|[2-9]\\d|${SIGN}{7,30})`
/** What may follow a number in a list or range of them: ", 5 and 7", "-7". */
export const LIST = `(?:(?:[-– ]{0,3}(?:old)?(?:,|and|or|&|to|/|[-–])[ -]?| ?, ?and )${NUMBER}){0,6}`
/** What an age counts. */
export const UNIT = `(?:years?|yrs?|y${NO_SMALL_LETTER}|months?|mths?|mnths?|mos?|weeks?|wks?|days?)['’]?`
export const NUMBER_START = `(?<![a-z\\d${SIGN}])`
export const NUMBER_END = `(?![a-z\\d${SIGN}])`
export const ORDINAL =
  `(?:\\d{1,3}(?:st|nd|rd|th)|(?:${SIGN}{6}[ -])?first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|` +
  '(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|fortieth|fiftieth|(?:six|seven|eigh|nine)tieth)'
