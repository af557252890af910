// Finds street addresses: flat, house, street, place and postcode as one.
import type { Sighting } from '../sighting.js'
import {
  FLAT,
  HOUSE_NAME,
  HOUSE_NUMBER,
  HOUSE_WORD,
  NAME,
  NAMELESS,
  PLACES,
  SMALL_NAME,
  SMALL_STREET,
  STREET,
  SURE,
  SURE_STREET,
  TO_POSTCODE,
  WELSH_STREET,
  WORD,
} from './address-forms.js'
import { DASHES, END, type Found, matchesOf, START, wordsBefore } from './matching.js'
import { POSTCODE } from './postcode.js'

const NOT_IN_NUMBER = '(?<![A-Za-z0-9À-ɏ£$€]|\\d[.,:/])'
const COMMA = '[, \\n]{1,4}'
const NO_STREET =
  '(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|' +
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Eastern|Central|Pacific|Mountain|GMT|Members|Schools|Referrals|Actions|[A-Z][a-z]{2,12}(?:ings|ments|ions|ces|ers|ors))(?![A-Za-zÀ-ɏ]))'
const NUMBERED = new RegExp(
  `${NOT_IN_NUMBER}(?:${FLAT}${COMMA})?(?:${HOUSE_NAME}${COMMA})?${HOUSE_NUMBER}` +
    `(?:[, ]{1,2}(?:${NAME}){1,5}${STREET}| ${WELSH_STREET}| (?:${SMALL_NAME}){1,3}${SMALL_STREET}|,? ${NAMELESS})`,
  'gu',
)
const HOUSE_AND_STREET = new RegExp(`${START}(?:(?:${HOUSE_NAME}|${FLAT})${COMMA}){1,5}(?:${NAME}){1,5}${STREET}`, 'gu')
const STREET_ALONE = new RegExp(`${START}(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'’.-]{1,25} ){1,3}${SURE_STREET}`, 'gu')
const HOUSE_ALONE = new RegExp(`${START}(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{1,20} ){1,2}(?:Cottage|Farm|Farmhouse|Bungalow)${END}`, 'gu')
const FLAT_ALONE = new RegExp(
  `${START}(?:[Ff]lat|FLAT|[Aa]partment|[Aa]pt\\.?|[Ss]uite|[Cc]aravan|[Cc]halet) ?(?:no\\.? ?)?\\d{1,5}[A-Za-z]?(?![A-Za-z0-9À-ɏ%]|[.,]\\d)`,
  'gu',
)
/** A number and a name of any form, after words about a home and before what ends it or goes on in small letters: at 9 Castlegate overnight. */
const HOME = new RegExp(
  `(?=\\d)(?<=(?<![A-Za-zÀ-ɏ])(?:(?:[Aa]t|[Oo]utside|[Oo]pposite|[Bb]ehind|[Bb]eside|[Aa]ddress(?: is| was| \\d)?|[Hh]ome(?: is| was)?|[Pp]roperty|[Pp]remises|[Vv]isited|[Ss]earched|[Aa]ttended|` +
    '(?:went|called|came|moved|moves|moving|returned|sent|taken|travelled|drove|ran|deployed|visits?|back|despatched|dispatched) to|' +
    '(?:moved|removed|evicted|left|ran|taken|moving) from|(?:[Ff]lat|[Rr]oom|[Uu]nit) [\\dA-Za-z]{1,4},|flat,|house,|c/o|(?:tenancy|owner|occupier|tenants?|keys|front door) (?:of|to)):?[ \\n]{0,2}))' +
    `\\d{1,3}[A-Za-z]?(?: ?[/&${DASHES}] ?\\d{1,3}[A-Za-z]?)?,? ${NO_STREET}[A-ZÀ-Þ][a-zß-ɏ'’-]{2,20}(?: (?:(?:y|yr|the|of|of the|on the) )?(?![A-Z][a-z]{2,5}day)[A-ZÀ-Þ][a-zß-ɏ'’-]{1,20}(?![A-Za-zÀ-ɏ])){0,3}` +
    '(?=[.,;:)!?\\n]|$| (?:and|but|or|to|with|for|when|where|while|until|since|after|before|on|in|at|by|from|was|is|has|had|who|which|that|most|overnight|ended|last|this|next|every|each|again|twice|together|today|yesterday|as|because|then|he|she|they|so|now)(?![a-zß-ɏ]))',
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

/** Counted or numbered things whose number is no house's, and courts that are no homes. */
const NUMBER_OF =
  /\b(?:section|item|year|action|page|pages|table|level|tier|stage|group|option|appendix|part|phase|step|chapter|schedule|article|regulation|band|figure|version|paragraph)s? $/i
const NO_HOME =
  /(?:\b(?:High|Crown|Family|County|Youth|Supreme|Criminal|Magistrates['’]?|Tribunal) Court|\bNational Park|\bBusiness Park)$/i

const NOBODYS_HOME =
  /(?:Schools?|Academ(?:y|ies)|College|Hospital|Courts|Meetings?|Wards?|Plans?|Pillars|Councils?|Teams?|Police|Safeguarding|Boroughs?|Partners|Services?|Committees?|Groups?|Boards?|Papers?|Reports?)$/

/** Every address has one of these. */
export const MAY_BE_ADDRESS = new RegExp(`\\d+|\\b(?:${SURE}|Cottage|Farm|Farmhouse|Bungalow)\\b|\\b${HOUSE_WORD} ?[,\\n]`, 'g')

/**
 * BS 7666 in the order people write it. House numbers with a street, flats, house names before a street, post-office boxes;
 * a street without a number too, since it may be the only one. Places and the postcode that follow belong to it.
 */
export function streetAddresses(text: string): Sighting[] {
  return [
    ...addressesOf(text, NUMBERED, 'street-address'),
    ...addressesOf(text, HOUSE_AND_STREET, 'house-and-street'),
    ...addressesOf(text, TO_A_POSTCODE, 'house-and-postcode'),
    ...addressesOf(text, HOME, 'home').filter(({ start, end }) => !NOBODYS_HOME.test(text.slice(start, end))),
    ...addressesOf(text, STREET_ALONE, 'street-without-number'),
    ...addressesOf(text, HOUSE_ALONE, 'house-name'),
    ...addressesOf(text, FLAT_ALONE, 'flat-number'),
    ...addressesOf(text, BOX, 'post-office-box'),
  ]
}

function addressesOf(text: string, pattern: RegExp, rule: string): Sighting[] {
  return matchesOf(text, pattern)
    .filter((found) => isHome(text, found))
    .map(({ start, end }) => ({ start, end: endOfPlace(text, end), type: 'ADDRESS', rule }))
}

function isHome(text: string, found: Found): boolean {
  if (NO_HOME.test(found.text)) return false
  return !/^\d/.test(found.text) || !NUMBER_OF.test(wordsBefore(text, found.start, 14))
}

function endOfPlace(text: string, end: number): number {
  for (const tail of [TO_POSTCODE, PLACES]) {
    tail.lastIndex = end
    const match = tail.exec(text)
    if (match !== null) return end + match[0].length
  }
  return end
}
