// The calendar: a day for each action that has one, the same in every time zone, and put in place of what was there before.
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { copyOfOurStore, makeStore } from '../support/store.js'
import { actionFile, logOf } from './action-log-store.js'

type Env = { readonly [name: string]: string }

const calendar = (store: string, words = '--as-of 2024-03-20', env: Env = {}) =>
  kscp(store, `actions list --format ics ${words}`, env).stdout

/** The lines of an action's event, folded ones joined. */
function eventOf(text: string, id: string): string[] {
  const events = text.replace(/\r\n[ \t]/g, '').split('BEGIN:VEVENT\r\n')
  return events.find((event) => event.startsWith(`UID:${id}@`))?.split('\r\n') ?? []
}

const field = (text: string, id: string, name: string) => eventOf(text, id).find((line) => line.startsWith(name))

describe('a calendar of actions', () => {
  it('has the due day as a whole day, whatever the time zone of the machine', () => {
    const store = copyOfOurStore()
    const [west, east] = ['America/New_York', 'Asia/Tokyo'].map((TZ) => calendar(store, '--as-of 2020-01-16', { TZ }))
    expect(west).toBe(east)
    expect(west?.match(/BEGIN:VEVENT/g)).toHaveLength(8)
    expect(eventOf(west ?? '', '2019-11-20-slg-5')).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20200115',
        'DTSTAMP:20200116T000000Z',
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'CATEGORIES:Action,slg',
      ]),
    )
    expect(west).not.toMatch(/VALARM|TZID/)
  })

  it('is put in place of one made before: the same id, a greater sequence on a later day and after a change', () => {
    const sequence = (store: string, words?: string) =>
      Number(field(calendar(store, words), 'ring', 'SEQUENCE:')?.slice('SEQUENCE:'.length))
    const plain = logOf(actionFile('ring', { due: '2024-04-01' }))
    const moved = logOf(
      actionFile('ring', { due: '2024-05-01', deferred: '\n  - {on: 2024-03-20, from: 2024-04-01, to: 2024-05-01, why: Later.}' }),
    )
    expect(field(calendar(plain), 'ring', 'UID:')).toBe('UID:ring@elmbridge-safeguarding-children-partnership.kscp.invalid')
    expect(field(calendar(moved), 'ring', 'UID:')).toBe(field(calendar(plain), 'ring', 'UID:'))
    expect(sequence(moved)).toBeGreaterThan(sequence(plain))
    expect(sequence(plain, '--as-of 2024-03-21')).toBeGreaterThan(sequence(plain))
  })

  it('counts a closing and an opening again as changes, so that the latest wins', () => {
    const days = { due: '2024-04-01' }
    const closed = logOf(actionFile('ring', { ...days, status: 'done', closed: '2024-03-20', outcome: 'Rung.' }))
    const reopened = logOf(
      actionFile('ring', { ...days, reopened: '\n  - {on: 2024-03-20, why: Again., closed: 2024-03-20, outcome: Rung.}' }),
    )
    const sequence = (store: string) => Number(field(calendar(store, '--as-of 2024-03-20 --all'), 'ring', 'SEQUENCE:')?.slice(9))
    expect(sequence(reopened)).toBeGreaterThan(sequence(closed))
  })

  it('is put in place of one made earlier on the day when the meeting it is due at moves', () => {
    const agenda = (fields: string) => ({
      'records/agendas/2024-06-05-slg.md': `---\ntitle: Meeting\ngroup: slg\n${fields}status: draft\n---\n\n## 1. Welcome\n`,
    })
    const moved = 'moved:\n  - {on: 2024-03-20, from: 2024-06-05, to: 2024-06-12, why: No room.}\n'
    const event = (store: string) => ({
      day: field(calendar(store), '2024-03-06-slg-1', 'DTSTART'),
      sequence: Number(field(calendar(store), '2024-03-06-slg-1', 'SEQUENCE:')?.slice(9)),
    })
    const [none, before, after] = [logOf(), logOf(agenda('date: 2024-06-05\n')), logOf(agenda(`date: 2024-06-12\n${moved}`))].map(event)
    expect([before?.day, after?.day]).toEqual(['DTSTART;VALUE=DATE:20240605', 'DTSTART;VALUE=DATE:20240612'])
    expect(before?.sequence).toBeGreaterThan(none?.sequence ?? Number.NaN)
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.NaN)
  })

  it('calls off what was due at a meeting that was called off, until another day is known', () => {
    const agenda = (date: string, status: string) => ({
      [`records/agendas/${date}-slg.md`]: `---\ntitle: Meeting\ngroup: slg\ndate: ${date}\nstatus: ${status}\n---\n\n## 1. Welcome\n`,
    })
    const event = (store: string) => eventOf(calendar(store), '2024-03-06-slg-1')
    const calledOff = event(logOf(agenda('2024-06-05', 'cancelled')))
    expect(calledOff).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20240605', 'STATUS:CANCELLED']))
    const planned = event(logOf(agenda('2024-06-05', 'cancelled'), agenda('2024-06-19', 'draft')))
    expect(planned).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20240619', 'STATUS:CONFIRMED']))
    const later = actionFile('ring', { due: 'meeting+2', group: 'slg', raised: '2024-03-07' })
    expect(eventOf(calendar(logOf(later, agenda('2024-06-05', 'draft'))), 'ring')).toEqual([])
  })

  it('calls closed actions off, so that they leave the calendar they stood in', () => {
    const store = logOf(actionFile('ring', { due: '2024-04-01', status: 'done', closed: '2024-03-10', outcome: 'Rung.' }))
    expect(eventOf(calendar(store, '--open'), 'ring')).toEqual([])
    expect(eventOf(calendar(store), 'ring')).toContain('STATUS:CANCELLED')
  })

  it('escapes what a title holds', () => {
    const store = logOf(
      actionFile('ring', { due: '2024-04-01', title: JSON.stringify('Ring; write, \\n\r\nBEGIN:VEVENT \u202eloohcs\u0007') }),
    )
    const text = calendar(store)
    expect(text.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(2)
    expect(field(text, 'ring', 'SUMMARY:')).toMatch(/^SUMMARY:Due: Ring\\; write\\, \S* ?BEGIN:VEVENT loohcs \(AK\)$/)
  })

  it('says how many have no day, and leaves them out', () => {
    const { code, stdout, stderr } = kscp(makeStore(actionFile('ring')), 'actions list --format ics')
    expect(code).toBe(0)
    expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(stderr).toBe('kscp: 1 action has no due day known, and no place in the calendar.\n')
  })
})
