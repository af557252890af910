// kscp priorities top-five: five current areas of a type, the days they have left, and what stands beside them.
import { describe, expect, it } from 'vitest'
import { commitAll } from '../support/git.js'
import { copyOfOurStore } from '../support/store.js'
import { area, areas, priorities, priorityStore } from './priority-store.js'

const topFive = (store: string, day: string) => JSON.parse(priorities(store, day, 'top-five', '--format', 'json').stdout)
const ids = (lines: { id: string }[]) => lines.map(({ id }) => id)

describe('how long an area has', () => {
  const left = (fields: string, day: string) => {
    const [{ end, endFrom, daysLeft, pastEnd }] = topFive(priorityStore(area('neglect', `status: current\n${fields}`)), day).priorities
    return [end, endFrom, daysLeft, pastEnd]
  }

  it('is until its last day, that day included', () => {
    expect(left('to: 2024-06-05', '2024-06-01')).toEqual(['2024-06-05', 'given', 4, false])
    expect(left('to: 2024-06-05', '2024-06-05')).toEqual(['2024-06-05', 'given', 0, false])
    expect(left('to: 2024-06-05', '2024-06-06')).toEqual(['2024-06-05', 'given', -1, true])
  })

  it('is three months from its first day where no last one is given', () => {
    expect(left('from: 2023-11-30', '2024-02-01')).toEqual(['2024-02-29', 'three-months', 28, false])
    expect(left('from: 2023-11-30', '2024-02-29')).toEqual(['2024-02-29', 'three-months', 0, true])
  })

  it('is not known without dates', () => {
    expect(left('lead: slg', '2024-06-01')).toEqual([null, 'none', null, false])
  })

  it('is told in words, with a star where the day is not given', () => {
    const store = priorityStore({
      ...area('a', 'status: current\nto: 2024-06-05'),
      ...area('b', 'status: current\nfrom: 2024-05-01'),
      ...area('c'),
      ...area('d', 'status: current\nto: 2024-05-31'),
    })
    expect(priorities(store, '2024-06-04', 'top-five').stdout).toBe(
      [
        'improvement\tcurrent\tA\t1 day left\ta',
        'improvement\tcurrent\tB\t58 days left*\tb',
        'improvement\tcurrent\tC\tno dates are set\tc',
        'improvement\tcurrent\tD\tended 31 May 2024\td',
        'Current: 4 areas for improvement.',
        '* No last day given: three months from the first.',
        '',
      ].join('\n'),
    )
  })
})

describe('five at most of a type', () => {
  it('are the first that became current; a sixth stands apart', () => {
    const early = 'status: current\nreviews: [{on: 2024-01-01, from: suggested, to: current, why: Yes.}]'
    const late =
      'status: current\nreviews: [{on: 2024-02-01, from: suggested, to: current, why: Yes.}, {on: 2024-03-01, from: current, to: current, why: So.}]'
    const latest = 'status: current\nreviews: [{on: 2024-02-02, from: suggested, to: current, why: Yes.}]'
    const store = priorityStore({ ...areas(4), ...area('aaa', latest), ...area('bbb', late), ...area('ccc', early) })
    const { priorities: five, tooMany } = topFive(store, '2024-06-01')
    expect(ids(five)).toEqual(['area-1', 'area-2', 'area-3', 'area-4', 'ccc'])
    expect(ids(tooMany)).toEqual(['aaa', 'bbb'])
    expect(priorities(store, '2024-06-01', 'top-five').stdout).toContain('Too many are current, five of a type at most: aaa, bbb.')
  })

  it('are five strengths beside five areas for improvement', () => {
    const strengths = Object.fromEntries(Object.entries(areas(5, 'strength')).map(([file, text]) => [file.replace('area', 'strong'), text]))
    const { priorities: current, tooMany } = topFive(priorityStore({ ...areas(5), ...strengths }), '2024-06-01')
    expect([current.length, tooMany]).toEqual([10, []])
  })

  it('are none of the plan, and none that is met', () => {
    const plan = area('aim', 'status: current', 'aim')
    const files = Object.fromEntries(Object.entries(plan).map(([file, text]) => [file, text.replace('top-five', 'business-plan')]))
    const store = priorityStore({ ...files, ...area('done', 'status: met'), ...area('over', 'status: carried-over') })
    const { priorities: current, carriedOver } = topFive(store, '2024-06-01')
    expect([current, ids(carriedOver)]).toEqual([[], ['over']])
    expect(priorities(store, '2024-06-01', 'top-five').stdout).toContain('The Top Five has no current area.\n1 area is carried over.\n')
  })
})

describe('our own', () => {
  it('has five of each type without dates, and a sixth that is only suggested', () => {
    const store = commitAll(copyOfOurStore())
    const { priorities: current, suggested } = topFive(store, '2019-12-02')
    expect(current.filter(({ type }: { type: string }) => type === 'strength')).toHaveLength(5)
    expect(current.filter(({ type }: { type: string }) => type === 'improvement')).toHaveLength(5)
    expect(ids(suggested)).toEqual(['high-expectations-for-some-children-which-then-affected-their-mental-health'])
  })

  it('fits 80 columns', () => {
    const { stdout } = priorities(commitAll(copyOfOurStore()), '2019-12-02', 'top-five', '--format', 'table')
    expect(stdout).toContain('Only suggested\n1  High expectations')
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })
})
