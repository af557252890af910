// Right behind the words for children a number is an age, unless it numbers them, counts something or is a time.
import { describe, expect, it } from 'vitest'
import { ages } from '../../../src/redact/scan/identifiers/age.js'
import { seen } from './seen.js'

const found = (text: string) => seen(ages, text).filter((each) => each.startsWith('age-of-children'))

describe('the age of a child', () => {
  it.each([
    ['Seen were boy 15 & girl 12', 'Seen were boy 1 & girl 2'],
    ['Seen was boy 4, at home', 'Seen was boy 3, at home'],
    ['Seen was boy 3yrs, at home', 'Seen was boy 3, at home'],
    ['Boy 1, girl 2, boy 3, girl 5, all seen', 'Boy 1, girl 2, boy 3, girl 4, all seen'],
    ['Brother 12, in debt', 'Brother 12,500 in debt'],
    ['Collected by brother 12, who waited', 'Collected by brother 12:30, who waited'],
    ['Brother 5 years was at home', 'Brother 5 years ago at home'],
    ['Brother 5 years with his aunt', 'Brother 5 years to the day'],
    ['Brother 15 | school', 'Brother 15 schools'],
    ['Brother 15 – at school', 'Brother 15 of the school'],
  ])('is in %j, not in %j', (text, other) => {
    expect(found(text)).toHaveLength(1)
    expect(found(other)).toEqual([])
  })
})

describe('the ages of several children', () => {
  it.each([
    ['siblings 4 and 5', 'siblings 3 and 4'],
    ['siblings 1 and 3', 'siblings 1, 2 and 3'],
    ['siblings: 1 and 2', 'siblings 1 and 2'],
    ['kids 1 and 2', 'children 1 and 2'],
    ['sisters 1 and two', 'sisters 1 and 2'],
    ['sisters one and two', 'sisters 2 and 3'],
    ['children 1 and 2 years', 'children 1 and 2, years'],

    ['sisters 19 and 25', 'sisters 19 and 26'],
    ['kids 4 and 6', 'kids 4'],
  ])('are in %j, not in %j', (text, other) => {
    expect(found(`Seen: ${text}.`)).toHaveLength(1)
    expect(found(`Seen: ${other}.`)).toEqual([])
  })

  it('may go on with what they do', () => expect(found('Siblings 4 and 6 years live there')).toHaveLength(1))
})
