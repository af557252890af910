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
})
