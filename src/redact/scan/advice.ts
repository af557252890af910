// What to do about a sighting, in words for the person who reads the list.
import type { Sighting, SightingType } from './sighting.js'

const ADVICE: { readonly [type in SightingType]: string } = {
  PERSON: 'May be a name. Mark it, say that it may be published, or add the person or the body to the records.',
  INITIALS: 'May be initials. Mark them, or add the person, or the abbreviation to the glossary.',
  EMAIL: 'An e-mail address. Mark it, or say that it may be published.',
  PHONE: 'A phone number. Mark it, or say that it may be published.',
  POSTCODE: 'A postcode, or a part of one. Mark it, or say that it may be published.',
  ADDRESS: 'An address. Mark the whole of it, or say that it may be published.',
  NHS_NUMBER: 'An NHS number. Mark it.',
  NI_NUMBER: 'A National Insurance number. Mark it.',
  UPN: 'A unique pupil number. Mark it.',
  DATE_OF_BIRTH: 'A date of birth. Mark it.',
  AGE: 'The age of a person. Mark it, or say that it may be published.',
  CASE_REFERENCE: 'A reference of a case. Mark it.',
  VEHICLE_REGISTRATION: 'A vehicle registration. Mark it.',
  PASSPORT: 'A passport number. Mark it.',
  DRIVING_LICENCE: 'A driving licence number. Mark it.',
  SMALL_COUNT: 'So few could tell who they are. Mark the whole phrase with the reason small-number.',
  LONG_NUMBER: 'A long number may be of a person or an account. Mark it, or say that it may be published.',
  IDENTIFYING_DETAIL: 'Together with what stands around it this may tell who it is. Mark it, or say that it may be published.',
  UNKNOWN: 'Letters of another alphabet. Mark the word, or say that it may be published.',
}

/** One or two sentences; they never repeat the text. */
export function adviceFor({ type, rule }: Pick<Sighting, 'type' | 'rule'>): string {
  if (rule.startsWith('protected')) return 'The name of somebody who is not published by name. Mark it.'
  if (rule.includes('wrong-check')) return `${ADVICE[type]} Its check digit is wrong: a slip of the pen is still somebody's number.`
  return ADVICE[type]
}
