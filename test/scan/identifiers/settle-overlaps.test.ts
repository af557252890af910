// Of two sightings of one place the better stays, unless the other covers what it does not.
import { expect, it } from 'vitest'
import { settleOverlaps } from '../../../src/redact/scan/identifiers/settle-overlaps.js'
import type { Sighting, SightingType } from '../../../src/redact/scan/sighting.js'

const at = (start: number, end: number, type: SightingType, rule = 'rule'): Sighting => ({ start, end, type, rule })

it('drops what lies inside a better sighting, and the worse of two in one place', () => {
  const nhs = at(0, 10, 'NHS_NUMBER')
  expect(settleOverlaps('1234567890', [at(0, 10, 'LONG_NUMBER'), nhs, at(2, 8, 'PHONE')])).toEqual([nhs])
})

it('keeps a worse sighting that covers another digit, and drops one that covers only words', () => {
  const phone = at(0, 5, 'PHONE')
  expect(settleOverlaps('12345 6', [at(0, 7, 'LONG_NUMBER'), phone])).toEqual([phone, at(0, 7, 'LONG_NUMBER')])
  expect(settleOverlaps('12345 x', [at(0, 7, 'LONG_NUMBER'), phone])).toEqual([phone])
  expect(settleOverlaps('12345 x', [at(0, 7, 'AGE'), phone])).toEqual([phone, at(0, 7, 'AGE')])
  expect(settleOverlaps('12345 6', [at(0, 7, 'AGE'), phone])).toEqual([phone, at(0, 7, 'AGE')])
  expect(settleOverlaps('1234567', [at(0, 7, 'AGE'), phone])).toEqual([phone, at(0, 7, 'AGE')])
  expect(settleOverlaps('12345 ,', [at(0, 7, 'AGE'), phone])).toEqual([phone])
})

it('keeps an address that covers another word than the e-mail address in it', () => {
  const email = at(0, 5, 'EMAIL')
  expect(settleOverlaps('z@b.c Elm', [at(0, 9, 'ADDRESS'), email])).toEqual([email, at(0, 9, 'ADDRESS')])
})

it('prefers the longer of two of a type, and the whole to the broken', () => {
  expect(settleOverlaps('123456', [at(0, 4, 'PHONE'), at(0, 6, 'PHONE')])).toEqual([at(0, 6, 'PHONE')])
  const [longer, later] = [at(0, 6, 'PHONE'), at(4, 8, 'PHONE')]
  expect(settleOverlaps('123456 x', [longer, later])).toEqual([longer])
  expect(settleOverlaps('123456 x', [later, longer])).toEqual([longer])
  const wrong = at(0, 6, 'NHS_NUMBER', 'nhs-number-wrong-check-digit')
  expect(settleOverlaps('123456', [wrong, at(0, 6, 'PHONE')])).toEqual([at(0, 6, 'PHONE')])
  expect(settleOverlaps('123456', [at(0, 6, 'LONG_NUMBER'), wrong])).toEqual([wrong])
})

it('prefers the first of two that are as long', () => {
  const [first, second] = [at(0, 4, 'PHONE'), at(2, 6, 'PHONE')]
  expect(settleOverlaps('12 4 x', [first, second])).toEqual([first])
  expect(settleOverlaps('12 4 x', [second, first])).toEqual([first])
})

it('gives the order of the text', () => {
  expect(settleOverlaps('12 34 567', [at(3, 5, 'EMAIL'), at(0, 9, 'LONG_NUMBER')])).toEqual([at(0, 9, 'LONG_NUMBER'), at(3, 5, 'EMAIL')])
  expect(settleOverlaps('1 2', [at(2, 3, 'EMAIL'), at(0, 1, 'AGE')])).toEqual([at(0, 1, 'AGE'), at(2, 3, 'EMAIL')])
})
