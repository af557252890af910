// What validate says of priorities: five of a type at most, and nothing current past its last day.
import { describe, expect, it } from 'vitest'
import { plansEnd } from '../../src/rules/plans-end.js'
import { topFiveHasFive } from '../../src/rules/top-five-has-five.js'
import { problemsOf } from '../support/check.js'
import { kscp, validateJson } from '../support/run.js'
import { area, areas, priorityStore } from './priority-store.js'

describe('the Top Five has five', () => {
  it('accepts five of each type, and others that are not current', async () => {
    expect(
      await problemsOf(topFiveHasFive, { ...areas(5), ...area('sixth', 'status: suggested'), ...area('last', 'status: met') }),
    ).toEqual([])
  })

  it('rejects the sixth, which is the one that became current last', async () => {
    const agreed = 'status: current\nreviews: [{on: 2024-05-01, from: suggested, to: current, why: Agreed.}]'
    expect(await problemsOf(topFiveHasFive, { ...areas(5), ...area('agreed', agreed) })).toEqual([
      'too-many-top-five priorities/agreed.md:5:9',
    ])
  })

  it('rejects each after the fifth', async () => {
    expect(await problemsOf(topFiveHasFive, areas(7))).toHaveLength(2)
  })

  it('counts nothing of the business plan', async () => {
    const plan = Object.entries(areas(7)).map(([file, text]) => [file, text.replace('top-five', 'business-plan')])
    expect(await problemsOf(topFiveHasFive, Object.fromEntries(plan))).toEqual([])
  })
})

describe('a plan ends', () => {
  const onDay = (day: string, fields: string) => problemsOf(plansEnd(day), area('neglect', fields))

  it('accepts its last day, no last day, and what is decided', async () => {
    expect(await onDay('2024-05-31', 'status: current\nto: 2024-05-31')).toEqual([])
    expect(await onDay('2024-06-01', 'status: current\nfrom: 2023-01-01')).toEqual([])
    expect(await onDay('2024-06-01', 'status: carried-over\nto: 2024-05-31')).toEqual([])
  })

  it('warns from the day after', async () => {
    expect(await onDay('2024-06-01', 'status: current\nto: 2024-05-31')).toEqual(['plan-past-its-end priorities/neglect.md:6:5'])
  })
})

describe('validate', () => {
  const store = () => priorityStore(area('neglect', 'status: current\nto: 2024-05-31'))

  it('counts from the as-of day', () => {
    expect(validateJson(store(), '--as-of', '2024-05-31').problems).toEqual([])
    expect(validateJson(store(), '--as-of', '2024-06-01').problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['plan-past-its-end', 'warning'],
    ])
  })

  it('fails for it only when strict', () => {
    expect(kscp(store(), 'validate --as-of 2024-06-01').code).toBe(0)
    expect(kscp(store(), 'validate --strict --as-of 2024-06-01').code).toBe(1)
  })

  it('fails for a sixth', () => {
    expect(kscp(priorityStore(areas(6)), 'validate').code).toBe(1)
  })
})
