// Finds bank accounts and payment cards.
import type { Sighting } from '../sighting.js'
import { always, digitsOf, type Found, type Kind, lettersAndDigitsOf, sightingsOf, standsNear } from './matching.js'
import { DASHES, END, START } from './pattern-parts.js'

const SORT_CODE = new RegExp(`${START}\\d\\d[ ${DASHES}]\\d\\d[ ${DASHES}]\\d\\d${END}`, 'gu')
const SORT_CODE_AND_ACCOUNT = new RegExp(`${START}\\d\\d[ ${DASHES}]?\\d\\d[ ${DASHES}]?\\d\\d[ ,/]{1,3}\\d{8}${END}`, 'gu')
const IBAN = new RegExp(`${START}[A-Za-z]{2}\\d{2}(?:(?: (?![a-z]+${END}))?[A-Za-z0-9]){11,30}${END}`, 'gu')
const CARD = new RegExp(
  `${START}\\d{4}[ ${DASHES}]?\\d{4,6}[ ${DASHES}]?\\d{4,5}(?:[ ${DASHES}]?\\d{1,4})?(?:[ ${DASHES}]?\\d{1,3})?${END}`,
  'gu',
)
const BANK = { words: /\b(?:sort code|sort|account|bank|a\/c|acct)\b/i, before: 30, after: 15 }

/** Sort codes beside a word about banking or with their account number; IBANs (ISO 13616, modulus 97); cards (Luhn). */
export function bankAccounts(text: string): Sighting[] {
  return [
    ...sightingsOf(text, SORT_CODE_AND_ACCOUNT, always('LONG_NUMBER', 'bank-account')),
    ...sightingsOf(text, SORT_CODE, (found) => (standsNear(found, text, BANK) ? { type: 'LONG_NUMBER', rule: 'sort-code' } : null)),
    ...sightingsOf(text, IBAN, ibanOf),
    ...sightingsOf(text, CARD, cardOf),
  ]
}

function ibanOf(found: Found): Kind | null {
  const number = lettersAndDigitsOf(found.text)
  if (digitsOf(number).length < 8) return null
  return { type: 'LONG_NUMBER', rule: isIban(number) ? 'iban' : 'iban-wrong-check-digits' }
}

/** The first four characters moved to the end, letters as 10 to 35: the remainder by 97 is 1. */
function isIban(number: string): boolean {
  let remainder = 0
  for (const character of number.slice(4) + number.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) remainder = (remainder * 10 + Number(digit)) % 97
  }
  return remainder === 1
}

function cardOf(found: Found): Kind | null {
  const digits = digitsOf(found.text)
  return digits.length >= 13 && digits.length <= 19 && isCard(digits) ? { type: 'LONG_NUMBER', rule: 'payment-card' } : null
}

function isCard(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => total + (i % 2 === 0 ? Number(digit) : doubled(Number(digit))), 0)
  return sum % 10 === 0
}

function doubled(digit: number): number {
  return digit > 4 ? digit * 2 - 9 : digit * 2
}
