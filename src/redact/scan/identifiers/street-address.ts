// Finds street addresses: flat, house, street, place and postcode as one.
import type { Sighting } from '../sighting.js'
import {
  FLAT,
  GLUED_NUMBER,
  HOUSE_NAME,
  HOUSE_NUMBER,
  HOUSE_WORD,
  NAME,
  NAMELESS,
  PLACES,
  SMALL_NAME,
  SMALL_NAMELESS,
  SMALL_STREET,
  STREET,
  SURE,
  SURE_STREET,
  TO_POSTCODE,
  WELSH_STREET,
  WORD,
} from './address-forms.js'
import { HOME, isNobodysHome } from './home-address.js'
import { type Found, foundAt, matchesOf, wordsBefore } from './matching.js'
import { END, START } from './pattern-parts.js'
import { POSTCODE } from './postcode.js'

const NOT_IN_NUMBER = '(?<![A-Za-z0-9À-ɏ£$€]|\\d[.,:/])'
const COMMA = '[, \\n]{1,4}'
const BEFORE_NUMBER = `(?:${FLAT}${COMMA})?(?:${HOUSE_NAME}${COMMA})?`
const SMALL = `(?:${SMALL_NAME}){1,3}${SMALL_STREET}|${SMALL_NAMELESS}`
const NUMBERED = new RegExp(
  `${NOT_IN_NUMBER}${BEFORE_NUMBER}(?:${HOUSE_NUMBER}[, ]{1,2}|${GLUED_NUMBER})` +
    `(?:(?:${NAME}){1,5}${STREET}|${NAMELESS}|(?<!, ?)(?:${WELSH_STREET}|${SMALL}))`,
  'gu',
)
const HOUSE_AND_STREET = new RegExp(`${START}(?:(?:${HOUSE_NAME}|${FLAT})${COMMA}){1,5}(?:${NAME}){1,5}${STREET}`, 'gu')
const STREET_ALONE = new RegExp(`${START}(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'’.-]{1,25} ){1,3}${SURE_STREET}`, 'gu')
const HOUSE_ALONE = new RegExp(`${START}(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{1,20} ){1,2}(?:Cottage|Farm|Farmhouse|Bungalow)${END}`, 'gu')
const FLAT_ALONE = new RegExp(
  `${START}(?:[Ff]lat|FLAT|[Aa]partment|[Aa]pt\\.?|[Ss]uite|[Cc]aravan|[Cc]halet) ?(?:no\\.? ?)?\\d{1,5}[A-Za-z]?(?![A-Za-z0-9À-ɏ%]|[.,]\\d)`,
  'gu',
)
const BOX = new RegExp(
  `${START}(?:P\\.? ?O\\.? ?Box|PSC \\d{1,5},? Box|Unit \\d{1,5},? Box|Postbox) ?\\d{1,6}(?:[ \\n]{1,2}[AFD]PO A[AEP] \\d{5})?${END}`,
  'giu',
)
const TO_A_POSTCODE = new RegExp(
  `${NOT_IN_NUMBER}${HOUSE_NUMBER},? (?:${WORD} ?){1,4}(?:,[ \\n]{1,4}(?:${WORD} ?){1,3}){0,3},?[ \\n]{1,4}${POSTCODE}`,
  'gu',
)

const BLOCK_CAPITALS = new RegExp(`${START}[A-Z]{2,20}${END}`, 'g')

/** Counted or numbered things whose number is no house's, and courts that are no homes. */
const NUMBER_OF =
  /\b(?:section|item|year|action|page|pages|table|level|tier|stage|group|option|appendix|part|phase|step|chapter|schedule|article|regulation|band|figure|version|paragraph)s? $/i
const NO_HOME =
  /(?:\b(?:High|Crown|Family|County|Youth|Supreme|Criminal|Magistrates['’]?|Tribunal) Court|\bNational Park|\bBusiness Park)$/i

/** Every address has one of these. */
export const MAY_BE_ADDRESS = new RegExp(`\\d+|\\b(?:${SURE}|Cottage|Farm|Farmhouse|Bungalow)\\b|\\b${HOUSE_WORD} ?[,\\n]`, 'g')

/**
 * BS 7666 in the order people write it. House numbers with a street, flats, house names before a street, post-office boxes;
 * a street without a number too, since it may be the only one. Places and the postcode that follow belong to it.
 */
export function streetAddresses(text: string): Sighting[] {
  const read = withoutBlockCapitals(text)
  return [
    ...addressesOf(text, matchesOf(read, NUMBERED), 'street-address'),
    ...addressesOf(text, matchesOf(read, HOUSE_AND_STREET), 'house-and-street'),
    ...addressesOf(text, matchesOf(text, TO_A_POSTCODE), 'house-and-postcode'),
    ...addressesOf(text, matchesOf(text, HOME), 'home').filter((sighting) => !isNobodysHome(text, sighting)),
    ...addressesOf(text, matchesOf(text, STREET_ALONE), 'street-without-number'),
    ...addressesOf(text, matchesOf(text, HOUSE_ALONE), 'house-name'),
    ...addressesOf(text, matchesOf(text, FLAT_ALONE), 'flat-number'),
    ...addressesOf(text, matchesOf(text, BOX), 'post-office-box'),
  ]
}

/** HIGH STREET as High Street, every character at its place, so that patterns have each word once; codes with figures stay. */
function withoutBlockCapitals(text: string): string {
  return text.replace(BLOCK_CAPITALS, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}

/** The homes among what a pattern found, each with the place that follows it. */
function addressesOf(text: string, found: readonly Found[], rule: string): Sighting[] {
  return found.filter((each) => isHome(each, text)).map(({ start, end }) => ({ start, end: endOfPlace(text, end), type: 'ADDRESS', rule }))
}

function isHome(found: Found, text: string): boolean {
  if (NO_HOME.test(found.text)) return false
  if (/^\d+[a-z]?,? (?:and|to|\d)/i.test(found.text)) return true
  return !/^\d/.test(found.text) || !NUMBER_OF.test(wordsBefore(text, found.start, 14))
}

function endOfPlace(text: string, end: number): number {
  return (foundAt(text, TO_POSTCODE, end) ?? foundAt(text, PLACES, end))?.end ?? end
}
