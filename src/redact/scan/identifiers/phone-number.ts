// Finds telephone numbers, British and foreign, with their extensions.
import { compiled } from '../compiled.js'
import type { Sighting } from '../sighting.js'
import { isBusinessNumber } from './business-number.js'
import { isDateOrYears } from './date-forms.js'
import { always, digitsOf, type Found, foundAt, type Kind, sightingsOf, wordsAfter, wordsBefore } from './matching.js'
import { DASHES, START } from './pattern-parts.js'

const S = `(?:[ .()/_${DASHES}]{0,3}|\\n {0,4})`
const EXTENSION = '(?:,? {0,2}\\(?(?:ext(?:ension|n)?\\.?|x|#) ?:? ?\\d{1,6}\\)?|/\\d{1,6}(?!\\d|/|[ .-]?\\d{3}))?'
/** The last digits of the next number: 01632 960123 / 960124. */
const NEXT = / ?(?:\/|&|,|or|and) ?\d{6,8}(?![\dA-Za-z]|[ .,:/-]\d)/y
const NOT_IN_NUMBER = '(?<![\\d£$€]|\\d[./])'
/** A whole number may stand behind a slash: 020 7946 0123/01632 960123. */
const NOT_IN_DECIMAL = '(?<![\\d£$€]|\\d\\.)'

const UK_ABROAD = `(?:\\(?(?:\\+|00) ?44${S}(?:\\(?0\\)?)?(?:${S}\\d){9,10}|44${S}7(?:${S}\\d){9})(?!\\d)`
const ABROAD = `\\(?(?:\\+|00)\\(?[1-9](?:${S}\\d){6,14}(?!\\d)`
const INTERNATIONAL = new RegExp(`${NOT_IN_NUMBER}(?:${UK_ABROAD}|${ABROAD})${EXTENSION}`, 'giu')
const NATIONAL_FORMS = [
  `(?:\\(?0|(?<!\\d ?)\\(0\\) ?)\\d\\d(?:${S}\\d){7,8}`,
  `0[ .-]?7(?:${S}\\d){9}`,
  '0 (?:1\\d{3} \\d{5,6}|(?:1\\d\\d \\d|20 \\d\\d)\\d\\d \\d{4})',
  '0\\d{4},\\d{6}',
].join('|')
const NATIONAL = new RegExp(`${NOT_IN_DECIMAL}(?:${NATIONAL_FORMS})(?!\\d)${EXTENSION}`, 'giu')
/** 0770O 900123: a letter O, I or L for a figure in a mobile number. */
const MISREAD = new RegExp(`${START}[0O][ .-]?7(?:${S}[\\dOIL]){9}(?![A-Za-z\\d])`, 'gi')
const MAY_BE_MISREAD = /(?:[\dO]7|\d ?)[OIL]{1,3} ?\d|\d\d[OIL]{1,3}\b|\bO ?7/i
const SHORT_FREE = new RegExp(`${NOT_IN_NUMBER}0(?:800|845|808)[ ${DASHES}]?(?:\\d{4}|\\d\\d \\d\\d)(?!\\d)`, 'gu')
const AMERICAN = new RegExp(
  `${NOT_IN_NUMBER}(?<!\\d[${DASHES}])(?:1[ .${DASHES}])?(?:\\(\\d{3}\\) ?|\\d{3}[.${DASHES}])\\d{3}[ .${DASHES}]\\d{4}(?!\\d)${EXTENSION}`,
  'giu',
)
const LOCAL = new RegExp(`${START}\\(?\\d{2,15}\\)?(?:[ .(${DASHES}]{1,3}\\d{2,6}\\)?){0,5}(?!\\d|[:/]\\d)${EXTENSION}`, 'giu')
const EXTENSION_ALONE = new RegExp(`${START}(?<!\\d[ ,(]{1,3})ext(?:ension|n)?\\.? ?(?:no\\.? |number )?\\d{2,6}(?!\\d)`, 'giu')

const CONTEXT =
  /\b(?:tel(?:ephone|s)?|(?:tele)?phon(?:e|es|ed|ing)|mobile|mob|cell|call(?:s|ed|ing)?|ring|rang|contact(?:ed)?|fax|text(?:ed)?|whatsapp|landline|helpline|hotline|reach(?:ed)?|answering|dial(?:led)?)\b[^\n\d]{0,28}$/i
/** What is dialled into a meeting, and the number of a paper. */
const PASSCODE = /\b(?:PIN|passcode|(?:pass|access|meeting|conference) (?:code|ID))(?: (?:is|no\.?|number))?[ :]{0,2}$/i
const IN_DOI = /\b10\.\d{4,9}\/\S{0,50}$/
const CONTEXT_AFTER = /^ ?[-–]? ?(?:office|fax|mobile|home|work|tel|landline)\b/i

/**
 * Ofcom, National Telephone Numbering Plan: 0 and nine or ten digits, or +44 and as many, with brackets, spaces, dots and
 * dashes; the extension belongs to it. Foreign numbers begin with + or 00 or have the American form; six digits or more
 * without any of that want a word about telephoning.
 */
export function phoneNumbers(text: string): Sighting[] {
  return [
    ...sightingsOf(text, INTERNATIONAL, always('PHONE', 'phone-number-international')),
    ...sightingsOf(text, NATIONAL, nationalOf).map((sighting) => ({
      ...sighting,
      end: foundAt(text, NEXT, sighting.end)?.end ?? sighting.end,
    })),
    ...(MAY_BE_MISREAD.test(text) ? sightingsOf(text, MISREAD, misreadOf) : []),
    ...sightingsOf(text, SHORT_FREE, always('PHONE', 'phone-number')),
    ...sightingsOf(text, AMERICAN, americanOf),
    ...sightingsOf(text, LOCAL, localOf),
    ...sightingsOf(text, EXTENSION_ALONE, always('PHONE', 'phone-extension')),
  ]
}

function isTelephoned(found: Found, text: string): boolean {
  return compiled(CONTEXT).test(wordsBefore(text, found.start, 45)) || compiled(CONTEXT_AFTER).test(wordsAfter(text, found.end, 12))
}

function nationalOf(found: Found, text: string): Kind | null {
  const isNone = isBusinessNumber(text, found.start) || isDateOrYears(found.text) || IN_DOI.test(wordsBefore(text, found.start, 60))
  return isNone || digitsOf(found.text).length < 10 ? null : { type: 'PHONE', rule: 'phone-number' }
}

function misreadOf(found: Found): Kind | null {
  return digitsOf(found.text).length >= 6 && /[OIL]/i.test(found.text) ? { type: 'PHONE', rule: 'phone-number-misread' } : null
}

/** 907-555-0101 alone could be any number of ten digits; brackets or an extension make it a telephone's. */
function americanOf(found: Found, text: string): Kind | null {
  const isPlain = /^\d{3}\D\d{3}\D\d{4}$/.test(found.text)
  return !isPlain || isTelephoned(found, text) ? { type: 'PHONE', rule: 'phone-number-american' } : null
}

function localOf(found: Found, text: string): Kind | null {
  const { length } = digitsOf(found.text)
  if (length < 6 || length > 16 || isDateOrYears(found.text) || isBusinessNumber(text, found.start)) return null
  if (PASSCODE.test(wordsBefore(text, found.start, 30))) return null
  return isTelephoned(found, text) ? { type: 'PHONE', rule: 'phone-number-local' } : null
}
