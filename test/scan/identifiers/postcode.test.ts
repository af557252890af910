// Full postcodes are found in any case, and what only looks like one in capitals.
import { describe, expect, it } from 'vitest'
import { postcodes } from '../../../src/redact/scan/identifiers/postcode.js'
import { seen } from './seen.js'

describe('a postcode', () => {
  it.each([
    'M1 1AE',
    'M60 1NW',
    'CR2 6XH',
    'DN55 1PT',
    'W1A 0AX',
    'EC1A 1BB',
    'TW124FP',
    'sm63sr',
    'kt18 3wy',
    'KT1\n1HZ',
    'KT1-1HZ',
    'Kt1 1hz',
    'GIR 0AA',
  ])('is %j', (code) => expect(seen(postcodes, `moved to ${code}.`)).toEqual([`postcode: ${code}`]))

  it.each([
    ['they gave SM5. 7PZ as home', 'SM5. 7PZ'],
    ['gave KT1.1HZ', 'KT1.1HZ'],
    ['From CR4 8BEto CR7', 'CR4 8BE'],
  ])('may be written carelessly in capitals: %j', (text, code) => expect(seen(postcodes, text)).toEqual([`postcode: ${code}`]))

  it.each(['on A3. 5pm', 'in W1. 3PM', 'off at E1 2Then', 'sm5. 7pz'])('isn’t in %j', (text) => expect(postcodes(text)).toEqual([]))

  it('of the forces counts', () => expect(seen(postcodes, 'BFPO 57')).toEqual(['forces-postcode: BFPO 57']))

  it.each(['QA1 1AA', 'KT1 1CI', 'KT1 1IA', 'KT1 1AK', 'KT1 1BM', 'KT1 1OA', 'KT1 1AV'])(
    'in form only, %j, is reported as not in use',
    (code) => {
      expect(seen(postcodes, `The string ${code}`)).toEqual([`postcode-not-in-use: ${code}`])
      expect(seen(postcodes, `the string ${code.toLowerCase()}`)).toEqual([])
    },
  )

  it('in small letters may end as an ordinal does, unless it counts something', () => {
    expect(seen(postcodes, 'came from b41 8th.')).toEqual(['postcode: b41 8th'])
    expect(seen(postcodes, 'in b41 8th floor')).toEqual([])
    expect(seen(postcodes, 'B41 8th')).toEqual([])
    expect(seen(postcodes, 'Q1 2ND')).toEqual([])
  })

  it.each(['A3 5PM', 'KS2 5MG', 'S47 3pm', 'KT1 1H', 'KT1 1HZZ', 'KT123 1HZ', 'XKT1 1HZ', 'H1N1', 'MP3', 'KTA 1HZ'])(
    'is not in %j',
    (text) => expect(postcodes(text)).toEqual([]),
  )

  it('says where it stands', () => expect(postcodes('at KT1 1HZ')).toEqual([{ start: 3, end: 10, type: 'POSTCODE', rule: 'postcode' }]))
})
