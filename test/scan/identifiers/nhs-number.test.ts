// NHS numbers are found in every grouping, and a wrong check digit changes the rule and never the silence.
import { describe, expect, it } from 'vitest'
import { nhsNumbers } from '../../../src/redact/scan/identifiers/nhs-number.js'
import { seen } from './seen.js'

describe('an NHS number', () => {
  it.each([
    ['Her number is 943 476 5919.', '943 476 5919'],
    ['(943-476-5919)', '943-476-5919'],
    ['It is 943.476.5919', '943.476.5919'],
    ['NHS9434765919', '9434765919'],
    ['943–476–5919 is hers', '943–476–5919'],
    ['the record 943 476\n5919 was open', '943 476\n5919'],
    ['401 023 2137', '401 023 2137'],
    ['450 557 7120 ends in the check digit 0', '450 557 7120'],
  ])('stands in %j', (text, number) => expect(seen(nhsNumbers, text)).toEqual([`nhs-number: ${number}`]))

  it.each([
    ['NHS number 943  476  5919', '943  476  5919'],
    ['NHS no\t943\t476\t5919', '943\t476\t5919'],
    ['NHS: 943,476,5919', '943,476,5919'],
    ['NHS 943/476/5919', '943/476/5919'],
    ['NHS id 943_476_5919', '943_476_5919'],
    ['| NHS | 943 | 476 | 5919 |', '943 | 476 | 5919'],
    ['NHS number: 94 34 76 59 19', '94 34 76 59 19'],
    ['nhs no943 476\n5919 on letter', '943 476\n5919'],
    ['NHS no. 943 476 59l9', '943 476 59l9'],
    ['NHS 943 476 5919DOB', '943 476 5919'],
    ['the patient 943  476  5919', '943  476  5919'],
  ])('is found however carelessly it is written: %j', (text, number) => expect(seen(nhsNumbers, text)).toEqual([`nhs-number: ${number}`]))

  it('behind its label may lack a digit or have one too many', () => {
    expect(seen(nhsNumbers, 'NHS number: 943 476 591')).toEqual(['nhs-number-wrong-length: 943 476 591'])
    expect(seen(nhsNumbers, 'NHS no. 943 476 59190')).toEqual(['nhs-number-wrong-length: 943 476 59190'])
    expect(seen(nhsNumbers, 'NHS: 94,34,76,59,18')).toEqual(['nhs-number-wrong-check-digit: 94,34,76,59,18'])
  })

  it.each([
    'NHS 2024/25 2025/26 plan',
    'NHS number: 12/03/2011',
    'NHS 12 345 678 contacts',
    'NHS 111 option 2',
    'NHS numbers 214 in 2019',
    'NHS trusts had | 943 | 476 | 5918 |',
    'rows of 943  476  5918',
    'a total of 943,476,5919',
  ])('isn’t what else is counted: %j', (text) => expect(nhsNumbers(text)).toEqual([]))

  it('with a wrong check digit is one where the text says NHS, else ten digits', () => {
    expect(seen(nhsNumbers, 'NHS number 943 476 5918')).toEqual(['nhs-number-wrong-check-digit: 943 476 5918'])
    expect(seen(nhsNumbers, '943 476 5918 (NHS)')).toEqual(['nhs-number-wrong-check-digit: 943 476 5918'])
    expect(seen(nhsNumbers, 'The string 9434765918')).toEqual(['ten-digits: 9434765918'])
    expect(nhsNumbers('9434765918')).toEqual([{ start: 0, end: 10, type: 'LONG_NUMBER', rule: 'ten-digits' }])
  })

  it('is not a purchase order, unless the text says NHS', () => {
    expect(seen(nhsNumbers, 'Purchase order 9434765919')).toEqual(['ten-digits: 9434765919'])
    expect(seen(nhsNumbers, 'NHS order 9434765919')).toEqual(['nhs-number: 9434765919'])
  })

  it('beginning with 0 is one only where the text says so', () => {
    expect(seen(nhsNumbers, '0101905011')).toEqual(['ten-digits: 0101905011'])
    expect(seen(nhsNumbers, 'CHI 0101905011')[0]).toMatch(/^nhs-number/)
  })

  it.each([
    '943476591',
    '94347659190',
    '943 476 591',
    '+1 943-476-5919',
    '1-943-476-5919',
    '943-476-5919-1',
    '943-476-5919x12',
    'A9434765919',
  ])('is not in %j', (text) => expect(nhsNumbers(text)).toEqual([]))

  it('may have a letter for the figure it looks like', () =>
    expect(seen(nhsNumbers, 'NHS no. 943 476 59l9')).toEqual([expect.stringContaining('nhs-number: ')]))

  it('may have an O for a nought', () =>
    expect(seen(nhsNumbers, 'NHS no. 64O O42 0797')).toEqual([expect.stringContaining('nhs-number: ')]))
})
