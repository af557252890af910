// The forms of a due: a day, the next meeting, or a later one.
import { expect, it } from 'vitest'
import { dueInWords, meetingsAhead } from '../../src/core/due-day.js'

it.each([
  ['2020-01-15', null, '15 January 2020'],
  ['next-meeting', 1, 'next meeting'],
  ['meeting+1', 1, 'next meeting'],
  ['meeting+2', 2, 'second meeting from then'],
])('%s', (due, ahead, words) => {
  expect([meetingsAhead(due), dueInWords(due)]).toEqual([ahead, words])
})

it.each(['meeting+0', 'meeting+10', 'meeting-2', 'meeting'])('%s is no coming meeting', (due) => {
  expect(meetingsAhead(due)).toBeNull()
})
