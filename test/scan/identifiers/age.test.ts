// The age of a person is found in every phrasing; the band of a service is none.
import { describe, expect, it } from 'vitest'
import { ages } from '../../../src/redact/scan/identifiers/age.js'
import { seen } from './seen.js'

describe('an age', () => {
  it.each([
    ['aged 6', 'aged'],
    ['age 12', 'aged'],
    ['Age: 12', 'aged'],
    ['AGED SIX', 'aged'],
    ['aged 0', 'aged'],
    ['age of twelve', 'aged'],
    ['aged 3 and 5', 'aged'],
    ['ages 3, 5 and 7', 'aged'],
    ['aged 4 years and 2 months', 'aged'],
    ['aged under five', 'aged'],
    ['aged\n6', 'aged'],
    ['aged twenty-one', 'aged'],
    ['6-year-old', 'years-old'],
    ['six year old', 'years-old'],
    ['6 months old', 'years-old'],
    ['3 weeks old', 'years-old'],
    ['14yo', 'years-old'],
    ['5 y/o', 'years-old'],
    ['four-and-a-half years old', 'years-old'],
    ['51⁄2 years old', 'years-old'],
    ['5½ years old', 'years-old'],
    ['two years of age', 'years-old'],
    ['3- and 5-year-olds', 'years-old'],
    ['a year old', 'years-old'],
    ['2 years, 3 months old', 'years-old'],
    ['six\nyear old', 'years-old'],
    ['ten-month-old', 'years-old'],
    ['12 yr old', 'years-old'],
    ['7yrs', 'years-in-short'],
    ['12y', 'years-in-short'],
    ['3y 4m', 'years-in-short'],
    ['6mths', 'years-in-short'],
    ['eleven yrs', 'years-in-short'],
    ['turned 13', 'turned'],
    ['turning sixteen', 'turned'],
    ['tenth birthday', 'numbered-birthday'],
    ['18th birthday', 'numbered-birthday'],
    ['in her teens', 'decade-of-life'],
    ['in his early twenties', 'decade-of-life'],
    ['in her 30s', 'decade-of-life'],
    ['she is 7', 'is-so-old'],
    ['He’s six', 'is-so-old'],
    ['who is 9', 'is-so-old'],
    ['boy, 8', 'age-beside-person'],
    ['girl (9)', 'age-beside-person'],
    ['boy of twelve', 'child-of-so-many-years'],
  ])('is %j', (words, rule) => expect(seen(ages, `so ${words}, was`)).toContain(`${rule}: ${words}`))

  it('beside a name is the figure alone', () => {
    expect(seen(ages, 'Zebedee (9)')).toEqual(['age-beside-name: 9'])
    expect(seen(ages, 'Zebedee, 14, was seen')).toEqual(['age-beside-name: 14'])
    expect(seen(ages, 'Section (3), October, 8, at')).toEqual([])
  })

  it.each([
    'Children aged 5-11 and the 0-19 service',
    'young people aged 16 to 18',
    'aged 16 and over',
    'aged 18+',
    'two years of funding',
    'Year 5 and Year 11',
    '7 yrs funding',
    'turned 5 pages',
    'turned 50% blue',
    'turned 13,000 away',
    'the plan turned 180',
    'She was 5 minutes late',
    'he was one of three',
    'page 12',
    'Stage 4',
    'teenage 12',
    'in 2019',
    'for 3 years',
    'a mother of two',
  ])('is not in %j', (text) => expect(ages(text)).toEqual([]))

  it('of siblings may be a range', () => expect(seen(ages, 'siblings aged 3-7')).toEqual(['aged: aged 3-7']))

  it('of about a year is no band', () => {
    expect(seen(ages, 'a child aged 5-6')).toEqual(['aged: aged 5-6'])
    expect(ages('children aged 5-7')).toEqual([])
  })

  it('may be turned, whatever else the sentence counts', () => {
    expect(seen(ages, 'turned 13 2 weeks ago')).toEqual(['turned: turned 13'])
    expect(seen(ages, 'turned 13, up 5%')).toEqual(['turned: turned 13'])
    expect(seen(ages, 'turned 13 as 9 people left')).toEqual(['turned: turned 13'])
  })

  it('says where it stands', () => expect(ages('is 14yo')).toEqual([{ start: 3, end: 7, type: 'AGE', rule: 'years-old' }]))
})
