// Finds the references that their form alone gives away: of reviews, the police, courts and ticket systems.
import type { Sighting } from '../sighting.js'
import { MONTH_BEGINS } from './date-forms.js'
import { always, type Found, type Kind, sightingsOf } from './matching.js'
import { END, START } from './pattern-parts.js'

const SLASHED = new RegExp(`${START}[A-Za-z]{2,8}(?:[-/][A-Za-z]{1,5})?[-/](?:19|20)?\\d\\d[-/]\\d{3,7}${END}`, 'gu')
const SLASHED_LAST_YEAR = new RegExp(
  `${START}(?:[A-Z]{2,6}[-/]){1,3}(?!(?:19|20)\\d\\d[-/])\\d{3,7}[-/](?:(?:19|20)\\d\\d|\\d\\d)(?:[-/]\\d{2,5}){0,2}${END}`,
  'gu',
)
const REVIEWED = 'SCR|LPR|LCSPR|CSPR|RR|DHR|SAR|CPR|SIN'
const REVIEW = new RegExp(
  `${START}(?:` +
    `(?:${REVIEWED}|CDR|CIN|CPP?|LAC|CLA|DARDR|SUSR|MAPR|APR|CMR)[-/](?:(?:19|20)?\\d\\d[-/]\\d{1,2}(?![-/]\\d)|\\d{3,7})|` +
    `(?:${REVIEWED}|[A-Z]{1,4}SC[PB]) (?:19|20)\\d\\d[-/ ]\\d{3,4}|` +
    `(?:${REVIEWED}|DARDR|SUSR|MAPR) (?:19|20)\\d\\d[-/]\\d{1,2}(?![-/]\\d)|` +
    `(?:SAR|CDOP|SUI|PSII|MASH|URN) (?:20)?\\d\\d[-/]\\d{3,6})${END}`,
  'gu',
)
const POLICE = new RegExp(
  `${START}(?:\\d{6,8}/\\d\\d|\\d{2}/\\d{4,7}/\\d\\d|(?:19|20)\\d\\d/\\d{6,8}|PS-\\d{8}-\\d{3,4}|` +
    `\\d{1,5}/\\d{1,2} ?(?:${MONTH_BEGINS.toUpperCase()})\\d{2,4}|\\d{2}[A-Z]{3}\\d{4,7})${END}`,
  'gu',
)
/** HM Courts & Tribunals Service: court, year, kind of case, number. */
const COURT_NUMBER =
  '[a-z]{2,3} ?\\d{2} ?[a-z] ?\\d{5}|[a-hk-m]\\d\\d[a-z]{2}\\d{3}|[astu]20\\d\\d ?\\d{4}|[a-z]{2} ?20\\d\\d ?[a-z] ?\\d{4,5}'
const COURT = new RegExp(
  `${START}(?:(?:(?:crown|county|family|high|youth|magistrates['’]?) )?court )?(?:case )?` +
    `(?:(?:no\\.?|(?:t-)?number|ref(?:erence)?):? )?(?:${COURT_NUMBER})${END}`,
  'g',
)
/** The police's unique reference number of a case: force, unit, number, year. */
const URN = new RegExp(`${START}(?:urn(?: (?:no\\.?|number))?:? )?(?:\\d{2}[a-z]{2}\\d{6,7}|\\d{2}/[a-z]{2}/\\d{3,6}/\\d{2})${END}`, 'g')
/** SM-20431, CRI-652580; not the day in a file's name, nor what is bought. */
const TICKET = new RegExp(
  `${START}(?!(?:PO|INV|REQ|RFQ|ORD|SKU|GL|PIN|IMG|DOC|VID|PXL|SCAN|HTTP|UTC|GMT|ISIN|EAN)-)[A-Z]{2,6}-(?!(?:19|20)\\d\\d(?:0[1-9]|1[0-2]))\\d{5,8}${END}(?!-)`,
  'gu',
)

const BOTH_YEARS = /(?:19|20)\d\d[-/](?:19|20)\d\d$/
const PAPERS = /^(?:ISO|IEC|BS|EN|RFC|DFE|HM|COVID|CVE|ISBN|FIPS)[-/]/i
/** From one year to another: "SAR 2023/24". The second number of a review counts those of its year. */
const YEARS = / \d\d(\d\d)[-/](\d\d)$/
const MOST_YEARS = 8

/** Given the text, and the same in small letters. */
export function referencesByForm(text: string, read: string): Sighting[] {
  return [
    ...sightingsOf(text, SLASHED, slashedOf),
    ...sightingsOf(text, SLASHED_LAST_YEAR, slashedOf),
    ...sightingsOf(text, REVIEW, reviewOf),
    ...sightingsOf(text, POLICE, always('CASE_REFERENCE', 'police-reference')),
    ...sightingsOf(read, URN, always('CASE_REFERENCE', 'police-reference')),
    ...sightingsOf(text, TICKET, (found) => (PAPERS.test(found.text) ? null : { type: 'CASE_REFERENCE', rule: 'case-reference' })),
    ...sightingsOf(read, COURT, always('CASE_REFERENCE', 'court-number')),
  ]
}

function reviewOf({ text }: Found): Kind | null {
  const [, from, to] = YEARS.exec(text) ?? []
  const years = Number(to) - Number(from)
  return years > 0 && years <= MOST_YEARS ? null : { type: 'CASE_REFERENCE', rule: 'case-reference' }
}

function slashedOf(found: Found): Kind | null {
  if (BOTH_YEARS.test(found.text) || PAPERS.test(found.text)) return null
  return /^[A-Z]{2}|^[a-z]+[/]/.test(found.text) ? { type: 'CASE_REFERENCE', rule: 'case-reference' } : null
}
