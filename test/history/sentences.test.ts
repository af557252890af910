// How one change is told: by the field it is in, with lists by what came and went, and an action's steps as people name them.
import { expect, it } from 'vitest'
import { ELMBRIDGE } from '../support/store.js'
import { ACTION, commit, historyStore, lastSentences, TEXT } from './history-store.js'

/** What is told of an action when its text changes so. */
function told(before: string, after: string): string[] {
  const store = historyStore({ [ACTION]: before })
  commit(store, { [ACTION]: after })
  return lastSentences(store)
}

const withLines = (lines: string, text = TEXT) => text.replace(/---\n$/, `${lines}---\n`)

it('tells a deferral with its reason and who says so, from the day it was due before', () => {
  const deferred = 'deferred:\n  - {on: 2024-04-02, to: 2024-06-28, why: The audit comes first., by: AK}\n'
  expect(told(TEXT, withLines(`due: 2024-06-28\ndue-words: end of June\n${deferred}`))).toEqual([
    'due moved from 5 June 2024 to 28 June 2024 (end of June): The audit comes first (AK).',
  ])
  expect(told(withLines('due: 2024-04-15\n'), withLines('due: meeting+2\n'))).toEqual([
    'due moved from 15 April 2024 to the second meeting after it was set.',
  ])
  expect(told(withLines('due: 2024-04-15\n'), withLines('due: next-meeting\n'))).toEqual([
    'due moved from 15 April 2024 to 5 June 2024 (next meeting).',
  ])
  expect(told(withLines('due: 2024-04-15\n'), TEXT)).toEqual(['due taken out, which was 15 April 2024.'])
})

it('tells how it passed to others, was started, closed, cancelled and opened again', () => {
  const open = (status: string) => TEXT.replace('status: open', `status: ${status}`)
  const passed = 'reassigned:\n  - {on: 2024-04-02, from: [AK], to: [JW, SM], why: AK is away.}\n'
  expect(told(TEXT, withLines(passed).replace('owners: [AK]', 'owners: [JW, SM]'))).toEqual(['passed from AK to JW and SM: AK is away.'])
  expect(told(TEXT, withLines('started: 2024-03-10\n', open('in-progress')))).toEqual(['started on 10 March 2024.'])
  const closed = withLines('closed: 2024-03-12\noutcome: It was sent.\n', open('done'))
  expect(told(TEXT, closed)).toEqual(['closed on 12 March 2024: It was sent.'])
  expect(told(TEXT, closed.replace('done', 'cancelled'))).toEqual(['cancelled on 12 March 2024: It was sent.'])
  const reopened = 'reopened:\n  - {on: 2024-03-14, why: It came back., by: JW, closed: 2024-03-12, outcome: It was sent.}\n'
  expect(told(closed, withLines(reopened))).toEqual(['opened again: It came back (JW).'])
})

it('tells any other field by its name, and what came to a list and went from it', () => {
  const before = withLines('priorities: [neglect, audit]\nnote: Old words.\n')
  const after = withLines('priorities: [audit, trust, data]\nreplaced-by: 2024-06-05-slg-1\nnote: New words.\n')
  expect(told(before, after)).toEqual([
    'replaced by 2024-06-05-slg-1.',
    'priorities: trust and data came, neglect went.',
    'note changed from "Old words." to "New words.".',
  ])
  expect(told(before, before.replace('neglect, audit', 'audit, neglect'))).toEqual(['priorities put in another order.'])
})

it('tells a review that leaves the status as it is', () => {
  const priority = 'records/priorities/neglect.md'
  const text = (fields: string) => `---\ntitle: Neglect\nhorizon: top-five\ntype: focused\nstatus: carried-over\n${fields}---\n`
  const reviews = 'reviews:\n  - {on: 2024-05-22, from: carried-over, to: carried-over, why: The audit shows it., by: JW}\n'
  const store = historyStore({ [priority]: text('to: 2024-05-31\n') })
  commit(store, { [priority]: text(`to: 2024-08-31\n${reviews}`) })
  expect(lastSentences(store, 'neglect')).toEqual([
    'reviewed, still carried-over, its last day moved from 31 May 2024 to 31 August 2024: The audit shows it (JW).',
  ])
})

it('cuts long words down to where they differ', () => {
  const long = (word: string) =>
    withLines(`note: ${'It was said before. '.repeat(10)}The ${word} came at noon and ${'nobody else was there. '.repeat(9)}\n`)
  expect(told(long('panel'), long('group'))).toEqual([
    'note changed from "... was said before. The panel came at noon and ..." to "... was said before. The group came at noon and ...".',
  ])
})

it('tells each progress note that came, changed, or went', () => {
  const notes = (...texts: string[]) => `${TEXT}${texts.map((text, i) => `\n### 2024-03-1${i} AK\n\n${text}\n`).join('')}`
  expect(told(notes('Drafted.'), notes('Drafted.', 'Sent\nto *all*.'))).toEqual(['note of 11 March 2024 by AK: Sent to all.'])
  expect(told(notes('Drafted.'), notes('Drafted twice.'))).toEqual(['note of 10 March 2024 by AK changed: Drafted twice.'])
  expect(told(notes('Drafted.', 'Sent.'), notes('Drafted.'))).toEqual(['note of 11 March 2024 by AK taken out.'])
})

it('tells what changed inside an entry of a list', () => {
  const person = 'records/people/asha-kaur.md'
  const text = ELMBRIDGE[person] ?? ''
  const store = historyStore()
  commit(store, { [person]: text.replace('elmbridge-council\n', 'elmbridge-council\n    to: 2024-12-31\n  - title: Governor\n') })
  expect(lastSentences(store, 'asha-kaur')).toEqual([
    'roles, "Professional Adviser": to set to 31 December 2024.',
    'roles: title "Governor" came.',
  ])
})

it('tells what stands in a field that holds others', () => {
  const minutes = 'records/meetings/2024-03-06-slg.md'
  const text = ELMBRIDGE[minutes] ?? ''
  const store = historyStore()
  const approval = `approval:\n  by: JW\n  on: 2024-03-20\n  digest: sha256-0f343b0931126a20\n`
  commit(store, { [minutes]: text.replace('status:', `${approval}status:`) })
  expect(lastSentences(store, 'meeting/2024-03-06-slg')).toEqual(['approval set to by JW, on 20 March 2024, digest a digest.'])
  commit(store, { [minutes]: text.replace('status:', `${approval.replace('20\n', '21\n')}status:`) })
  expect(lastSentences(store, 'meeting/2024-03-06-slg')).toEqual(['approval: on moved from 20 March 2024 to 21 March 2024.'])
})
