// National Insurance numbers are found in any case and grouping, with prefixes and suffixes that HMRC does not use under their own rules.
import { describe, expect, it } from 'vitest'
import { nationalInsuranceNumbers } from '../../../src/redact/scan/identifiers/national-insurance-number.js'
import { seen } from './seen.js'

describe('a National Insurance number', () => {
  it.each(['AB123456C', 'ab123456c', 'AB 12 34 56 C', 'AB-12-34-56-D', 'AB.12.34.56.A', 'AB 123456 B', 'Ab123456c', 'AB 12\n34 56 C'])(
    'is %j',
    (number) => expect(seen(nationalInsuranceNumbers, `Payroll has ${number}, wrongly`)).toEqual([`national-insurance-number: ${number}`]),
  )

  it.each([
    'ab 12 34 56 c',
    'AB  12  34  56  C',
    'AB/12/34/56/C',
    'AB\t12\t34\t56\tC',
    'AB | 12 | 34 | 56 | C',
    'AB_12_34_56_C',
    'ab, 12, 34, 56, c',
  ])('in pairs needs no name: %j', (number) =>
    expect(seen(nationalInsuranceNumbers, `a slip with ${number} on it`)).toEqual([`national-insurance-number: ${number}`]),
  )

  it('behind its label may have letters for figures, and lack a digit', () => {
    expect(seen(nationalInsuranceNumbers, 'NI no. AB 12 34 5O C')).toEqual(['national-insurance-number-wrong-length: AB 12 34 5O C'])
    expect(seen(nationalInsuranceNumbers, 'NINO: AB 12 34 5 C')).toEqual(['national-insurance-number-wrong-length: AB 12 34 5 C'])
    expect(seen(nationalInsuranceNumbers, 'NI is at 12345 a year')).toEqual([])
  })

  it.each([
    'at 10 20 30 a day',
    'by 10 20 30 a day',
    'JW 12/10/2023 A',
    'JW 12/10/23 A',
    'Rooms AB 1, 2, 3, 4, 5, 6 C',
    'ab, 123, 456, c',
    'Grid SK123456',
    'grid reference: SP 12 34 56',
    'OS grid ref SK 123 456',
  ])('isn’t in %j', (text) => expect(nationalInsuranceNumbers(text)).toEqual([]))

  it('is one in the form of a grid reference unless the text says grid', () =>
    expect(seen(nationalInsuranceNumbers, 'Off the grid since May, SP 12 34 56')).toEqual([
      'national-insurance-number-without-suffix: SP 12 34 56',
    ]))

  it.each(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ', 'DA', 'QQ', 'AO', 'VA', 'AU'])('with the prefix %s is reported as unused', (prefix) =>
    expect(seen(nationalInsuranceNumbers, `${prefix}123456A`)).toEqual([`national-insurance-number-unused-prefix: ${prefix}123456A`]),
  )

  it('with the suffix E is reported as unused', () => {
    expect(seen(nationalInsuranceNumbers, 'AB123456E')).toEqual(['national-insurance-number-unused-suffix: AB123456E'])
    expect(nationalInsuranceNumbers('x AB123456A')).toEqual([{ start: 2, end: 11, type: 'NI_NUMBER', rule: 'national-insurance-number' }])
  })

  it('without its suffix counts in one piece, in pairs, or named', () => {
    expect(seen(nationalInsuranceNumbers, 'AB123456')).toEqual(['national-insurance-number-without-suffix: AB123456'])
    expect(seen(nationalInsuranceNumbers, 'AB 12 34 56')).toEqual(['national-insurance-number-without-suffix: AB 12 34 56'])
    expect(seen(nationalInsuranceNumbers, 'AB 12\n  34 56')).toEqual(['national-insurance-number-without-suffix: AB 12\n  34 56'])
    expect(seen(nationalInsuranceNumbers, 'AB 123456')).toEqual([])
    expect(seen(nationalInsuranceNumbers, 'National Insurance AB 123456')).toEqual(['national-insurance-number-without-suffix: AB 123456'])
    expect(seen(nationalInsuranceNumbers, 'DB123456')).toEqual([])
    expect(seen(nationalInsuranceNumbers, 'ab 12 34 56')).toEqual([])
    expect(seen(nationalInsuranceNumbers, 'By 12 34 56')).toEqual([])
    expect(seen(nationalInsuranceNumbers, 'by12 34 56')).toEqual([])
  })

  it('in small letters apart from its digits must be named', () => {
    expect(seen(nationalInsuranceNumbers, 'to 123456 a year')).toEqual([])
    expect(seen(nationalInsuranceNumbers, 'To 123456 a year')).toEqual([])
    expect(seen(nationalInsuranceNumbers, 'NI number ab 12 34 56 c')).toEqual(['national-insurance-number: ab 12 34 56 c'])
  })

  it.each(['AB12345C', 'AB1234567C', 'XAB123456C', 'AB123456CD'])('is not %j', (text) => expect(nationalInsuranceNumbers(text)).toEqual([]))
})
