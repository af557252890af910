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
  ])('is %j', (address) => expect(widest(`police went to ${address} twice`)).toBe(`street-address: ${address}`))

  it.each([
    ['Rose Cottage, Church Lane', 'house-and-street'],
    ['Rose Cottage, Church Lane, Thames Ditton, KT7 0AA', 'house-and-street'],
    ['22 Poultry, KT1 1AA', 'house-and-postcode'],
    ['Acre Mews', 'street-without-number'],
    ['Rose Cottage', 'house-name'],
    ['Flat 3', 'flat-number'],
    ['PO Box 123', 'post-office-box'],
  ])('may be %j', (address, rule) => expect(widest(`lives at ${address}.`)).toBe(`${rule}: ${address}`))

  it('may follow a word that numbers things, if it does not begin with its number', () =>
    expect(widest('That year Flat 3 was let')).toBe('flat-number: Flat 3'))

  it('ends before the next sentence’s subject', () => expect(widest('at 5 Elm Road, She said')).toBe('street-address: 5 Elm Road'))

  it.each([
    '12 Family Court hearings',
    '3 Crown Court cases',
    'Section 5 Park Hill',
    'Year 5 Elm Park',
    'five years down the road',
    '5 years down the road',
    '£5 Elm Road'.slice(0, 2),
    'flat 5% rate',
    'the road',
    'Room 4',
    '25 October 2019',
    'the family house',
  ])('is not in %j', (text) => expect(streetAddresses(text)).toEqual([]))
})
