// Every record's fields are those its kind knows, of the right form, with days that exist.
import { describe, expect, it } from 'vitest'
import { fieldsFitTheSchema } from '../../src/rules/fields-fit-the-schema.js'
import { problemsOf } from '../support/check.js'
import { fileWith, meetingWith } from '../support/store.js'
import { hintsOf } from './hints-of.js'

const PERSON = 'records/people/jo-ward.md'
const problems = (files: { [file: string]: string }) => problemsOf(fieldsFitTheSchema, files)

describe('fields fit the schema', () => {
  it('accepts every record of the store', async () => {
    expect(await problems({})).toEqual([])
  })

  it('rejects an unknown field, and says which was meant', async () => {
    const files = meetingWith('attendees:', 'atendees:')
    expect((await problems(files)).sort()).toEqual([
      'missing-field meetings/2024-03-06-slg.md:2:1',
      'unknown-field meetings/2024-03-06-slg.md:9:1',
    ])
    expect(await hintsOf(fieldsFitTheSchema, files)).toContain('Did you mean attendees?')
  })

  it('rejects an unknown field inside another', async () => {
    const files = fileWith(PERSON, 'title: Independent', 'titel: Independent\n    title: Independent')
    expect(await problems(files)).toEqual(['unknown-field people/jo-ward.md:5:5'])
  })

  it('knows a field of which two letters have changed places', async () => {
    const files = fileWith(PERSON, 'from: 2024', 'form: 2024')
    expect(await problems(files)).toEqual(['unknown-field people/jo-ward.md:6:5'])
    expect(await hintsOf(fieldsFitTheSchema, files)).toEqual(['Did you mean from?'])
  })

  it('rejects an unknown value, and says which was meant', async () => {
    const files = meetingWith('status: approved', 'status: aproved')
    expect(await problems(files)).toEqual(['unknown-value meetings/2024-03-06-slg.md:11:9'])
    expect(await hintsOf(fieldsFitTheSchema, files)).toEqual(['Did you mean approved?'])
  })

  it('rejects a number in a field of words, and words in a field of numbers', async () => {
    expect(await problems(meetingWith('venue: The Guildhall', 'venue: 42'))).toEqual(['wrong-type meetings/2024-03-06-slg.md:7:8'])
    expect(await problems(fileWith('records/actions/2024-03-06-slg-1.md', 'number: 1', 'number: one'))).toEqual([
      'wrong-type actions/2024-03-06-slg-1.md:5:9',
    ])
  })

  it('rejects one word where a list belongs, and a list where one word belongs', async () => {
    expect(await problems(meetingWith('apologies: [SM]', 'apologies: SM'))).toEqual(['wrong-type meetings/2024-03-06-slg.md:10:12'])
    expect(await problems(meetingWith('chair: JW', 'chair: [JW]'))).toEqual(['wrong-type meetings/2024-03-06-slg.md:8:8'])
  })

  it('rejects a field without a value', async () => {
    expect(await problems(meetingWith('venue: The Guildhall', 'venue:'))).toEqual(['wrong-type meetings/2024-03-06-slg.md:7:1'])
    expect(await problems(meetingWith('venue: The Guildhall', 'venue: ""'))).toEqual(['empty-value meetings/2024-03-06-slg.md:7:8'])
  })

  it.each([
    ['spaces', '"   "'],
    ['signs that nobody sees', '"\\u200b \\u00a0"'],
  ])('rejects words that are only %s', async (_, blank) => {
    expect(await problems(meetingWith('title: Spring meeting', `title: ${blank}`))).toEqual(['empty-value meetings/2024-03-06-slg.md:2:8'])
    expect(await problems(fileWith(PERSON, 'name: Jo Ward', `name: ${blank}`))).toEqual(['empty-value people/jo-ward.md:2:7'])
    expect(await problems(fileWith(PERSON, 'Independent Chair', blank))).toEqual(['empty-value people/jo-ward.md:5:12'])
  })

  it('rejects a day that does not exist', async () => {
    expect(await problems(fileWith(PERSON, '2024-01-01', '2019-02-30'))).toEqual(['bad-date people/jo-ward.md:6:11'])
  })

  it('turns a day written the English way round', async () => {
    const files = meetingWith('next-meeting: 2024-06-05', 'next-meeting: 05/06/2024')
    expect(await problems(files)).toEqual(['bad-date meetings/2024-03-06-slg.md:12:15'])
    expect(await hintsOf(fieldsFitTheSchema, files)).toEqual(['Did you mean 2024-06-05?'])
  })

  it('rejects a due that is neither a day nor the next meeting', async () => {
    const files = fileWith('records/actions/2024-03-06-slg-1.md', 'status: open', 'due: next-meting\nstatus: open')
    expect(await problems(files)).toEqual(['bad-date actions/2024-03-06-slg-1.md:8:6'])
    expect(await hintsOf(fieldsFitTheSchema, files)).toEqual(['Did you mean next-meeting?'])
  })

  it('rejects a time of another form', async () => {
    expect(await problems(meetingWith('start: "14:00"', 'start: 2pm'))).toEqual(['wrong-form meetings/2024-03-06-slg.md:5:8'])
    expect(await problems(meetingWith('start: "14:00"', 'start: "25:00"'))).toEqual(['wrong-form meetings/2024-03-06-slg.md:5:8'])
  })

  it('rejects an action that has a number and no item', async () => {
    const files = fileWith('records/actions/2024-03-06-slg-1.md', 'item: 2\n', '')
    expect(new Set(await problems(files))).toEqual(
      new Set(['missing-field actions/2024-03-06-slg-1.md:3:1', 'missing-field actions/2024-03-06-slg-1.md:4:1']),
    )
  })

  it.each([
    ['start: "14:00"', 'start: 1400', 'Write it as 14:00'],
    ['date: 2024-03-06', 'date:', 'Write it as 2019-11-20.'],
    ['next-meeting: 2024-06-05', 'next-meeting:', 'Write it as 2020-01-15, or take the field out.'],
    ['venue: The Guildhall', 'venue: 42', 'Put quotes around it.'],
    ['title: Spring meeting', 'title: ""', 'Write a value such as Strategic Leadership Group.'],
    ['venue: The Guildhall', 'venue: ""', 'Write a value such as The Guildhall, or take the field out.'],
    ['attendees: [JW, AK]', 'attendees: [{person: JW, items: [0]}]', 'Write it as 3'],
  ])('tells what makes it right: not %s but %s', async (right, wrong, hint) => {
    expect(await hintsOf(fieldsFitTheSchema, meetingWith(right, wrong))).toEqual([hint])
  })
})
