// Ids may be shortened as long as one is meant.
import { expect, it } from 'vitest'
import { idsMeantBy } from '../../src/core/short-id.js'

const IDS = ['2019-11-20-slg-1', '2019-11-20-slg-2', '2019-11-20-slg-11', '2019-11-21-k7qd', 'neglect', 'signs-of-neglect']

it.each([
  ['2019-11-20-slg-1', ['2019-11-20-slg-1']],
  ['2019-11-21', ['2019-11-21-k7qd']],
  ['k7qd', ['2019-11-21-k7qd']],
  ['slg-11', ['2019-11-20-slg-11']],
  ['1', ['2019-11-20-slg-1']],
  ['2', ['2019-11-20-slg-2']],
  ['2019-11-20', ['2019-11-20-slg-1', '2019-11-20-slg-2', '2019-11-20-slg-11']],
  ['neglect', ['neglect']],
  ['signs', ['signs-of-neglect']],
  ['negl', ['neglect']],
  ['K7QD', ['2019-11-21-k7qd']],
  ['Neglect', ['neglect']],
  ['7qd', []],
  ['', []],
])('%j means %j', (word, meant) => {
  expect(idsMeantBy(word, IDS)).toEqual(meant)
})

it('an id written as it is wins over one in other capitals', () => {
  expect(idsMeantBy('EM', ['em', 'EM'])).toEqual(['EM'])
  expect(idsMeantBy('em', ['EM', 'em-jones'])).toEqual(['EM'])
})
