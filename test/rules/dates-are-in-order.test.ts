// Nothing ends before it begins.
import { describe, expect, it } from 'vitest'
import { datesAreInOrder } from '../../src/rules/dates-are-in-order.js'
import { problemsOf } from '../support/check.js'
import { fileWith, meetingWith } from '../support/store.js'

const ACTION = 'records/actions/2024-03-06-slg-1.md'
const GROUP = 'records/groups/slg.md'
const problems = (files: { [file: string]: string }) => problemsOf(datesAreInOrder, files)

describe('dates are in order', () => {
  it('accepts days that follow each other', async () => {
    expect(await problems(fileWith(ACTION, 'status: open', 'due: 2024-06-05\nclosed: 2024-04-01\nstatus: done'))).toEqual([])
  })

  it('accepts an action raised, due and closed on one day', async () => {
    expect(await problems(fileWith(ACTION, 'status: open', 'due: 2024-03-06\nclosed: 2024-03-06\nstatus: done'))).toEqual([])
  })

  it('accepts a due that is the next meeting, whenever that is', async () => {
    expect(await problems(fileWith(ACTION, 'status: open', 'due: next-meeting\nstatus: open'))).toEqual([])
  })

  it('rejects a due before the action was raised', async () => {
    const files = fileWith(ACTION, 'status: open', 'due: 2024-03-05\nstatus: open')
    expect(await problems(files)).toEqual(['date-order actions/2024-03-06-slg-1.md:8:6'])
  })

  it('rejects an action closed before it was raised', async () => {
    const files = fileWith(ACTION, 'status: open', 'status: done\nclosed: 2023-12-01')
    expect(await problems(files)).toEqual(['date-order actions/2024-03-06-slg-1.md:9:9'])
  })

  it('rejects a next meeting before the meeting, or on its day', async () => {
    const found = ['date-order meetings/2024-03-06-slg.md:12:15']
    expect(await problems(meetingWith('next-meeting: 2024-06-05', 'next-meeting: 2023-06-05'))).toEqual(found)
    expect(await problems(meetingWith('next-meeting: 2024-06-05', 'next-meeting: 2024-03-06'))).toEqual(found)
  })

  it('rejects a meeting that ends before it starts', async () => {
    expect(await problems(meetingWith('end: "16:00"', 'end: "13:00"'))).toEqual(['date-order meetings/2024-03-06-slg.md:6:6'])
  })

  it('rejects a term that ends before it begins, however deep it stands', async () => {
    expect(await problems(fileWith(GROUP, 'from: 2024-01-01', 'from: 2024-01-01\n    to: 2023-01-01'))).toEqual([
      'date-order groups/slg.md:7:9',
    ])
    const seats =
      'seats:\n  - seat: Nurse\n    holders:\n      - person: jo-ward\n        from: 2024-01-01\n        to: 2023-12-31\nchairs:'
    expect(await problems(fileWith(GROUP, 'chairs:', seats))).toEqual(['date-order groups/slg.md:9:13'])
  })

  it('rejects a round of comments that ends before it begins', async () => {
    const circulation = (day: string) => meetingWith('next-meeting', `circulation: {on: 2024-03-08, comments-by: ${day}}\nnext-meeting`)
    expect(await problems(circulation('2024-03-08'))).toEqual([])
    expect(await problems(circulation('2024-03-07'))).toEqual(['date-order meetings/2024-03-06-slg.md:12:44'])
  })
})
