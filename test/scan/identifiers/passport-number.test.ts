// Passport numbers are found beside the word passport.
import { describe, expect, it } from 'vitest'
import { passportNumbers } from '../../../src/redact/scan/identifiers/passport-number.js'
import { seen } from './seen.js'

describe('a passport number', () => {
  it('of nine digits, or a letter and eight, stands beside the word', () => {
    expect(seen(passportNumbers, 'passport no. 123456789')).toEqual(['passport-number: 123456789'])
    expect(seen(passportNumbers, 'Passport A12345678')).toEqual(['passport-number: A12345678'])
    expect(seen(passportNumbers, '12 345 6789 (passport)')).toEqual(['passport-number: 12 345 6789'])
    expect(passportNumbers('passport 123456789')).toEqual([{ start: 9, end: 18, type: 'PASSPORT', rule: 'passport-number' }])
  })

  it.each(['AB123456', 'AB12345678', 'A1234567', '1234567'])('of another form, %s, is foreign', (number) =>
    expect(seen(passportNumbers, `passport ${number}`)).toEqual([`passport-number-foreign: ${number}`]),
  )

  it.each(['123456789', 'A12345678', 'passport 12345', 'passport 1234567890'])('is not in %j', (text) =>
    expect(passportNumbers(text)).toEqual([]),
  )
})
