// Numbers of seven digits or more are found, but no money, dates or years.
import { describe, expect, it } from 'vitest'
import { longNumbers } from '../../../src/redact/scan/identifiers/long-number.js'
import { seen } from './seen.js'

describe('a long number', () => {
  it.each([
    ['id 1234567.', 'long-number: 1234567'],
    ['id A1234567B.', 'long-number: A1234567B'],
    ['12-345.6789', 'long-number-in-groups: 12-345.6789'],
    ['123.456.7890', 'long-number-in-groups: 123.456.7890'],
    ['201-82-2178', 'long-number-in-groups: 201-82-2178'],
    ['12-34567', 'long-number-in-groups: 12-34567'],
    ['123 456 789', 'long-number-in-groups: 123 456 789'],
    ['1 2 3 4 5 6 7 8 9', 'long-number-spaced: 1 2 3 4 5 6 7 8 9'],
  ])('stands in %j', (text, what) => expect(seen(longNumbers, text)).toContain(what))

  it.each([
    '123456',
    '£1234567',
    '£1,234,567',
    '12-3456',
    '123 456',
    '20-11-2019',
    '2019-11-20',
    '2018-2020',
    '2018 2019 2020',
    '3.1415926',
    '12.3456789',
    '12 34 56 78 90',
    '1 2 3 4 5 6 7 8',
    '20.11.2019',
    '2019-11-20',
  ])('is not in %j', (text) => expect(longNumbers(text)).toEqual([]))
})
