// A street address is covered whole: flat, house, street, place and postcode.
import { describe, expect, it } from 'vitest'
import { streetAddresses } from '../../../src/redact/scan/identifiers/street-address.js'
import { seen } from './seen.js'

/** The widest sighting: a street alone is seen inside its address too. */
function widest(text: string): string | undefined {
  return seen(streetAddresses, text).toSorted((a, b) => b.replace(/^.*?: /, '').length - a.replace(/^.*?: /, '').length)[0]
}

describe('a street address', () => {
  it.each([
    'Flat 13, 51 Acre Mews',
    '37a Old Malden Mews',
    '48B St Mary’s Lane',
    '12 High Street, Kingston upon Thames, KT1 1AA',
    '12 High Street\nKingston upon Thames\nKT1 1AA',
    'Flat 2B, Elm House, 14 Acre Way, Surbiton KT6 4ZZ',
    '12-14 Elm Road',
    '12 St. John’s Road',
    '12 The Avenue',
    'flat 3b, 12 elm road',
    '12 elm road',
    '12 ELM ROAD, SURBITON',
    '7 Canbury Park Rd, Surbiton',
    '12 Elm Road North',
    '12 Elm\nRoad',
    'Ground Floor Flat, 12 Elm Road',
    'No. 10 Acre Street',
    '123 N Main St, Springfield, IL 62701',
    '1 Elm Court',
    '1234 Elm Road',
    '9 Mount Pleasant',
    '5 Long Acre',
    '11 Beck Bottom',
    '4 Heol y Bryn',
    '6 Ffordd Las',
    '7 Bryn Awel',
    '12 Maes yr Haf',
    'Flat 1/2, 15 Byres Road',
    '2/3, 44 Dumbarton Road',
    '1F2, 44 Dumbarton Road',
    '6 Willow Farm',
    '3 Elm Barns',
    '12 The Poplars',
    '44 Micklegate, York',
    '77 Woodside',
    '7 Yr Efail',
    '1 Pen-y-bont',
    '14 Elm rd',
    '5 Zed Crest',
    '119 Zed Ride',
    '109 Zed Link',
    '83 Lower Zed Loop',
    '1 Zed Pk',
    '161 Queen Zed Gr',
    '12a-c Zed Road',
    '12 and 14 Zed Road',
    '10, 12 and 14 Zed Road',
    '12elm road',
    '12Elm Road',
    'Room 4, Zed Hostel, 12 Zed Road',
  ])('is %j', (address) => expect(widest(`police went to ${address} twice`)).toBe(`street-address: ${address}`))

  it.each([
    ['Rose Cottage, Church Lane', 'house-and-street'],
    ['Rose Cottage, Church Lane, Thames Ditton, KT7 0AA', 'house-and-street'],
    ['Plot 6 Willow Farm', 'house-and-street'],
    ['Caravan 4, Willow Park', 'house-and-street'],
    ['5 the green', 'street-address'],
    ['22 Poultry, KT1 1AA', 'house-and-postcode'],
    ['Acre Mews', 'street-without-number'],
    ['Rose Cottage', 'house-name'],
    ['Flat 3', 'flat-number'],
    ['PO Box 123', 'post-office-box'],
  ])('may be %j', (address, rule) => expect(widest(`lives at ${address}.`)).toBe(`${rule}: ${address}`))

  it.each([
    ['lodging at 9 Castlegate.', '9 Castlegate'],
    ['They were housed at 33-35 Eastgate', '33-35 Eastgate'],
    ['Officers went to 5 Riverside.', '5 Riverside'],
    ['left outside 29 Quayside overnight', '29 Quayside'],
    ['Address: 8 Bishopsgate, York', '8 Bishopsgate, York'],
    ['moved from 22 Fellside to 3 Winkle Cross', '22 Fellside'],
    ['home: 14b Zedlands', '14b Zedlands'],
    ['lives at 3 Pen y Zed with', '3 Pen y Zed'],
    ['dad stays at 9 Zedmount most weekends', '9 Zedmount'],
    ['the tenancy of 9 Zedcroft ended', '9 Zedcroft'],
    ['Flat 4a, 9 Zedcroft, is let', '9 Zedcroft'],
    ['Address\n9 Zedcroft\nYork', '9 Zedcroft'],
    ['visited 9 Zedcroft on Monday', '9 Zedcroft'],
    ['A search of 5 Zed Nonesuch found nothing', '5 Zed Nonesuch'],
    ['| Home | 119 Zed Nonesuch |', '119 Zed Nonesuch'],
    ['letters go to 161 Queen Zed No', '161 Queen Zed No'],
    ['Addr: 7 Zedmount', '7 Zedmount'],
    ['dad stays at 3 Kingston.', '3 Kingston'],
    ['at 14 Kingston.', '14 Kingston'],
  ])('of any name follows words about a home: %j', (text, address) => expect(seen(streetAddresses, text)).toContain(`home: ${address}`))

  it.each([
    'at 9 Monday meetings',
    'from 3 May 2019',
    'to 31 March',
    'at 14 Schools',
    'went to 5 Zedford schools',
    'at 8 Eastern',
    'from 12 to 15 Zedgate cases',
    'moved to 3 October',
    'attended by 4 Members',
    'rose to 12 Referrals.',
    'went to 5 Family Courts',
    'at 17 Elm School',
    'visited 4 Wards.',
    'left 5 Actions open',
    'They met at 3 Kingston.',
    'the visit of 5 Members',
    'a visit to 2 Ofsted Inspectors',
    'near 3 Hospitals',
    'a search of 12 Records',
  ])('none does in %j', (text) => expect(streetAddresses(text)).toEqual([]))

  it('may follow a word that numbers things, if it does not begin with its number', () =>
    expect(widest('That year Flat 3 was let')).toBe('flat-number: Flat 3'))

  it('ends before the next sentence’s subject', () => expect(widest('at 5 Elm Road, She said')).toBe('street-address: 5 Elm Road'))

  it.each([
    '12 Family Court hearings',
    '3 Crown Court cases',
    'Section 5 Park Hill',
    'Year 5 Elm Park',
    'five years down the road',
    'by 5 the green was clear',
    'a 5minute road closure',
    'a 20mph road',
    '20 Zed Link Workers',
    '5 years down the road',
    '£5 Elm Road'.slice(0, 2),
    'flat 5% rate',
    'the road',
    'Room 4',
    '25 October 2019',
    'the family house',
  ])('is not in %j', (text) => expect(streetAddresses(text)).toEqual([]))

  it('at a number and a place nobody knows is no time of day', () => {
    expect(streetAddresses('We met at 3 Kingston')).toEqual([])
    expect(streetAddresses('She was left at 3 Zedville')).toHaveLength(1)
  })

  it.each([
    ['item 12 and 14 High Street', '12 and 14 High Street'],
    ['item 12a and 14 High Street', '12a and 14 High Street'],
    ['item 12 High Street', 'High Street'],
    ['item 12a High Street', 'High Street'],
  ])('with two numbers is no item of an agenda: %j', (text, address) =>
    expect(seen(streetAddresses, text).map((each) => each.replace(/^.*?: /, ''))).toContain(address),
  )
})
