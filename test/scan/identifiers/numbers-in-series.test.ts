// In a list of numbers only the first has a label; the others are of its form.
import { describe, expect, it } from 'vitest'
import { identifiersIn } from '../../../src/redact/scan/identifiers/all-identifiers.js'
import { numbersInSeries } from '../../../src/redact/scan/identifiers/numbers-in-series.js'
import { typesSeen } from './seen.js'

const types = (text: string) => typesSeen(identifiersIn, text)

describe('what goes on a list of numbers', () => {
  it.each([
    [
      'Mosaic IDs: 362627, 362701, and 41188 were closed',
      ['CASE_REFERENCE: Mosaic IDs: 362627', 'CASE_REFERENCE: 362701', 'CASE_REFERENCE: 41188'],
    ],
    ['case ref AB1234 & AB99 came', ['CASE_REFERENCE: case ref AB1234']],
    ['CAD 6194 / 6439', ['CASE_REFERENCE: CAD 6194', 'CASE_REFERENCE: 6439']],
    ['CAD 3345 and 3346', ['CASE_REFERENCE: CAD 3345', 'CASE_REFERENCE: 3346']],
    ['crime refs 12345/24 & 12346/24', ['CASE_REFERENCE: crime refs 12345/24', 'CASE_REFERENCE: 12346/24']],
    ['client ids: 445566; 445567', ['CASE_REFERENCE: client ids: 445566', 'CASE_REFERENCE: 445567']],
    ['case ref AB1234, A1235', ['CASE_REFERENCE: case ref AB1234', 'CASE_REFERENCE: A1235']],
    ['phone 8547 5008 or 8547 5009', ['PHONE: phone 8547 5008', 'PHONE: 8547 5009']],
  ])('is seen in %j', (text, expected) => expect(types(text)).toEqual(expected))

  it.each([
    'case ref 12345, 2019',
    'crime ref 1234 and 2020',
    'ref 123, 456 children',
    'ref 1234, 1235.5',
    'ref 12345 and 12 others',
    'ref 123, 456%',
    'case ref AB1234, cousin came',
    'ref 12345, year7 came',
    'KT1 1HZ, 12345 came',
  ])('is no year, count or figure: %j', (text) => expect(types(text)).toHaveLength(1))

  it('is read in time in step with the text', () => {
    const started = performance.now()
    expect(types(`ref ${'12345, '.repeat(20_000)}`)).toHaveLength(20_000)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('is not seen again where it was seen already', () => {
    const seenAlready = [13, 21].map((end) => ({ start: end - 6, end, type: 'CASE_REFERENCE' as const, rule: 'labelled-reference' }))
    expect(numbersInSeries('Mosaic 362627, 362701', seenAlready)).toEqual([])
    expect(numbersInSeries('Mosaic 362627, 362701', seenAlready.slice(0, 1))).toHaveLength(1)
  })
})
