// Each finding says what to do about it, in words for the person who reads the list.
import { describe, expect, it } from 'vitest'
import { adviceFor } from '../../src/redact/scan/advice.js'
import type { SightingType } from '../../src/redact/scan/sighting.js'

const SAYS: { readonly [type in SightingType]: RegExp } = {
  PERSON: /^May be a name\. Mark it, .+ records\.$/,
  INITIALS: /^May be initials\. Mark them, .+ glossary\.$/,
  EMAIL: /^An e-mail address\. Mark it/,
  PHONE: /^A phone number\. Mark it/,
  POSTCODE: /^A postcode, or a part of one\. Mark it/,
  ADDRESS: /^An address\. Mark the whole of it/,
  NHS_NUMBER: /^An NHS number\. Mark it\.$/,
  NI_NUMBER: /^A National Insurance number\. Mark it\.$/,
  UPN: /^A unique pupil number\. Mark it\.$/,
  DATE_OF_BIRTH: /^A date of birth\. Mark it\.$/,
  AGE: /^The age of a person\. Mark it/,
  CASE_REFERENCE: /^A reference of a case\. Mark it\.$/,
  VEHICLE_REGISTRATION: /^A vehicle registration\. Mark it\.$/,
  PASSPORT: /^A passport number\. Mark it\.$/,
  DRIVING_LICENCE: /^A driving licence number\. Mark it\.$/,
  SMALL_COUNT: /few.+Mark the whole phrase with the reason small-number\.$/,
  LONG_NUMBER: /^A long number .+ Mark it/,
  IDENTIFYING_DETAIL: /may tell who it is\. Mark it/,
  UNKNOWN: /^Letters of another alphabet\. Mark the word/,
}

describe('advice', () => {
  it.each(Object.entries(SAYS) as [SightingType, RegExp][])('for %s', (type, says) => {
    expect(adviceFor({ type, rule: 'some-rule' })).toMatch(says)
  })

  it.each(['protected-name', 'protected-initials'])('says of a %s that it is not published', (rule) => {
    expect(adviceFor({ type: 'PERSON', rule })).toBe('The name of somebody who is not published by name. Mark it.')
    expect(adviceFor({ type: 'PERSON', rule: `un${rule}` })).toMatch(SAYS.PERSON)
  })

  it('says of a wrong check digit that it is somebody’s number all the same', () => {
    expect(adviceFor({ type: 'NHS_NUMBER', rule: 'nhs-number-wrong-check-digit' })).toBe(
      "An NHS number. Mark it. Its check digit is wrong: a slip of the pen is still somebody's number.",
    )
  })
})
