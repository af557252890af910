// A record that an editor began with a byte-order mark can be changed by every command, and keeps the mark.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { ELMBRIDGE, makeStore } from '../support/store.js'

const MARK = '\ufeff'
const ACTION = 'records/actions/2024-03-06-slg-1.md'
const MEETING = 'records/meetings/2024-03-06-slg.md'

const marked = (file: string) => ({ [file]: `${MARK}${ELMBRIDGE[file]}` })

it.each([
  [['note', '2024-03-06-slg-1', 'Written to.', '--by', 'AK'], '### 2024-04-01 AK'],
  [['start', '2024-03-06-slg-1'], 'status: in-progress'],
  [['close', '2024-03-06-slg-1', '--outcome', 'Written.'], 'status: done'],
  [['cancel', '2024-03-06-slg-1', '--why', 'No longer needed.'], 'status: cancelled'],
  [['reassign', '2024-03-06-slg-1', '--to', 'JW'], 'owners: [JW]'],
])('actions %j', (words, expected) => {
  const store = makeStore({ ...marked(ACTION), ...marked(MEETING) })
  const { code, stderr } = kscp(store, ['actions', ...words, '--as-of', '2024-04-01'])
  expect([code, stderr]).toEqual([0, ''])
  const text = readFileSync(join(store, ACTION), 'utf8')
  expect(text).toContain(expected)
  expect(text.lastIndexOf(MARK)).toBe(0)
  expect(kscp(store, 'validate').code).toBe(0)
})

it('notes amend', () => {
  const store = makeStore(marked(MEETING))
  expect(kscp(store, ['notes', 'amend', '2024-03-06-slg', '--why', 'A word was wrong.', '--as-of', '2024-05-01']).code).toBe(0)
  expect(readFileSync(join(store, MEETING), 'utf8')).toMatch(/^\ufeff---\n[\s\S]*status: draft/)
})

it('a mark that somebody took away meanwhile stays away', () => {
  const store = makeStore(marked(ACTION))
  writeFileSync(join(store, ACTION), ELMBRIDGE[ACTION] ?? '')
  expect(kscp(store, ['actions', 'start', '2024-03-06-slg-1', '--as-of', '2024-04-01']).code).toBe(0)
  expect(readFileSync(join(store, ACTION), 'utf8')).toMatch(/^---\n/)
})
