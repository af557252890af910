// A date beside a word about being born is covered with that word.
import { describe, expect, it } from 'vitest'
import { datesOfBirth } from '../../../src/redact/scan/identifiers/date-of-birth.js'
import { seen } from './seen.js'

describe('a date of birth', () => {
  it.each([
    'born 8/9/2007',
    'born on the 8th of September 2007',
    'born on the eighth of September 2007',
    'Born: Sept 8th, 2007',
    'DOB: 08.09.07',
    'dob 8,9,2007',
    'D.O.B. 08-09-2007',
    'd.o.b 8 Sep 07',
    'DoB - 2007/09/08',
    'date of birth is 8 September',
    'Date of Birth | 08/09/2007',
    'born in September 2007',
    'born in 2007',
    'birthday is on 3 May',
    'b. 2009',
    'b. 8 May 2012',
    'b.: 2009',
    'births (2009',
    'DOB 08112016',
    'DOB 2006-11-09',
    'born at 03:45 on 8 Nov 2016',
    'born to his mother in Kingston on 3 May 2012',
    'date of birth\n8/11/16',
    'Date of birth:\n\n8 November 2016',
    'DOBs: 3/5/12, 6/7/14 and 1/2/19',
    'DOBs: 3/5/01, 3/5/02, 3/5/03, 3/5/04, 3/5/05, 3/5/06, 3/5/07, 3/5/08, 3/5/09, 3/5/10 and 3/5/11',
    'EDD 3/5/24',
    'born at St. Mary’s on 3 May 2012',
    'd.o.b. 1th April 2016',
    'DOB 8-Nov-2016',
    'DOB 11/2016',
    'd/o/b 19 08 2013',
    'DOB3/5/12',
    'b.2009',
    'b 3/5/12',
    'b. 3.3.20 and 4.3.20',
    'date of birth (1.ix.2018',
    'YOB 2011',
    'EDC 3/5/24',
    'birth was registered on 3 May 2012',
    'reached 18 on 3 May 2024',
    'unborn (due 3 May 2024',
    'b’day 3 May',
    'birth on 3 May 2012',
    'gave birth to a boy on 6 May 2022',
    'baby is due on 3 May',
    'had her baby on 3 May',
    'turned five on 21 June 2012',
    'turned sixteen on 21 June',
    'reached nineteen on 3 June 2019',
    'turns 18 in March 2025',
    'he will be 16 on 4 May',
  ])('is %j', (words) => expect(seen(datesOfBirth, `She (${words}) was seen`)).toEqual([`date-of-birth: ${words}`]))

  it.each([
    ['was delivered on 6 May 2022 at 34 weeks', 'delivered on 6 May 2022'],
    ['delivered a girl on 6 May', 'delivered a girl on 6 May'],
    ['arrived on 3 May 2022, weighing', 'arrived on 3 May 2022'],
    ['The baby was delivered by caesarean on 6 May 2022', 'delivered by caesarean on 6 May 2022'],
  ])('of a baby may be delivered in %j', (text, date) => expect(seen(datesOfBirth, text)).toEqual([`date-of-birth: ${date}`]))

  it('may stand before its label', () => {
    expect(seen(datesOfBirth, 'seen (8.11.16, DOB)')).toEqual(['date-of-birth: 8.11.16, DOB'])
    expect(seen(datesOfBirth, '3 May is her birthday')).toEqual(['date-of-birth: 3 May is her birthday'])
    expect(seen(datesOfBirth, 'on 23 May, her birthday')).toEqual(['date-of-birth: 23 May, her birthday'])
  })

  it.each([
    'The plan was born. On 3 May 2019 we met',
    'born\n\nThe meeting of 3 May 2019',
    'Born out of the 2019 review',
    'newborn checks in 2019',
    'reborn 2019',
    'a meeting on 3 May 2019',
    'birth rates in 2019',
    'born: 12 of the 2019 intake',
    'born to a debt of £2009',
    'born in ward b2009',
    'it cost £2009 (DOB unknown)',
    '(DOB unknown)',
    'On 3 May we met. DOB unknown',
    'b. the 2019 plan',
    'stubborn 2019',
    'born here',
    'Training was delivered on 6 May 2022 to 34 people',
    'Turned 50% on 3 May',
    'there will be 12 on 3 May',
    'section b.2.1',
    'Part b 3 of 2019',
    'The report is due on 3 May',
    'The letter arrived on 3 May 2022',
    'The baby is due to be seen on 3 May',
    'had her son removed on 3 May',
    'Section 11 training was delivered on 6 May 2022',
    'he turned the plan round on 3 May 2022',
  ])('is not in %j', (text) => expect(datesOfBirth(text)).toEqual([]))

  it.each([
    'The idea was born in 2012.',
    'The trust was born on the back of a merger in 2015.',
    'We heard that the new service was born in 2019.',
    'He left care. The charity was born in 1999.',
  ])('is no thing’s: %j', (text) => expect(datesOfBirth(text)).toEqual([]))

  it.each([
    'The mother who left the service was born in 1990',
    'The child of the project was born in 1990',
    'The child in service was born in 1990',
    'The project’s lead was born in 1990',
    'Trust was born in 1990',
    'The board were born in 1990',
  ])('is a person’s beside a thing: %j', (text) => expect(seen(datesOfBirth, text)).toEqual(['date-of-birth: born in 1990']))

  it('on a day is always a person’s', () =>
    expect(seen(datesOfBirth, 'The unit was born 3 May 2014')).toEqual(['date-of-birth: born 3 May 2014']))

  it('may be fifty characters from its label, and no farther', () => {
    const words = ' to parents who had by then lived abroad for long '
    expect(words).toHaveLength(50)
    expect(seen(datesOfBirth, `born${words}2009`)).toEqual([`date-of-birth: born${words}2009`])
    expect(seen(datesOfBirth, `born ${words}2009`)).toEqual([])
  })

  it('says where it stands', () => {
    expect(datesOfBirth('Zeb, born 2007.')).toEqual([{ start: 5, end: 14, type: 'DATE_OF_BIRTH', rule: 'date-of-birth' }])
  })
})
