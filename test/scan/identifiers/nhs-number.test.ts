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
})
