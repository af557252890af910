// What a label promises may stand under it in any form that people give it, but not in the form of something else.
import { describe, expect, it } from 'vitest'
import type { LabelledType } from '../../../src/redact/scan/identifiers/labels.js'
import { valuesIn } from '../../../src/redact/scan/identifiers/loose-forms.js'

const values = (type: LabelledType, cell: string) => valuesIn(cell, type).map(({ start, end }) => cell.slice(start, end))

describe('a number under its label', () => {
  it.each<[LabelledType, string, string]>([
    ['AGE', '4y 3m', '4 of 12'],
    ['AGE', 'nearly nine', 'nine children'],
    ['POSTCODE', 'kt2 5', 'qq2 5'],
    ['POSTCODE', 'KT2', 'KT two'],
    ['PHONE', '854 750', '854 75'],
    ['PHONE', '8547 5008 x 12', 'order 85475008'],
    ['PHONE', '8547 5008', '2018/2019'],
    ['NHS_NUMBER', '943 476', '943 47'],
    ['NHS_NUMBER', '943476', '12/11/2019'],
    ['UPN', 'A123456', 'A12345'],
    ['NI_NUMBER', 'QQ 12 34 56', 'QQ 12 34'],
    ['PASSPORT', '123456', 'waiting 123456 days'],
    ['VEHICLE_REGISTRATION', 'ABC 12', 'abc 12'],
    ['CASE_REFERENCE', 'KT/123', 'KT/12'],
    ['CASE_REFERENCE', '1234', '12.34'],
    ['CASE_REFERENCE', '1234.5', '123.45'],
    ['CASE_REFERENCE', '123/24', '2023/24'],
    ['DATE_OF_BIRTH', '?2009', '£2009'],
    ['DATE_OF_BIRTH', 'Zed, born 3 May 2009', 'Zed, who is not yet born'],
  ])('of the type %s may be %j, not %j', (type, number, other) => {
    expect(values(type, number)).toHaveLength(1)
    expect(values(type, other)).toEqual([])
  })

  it('may be one of several in the cell, or beside a name', () => {
    expect(values('CASE_REFERENCE', '482991, 482992 and 482993')).toEqual(['482991', '482992', '482993'])
    expect(values('PHONE', 'mother: 8547 5008 / father: 8547 5009')).toEqual(['8547 5008', '8547 5009'])
    expect(values('AGE', 'Zed (4); Yo - 7')).toEqual(['4', '7'])
  })

  it('may be one of many in a long cell', () => {
    const numbers = Array.from({ length: 40 }, (_, i) => String(482901 + i))
    expect(values('CASE_REFERENCE', numbers.join(', '))).toEqual(numbers)
  })

  it('is no day of a whole sentence', () =>
    expect(values('DATE_OF_BIRTH', 'The meeting of 3 May 2019 asked that it be looked into as soon as may be.')).toEqual([]))
})
