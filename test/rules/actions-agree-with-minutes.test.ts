// The action log and the minutes have the same actions, in the same words, with the same owners and due.
import { describe, expect, it } from 'vitest'
import { actionsAgreeWithMinutes } from '../../src/rules/actions-agree-with-minutes.js'
import { readStore } from '../../src/store/read-store.js'
import { problemsOf } from '../support/check.js'
import { fileWith, makeStore, meetingWith } from '../support/store.js'

const ACTION = 'records/actions/2024-03-06-slg-1.md'
const MARK = '::action[Write to the panel about the audit.]{#1 owners="AK"}'
const problems = (files: Parameters<typeof makeStore>[0]) => problemsOf(actionsAgreeWithMinutes, files)

describe('actions agree with minutes', () => {
  it('accepts a mark and a record that say the same', async () => {
    expect(await problems({})).toEqual([])
  })

  it('accepts owners by initials in one and by id in the other, in another order', async () => {
    const files = {
      ...meetingWith('owners="AK"', 'owners="AK JW"'),
      ...fileWith(ACTION, 'owners: [AK]', 'owners: [jo-ward, asha-kaur]'),
    }
    expect(await problems(files)).toEqual([])
  })

  it('accepts white space that differs', async () => {
    expect(await problems(fileWith(ACTION, 'title: Write to the', 'title: >-\n  Write  to\n  the'))).toEqual([])
  })

  it('accepts an action that no meeting raised', async () => {
    const files = {
      'records/actions/call-the-panel.md': '---\ntitle: Call the panel.\nowners: [AK]\nraised: 2024-03-06\nstatus: open\n---\n',
    }
    expect(await problems(files)).toEqual([])
  })

  it('rejects a mark without a record', async () => {
    expect(await problems({ [ACTION]: null })).toEqual(['action-without-record meetings/2024-03-06-slg.md:23:1'])
  })

  it('rejects a record without a mark', async () => {
    expect(await problems(meetingWith(MARK, 'AK was to write.'))).toEqual(['action-without-mark actions/2024-03-06-slg-1.md:5:9'])
  })

  it('rejects another wording, capitals included', async () => {
    const found = ['action-wording-differs actions/2024-03-06-slg-1.md:2:8']
    expect(await problems(fileWith(ACTION, 'about the audit', 'about an audit'))).toEqual(found)
    expect(await problems(fileWith(ACTION, 'the audit', 'the Audit'))).toEqual(found)
  })

  it('compares the wording as source text', async () => {
    expect(await problems(fileWith(ACTION, 'the audit', 'the *audit*'))).toEqual(['action-wording-differs actions/2024-03-06-slg-1.md:2:8'])
  })

  it('rejects other owners', async () => {
    expect(await problems(fileWith(ACTION, 'owners: [AK]', 'owners: [JW]'))).toEqual([
      'action-owners-differ actions/2024-03-06-slg-1.md:6:9',
    ])
    expect(await problems(meetingWith('owners="AK"', 'owners="AK JW"'))).toEqual(['action-owners-differ actions/2024-03-06-slg-1.md:6:9'])
  })

  it('rejects another due', async () => {
    const files = {
      ...meetingWith('owners="AK"', 'owners="AK" due="2024-04-01"'),
      ...fileWith(ACTION, 'status: open', 'due: 2024-05-01\nstatus: open'),
    }
    expect(await problems(files)).toEqual(['action-due-differs actions/2024-03-06-slg-1.md:8:6'])
  })

  it('rejects a due that only one of the two has', async () => {
    expect(await problems(fileWith(ACTION, 'status: open', 'due: next-meeting\nstatus: open'))).toEqual([
      'action-due-differs actions/2024-03-06-slg-1.md:8:6',
    ])
    expect(await problems(meetingWith('owners="AK"', 'owners="AK" due="2024-04-01"'))).toEqual([
      'action-due-differs actions/2024-03-06-slg-1.md:2:1',
    ])
  })

  it('rejects an item that the mark does not stand under', async () => {
    expect(await problems(fileWith(ACTION, 'item: 2', 'item: 1'))).toEqual(['action-item-differs actions/2024-03-06-slg-1.md:4:7'])
  })

  it('rejects owners other than those it was last passed to', async () => {
    const passed = (owners: string) =>
      fileWith(ACTION, 'owners: [AK]', `owners: [${owners}]\nreassigned: [{on: 2024-03-10, from: [AK], to: [JW]}]`)
    expect(await problems(passed('jo-ward'))).toEqual([])
    expect(await problems(passed('AK'))).toEqual(['action-owners-differ actions/2024-03-06-slg-1.md:6:9'])
  })

  it('rejects a due other than the one it was last put off to, outside a meeting too', async () => {
    const file = 'records/actions/call-the-panel.md'
    const text = '---\ntitle: Call the panel.\nowners: [AK]\nraised: 2024-03-06\nstatus: open\ndue: DUE\n'
    const deferred = 'deferred: [{on: 2024-03-10, from: 2024-03-20, to: 2024-05-01, why: Ill.}]\n---\n'
    expect(await problems({ [file]: text.replace('DUE', '2024-05-01') + deferred })).toEqual([])
    expect(await problems({ [file]: text.replace('DUE', '2024-06-01') + deferred })).toEqual([
      'action-due-differs actions/call-the-panel.md:6:6',
    ])
  })

  it('repeats neither wording, for one of the two may be marked', async () => {
    const label = 'Write to :redact[Rowan Thistlewood]{reason=s40} about the audit.'
    const { records } = await readStore(makeStore(meetingWith('Write to the panel about the audit.', label)))
    const told = JSON.stringify(actionsAgreeWithMinutes(records))
    expect(told).toContain('action-wording-differs')
    expect(told).not.toMatch(/Thistlewood|panel/)
  })
})
