// Nobody deputises for themselves, whether they are called by initials or by id.
import { expect, it } from 'vitest'
import { nobodyDeputisesForThemselves } from '../../src/rules/nobody-deputises-for-themselves.js'
import { problemsOf } from '../support/check.js'
import { meetingWith } from '../support/store.js'

const withDeputy = (person: string, place: string) =>
  meetingWith('attendees: [JW, AK]', `attendees: [JW, {person: ${person}, deputising-for: ${place}}]`)

it('accepts who deputises for another', async () => {
  expect(await problemsOf(nobodyDeputisesForThemselves, withDeputy('AK', 'SM'))).toEqual([])
})

it.each(['AK', 'asha-kaur'])('rejects AK for %s, at its place', async (place) => {
  const problems = await problemsOf(nobodyDeputisesForThemselves, withDeputy('AK', place))
  expect(problems).toEqual(['deputy-of-oneself meetings/2024-03-06-slg.md:9:46'])
})

it('leaves words that mean nobody to the rule of references', async () => {
  expect(await problemsOf(nobodyDeputisesForThemselves, withDeputy('XX', 'XX'))).toEqual([])
})
