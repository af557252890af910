// Finds the references of cases: social care, police, courts, health and partnership records.
import { smallLettersOf } from '../latin-text.js'
import type { Sighting } from '../sighting.js'
import { isBusinessNumber } from './business-number.js'
import { MONTH_BEGINS } from './date-forms.js'
import { always, digitsOf, type Found, matchesOf, sightingsOf, wordsBefore } from './matching.js'
import { END, NO_SMALL_LETTER, START } from './pattern-parts.js'
import { RECORD_SYSTEMS } from './record-systems.js'
import { referencesByForm } from './reference-by-form.js'

const MARK = '(?: ?(?:ids?|nos?\\.?|num(?:ber)?s?\\.?|ref(?:erence)?s?\\.?|record|case|file|log|report|#)){0,4} ?[:#=]? ?(?:is |was )?'
/** KT23P03826, 0450127/24, AFC/CP/5634/25 */
const VALUE = '(?:[a-z]{0,6}[-/.]){0,3}[a-z]{0,6}\\d[a-z0-9]{0,14}(?:[-/][a-z0-9]{1,12}){0,5}'

/** With those that people write in more than one way, and police papers. */
const SYSTEM = [...RECORD_SYSTEMS, 'framework-?i', 'care ?first', 'p?-?nomi?s', 'n?delius', 'pid', 'vprf', 'vpa', 'ecdop', 'asn'].join('|')
const SYSTEM_NUMBER = new RegExp(`${START}(?:${SYSTEM})${MARK}${VALUE}${END}`, 'g')

/** What a reference is of. */
const SUBJECT = [
  "case|crime|police|(?:(?:crown|county|high|youth|magistrates['’]?) )?court|incident|referral|client|child|person|pupil|student|patient",
  'hospital|family|record|file|custody|collision|complaint|claim|allegation|social care|application|appeal|investigation|occurrence|log',
  'safeguarding|service user|carer|claimant|tenancy|housing|prison|prisoner|hosp\\.?|unit|enquiry|concern|ticket|assessment|notification',
  'arrest summons|niche|athena|eclipse|connect|protocol|synergy|capita|storm|mash|spa|ehcp|our|your|their|the',
].join('|')
const LABEL = '(?:ref(?:erence)?s?|nos?|num(?:ber)?s?|ids?|identifier|#)'
const LABELLED = new RegExp(
  `${START}(?:(?:${SUBJECT})(?:['’]s)? ){0,4}(?:${LABEL}${NO_SMALL_LETTER}\\.? ?){1,2}[:#=]? ?(?:is |was )?${VALUE}${END}`,
  'g',
)
const OFFICE = '(?:serious|niche|athena|police|court|patient|lado|mash|datix|safeguarding|missing|critical)'
const MATTER =
  '(?:case|crime|incident|referral|log|occurrence|ticket|complaint|allegation|enquiry|concern|' +
  '(?:custody|client|case|crime|incident|personal|child|hospital)(?: (?:file|record|report))?)'
/** Nothing but what it is of stands before such a number. */
const BARE_VALUE = '(?:\\d{5,10}(?:/\\d{2,4})?|\\d{1,8}/\\d{2,7}|[a-z]{1,6}[-/]?\\d{3,10}|\\d{11,14})'
const SUBJECT_ALONE = new RegExp(`${START}(?:${OFFICE} )?${MATTER}(?: (?:file|record|report|log))?:? ${BARE_VALUE}${END}`, 'g')
/** The police number the day's calls: log 447 of 12 March. */
const CALL_OF_A_DAY =
  '(?:log|cad|incident|serial|storm|call|ref(?:erence)?)(?: (?:no\\.?|number|log))?[:#]? \\d{1,5} (?:of|on|dated) (?:the )?' +
  `(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{1,2}(?:st|nd|rd|th)? ?(?:${MONTH_BEGINS})[a-z]{0,6}(?: \\d{4})?)`
/** STORM log 0981 */
const LOGGED_CALL =
  '(?:storm|police|niche|athena|cpoms|control(?: room)?|command|crime|incident|101|999) (?:log|incident|call|entry):? (?:no\\.? )?\\d{3,6}'
const CALL = new RegExp(`${START}(?:${CALL_OF_A_DAY}|${LOGGED_CALL})${END}`, 'g')

const YEARS =
  /(?:^|[^\d/-])(?:(?:19|20)\d\d|(?:19|20)\d\d[-/](?:(?:19|20)\d\d|\d\d)|(?<![A-Za-z])\d{1,2}[-/]\d{1,2}[-/]\d{2}(?:\d\d)?|(?:19|20)\d\d-\d\d-\d\d)$/
/** What people dial into or book. */
const MEETING = /\b(?:meeting|webinar|conference|zoom|teams|webex|session|event|booking|course|training|the action|actions?) $/i

/** A name of two capitals at least is that of some system or office: "SSD no 835549", "CareDirector ID 519189". */
const NAME_BEFORE = /(?<![A-Za-z0-9À-ɏ])(?!(?:NHS|CHI|NI|NINO|UPN|DFE)\b)[A-Z][a-z]*[A-Z][A-Za-z]{0,20} $/u
const LABEL_ALONE = /^(?:the |our |your |their )?(?:nos?|num(?:ber)?s?|#)[ .:#]/i
const NAMED_NUMBER = /^(?:no|num(?:ber)?|id|ref)\.?:? (?:is |was )?\d{5,8}$/
/** Names of systems that stand for other things too. */
const OTHER_THING = /^(?:crn|pid|asn|uin|framework)/i
const OF_A_CASE = /^(?:case|crime|court|police|incident|referral|custody|safeguarding)\b/i

/** What the number belongs to (Mosaic ID, crime ref, case no.) is covered with it. Years and the numbers of papers are none. */
export function caseReferences(text: string): Sighting[] {
  const read = smallLettersOf(text)
  return [
    ...matchesOf(read, SYSTEM_NUMBER).flatMap((found) => labelledOf(text, { ...found, rule: 'record-system-number' })),
    ...[LABELLED, SUBJECT_ALONE].flatMap((pattern) =>
      matchesOf(read, pattern).flatMap((found) => labelledOf(text, { ...found, rule: 'labelled-reference' })),
    ),
    ...sightingsOf(read, CALL, always('CASE_REFERENCE', 'police-call')),
    ...referencesByForm(text, read),
  ]
}

/** With the name that stands before the label. */
function labelledOf(text: string, found: Found & { rule: string }): Sighting[] {
  const words = text.slice(found.start, found.end)
  const name = NAMED_NUMBER.test(found.text) ? (NAME_BEFORE.exec(wordsBefore(text, found.start, 24))?.[0] ?? '') : ''
  if (!isReference(text, { ...found, text: words }, name)) return []
  return [{ start: found.start - name.length, end: found.end, type: 'CASE_REFERENCE', rule: found.rule }]
}

function isReference(text: string, found: Found & { rule: string }, name: string): boolean {
  const least = /\b(?:case|crime|court|referral|incident)\b/i.test(found.text) ? 2 : 3
  if (digitsOf(found.text).length < least || YEARS.test(found.text)) return false
  if (isBusinessNumber(text, found.start) && !isOfCase(text, found)) return false
  const isTold = name !== '' || /\b(?:ref|reference|case|crime|court|ID)\b/i.test(found.text)
  return !MEETING.test(wordsBefore(text, found.start, 20)) && (isTold || !LABEL_ALONE.test(found.text))
}

/** Even behind a word of business: "form ref eCDOP 55123", "Quote crime ref". */
function isOfCase(text: string, found: Found & { rule: string }): boolean {
  if (found.rule === 'record-system-number') return digitsOf(found.text).length >= 5 && !OTHER_THING.test(found.text)
  return OF_A_CASE.test(found.text) && /\bquote $/i.test(wordsBefore(text, found.start, 7))
}
