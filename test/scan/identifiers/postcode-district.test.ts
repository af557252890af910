// Outward codes count where people live, and roads, sections and vitamins do not.
import { describe, expect, it } from 'vitest'
import { postcodeDistricts } from '../../../src/redact/scan/identifiers/postcode-district.js'
import { seen } from './seen.js'

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
    ['Children living in M14 wait', 'M14'],
    ['moved to S10 to be near her', 'S10'],
    ['families in S10 and beyond', 'S10'],
    ['came from M14 and M15', 'M14 and M15'],
    ['homeless in W2', 'W2'],
    ['living in M25', 'M25'],
    ['Address: S20', 'S20'],
    ['Address: E14 (withheld)', 'E14'],
    ['E5 families were', 'E5'],
    ['residents of KT2 care', 'KT2'],
    ['the E5 residents', 'E5'],
    ['outward code E8 only', 'E8'],
    ['W10, near the canal', 'W10'],
    ['rehoused in E8', 'E8'],
    ['a flat in SW9', 'SW9'],
  ])('stands in %j', (text, code) => expect(seen(postcodeDistricts, text)).toEqual([`postcode-district: ${code}`]))

  it.each([
    'the M25 area',
    'S47 area',
    'KS2 area',
    'KT2 rose',
    'KT2',
    'the A3 area',
    'living near the M25',
    'living off M25',
    'traffic moved to M25',
    'families in S17',
    'moved from S17 to S47',
    'children living in S20 placements',
    'placed in S20',
    'S47 families',
    'Level E2 families',
    'vitamin B12 homes',
    'Bay E7, near the lift',
    'S47, near the end',
    'home W2 form',
    'Flat E8',
  ])('is not in %j', (text) => expect(postcodeDistricts(text)).toEqual([]))

  it.each([
    ['They moved to E1 soon', 'They moved to E1 form soon'],
    ['They moved to M14 soon', 'They moved to M25 soon'],
    ['They moved to M14 soon', 'They met at M14 soon'],
  ])('is in %j, not in %j', (text, other) => {
    expect(postcodeDistricts(text)).toHaveLength(1)
    expect(postcodeDistricts(other)).toEqual([])
  })
})
