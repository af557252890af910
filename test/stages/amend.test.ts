// Approved notes are opened again only with a reason, and both approvals stay on record.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStore } from '../../src/store/read-store.js'
import { git } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { approvedStore, circulatedStore, expectDone, FILE, listed, MEETING, notes, refusal } from './stages-store.js'

const textOf = (store: string) => readFileSync(join(store, FILE), 'utf8')
const meetingOf = async (store: string) => (await readStore(store)).records.get('meeting', MEETING)?.data

describe('amending', () => {
  it('makes a draft of the notes, and keeps the approval and its round', async () => {
    const store = approvedStore()
    const approval = (await meetingOf(store))?.approval
    expectDone(notes(store, '2024-04-02', 'amend', '--why', 'The audit was in May.', '--by', 'AK'))
    const data = await meetingOf(store)
    expect(data).toMatchObject({ status: 'draft' })
    expect(data).not.toHaveProperty('approval')
    expect(data).not.toHaveProperty('circulation')
    const circulation = { on: '2024-03-08', 'comments-by': '2024-03-22' }
    expect(data?.amendments).toEqual([{ on: '2024-04-02', by: 'AK', why: 'The audit was in May.', circulation, approval }])
    expect(git(store, 'log', '-1', '--format=%s').trim()).toBe(`Open the notes of ${MEETING} again`)
    expect(kscp(store, 'validate --strict').code).toBe(0)
  })

  it('is the way out of minutes that changed, through every stage once more', async () => {
    const store = approvedStore()
    writeFileSync(join(store, FILE), textOf(store).replace('JW welcomed all', 'JW greeted all'))
    expect(validateJson(store).problems).toMatchObject([
      { code: 'approved-minutes-changed', hint: expect.stringContaining('kscp notes amend') },
    ])
    expectDone(notes(store, '2024-04-02', 'amend', '--why', 'A word was wrong.'))
    expect(refusal(notes(store, '2024-04-02', 'approve', '--by', 'JW'))[0]).toBe(1)
    expectDone(notes(store, '2024-04-03', 'circulate'))
    expect(listed(store, '2024-04-03')).toMatchObject({ stage: 'circulated', round: 2, answered: [], deadline: '2024-04-17' })
    expectDone(notes(store, '2024-04-04', 'comment', '--by', 'SM', '--nothing-to-add'))
    expect(listed(store, '2024-04-04').answered).toEqual(['SM'])
    expectDone(notes(store, '2024-04-18', 'approve', '--by', 'JW'))
    const data = await meetingOf(store)
    expect(data?.approval?.on).toBe('2024-04-18')
    expect(data?.amendments?.[0]?.approval?.on).toBe('2024-03-23')
    expect(data?.approval?.digest).not.toBe(data?.amendments?.[0]?.approval?.digest)
    expect(validateJson(store).problems).toEqual([])
  })

  it('takes one plain word for a reason', () => {
    expectDone(notes(approvedStore(), '2024-04-02', 'amend', '--why', 'Wording'))
  })

  it('keeps every one', async () => {
    const store = approvedStore()
    for (const [why, day, next] of [
      ['One.', '2024-04-02', '2024-04-03'],
      ['Two.', '2024-05-02', '2024-05-03'],
    ] as const) {
      expectDone(notes(store, day, 'amend', '--why', why))
      expectDone(notes(store, day, 'circulate', '--comments-by', day))
      expectDone(notes(store, next, 'approve', '--by', 'JW'))
    }
    const data = await meetingOf(store)
    expect(data?.amendments?.map(({ why, approval }) => [why, approval?.on])).toEqual([
      ['One.', '2024-03-23'],
      ['Two.', '2024-04-03'],
    ])
    expect(data?.circulation?.round).toBe(3)
  })
})

describe('amending is refused', () => {
  it('for notes that are open', () => {
    expect(refusal(notes(circulatedStore(), '2024-04-02', 'amend', '--why', 'A word.'))).toEqual([
      1,
      `kscp: The notes of ${MEETING} are circulated, so they are open already.`,
    ])
  })

  it('for a reason that may be a name', () => {
    expect(refusal(notes(approvedStore(), '2024-04-02', 'amend', '--why', 'Luck'))[0]).toBe(1)
  })

  it('without a reason, and by nobody', () => {
    const store = approvedStore()
    expect(notes(store, '2024-04-02', 'amend').code).toBe(2)
    expect(refusal(notes(store, '2024-04-02', 'amend', '--why', ' '))[0]).toBe(2)
    expect(refusal(notes(store, '2024-04-02', 'amend', '--why', 'A word.', '--by', 'KA'))[0]).toBe(2)
    expect(git(store, 'status', '--short')).toBe('')
  })
})
