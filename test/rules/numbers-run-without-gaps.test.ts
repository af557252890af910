// Items, actions and decisions of a meeting are numbered 1, 2, 3, without gaps or repeats; items and decisions in order.
import { describe, expect, it } from 'vitest'
import { numbersRunWithoutGaps } from '../../src/rules/numbers-run-without-gaps.js'
import { problemsOf } from '../support/check.js'
import { meetingWith } from '../support/store.js'

const problems = (find: string, replacement: string) => problemsOf(numbersRunWithoutGaps, meetingWith(find, replacement))
const DECISION = '::decision[The audit is repeated in the autumn.]{#1}'

describe('numbers run without gaps', () => {
  it('accepts 1, 2, 3', async () => {
    expect(await problems(DECISION, `${DECISION}\n\n::decision[The panel is told.]{#2}\n\n::decision[The plan is kept.]{#3}`)).toEqual([])
  })

  it('rejects a gap in the items', async () => {
    expect(await problems('## 2. Neglect', '## 3. Neglect')).toEqual(['number-gap meetings/2024-03-06-slg.md:19:1'])
  })

  it('rejects a repeat in the items', async () => {
    expect(await problems('## 2. Neglect', '## 1. Neglect')).toEqual(['number-repeated meetings/2024-03-06-slg.md:19:1'])
  })

  it('rejects an item without a number', async () => {
    expect(await problems('## 2. Neglect', '## Neglect')).toEqual(['item-without-number meetings/2024-03-06-slg.md:19:1'])
  })

  it('rejects a gap and a repeat in the decisions, each at its mark', async () => {
    expect(await problems(DECISION, `${DECISION}\n\n::decision[The panel is told.]{#3}`)).toEqual([
      'number-gap meetings/2024-03-06-slg.md:27:1',
    ])
    expect(await problems(DECISION, `${DECISION}\n\n::decision[The panel is told.]{#1}`)).toEqual([
      'number-repeated meetings/2024-03-06-slg.md:27:1',
    ])
  })

  it('rejects a first action that is not 1', async () => {
    expect(await problems('{#1 owners="AK"}', '{#2 owners="AK"}')).toEqual(['number-gap meetings/2024-03-06-slg.md:23:1'])
  })

  it('rejects numbers out of order', async () => {
    const swapped = '::decision[The panel is told.]{#2}\n\n::decision[The plan is kept.]{#1}'
    expect((await problems(DECISION, swapped)).length).toBeGreaterThan(0)
  })

  it('accepts an action that was added later to an earlier item', async () => {
    const added = 'JW welcomed all present.\n\n::action[Tell the panel.]{#2 owners="AK"}'
    expect(await problems('JW welcomed all present.', added)).toEqual([])
    expect(await problems('JW welcomed all present.', added.replace('#2', '#3'))).toContain('number-gap meetings/2024-03-06-slg.md:25:1')
  })

  it('counts actions and decisions apart', async () => {
    expect(await problems(DECISION, `${DECISION}\n\n::action[Tell the panel.]{#2 owners="AK"}`)).toEqual([])
  })
})
