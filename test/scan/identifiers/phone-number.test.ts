// Telephone numbers are found with brackets, gaps and extensions; numbers without a prefix want a word about telephoning.
import { describe, expect, it } from 'vitest'
import { phoneNumbers } from '../../../src/redact/scan/identifiers/phone-number.js'
import { seen } from './seen.js'

describe('a British telephone number', () => {
  it.each([
    '020 7946 0123',
    '07700 900123',
    '07700900123',
    '(020) 7946 0123',
    '0117-496-0123',
    '0117.496.0123',
    '01632 960123',
    '01632 96012',
    '03069 990123',
    '0808 157 0123',
    '0800 1111',
    '020 7946 0123 ext 687',
    '020 7946 0123 x12',
    '020 7946 0123, extension 4567',
    '020 7946 0123 (ext 12)',
    '020 7946 0123/4',
    '07700\n900123',
    '0 7700 900123',
    '07 700 900 123',
    '0 1632 960123',
    '0 20 7946 0123',
    '0 117 496 0123',
    '(0)20 7946 0123',
    '01632/960123',
    '07700/900123',
    '07700_900_123',
    '07700,900123',
    '01632 960123 / 960124',
    '01632 960123 or 960124',
    '020 7946 0123, 79460124',
  ])('is %j', (number) => expect(seen(phoneNumbers, `Try ${number}.`)).toEqual([`phone-number: ${number}`]))

  it.each([
    '+44 20 7946 0123',
    '+44 (0)7700 900 123',
    '+44(0)20 7946 0123',
    '0044 7700 900123',
    '(+44) 7700 900123',
    '+447700900123',
    '447700900123',
  ])('is %j', (number) => expect(seen(phoneNumbers, `Try ${number}.`)).toEqual([`phone-number-international: ${number}`]))

  it('ends where the next begins', () => {
    expect(seen(phoneNumbers, '020 7946 0123, 07700 900123')).toEqual(['phone-number: 020 7946 0123', 'phone-number: 07700 900123'])
    expect(seen(phoneNumbers, '07700900123,07700900124')).toEqual(['phone-number: 07700900123', 'phone-number: 07700900124'])
    expect(seen(phoneNumbers, '020 7946 0123/01632 960123')).toEqual(['phone-number: 020 7946 0123', 'phone-number: 01632 960123'])
    expect(seen(phoneNumbers, '07700 900 123/07700 900 124')).toEqual(['phone-number: 07700 900 123', 'phone-number: 07700 900 124'])
    expect(seen(phoneNumbers, '07700 900123, 2024')).toEqual(['phone-number: 07700 900123'])
    expect(seen(phoneNumbers, '07700 900123 and 214 more')).toEqual(['phone-number: 07700 900123'])
    expect(seen(phoneNumbers, '+44 7700 900123 10:30')).toEqual(['phone-number-international: +44 7700 900123'])
  })

  it('with six digits or more follows a word about telephoning', () => {
    expect(seen(phoneNumbers, 'call her on 7946 0123')).toEqual(['phone-number-local: 7946 0123'])
    expect(seen(phoneNumbers, 'tel 496012')).toEqual(['phone-number-local: 496012'])
    expect(seen(phoneNumbers, '960123 office')).toEqual(['phone-number-local: 960123'])
    expect(seen(phoneNumbers, 'tel 49601')).toEqual([])
    expect(seen(phoneNumbers, 'call 1234567890 123456')).toEqual(['phone-number-local: 1234567890 123456'])
    expect(seen(phoneNumbers, 'call 1234567890 12345 67')).toEqual([])
    expect(seen(phoneNumbers, 'room 7946 0123')).toEqual([])
  })

  it.each(['0770O 900123', '07700 9OO123', 'O7700 900123', '077OO9OOI23', '07700 90012l'])('may have letters for figures: %j', (number) =>
    expect(seen(phoneNumbers, `text ${number}.`)).toContain(`phone-number-misread: ${number}`),
  )

  it('may be an extension alone', () => expect(seen(phoneNumbers, 'on ext. 4567')).toEqual(['phone-extension: ext. 4567']))
})

describe('a foreign telephone number', () => {
  it('begins with + or 00, or has the American form', () => {
    expect(seen(phoneNumbers, '+353 1 234 5678')).toEqual(['phone-number-international: +353 1 234 5678'])
    expect(seen(phoneNumbers, '(907) 555-0101')).toEqual(['phone-number-american: (907) 555-0101'])
    expect(seen(phoneNumbers, '1-907-555-0101')).toEqual(['phone-number-american: 1-907-555-0101'])
    expect(seen(phoneNumbers, '907.555.0101x123')).toEqual(['phone-number-american: 907.555.0101x123'])
    expect(seen(phoneNumbers, '001-907-555-0101x123')).toEqual(['phone-number-international: 001-907-555-0101x123'])
    expect(seen(phoneNumbers, 'fax 907-555-0101')).toContain('phone-number-american: 907-555-0101')
    expect(seen(phoneNumbers, '907-555-0101')).toEqual([])
  })
})

describe('no telephone number', () => {
  it.each([
    'order 01234567890',
    'called on 12-10-2019',
    'contact us 2018-2020',
    '£02079460123',
    '0207 946',
    '020 7946 01',
    'from 10:30 to 15:45',
    'call between 9 and 5 on 25 October 2019',
    '07-12-2019 1030',
    '2008/09 2009/10 2010/11',
    '01/02/2019 1030',
    '07/12/2019 103',
    '0 14 1200 1340',
    'doi:10.1016/S0140-6736(20)30183-5',
    'Dial-in PIN 1234567#',
    'Call, then the passcode is 123456',
    'dial in with meeting ID: 123 456 789',
    'do7 of 10 oil',
  ])('is in %j', (text) => expect(phoneNumbers(text)).toEqual([]))

  it('is not told to be misread where it is not', () =>
    expect(seen(phoneNumbers, '0770O 900123 or 07700 900124')).toEqual([
      'phone-number: 07700 900124',
      'phone-number-misread: 0770O 900123',
    ]))
})
