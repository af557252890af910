// The days that the search of a public file finds, however each is written.
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/redact/finding.js'
import { daysIn, daysSought } from '../../../src/redact/oracle/days.js'
import { findLeaks } from '../../../src/redact/oracle/leak-oracle.js'
import { recordsOf } from '../records.js'

const elmbridge = recordsOf()

async function leaks(text: string, page: string): Promise<Finding[]> {
  const removed = { text, what: 'marked' as const, file: 'records/meetings/2024-03-06-slg.md', place: { line: 9, column: 4 } }
  return findLeaks({ name: 'notes.md', parts: [page] }, [removed], { records: await elmbridge(), source: '', clearedNames: [] })
}

const FORMS = [
  '14 March 2012',
  '14th March 2012',
  '14<sup>th</sup> March 2012',
  '14 Mar 2012',
  '14-Mar-12',
  '14 March ’12',
  '14.3.12',
  '14.03.2012',
  '14/3/12',
  '14-03-12',
  '14 03 12',
  '14/03/2012',
  '14032012',
  '2012-03-14',
  '2012-03-14T10:30',
  '2012/3/14',
  '20120314',
  '2012 March 14',
  '3/14/2012',
  'March 14, 2012',
  'March 14th, 2012',
  'March the fourteenth, 2012',
  'the fourteenth of March 2012',
  'the 14th day of March, 2012',
  'fourteenth March 2012',
]

describe('a day that a mark takes out', () => {
  it.each(FORMS)('stands in another form: %s', async (form) => {
    expect(await leaks('born 14 March 2012', `It was ${form} then.`)).toHaveLength(1)
    expect(await leaks('14/03/12', `It was ${form} then.`)).toHaveLength(1)
  })

  it.each(FORMS)('is read in the form: %s', async (form) => {
    expect(await leaks(`born ${form}`, 'It was the fourteenth of March 2012 then.')).toHaveLength(1)
  })

  it.each(['15 March 2012', '14 March 2013', '14 April 2012', '14 March', '3/4/12', 'March 2012', 'in March'])(
    'does not stand as another, or as less: %s',
    async (other) => {
      expect(await leaks('born 14 March 12', `It was ${other} then.`)).toEqual([])
    },
  )

  it('stands with a year, where it was taken out without', async () => {
    expect(await leaks('on 14 March', 'It was March 14th then.')).toHaveLength(1)
    expect(await leaks('on 14 March', 'It was the fourteenth of March 2012 then.')).toHaveLength(1)
    expect(await leaks('on 14 March', 'It was in March, all 14 of it.')).toEqual([])
  })

  it('is none where a meeting was held on it, which is no secret', async () => {
    const records = await recordsOf({
      'records/meetings/2023-12-05-slg.md':
        '---\ntitle: Meeting\ngroup: slg\ndate: 2023-12-05\nnext-meeting: 2031-03-05\nchair: jo-ward\nattendees: []\napologies: []\nstatus: approved\n---\n',
    })()
    const removed = (text: string) => [{ text, what: 'marked' as const, file: 'a.md', place: { line: 1, column: 1 } }]
    const search = (text: string, page: string) =>
      findLeaks({ name: 'notes.md', parts: [page] }, removed(text), { records, source: '', clearedNames: [] })
    expect(search('05/12/23', '5 December 2023')).toEqual([])
    expect(search('05/03/31', '5 March 2031')).toEqual([])
    expect(search('06/03/31', '6 March 2031')).toHaveLength(1)
  })
})

describe('the days in words', () => {
  it('are read in both centuries, and without their year', () => {
    expect([...daysIn(' on 14 march 12 ')]).toEqual(['03-14', '1912-03-14', '2012-03-14'])
    expect([...daysIn(' 31 12 1999 ')]).toEqual(['1999-12-31'])
    expect([...daysIn(' the twenty first of may and thirtyfirst may ')]).toEqual(['05-21', '05-31'])
    expect([...daysIn(' 5 14 3 2012 ')]).toEqual(['2012-03-14'])
  })

  it('are none of other numbers and words', () => {
    expect([...daysIn(' 32 march 2012 and 13 13 2012 and month may 40 and the north may and 3 14 ')]).toEqual([])
  })

  it('are sought with their year, where they have one', () => {
    expect(daysSought(' 14 march 2012 ')).toEqual(['2012-03-14'])
    expect(daysSought(' 14 march ')).toEqual(['03-14'])
  })
})
