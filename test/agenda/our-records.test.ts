// The agenda of our own records' next meeting, as the adviser would draft it a fortnight after the last one.
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { copyOfOurStore } from '../support/store.js'
import { type AgendaJson, linesOf } from './agenda-store.js'

const draft = (day: string): AgendaJson =>
  JSON.parse(kscp(copyOfOurStore(), ['agenda', 'slg', '--as-of', day, '--dry-run', '--format', 'json']).stdout)

it('has the eight actions, the reports of the four sub-groups, and the Top Five without dates', () => {
  const agenda = draft('2019-12-02')
  expect([agenda.id, ...agenda.items.map(({ number, title }) => `${number}. ${title}`)]).toEqual([
    '2020-01-15-slg',
    '1. Welcome, introductions and apologies',
    '2. Notes of the last meeting, 20 November 2019',
    '3. Matters arising',
    '4. Reports from sub-groups',
    '5. Priorities to review',
    '6. Any other business',
    '7. Date of next meeting',
  ])
  const actions = linesOf(agenda, 'Matters arising') ?? []
  expect(actions.map((line) => /^Action \d/.exec(line)?.[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Action ${number}`))
  expect(actions.filter((line) => line.includes('due at this meeting'))).toHaveLength(7)
  expect(actions[4]).toContain('due 15 January 2020')
  expect(linesOf(agenda, 'Reports')).toHaveLength(4)
  const priorities = linesOf(agenda, 'Priorities') ?? []
  expect(priorities.map((line) => line.split(':')[0])).toEqual([
    'Top Five, strengths, no dates are set',
    'Top Five, areas for improvement, no dates are set',
    'Top Five, areas for improvement, suggested and not decided',
  ])
})

it('asks for the day once that meeting is past and no later one is known', () => {
  const { code, stderr } = kscp(copyOfOurStore(), 'agenda slg --as-of 2020-01-16')
  expect(code).toBe(2)
  expect(stderr).toContain('No coming meeting of slg is known on 16 January 2020.')
  expect(stderr).toContain('kscp agenda slg --date YYYY-MM-DD') // a day of ours might be past
})
