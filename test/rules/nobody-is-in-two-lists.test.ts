// Nobody is both present and in apologies.
import { describe, expect, it } from 'vitest'
import { nobodyIsInTwoLists } from '../../src/rules/nobody-is-in-two-lists.js'
import { problemsOf } from '../support/check.js'
import { meetingWith } from '../support/store.js'

describe('nobody is in two lists', () => {
  it('accepts people who are each in one list', async () => {
    expect(await problemsOf(nobodyIsInTwoLists)).toEqual([])
  })

  it('rejects somebody who is present and sent apologies', async () => {
    const files = meetingWith('apologies: [SM]', 'apologies: [SM, AK]')
    expect(await problemsOf(nobodyIsInTwoLists, files)).toEqual(['attendance-twice meetings/2024-03-06-slg.md:10:17'])
  })

  it('knows a person by initials and by id', async () => {
    const files = meetingWith('attendees: [JW, AK]', 'attendees: [JW, jo-ward]')
    expect(await problemsOf(nobodyIsInTwoLists, files)).toEqual(['attendance-twice meetings/2024-03-06-slg.md:9:17'])
  })

  it('lets one person deputise for two, each in an entry of its own', async () => {
    const deputies = (...places: string[]) =>
      meetingWith('attendees: [JW, AK]', `attendees: [${places.map((place) => `{person: JW${place}}`).join(', ')}]`)
    const [ak, sm] = [', deputising-for: AK', ', deputising-for: SM']
    expect(await problemsOf(nobodyIsInTwoLists, deputies(ak, sm))).toEqual([])
    const twice = ['attendance-twice meetings/2024-03-06-slg.md:9:56']
    expect(await problemsOf(nobodyIsInTwoLists, deputies(ak, ak))).toEqual(twice)
    expect(await problemsOf(nobodyIsInTwoLists, deputies(ak, ', deputising-for: asha-kaur'))).toEqual(twice)
    expect(await problemsOf(nobodyIsInTwoLists, deputies(ak, ''))).toEqual(twice)
  })
})
