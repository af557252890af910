// A meeting that moves, or is called off, keeps its agenda, its story and its place in people's calendars.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusal } from '../stages/stages-store.js'
import { git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { AGENDA, agenda, agendaStore, calendarIn, drafted, fileIn, linesOf, notesOf } from './agenda-store.js'

const MOVE = ['--move-to', '2024-06-12', '--why', 'The Guildhall is shut.']

function plannedStore(files: Parameters<typeof agendaStore>[0] = {}): string {
  const store = agendaStore(files)
  agenda(store, ['--start', '14:00', '--end', '16:00'])
  return store
}

const line = (store: string, name: string, id?: string) => calendarIn(store, id).find((each) => each.startsWith(`${name}:`)) ?? ''
const subject = (store: string) => git(store, 'log', '-1', '--format=%B').trim()

describe('moving', () => {
  it('changes the day and tells how, and every other byte stays', () => {
    const store = plannedStore()
    const commented = fileIn(store, AGENDA).replace('status: draft', 'status: draft # mine').replaceAll('\n', '\r\n')
    writeFileSync(join(store, AGENDA), commented)
    expect(agenda(store, MOVE, '2024-05-02').code).toBe(0)
    expect(fileIn(store, AGENDA)).toBe(
      commented
        .replace('date: 2024-06-05', 'date: 2024-06-12')
        .replace(
          /\r\n---\r\n(?=\r\n)/,
          '\r\nmoved:\r\n  - {on: 2024-05-02, from: 2024-06-05, to: 2024-06-12, why: The Guildhall is shut.}\r\n---\r\n',
        ),
    )
    expect(subject(store)).toBe('Move the meeting of 2024-06-05-slg from 5 June 2024 to 12 June 2024: The Guildhall is shut.')
    expect(kscp(store, 'validate --strict').stdout).toContain('Nothing wrong')
  })

  it('may bring a meeting forward, and move it once more', () => {
    const store = plannedStore()
    agenda(store, ['--move-to', '2024-05-29', '--why', 'Sooner.'], '2024-05-02')
    expect(agenda(store, ['--move-to', '2024-05-30', '--why', 'A day on.'], '2024-05-03').code).toBe(0)
    expect(fileIn(store, AGENDA)).toContain('to: 2024-05-29, why: Sooner.}\n  - {on: 2024-05-03, from: 2024-05-29, to: 2024-05-30,')
    expect(kscp(store, 'validate --strict').stdout).toContain('Nothing wrong')
  })

  it('takes along what is due at the next meeting', () => {
    const store = plannedStore()
    agenda(store, MOVE)
    expect(drafted(store)).toMatchObject({ date: '2024-06-12' })
    expect(linesOf(drafted(store), 'Matters arising')).toEqual(['Action 1 (AK), due at this meeting: Write to the panel about the audit.'])
  })

  it('keeps the calendar entry and counts it as a change', () => {
    const store = plannedStore()
    const before = [line(store, 'UID'), line(store, 'SEQUENCE')]
    agenda(store, MOVE)
    const after = [line(store, 'UID'), line(store, 'SEQUENCE')]
    expect(after[0]).toBe(before[0])
    expect(Number(after[1]?.slice(9))).toBeGreaterThan(Number(before[1]?.slice(9)))
    expect(line(store, 'DTSTART')).toBe('DTSTART:20240612T130000Z')
  })

  it('keeps the reason on one line of the commit, without what a mark takes out', () => {
    const marked = notesOf('hub', '2024-04-10', '## 1. Case\n\n:redact[Zebedee Quill]{reason=s40} came.\n')
    const store = plannedStore(marked)
    agenda(store, ['--move-to', '2024-06-12', '--why', 'Zebedee Quill\n\nSigned-off-by: x'])
    expect(subject(store)).toBe('Move the meeting of 2024-06-05-slg from 5 June 2024 to 12 June 2024: … Signed-off-by: x')
  })

  it('hides half a name in the commit too, and takes no control characters', () => {
    const store = plannedStore(notesOf('hub', '2024-04-10', '## 1. Case\n\n:redact[Hope Marsh]{reason=s40} came.\n'))
    agenda(store, ['--move-to', '2024-06-12', '--why', 'Hope is ill. \u202e'])
    expect(subject(store)).toBe('Move the meeting of 2024-06-05-slg from 5 June 2024 to 12 June 2024: … is ill. \\u202e')
    const why = ['--date', '2024-06-12', '--move-to', '2024-06-19', '--why', 'Snow \u001b[31m']
    expect(refusal(agenda(store, why))).toEqual([2, 'kscp: The words after --why hold a control character.'])
    const venue = ['--date', '2024-06-12', '--venue', 'Hall \u001b[31m']
    expect(refusal(agenda(store, venue))).toEqual([2, 'kscp: The words after --venue hold a control character.'])
    expect(refusal(agenda(store, ['--date', '2024-06-19', '--venue', 'Hall \u001b[31m']))[0]).toBe(2)
  })

  it('is refused without a reason, to the same day, to a day that is past, and to one on which the group meets', () => {
    const store = plannedStore()
    agenda(store, ['--date', '2024-06-19'])
    const before = fileIn(store, AGENDA)
    const moved = (day: string, ...why: string[]) => refusal(agenda(store, ['--move-to', day, ...why]))
    expect(moved('2024-06-12')).toEqual([2, 'kscp: With --move-to a reason is needed.'])
    expect(moved('2024-06-05', '--why', 'Snow.')).toEqual([1, 'kscp: The meeting is on 5 June 2024 already.'])
    expect(moved('2024-04-30', '--why', 'Snow.')).toEqual([2, 'kscp: 30 April 2024 is past.'])
    expect(moved('2024-06-19', '--why', 'Snow.')[0]).toBe(1)
    expect(moved('2024-06-12', '--why', ':redact[Snow]{reason=s40}')[0]).toBe(1)
    expect(fileIn(store, AGENDA)).toBe(before)
  })

  it('is refused once notes are begun, which have the day in their name', () => {
    const store = plannedStore()
    kscp(store, 'notes new slg --date 2024-06-05')
    expect(refusal(agenda(store, MOVE))).toEqual([1, 'kscp: The notes of slg on 5 June 2024 are begun already.'])
  })

  it('leaves no second agenda for the day it was on', () => {
    const store = plannedStore()
    agenda(store, MOVE)
    expect(refusal(agenda(store, ['--date', '2024-06-05']))[1]).toContain('moved to 12 June 2024')
  })
})

describe('calling off', () => {
  const cancel = (store: string) => agenda(store, ['--cancel', '--why', 'Snow.'], '2024-05-02')

  it('is recorded with the reason, and no next meeting is known any more', () => {
    for (const steps of [[], [MOVE]]) {
      const store = plannedStore()
      for (const step of steps) agenda(store, step)
      expect(cancel(store).code).toBe(0)
      expect(fileIn(store, AGENDA)).toMatch(/^status: cancelled/m)
      expect(fileIn(store, AGENDA)).toContain('note: "Called off on 2 May 2024: Snow."')
      expect(subject(store)).toMatch(/^Call off the meeting of 2024-06-05-slg on \d+ June 2024: Snow\.$/)
      expect(refusal(agenda(store, [], '2024-05-03'))).toEqual([2, 'kscp: No coming meeting of slg is known on 3 May 2024.'])
      expect(kscp(store, 'validate --strict').stdout).toContain('Nothing wrong')
    }
  })

  it('takes the meeting out of calendars, and says so in the file', () => {
    const store = plannedStore()
    const before = Number(line(store, 'SEQUENCE').slice(9))
    cancel(store)
    expect(line(store, 'STATUS')).toBe('STATUS:CANCELLED')
    expect(Number(line(store, 'SEQUENCE').slice(9))).toBeGreaterThan(before)
    expect(fileIn(store, 'outbox/2024-06-05-slg-agenda.md')).toContain('- Status: This meeting has been called off.')
  })

  it('ends what can be done, but the files can be written again', () => {
    const store = plannedStore()
    cancel(store)
    const again = (...words: string[]) => agenda(store, ['--date', '2024-06-05', ...words], '2024-05-03')
    expect(refusal(again())).toEqual([1, 'kscp: The meeting of slg on 5 June 2024 was called off.'])
    expect(refusal(again('--sent'))[0]).toBe(1)
    expect(again('--export').code).toBe(0)
  })
})

describe('the time and the place', () => {
  it('are changed where they stand', () => {
    const store = plannedStore()
    const before = fileIn(store, AGENDA)
    agenda(store, ['--start', '09:30', '--venue', 'Room 2'])
    expect(fileIn(store, AGENDA)).toBe(before.replace('"14:00"', '"09:30"').replace('# venue: The Guildhall', 'venue: Room 2'))
    expect([line(store, 'DTSTART'), line(store, 'LOCATION')]).toEqual(['DTSTART:20240605T083000Z', 'LOCATION:Room 2'])
  })
})

it('records that the agenda was sent', () => {
  const store = plannedStore()
  expect(agenda(store, ['--sent']).code).toBe(0)
  expect(fileIn(store, AGENDA)).toMatch(/^status: sent/m)
  expect(subject(store)).toBe('Record that the agenda 2024-06-05-slg was sent')
})
