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
    ['referrals (kt8 6): up', 'kt8 6'],
    ['| kt8 6 | 14 | 3% |', 'kt8 6'],
    ['Sector,Count\nKT8 6,12\nN1 7,9', 'KT8 6'],
    ['Sector,Count\nKT8 6,12\nN1 7,9', 'N1 7'],
    ['Count,Sector,Rate\n12,N1 7,9', 'N1 7'],
    ['outward code N1 7', 'N1 7'],
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
    'KT1 1,234 referrals',
    'Module M1 1, M1 2 and M1 3',
    'Unit E8 2 and E8 3',
    '(ks2 2)',
    '(m1 2)',
  ])('is not in %j', (text) => expect(seen(postcodeSectors, text).filter((one) => one.startsWith('postcode-sector'))).toEqual([]))

  it.each([
    ['cases in KT1 2 and B1 2 there', 'cases in KT1 2 beat B1 2 there'],
    ['KT1 2, B1 2', 'KT1 2, QQ1 2'],
  ])('may be the next of a list: %j, not %j', (text, other) => {
    expect(postcodeSectors(text)).toHaveLength(2)
    expect(postcodeSectors(other)).toHaveLength(1)
  })

  it.each([
    ['KT1 2 had 1,200 cases', 'KT1 2,200 cases'],
    ['Seen (kt1 2) again', 'Seen (kt1 2 again)'],
  ])('is in %j, not in %j', (text, other) => {
    expect(postcodeSectors(text)).toHaveLength(1)
    expect(postcodeSectors(other)).toEqual([])
  })
})
