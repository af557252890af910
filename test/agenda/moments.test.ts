// A time of a day in London is one moment, in summer and in winter and when the clocks change.
import { expect, it } from 'vitest'
import { momentIn } from '../../src/core/date.js'

it.each([
  ['2020-01-15', '14:00', '2020-01-15T14:00:00Z'],
  ['2020-07-15', '14:00', '2020-07-15T13:00:00Z'],
  ['2020-07-15', '00:30', '2020-07-14T23:30:00Z'],
  ['2020-03-29', '00:59', '2020-03-29T00:59:00Z'],
  ['2020-03-29', '02:00', '2020-03-29T01:00:00Z'],
  ['2020-10-25', '00:30', '2020-10-24T23:30:00Z'],
  ['2020-10-25', '02:00', '2020-10-25T02:00:00Z'],
])('%s %s is %s', (day, time, moment) => {
  expect(momentIn('Europe/London', day, time)).toBe(moment)
})

it('goes by another zone where the store has one', () => {
  expect(momentIn('America/New_York', '2020-01-15', '14:00')).toBe('2020-01-15T19:00:00Z')
})
