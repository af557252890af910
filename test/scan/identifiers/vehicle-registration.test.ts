// Registration marks of today's form stand alone; older and shorter ones want a vehicle beside them.
import { describe, expect, it } from 'vitest'
import { vehicleRegistrations } from '../../../src/redact/scan/identifiers/vehicle-registration.js'
import { seen } from './seen.js'

describe('a vehicle registration', () => {
  it.each(['AB12 CDE', 'AB12CDE', 'ab12cde', 'A123 BCD', 'T451 ABC', 'ABC 123D', 'AB12-CDE', 'P12ABC'.replace('12', '123')])(
    'is %j',
    (mark) => expect(seen(vehicleRegistrations, `outside, ${mark}, again`)).toEqual([`vehicle-registration: ${mark}`]),
  )

  it.each(['ab12 cde', 'P6 ABC', 'ABC 1D', 'ABC12D'])('is %j only beside a vehicle', (mark) => {
    expect(seen(vehicleRegistrations, `a grey Corsa, ${mark}`)).toEqual([`vehicle-registration: ${mark}`])
    expect(seen(vehicleRegistrations, `a grey coat, ${mark}`)).toEqual([])
  })

  it('without a year follows the word registration', () => {
    expect(seen(vehicleRegistrations, 'registration ABC 123 was seen')).toContain('vehicle-registration-labelled: registration ABC 123')
    expect(seen(vehicleRegistrations, 'reg no. 1234 AB')).toContain('vehicle-registration-labelled: reg no. 1234 AB')
    expect(seen(vehicleRegistrations, 'a van AIZ 1234')).toEqual(['vehicle-registration-northern-irish: AIZ 1234'])
    expect(seen(vehicleRegistrations, 'a plan AIZ 123')).toEqual([])
  })

  it.each(['ABC 123', '123 ABC', 'ABC1', '4821 AB', 'BX 4821'])('without a year may stand anywhere beside a vehicle: %j', (mark) => {
    expect(seen(vehicleRegistrations, `Vehicle: Ford Focus ${mark}`)).toEqual([`vehicle-registration-dateless: ${mark}`])
    expect(seen(vehicleRegistrations, `a blue van, ${mark}, parked there`)).toEqual([`vehicle-registration-dateless: ${mark}`])
    expect(seen(vehicleRegistrations, `the plan, ${mark}, again`)).toEqual([])
  })

  it('of Northern Ireland with four figures stands alone', () => {
    expect(seen(vehicleRegistrations, 'seen: FIZ 8294, MJI 9806')).toEqual([
      'vehicle-registration-northern-irish: FIZ 8294',
      'vehicle-registration-northern-irish: MJI 9806',
    ])
    expect(seen(vehicleRegistrations, 'PNC check on KIA 829')).toContain('vehicle-registration-northern-irish: KIA 829')
    expect(seen(vehicleRegistrations, 'QIZ 2024, CIN 2145')).toEqual([])
  })

  it.each([
    ['reg. KPZ 583F', 'vehicle-registration: KPZ 583F'],
    ['Plate: 101 D 123', 'vehicle-registration-labelled: Plate: 101 D 123'],
    ['reg ends in 9 ABC', 'vehicle-registration-labelled: reg ends in 9 ABC'],
    ['reg starting AB12', 'vehicle-registration-labelled: reg starting AB12'],
  ])('may be Irish, or a part of one: %j', (text, mark) => expect(seen(vehicleRegistrations, text)).toContain(mark))

  it.each([
    ['The car, WN 09 ABC, drove off', 'vehicle-registration: WN 09 ABC'],
    ['later confirmed as CA 67 BRT', 'vehicle-registration: CA 67 BRT'],
    ['reg no ab 12 cde', 'vehicle-registration-labelled: reg no ab 12 cde'],
    ['number plate: AB 12 CDE', 'vehicle-registration: AB 12 CDE'],
    ['a van, A 123 BCD', 'vehicle-registration: A 123 BCD'],
    ['a van ABC 123 D', 'vehicle-registration: ABC 123 D'],
  ])('may have a space between any of its parts: %j', (text, mark) => expect(seen(vehicleRegistrations, text)).toContain(mark))

  it.each([
    'the car drove at 10 the whole way',
    'ON 12 MAY',
    'EU 27 GDP',
    'KT 99 ABC',
    'registration in 10 per cent',
    'reg by 12 jun',
    'the vehicle is at 12 our',
    'S17 CIN plans',
    'S47 AND S17',
    'M25 AND A3',
    'M100 THE',
    'DBS 2B',
    'registration 45 a',
    'Reg 44 NOT',
    'IB12 CDE',
    'the van was doing 45 MPH',
    'vehicle crime: 120 MPS',
    'car tax 2019 UK',
    'a car park, PC 1234',
    'registered 214 EHC plans',
    'cars: CSE 12 cases',
    'parked 12 DEC',
    'AB12 CDEF',
    'AB1 CDE',
    'A1234 BCD',
  ])('is not in %j', (text) => expect(vehicleRegistrations(text)).toEqual([]))

  it.each([
    ['The car: GX 10 PNV is gone', 'The car: go 10 pin bowling'],
    ['MET AX 10 KEW', 'MET AT 10 KEW'],
    ['later confirmed as CA 09 BRT', 'later confirmed as CA 00 BRT'],
    ['later confirmed as CA 59 BRT', 'later confirmed as CA 39 BRT'],
    ['a van, PX 4821', 'a van, PO 4821'],
    ['a van, PX4821', 'a van, PO4821'],
    ['a van, PXA 482', 'a van, PER 482'],
  ])('is in %j, not in %j', (text, other) => {
    expect(vehicleRegistrations(text)).toHaveLength(1)
    expect(vehicleRegistrations(other)).toEqual([])
  })

  it('says where it stands', () => {
    expect(vehicleRegistrations('a AB12 CDE')).toEqual([{ start: 2, end: 10, type: 'VEHICLE_REGISTRATION', rule: 'vehicle-registration' }])
  })
})
