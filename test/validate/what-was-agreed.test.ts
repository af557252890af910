// The minutes hold what was agreed: an action that passed to others or was put off still agrees with them, another one doesn't.
import { expect, it } from 'vitest'
import { validateJson } from '../support/run.js'
import { fileWith, makeStore } from '../support/store.js'

const FILE = 'records/actions/2024-03-06-slg-1.md'
const codesWith = (fields: string) => validateJson(makeStore(fileWith(FILE, 'owners: [AK]', fields))).problems.map(({ code }) => code)

it.each([
  ['passed to others', 'owners: [JW]\nreassigned:\n  - {on: 2024-04-01, from: [AK], to: [JW]}'],
  ['put off', 'owners: [AK]\ndue: 2024-09-04\ndeferred:\n  - {on: 2024-04-01, to: 2024-09-04, why: The audit comes first.}'],
])('an action that was %s agrees', (_, fields) => {
  expect(codesWith(fields)).toEqual([])
})

it.each([
  ['others from the start', 'owners: [JW]\nreassigned:\n  - {on: 2024-04-01, from: [SM], to: [JW]}', 'action-owners-differ'],
  ['another owner, and nothing recorded', 'owners: [JW]', 'action-owners-differ'],
  ['another day, and nothing recorded', 'owners: [AK]\ndue: 2024-09-04', 'action-due-differs'],
])('an action with %s does not', (_, fields, code) => {
  expect(codesWith(fields)).toEqual([code])
})

it.each(['meeting+2', 'next-meeting'])('%s is a due', (due) => {
  const fields = `owners: [AK]\ndue: ${due}\ndeferred:\n  - {on: 2024-04-01, to: ${due}, why: The audit comes first.}`
  expect(codesWith(fields)).toEqual([])
})

it('meeting+0 is none', () => {
  expect(codesWith('owners: [AK]\ndue: meeting+0')).toEqual(['bad-date'])
})
