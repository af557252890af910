// Whoever chaired a meeting held the group's chair on that day.
import { describe, expect, it } from 'vitest'
import { chairHeldTheChair } from '../../src/rules/chair-held-the-chair.js'
import { problemsOf } from '../support/check.js'
import { fileWith, meetingWith } from '../support/store.js'

const GROUP = 'records/groups/slg.md'
const REFUSED = ['chair-not-in-chair meetings/2024-03-06-slg.md:8:8']

describe('the chair held the chair', () => {
  it('accepts the person who held it on the day', async () => {
    expect(await problemsOf(chairHeldTheChair)).toEqual([])
  })

  it('accepts the first day and the last', async () => {
    const files = fileWith(GROUP, 'from: 2024-01-01', 'from: 2024-03-06\n    to: 2024-03-06')
    expect(await problemsOf(chairHeldTheChair, files)).toEqual([])
  })

  it('accepts a term of which no dates are given', async () => {
    expect(await problemsOf(chairHeldTheChair, fileWith(GROUP, '    from: 2024-01-01\n', ''))).toEqual([])
  })

  it('accepts anybody where the group names no chairs', async () => {
    const files = fileWith(GROUP, 'chairs:\n  - person: jo-ward\n    from: 2024-01-01\n', '')
    expect(await problemsOf(chairHeldTheChair, files)).toEqual([])
  })

  it('rejects somebody else', async () => {
    expect(await problemsOf(chairHeldTheChair, meetingWith('chair: JW', 'chair: AK'))).toEqual(REFUSED)
  })

  it('rejects somebody whose time had not begun, or was over', async () => {
    expect(await problemsOf(chairHeldTheChair, fileWith(GROUP, 'from: 2024-01-01', 'from: 2024-03-07'))).toEqual(REFUSED)
    expect(await problemsOf(chairHeldTheChair, fileWith(GROUP, 'from: 2024-01-01', 'to: 2024-03-05'))).toEqual(REFUSED)
  })

  it('knows the chair of the day among several', async () => {
    const later = 'to: 2024-02-29\n  - person: asha-kaur\n    from: 2024-03-01'
    const files = fileWith(GROUP, 'from: 2024-01-01', later)
    expect(await problemsOf(chairHeldTheChair, files)).toEqual(REFUSED)
    expect(await problemsOf(chairHeldTheChair, { ...files, ...meetingWith('chair: JW', 'chair: asha-kaur') })).toEqual([])
  })
})
