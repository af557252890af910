// What a list says of how actions changed: since a day, put off, noted, replaced.
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { actionFile, listedIds, listJson, logOf } from './action-log-store.js'

const deferral = (on: string, from: string, to: string) => `  - {on: ${on}, from: ${from}, to: ${to}, why: Later.}\n`

describe('--changed-since', () => {
  const files = [
    actionFile('raised', { raised: '2024-05-02' }),
    actionFile('started', { status: 'in-progress', started: '2024-05-02' }),
    actionFile('closed', { status: 'done', started: '2024-04-01', closed: '2024-05-02', outcome: 'Rung.' }),
    actionFile('deferred', { due: '2024-06-01', deferred: `\n${deferral('2024-05-02', '2024-05-01', '2024-06-01')}` }),
    actionFile('reassigned', { reassigned: '\n  - {on: 2024-05-02, from: [JW], to: [AK]}' }),
    actionFile('reopened', { reopened: '\n  - {on: 2024-05-02, why: Not done., closed: 2024-04-01, outcome: Rung.}' }),
    actionFile('noted', {}, '\n### 2024-05-02 AK\n\nRang: no answer.\n'),
    actionFile('quiet', { started: '2024-04-30', status: 'in-progress' }, '\n### 2024-05-01 AK\n\nRang.\n'),
  ]
  const CHANGED = ['closed', 'deferred', 'noted', 'raised', 'reassigned', 'reopened', 'started']

  it('finds every kind of change on the day or later, closed actions too', () => {
    expect(listedIds(logOf(...files), '--changed-since 2024-05-02 --as-of 2024-05-03').sort()).toEqual(CHANGED)
    expect(listedIds(logOf(...files), '--changed-since 2024-05-03 --as-of 2024-05-03')).toEqual([])
  })

  it('leaves closed ones out when only open ones are asked for', () => {
    const open = listedIds(logOf(...files), '--changed-since 2024-05-02 --open --as-of 2024-05-03')
    expect(open.sort()).toEqual(CHANGED.filter((id) => id !== 'closed'))
  })
})

describe('an action that was put off', () => {
  const put = (times: number) => {
    const days = ['2024-04-10', '2024-05-10', '2024-06-10', '2024-07-10'].slice(0, times + 1)
    const deferred = days.slice(1).map((to, i) => deferral('2024-03-20', days[i] ?? '', to))
    return logOf(actionFile('ring', { due: days.at(-1) ?? '', deferred: `\n${deferred.join('')}`.trimEnd() }))
  }

  it('keeps its first day in sight, in words', () => {
    const { stdout } = kscp(put(2), 'actions list --as-of 2024-03-21')
    expect(stdout).toContain('2024-06-10\topen\tAK\tRing the school.\tring\tfirst due 10 April 2024, put off twice\n')
    expect(kscp(put(1), 'actions list --as-of 2024-03-21 --format table').stdout).toMatch(/\(first due 10 April 2024, put off\n? *once\)/)
    expect(kscp(put(1), 'actions list --as-of 2024-03-21 --format md').stdout).toContain(
      '2024-05-10 (first due 10 April 2024, put off once)',
    )
    expect(listJson(put(2), '--as-of 2024-03-21').actions.find(({ id }) => id === 'ring')).toMatchObject({
      firstDue: '2024-04-10',
      deferrals: 2,
    })
  })

  it('is a warning from the third time on', () => {
    expect(kscp(put(3), 'actions list').stdout).toContain('\twarning: first due 10 April 2024, put off 3 times\n')
  })

  it('has the day of the meeting it was first due at, and none where none was known', () => {
    const to = { due: '2024-07-01' }
    const first = (from: string) =>
      logOf(actionFile('ring', { ...to, group: 'slg', deferred: `\n  - {on: 2024-03-20, ${from}to: 2024-07-01, why: Later.}` }))
    const line = (store: string) => listJson(store, '').actions.find(({ id }) => id === 'ring')
    expect(line(first('from: next-meeting, '))?.firstDue).toBe('2024-06-05')
    expect(line(first(''))?.firstDue).toBeNull()
  })
})

describe('a line of the list', () => {
  const line = (store: string, words = '--as-of 2024-03-16 --all') => listJson(store, words).actions.find(({ id }) => id === 'ring')

  it('says its age, until it was closed', () => {
    expect(line(logOf(actionFile('ring')))?.age).toBe(10)
    expect(line(logOf(actionFile('ring', { status: 'done', closed: '2024-03-10', outcome: 'Rung.' })))?.age).toBe(4)
    expect(line(logOf(actionFile('ring')), '--as-of 2024-03-01 --all')?.age).toBe(0)
  })

  it('has the last note, the words its day was worked out from, its group and what replaced it', () => {
    const body = '\n### 2024-03-07 JW\n\nFirst.\n\n### 2024-03-09 AK\n\nRang *twice*:\nno answer.\n'
    const fields = { due: '2024-03-31', 'due-words': 'end of March', group: 'slg', 'replaced-by': '2024-03-06-slg-1' }
    expect(line(logOf(actionFile('ring', fields, body)))).toMatchObject({
      latestNote: { on: '2024-03-09', by: 'AK', text: 'Rang twice: no answer.' },
      dueWords: 'end of March',
      group: 'slg',
      replacedBy: '2024-03-06-slg-1',
    })
    expect(line(logOf(actionFile('ring')))).toMatchObject({
      latestNote: null,
      dueWords: null,
      group: null,
      replacedBy: null,
      firstDue: null,
      deferrals: 0,
    })
  })

  it('shows nothing that a mark takes out', () => {
    const store = logOf(
      actionFile('ring', {}, '\n### 2024-03-09 AK\n\nSaw :redact[Rowan Vale]{reason=s40}.\n\n:::redact{reason=s40}\nAt Larch Rise.\n:::\n'),
    )
    for (const form of ['json', 'csv', 'md', 'table', 'ics']) {
      const { stdout } = kscp(store, `actions list --format ${form} --as-of 2024-03-16`)
      expect(stdout).not.toMatch(/Rowan|Larch/)
    }
  })
})

describe('the whole list', () => {
  it('closes with how old its open actions are', () => {
    const store = logOf(actionFile('ring', { raised: '2024-01-06', due: '2024-02-01' }))
    expect(kscp(store, 'actions list --as-of 2024-03-07').stdout).toContain(
      '2 actions: 2 open, 1 overdue on 2024-03-07.\nThe oldest open one was raised on 6 January 2024; their median age is 31 days.\n',
    )
  })

  it('says nothing of ages when none is open', () => {
    const store = logOf(actionFile('ring', { status: 'done', closed: '2024-03-10', outcome: 'Rung.' }))
    expect(kscp(store, 'actions list --status done').stdout).not.toContain('oldest')
    expect(listJson(store, '--status done').summary).toEqual({ open: 0, overdue: 0, oldest: null, medianAge: null })
  })
})

describe('an action that a group owns', () => {
  it('is due at the group’s coming meeting, in every form', () => {
    const store = logOf(actionFile('ring', { owners: '[slg]', due: 'next-meeting' }))
    expect(kscp(store, 'actions list').stdout).toContain('2024-06-05*\t')
    expect(kscp(store, 'actions list').stdout.match(/2024-06-05\*/g)).toHaveLength(2)
    expect(listJson(store, '').actions.find(({ id }) => id === 'ring')).toMatchObject({
      due: '2024-06-05',
      dueFrom: 'next-meeting',
      group: 'slg',
    })
  })
})
