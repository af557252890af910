// When a group meets next, and how a due that names a meeting follows it.
import { expect, it } from 'vitest'
import { dueOf, firstDueOf } from '../../src/operations/due/due-date.js'
import { meetingDaysAfter, nextMeetingFrom } from '../../src/operations/due/meeting-days.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore } from '../support/store.js'

const meetingOn = (date: string, more = '') =>
  `---\ntitle: Meeting\ngroup: slg\ndate: ${date}\nchair: JW\nattendees: [JW]\napologies: []\nstatus: draft\n${more}---\n`
const agenda = (date: string, status = 'draft') => `---\ntitle: Meeting\ngroup: slg\ndate: ${date}\nstatus: ${status}\n---\n`
const action = (fields: string) => `---\ntitle: Ring the school.\nowners: [AK]\nraised: 2024-03-06\nstatus: open\n${fields}---\n`

async function recordsOf(files: { [file: string]: string } = {}) {
  return (await readStore(makeStore(files))).records
}

async function dueWith(fields: string, files: { [file: string]: string } = {}) {
  const records = await recordsOf({ ...files, 'records/actions/ring.md': action(fields) })
  const ring = records.get('action', 'ring')
  if (ring === undefined) throw new Error('this is no action')
  return { due: dueOf(records, ring), first: firstDueOf(records, ring) }
}

it('knows what the last meeting said of the next', async () => {
  expect(meetingDaysAfter(await recordsOf(), 'slg', '2024-03-06')).toEqual(['2024-06-05'])
  expect(meetingDaysAfter(await recordsOf(), 'slg', '2024-04-01')).toEqual(['2024-06-05'])
  expect(meetingDaysAfter(await recordsOf(), 'slg', '2024-06-05')).toEqual([])
  expect(nextMeetingFrom(await recordsOf(), 'slg', '2024-04-01')).toBe('2024-06-05')
  expect(nextMeetingFrom(await recordsOf(), 'slg', '2024-06-06')).toBeNull()
})

it('goes by the agenda where the meeting moved', async () => {
  const records = await recordsOf({ 'records/agendas/2024-06-05-slg.md': agenda('2024-06-12') })
  expect(meetingDaysAfter(records, 'slg', '2024-03-06')).toEqual(['2024-06-12'])
})

it('leaves out a meeting that was called off', async () => {
  const records = await recordsOf({ 'records/agendas/2024-06-05-slg.md': agenda('2024-06-05', 'cancelled') })
  expect(nextMeetingFrom(records, 'slg', '2024-04-01')).toBeNull()
})

it('counts meetings held, planned and announced', async () => {
  const records = await recordsOf({
    'records/meetings/2024-06-05-slg.md': meetingOn('2024-06-05', 'next-meeting: 2024-09-04\n'),
    'records/agendas/2024-06-05-slg.md': agenda('2024-06-05'),
  })
  expect(meetingDaysAfter(records, 'slg', '2024-03-06')).toEqual(['2024-06-05', '2024-09-04'])
})

it('makes an action of a group due at its next meeting, or the one after', async () => {
  const september = { 'records/agendas/2024-09-04-slg.md': agenda('2024-09-04'), 'records/agendas/2024-06-05-slg.md': agenda('2024-06-05') }
  expect((await dueWith('group: slg\ndue: next-meeting\n')).due).toEqual({ date: '2024-06-05', from: 'next-meeting' })
  expect((await dueWith('group: slg\ndue: meeting+2\n', september)).due).toEqual({ date: '2024-09-04', from: 'next-meeting' })
  expect((await dueWith('group: slg\ndue: meeting+2\n')).due).toEqual({ date: null, from: 'none' })
})

it('keeps the first due of an action that was put off', async () => {
  const deferred = 'due: 2024-09-04\ndeferred:\n  - {on: 2024-05-01, from: 2024-06-05, to: 2024-09-04, why: The audit comes first.}\n'
  expect(await dueWith(deferred)).toEqual({ due: { date: '2024-09-04', from: 'given' }, first: { date: '2024-06-05', from: 'given' } })
})
