// The desk: what is late, what comes next and what is missing, on our own records and on small ones.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Desk, DeskSection } from '../../src/core/desk.js'
import { actionFile } from '../actions-list/action-log-store.js'
import { kscp } from '../support/run.js'
import { copyOfOurStore, makeStore, meetingWith } from '../support/store.js'

function deskOf(store: string, asOf: string, ...words: string[]): Desk & { version: number } {
  const { stdout, stderr } = kscp(store, ['desk', '--format', 'json', '--as-of', asOf, ...words])
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

function section(desk: Desk, name: DeskSection['section']): DeskSection {
  const found = desk.desk.find(({ section }) => section === name)
  if (found === undefined) throw new Error(`the desk has no section ${name}`)
  return found
}

const lines = (desk: Desk, name: DeskSection['section']) => section(desk, name).lines

describe('our own desk', () => {
  const store = () => copyOfOurStore()

  it('has what is due by the next meeting, before it', () => {
    const desk = deskOf(store(), '2019-12-02')
    expect(desk.meetings).toEqual([{ group: 'slg', date: '2020-01-15', days: 44 }])
    expect(lines(desk, 'overdue')).toEqual([])
    expect(lines(desk, 'due-before-next-meeting').map(({ when, id }) => [when, id])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ['15 January 2020', `2019-11-20-slg-${number}`]),
    )
  })

  it('has what is late, after it', () => {
    expect(lines(deskOf(store(), '2020-01-16'), 'overdue').map(({ when }) => when)).toEqual(Array(8).fill('overdue 1 day'))
  })

  it('has the actions that JT is to hand over, before and after he leaves', () => {
    const handed = (asOf: string) => lines(deskOf(store(), asOf), 'to-hand-over').map(({ when, who, id }) => [when, who, id])
    expect(handed('2019-12-02')).toEqual([
      ['leaves 31 December 2019', 'JT', '2019-11-20-slg-1'],
      ['leaves 31 December 2019', 'JT', '2019-11-20-slg-3'],
    ])
    expect(handed('2020-01-16')[0]?.[0]).toBe('left 31 December 2019')
  })

  it('misses the agenda, and then the notes, of the next meeting', () => {
    expect(lines(deskOf(store(), '2019-12-02'), 'agenda')).toContainEqual(
      expect.objectContaining({ when: '15 January 2020', what: 'No agenda yet.' }),
    )
    expect(section(deskOf(store(), '2020-01-16'), 'agenda')).toMatchObject({
      lines: expect.arrayContaining([expect.objectContaining({ when: '15 January 2020', what: 'No notes of this meeting yet.' })]),
      next: expect.arrayContaining(['kscp notes new slg --date 2020-01-15']),
    })
  })

  it('says that undertakings in the notes have no number', () => {
    const [, count] = /^(\d+) undertakings without a number/.exec(lines(deskOf(store(), '2019-12-02'), 'agenda').at(-1)?.what ?? '') ?? []
    expect(Number(count)).toBeGreaterThanOrEqual(8)
  })

  it('raises that statutory partners sent apologies, and that seats fall vacant', () => {
    const said = lines(deskOf(store(), '2019-12-02'), 'attendance').map(({ what }) => what)
    expect(said[0]).toContain('2 of the 4 statutory seats were unrepresented on 20 November 2019')
    expect(said.filter((what) => what.includes('will be vacant from 1 January 2020'))).toHaveLength(2)
  })

  it('fits a terminal, one line for each thing, and is words without colour', () => {
    const { stdout } = kscp(store(), 'desk --as-of 2020-01-16', { COLUMNS: '80' })
    expect(stdout).toContain('No next meeting is known.')
    expect(stdout.split('\n').filter((line) => line.startsWith('overdue\t'))).toHaveLength(8)
  })
})

describe('a small desk', () => {
  it('has only what one group is to see to', () => {
    const learning = { 'records/groups/lhs.md': '---\nname: Learning Hub Subgroup\nabbreviation: LHS\n---\n' }
    const desk = deskOf(makeStore(learning), '2024-06-20', '--group', 'lhs')
    expect(desk.desk.flatMap(({ lines }) => lines)).toEqual([])
    expect(lines(deskOf(makeStore(learning), '2024-06-20', '--group', 'slg'), 'overdue')).toHaveLength(1)
  })

  it('says where there is nothing to see to', () => {
    const desk = deskOf(
      makeStore({ 'records/actions/2024-03-06-slg-1.md': null, 'records/meetings/2024-03-06-slg.md': null }),
      '2024-03-20',
    )
    expect(desk.desk.map(({ lines }) => lines)).toEqual(desk.desk.map(() => []))
    expect(desk.desk[0]?.nothing).toBe('No action is overdue.')
  })

  it('has as due by the next meeting what belongs to no group, or to one that plans none, only up to the next meeting there is', () => {
    const store = makeStore({
      'records/groups/lhs.md': '---\nname: Learning Hub Subgroup\nabbreviation: LHS\n---\n',
      ...actionFile('before', { due: '2024-06-04' }),
      ...actionFile('after', { due: '2024-06-12' }),
      ...actionFile('of-lhs-before', { due: '2024-06-05', group: 'lhs' }),
      ...actionFile('of-lhs-after', { due: '2024-06-06', group: 'lhs' }),
    })
    const desk = deskOf(store, '2024-05-25')
    expect(desk.meetings).toEqual([{ group: 'slg', date: '2024-06-05', days: 11 }])
    expect(lines(desk, 'due-before-next-meeting').map(({ id }) => id)).toEqual(['before', '2024-03-06-slg-1', 'of-lhs-before'])
  })

  it('has what is due in four weeks where no meeting is known to come, and says so', () => {
    const store = makeStore({ ...actionFile('soon', { due: '2024-07-18' }), ...actionFile('later', { due: '2024-07-19' }) })
    const due = section(deskOf(store, '2024-06-20'), 'due-before-next-meeting')
    expect([due.title, due.nothing, due.lines.map(({ id }) => id)]).toEqual([
      'Due within four weeks',
      'Nothing else is due within four weeks.',
      ['soon'],
    ])
  })

  it('misses an item that was put forward and is not on the agenda', () => {
    const meeting = `---\ntitle: Spring meeting\ngroup: slg\ndate: 2024-03-06\nchair: JW\nattendees: [JW]\napologies: []\nstatus: draft\nnext-meeting: 2024-06-05\n---\n\n## 1. Audits\n\n::next-agenda[The audit of :redact[the Croft case]{reason=s40}]{group=slg}\n`
    const agenda = '---\ntitle: Meeting\ngroup: slg\ndate: 2024-06-05\nstatus: draft\n---\n\n## 1. Welcome\n'
    const files = { 'records/meetings/2024-03-06-slg.md': meeting, 'records/actions/2024-03-06-slg-1.md': null }
    expect(lines(deskOf(makeStore({ ...files, 'records/agendas/2024-06-05-slg.md': agenda }), '2024-03-20'), 'agenda')).toEqual([
      { when: '5 June 2024', who: 'slg', what: 'Not on the agenda: The audit of [redacted]', id: '2024-06-05-slg' },
    ])
    expect(lines(deskOf(makeStore(files), '2024-03-20'), 'agenda')[0]?.what).toBe('No agenda yet; 1 item put forward for it.')
  })

  it('refuses a group nobody knows', () => {
    const { code, stdout, stderr } = kscp(makeStore(), 'desk --group slq')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Did you mean slg?')
  })
})

describe('desk -o', () => {
  it('writes the form that the ending of the file means, and says so', () => {
    const store = makeStore()
    expect(kscp(store, 'desk -o desk.html')).toMatchObject({ code: 0, stdout: 'Wrote desk.html.\n' })
    expect(readFileSync(join(store, 'desk.html'), 'utf8')).toMatch(/^<!doctype html>/i)
    expect(kscp(store, 'desk -o desk.pdf')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('.json, .html, or .txt') })
    kscp(store, 'desk -o desk.json')
    expect(JSON.parse(readFileSync(join(store, 'desk.json'), 'utf8'))).toHaveProperty('desk')
  })

  it('takes no place among the records and the public copies, nor one that is not there', () => {
    const store = makeStore()
    const meeting = 'records/meetings/2024-03-06-slg.md'
    const before = readFileSync(join(store, meeting), 'utf8')
    for (const file of [meeting, 'public/desk.html', 'nowhere/desk.html'])
      expect(kscp(store, `desk --format html -o ${file}`)).toMatchObject({ code: 2, stdout: '' })
    expect(readFileSync(join(store, meeting), 'utf8')).toBe(before)
    expect(existsSync(join(store, 'public'))).toBe(false)
    expect(existsSync(join(store, 'nowhere'))).toBe(false)
  })
})

describe('the page', () => {
  it('holds nothing that a mark takes out, also where another record repeats it', () => {
    const store = makeStore({
      ...meetingWith('AK reported on the audit.', 'AK reported on :redact[Rowan Zielke]{reason=s40}.'),
      ...actionFile('repeated', { title: 'Ring Rowan Zielke at home.', due: '2024-05-30' }),
    })
    const { stdout } = kscp(store, 'desk --format html --as-of 2024-06-06')
    expect(stdout).toContain('Ring … at home.')
    expect(stdout).not.toMatch(/Rowan|Zielke/)
  })

  it('leaves nothing out for a broken record that it is not made from', () => {
    const store = makeStore({ 'records/newsletters/broken.md': 'No frontmatter.\n' })
    expect(kscp(store, 'desk --format html')).toMatchObject({ code: 0, stderr: '' })
  })
})
