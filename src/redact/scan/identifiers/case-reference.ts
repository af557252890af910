// Finds the references of cases: social care, police, courts, health and partnership records.
import { smallLettersOf } from '../latin-text.js'
import type { Sighting } from '../sighting.js'
import { always, digitsOf, END, type Found, isBusinessNumber, type Kind, START, sightingsOf, wordsBefore } from './matching.js'

const MARK = '(?: ?(?:ids?|nos?\\.?|num(?:ber)?s?\\.?|ref(?:erence)?s?\\.?|record|case|file|log|report|#)){0,4} ?[:#=]? ?(?:is |was )?'
const VALUE = '[a-z]{0,6}[-/.]?\\d[a-z0-9]{0,14}(?:[-/][a-z0-9]{1,12}){0,5}'

/** Record systems and police logs whose name alone says what the number is; and those that are also words. */
const SYSTEM =
  'mosaic|lcs|ics|ehm|liquidlogic|framework-?i|care ?first|rio|systmone|emis|cpoms|azeus|cris|merlin|nspis|holmes|pnc|pnd|cad|crn|cro|lado|marac|mappa|' +
  'visor|arbor|sims|datix|ulysses|steis|ssid|mrn|p?-?nomi?s|n?delius|oasys|myconcern|bromcom|pid|uin|escr|vprf|vpa|ecdop|asn'
const SYSTEM_NUMBER = new RegExp(`${START}(?:${SYSTEM})${MARK}${VALUE}${END}`, 'g')

const SUBJECT =
  'case|crime|police|court|incident|referral|client|child|person|pupil|student|patient|hospital|family|record|file|custody|collision|complaint|' +
  'claim|allegation|social care|application|appeal|investigation|occurrence|log|safeguarding|service user|carer|claimant|tenancy|housing|prison|' +
  'prisoner|hosp\\.?|unit|enquiry|concern|ticket|assessment|notification|arrest summons|niche|athena|eclipse|connect|protocol|synergy|capita|storm|mash|spa|ehcp|our|your|their|the'
const LABEL = '(?:ref(?:erence)?s?|nos?|num(?:ber)?s?|ids?|identifier|#)'
const LABELLED = new RegExp(
  `${START}(?:(?:${SUBJECT})(?:['’]s)? ){0,4}(?:${LABEL}(?![a-zß-ɏ])\\.? ?){1,2}[:#=]? ?(?:is |was )?${VALUE}${END}`,
  'g',
)
const SUBJECT_ALONE = new RegExp(
  `${START}(?:(?:serious|niche|athena|police|court|patient|lado|mash|datix|safeguarding|missing|critical) )?(?:case|crime|incident|referral|log|occurrence|ticket|complaint|allegation|enquiry|concern|` +
    '(?:custody|client|case|crime|incident|personal|child|hospital)(?: (?:file|record|report))?)(?: (?:file|record|report|log))?:? ' +
    `(?:\\d{5,10}(?:/\\d{2,4})?|\\d{1,8}/\\d{2,7}|[a-z]{1,6}[-/]?\\d{3,10}|\\d{11,14})${END}`,
  'g',
)
/** The police number the day's calls: log 447 of 12 March; STORM log 0981. */
const CALL = new RegExp(
  `${START}(?:(?:log|cad|incident|serial|storm|call|ref(?:erence)?)(?: (?:no\\.?|number|log))? \\d{1,5} (?:of|on|dated) (?:the )?(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|` +
    `\\d{1,2}(?:st|nd|rd|th)? ?(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]{0,6}(?: \\d{4})?)|` +
    `(?:storm|police|niche|athena|cpoms|control(?: room)?|command|crime|incident|101|999) (?:log|incident|call|entry):? (?:no\\.? )?\\d{3,6})${END}`,
  'g',
)

const SLASHED = new RegExp(`${START}[A-Za-z]{2,8}(?:[-/][A-Za-z]{1,5})?[-/](?:19|20)?\\d\\d[-/]\\d{3,7}${END}`, 'gu')
const SLASHED_LAST_YEAR = new RegExp(
  `${START}[A-Z]{2,6}[-/](?!(?:19|20)\\d\\d[-/])\\d{3,7}[-/](?:(?:19|20)\\d\\d|\\d\\d)(?:[-/]\\d{2,5}){0,2}${END}`,
  'gu',
)
const REVIEW = new RegExp(
  `${START}(?:SCR|LPR|LCSPR|CSPR|RR|DHR|SIN|CDR|CIN|CPP?|LAC|CLA|CPR|SAR|DARDR|SUSR|MAPR|APR|CMR)[-/](?:(?:19|20)?\\d\\d[-/]\\d{1,2}(?![-/]\\d)|\\d{3,7})${END}|${START}(?:(?:SCR|LPR|LCSPR|CSPR|RR|DHR|SAR|CPR|[A-Z]{1,4}SC[PB]) (?:19|20)\\d\\d[-/ ]\\d{3,4}|(?:SAR|CDOP|SUI|PSII|MASH|URN) (?:20)?\\d\\d[-/]\\d{3,6})${END}`,
  'gu',
)
const POLICE = new RegExp(
  `${START}(?:\\d{6,8}/\\d\\d|\\d{2}/\\d{4,7}/\\d\\d|\\d{1,5}/\\d{1,2} ?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\d{2,4}|\\d{2}[A-Z]{3}\\d{4,7}|\\d{2}[A-Z]{2}\\d{7}|PS-\\d{8}-\\d{3,4})${END}`,
  'gu',
)
/** HM Courts & Tribunals Service: court, year, kind of case, number. */
const COURT = new RegExp(
  `${START}(?:court )?(?:case )?(?:[a-z]{2,3} ?\\d{2} ?[a-z] ?\\d{5}|[a-hk-m]\\d\\d[a-z]{2}\\d{3}|[astu]20\\d\\d ?\\d{4}|[a-z]{2} ?20\\d\\d ?[a-z] ?\\d{4,5})${END}`,
  'g',
)

const YEARS =
  /(?:^|[^\d/-])(?:(?:19|20)\d\d|(?:19|20)\d\d[-/](?:(?:19|20)\d\d|\d\d)|\d{1,2}[-/]\d{1,2}[-/]\d{2}(?:\d\d)?|(?:19|20)\d\d-\d\d-\d\d)$/
/** What people dial into or book. */
const MEETING = /\b(?:meeting|webinar|conference|zoom|teams|webex|session|event|booking|course|training|the action|actions?) $/i
const BOTH_YEARS = /(?:19|20)\d\d[-/](?:19|20)\d\d$/
const PAPERS = /^(?:ISO|IEC|BS|EN|RFC|DFE|HM|COVID|CVE|ISBN|FIPS)[-/]/i

/** What the number belongs to (Mosaic ID, crime ref, case no.) is covered with it. Years and the numbers of papers are none. */
export function caseReferences(text: string): Sighting[] {
  const read = smallLettersOf(text)
  const labelled = (rule: string) => (found: Found) => labelledOf(text, found, rule)
  return [
    ...sightingsOf(read, SYSTEM_NUMBER, labelled('record-system-number')),
    ...sightingsOf(read, LABELLED, labelled('labelled-reference')),
    ...sightingsOf(read, SUBJECT_ALONE, labelled('labelled-reference')),
    ...sightingsOf(read, CALL, always('CASE_REFERENCE', 'police-call')),
    ...sightingsOf(text, SLASHED, slashedOf),
    ...sightingsOf(text, SLASHED_LAST_YEAR, slashedOf),
    ...sightingsOf(text, REVIEW, always('CASE_REFERENCE', 'case-reference')),
    ...sightingsOf(text, POLICE, always('CASE_REFERENCE', 'police-reference')),
    ...sightingsOf(read, COURT, always('CASE_REFERENCE', 'court-number')),
  ]
}

function labelledOf(text: string, found: Found, rule: string): Kind | null {
  const isTold = /\b(?:ref|reference|case|crime|court|ID)\b/i.test(found.text)
  const least = /\b(?:case|crime|court|referral|incident)\b/i.test(found.text) ? 2 : 3
  if (digitsOf(found.text).length < least || YEARS.test(found.text)) return null
  if (
    isBusinessNumber(text, found.start) ||
    MEETING.test(wordsBefore(text, found.start, 20)) ||
    (!isTold && /^(?:the |our |your |their )?(?:nos?|numbers?|#)[ .:#]/i.test(found.text))
  )
    return null
  return { type: 'CASE_REFERENCE', rule }
}

function slashedOf(found: Found): Kind | null {
  if (BOTH_YEARS.test(found.text) || PAPERS.test(found.text)) return null
  return /^[A-Z]{2}|^[a-z]+[/]/.test(found.text) ? { type: 'CASE_REFERENCE', rule: 'case-reference' } : null
}
