// A closed action says what came of it and when.
import { describe, expect, it } from 'vitest'
import { closedActionsHaveAnOutcome } from '../../src/rules/closed-actions-have-an-outcome.js'
import { problemsOf } from '../support/check.js'
import { fileWith } from '../support/store.js'

const withStatus = (lines: string) =>
  problemsOf(closedActionsHaveAnOutcome, fileWith('records/actions/2024-03-06-slg-1.md', 'status: open', lines))

describe('closed actions have an outcome', () => {
  it('accepts open actions without one', async () => {
    expect(await withStatus('status: open')).toEqual([])
    expect(await withStatus('status: in-progress')).toEqual([])
  })

  it('accepts closed actions with one', async () => {
    expect(await withStatus('status: done\nclosed: 2024-04-01\noutcome: The letter was sent.')).toEqual([])
    expect(await withStatus('status: cancelled\nclosed: 2024-04-01\noutcome: No longer needed.')).toEqual([])
  })

  it('rejects a closed action without an outcome', async () => {
    const found = ['closed-without-outcome actions/2024-03-06-slg-1.md:8:9']
    expect(await withStatus('status: done\nclosed: 2024-04-01')).toEqual(found)
    expect(await withStatus('status: cancelled\nclosed: 2024-04-01')).toEqual(found)
  })

  it('rejects a closed action without its day', async () => {
    expect(await withStatus('status: done\noutcome: The letter was sent.')).toEqual(['closed-without-date actions/2024-03-06-slg-1.md:8:9'])
  })

  it('rejects an open action that has a closing day', async () => {
    expect(await withStatus('status: open\nclosed: 2024-04-01')).toEqual(['open-but-closed actions/2024-03-06-slg-1.md:9:9'])
  })
})
