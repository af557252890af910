// Each place of a text has one explanation, the best one; ordinary minutes have hardly any.
import { describe, expect, it } from 'vitest'
import { identifiersIn } from '../../../src/redact/scan/identifiers/all-identifiers.js'
import { typesSeen } from './seen.js'

const types = (text: string) => typesSeen(identifiersIn, text)

describe('one place in a text', () => {
  it.each([
    ['NHS 943 476 5919', ['NHS_NUMBER: NHS 943 476 5919']],
    ['NHS 943 476 5918', ['NHS_NUMBER: NHS 943 476 5918']],
    ['12 High Street, Surbiton, KT6 4ZZ', ['ADDRESS: 12 High Street, Surbiton, KT6 4ZZ']],
    ['call 07700900123', ['PHONE: 07700900123']],
    ['DOB 08112016', ['DATE_OF_BIRTH: DOB 08112016']],
    ['LCS 4877393', ['CASE_REFERENCE: LCS 4877393']],
    ['T748556922132', ['UPN: T748556922132']],
    ['A748556922132', ['UPN: A748556922132']],
    ['z12345678@example.org', ['EMAIL: z12345678@example.org']],
    ['pupil number T748556922132', ['UPN: T748556922132']],
    ['aged 14 (DOB 3/5/2010)', ['AGE: aged 14', 'DATE_OF_BIRTH: DOB 3/5/2010']],
    ['passport 123456789', ['PASSPORT: passport 123456789']],
    ['GIR 0AA', ['POSTCODE: GIR 0AA']],
  ])('is explained once: %j', (text, expected) => expect(types(text)).toEqual(expected))

  it('has its offsets in the whole text, however far in', () => {
    const text = `${'Nothing to see here. '.repeat(50)}Ring 07700 900123 now. ${'Nothing more. '.repeat(50)}She is aged 6.`
    expect(types(text)).toEqual(['PHONE: 07700 900123', 'AGE: aged 6'])
  })

  it('is found at both ends of the text', () => {
    expect(types(`07700 900123 ${'word '.repeat(100)}KT1 1HZ`)).toEqual(['PHONE: 07700 900123', 'POSTCODE: KT1 1HZ'])
  })
})

describe('ordinary minutes', () => {
  it.each([
    'The budget is £675,185 for 2018-19, page 18–70, item 4.2, action 27, version 2.9.1.',
    'Section 47 of the Children Act 1989, s.17, Regulation 44, Section 11s, KS2, CP/LAC, Covid-19, Q2 2019.',
    'The M25, the A3, B12 vitamin, H1N1, MP3, Room 3.12, form C1A, Ofsted URN 124785.',
    'Meeting 2:00pm – 4:00pm on 20 November 2019; 12,345 contacts, 90% of 46 cases.',
    'Children aged 5-11 and the 0-19 service; two years of funding; Year 5.',
  ])('hold nothing: %j', (text) => expect(types(text)).toEqual([]))
})
