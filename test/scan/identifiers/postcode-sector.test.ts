// Parts of a postcode count where they stand for a neighbourhood, and roads, sections and doses do not.
import { describe, expect, it } from 'vitest'
import { postcodeSectors } from '../../../src/redact/scan/identifiers/postcode-sector.js'
import { seen } from './seen.js'

describe('a postcode sector', () => {
  it.each([
    ['Three of the children live in DN35 7.', 'DN35 7'],
    ['A cluster in the B73 2 sector was noted', 'B73 2'],
    ['EC1A 4 came up', 'EC1A 4'],
    ['Referrals from M18 6 rose', 'M18 6'],
    ['sector: N1 7', 'N1 7'],
    ['she lives in kt8 6.', 'kt8 6'],
    ['the kt8 6 sector', 'kt8 6'],
    ['KT8\n6 was named', 'KT8\n6'],
    ['G42 8 has the most referrals.', 'G42 8'],
    ['M13 0: 14 referrals', 'M13 0'],
    ['the "E14 8" postcodes', 'E14 8'],
    ['such as N1 6, were merged', 'N1 6'],
    ['families (N1 6) moved', 'N1 6'],
    ['Rates rose between N1 6 and others', 'N1 6'],
    ['the N1 6 hotspot', 'N1 6'],
    ['| N1 6 | 14 |', 'N1 6'],
    ['- N1 6 - 14', 'N1 6'],
    ['by sector: B8 1 22, B8 2 17, B9 4 9', 'B9 4'],
    ['in N1 6/N1 7 and N5 2', 'N5 2'],
    ['N1 6 and N1 7 saw most', 'N1 6'],
    ['E8 3 (14 referrals)', 'E8 3'],
    ['N1 6, where two hostels stand', 'N1 6'],
    ['The highest rate was N1 6.', 'N1 6'],
    ['hot spots: N1 6; N1 7', 'N1 7'],
    ['in N16 5/6', 'N16 5/6'],
    ['sectors\nN1 6\nN1 7', 'N1 7'],
  ])('stands in %j', (text, sector) => expect(seen(postcodeSectors, text)).toContain(`postcode-sector: ${sector}`))

  it.each([
    'the M25 2 miles on',
    'On the M3 1 lane',
    'KS2 2',
    'kt8 6',
    'go to kt8 6.',
    'B12 5 mg',
    'KT1 12',
    'KT1 3%',
    'KT1 3.5',
    'M4 5',
    'in KT1 3 families',
    'The M25 2 miles',
    'Use S47 2 times',
    'B12 5',
    'Rooms B12 3, B12 4',
    'XKT1 3',
  ])('is not in %j', (text) => expect(seen(postcodeSectors, text).filter((one) => one.startsWith('postcode-sector'))).toEqual([]))
})

describe('an outward code', () => {
  it.each([
    ['the KT2 area', 'KT2'],
    ['the KT1 postcode', 'KT1'],
    ['postcodes KT1, KT2 and TW10', 'KT1, KT2 and TW10'],
    ['He lives in KT2.', 'KT2'],
    ['the M25 postcode', 'M25'],
    ['families in KT2', 'KT2'],
    ['the SM1 area', 'SM1'],
    ['the KT1, M25 area', 'KT1, M25'],
  ])('stands in %j', (text, code) => expect(seen(postcodeSectors, text)).toEqual([`postcode-district: ${code}`]))

  it.each(['the M25 area', 'S47 area', 'KS2 area', 'KT2 rose', 'KT2', 'the A3 area'])('is not in %j', (text) =>
    expect(postcodeSectors(text)).toEqual([]),
  )
})
