// A new record that would be wrong beside the others is not made.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { makeStore } from '../support/store.js'

const MEETING = {
  title: 'Summer meeting',
  group: 'slg',
  date: '2024-06-05',
  chair: 'JW',
  attendees: '[JW]',
  apologies: '[]',
  status: 'draft',
}

const make = (store: string, kind: string, fields: { readonly [field: string]: string }) =>
  kscp(store, ['new', kind, ...Object.entries(fields).flatMap(([field, value]) => ['--set', `${field}=${value}`])])

it.each([
  ['meeting', { ...MEETING, group: 'nope' }, 'There is no group "nope".'],
  ['meeting', { ...MEETING, chair: 'ZZ' }, 'There is no person "ZZ".'],
  ['meeting', { ...MEETING, start: '"16:00"', end: '"14:00"' }, 'would not be valid'],
  ['meeting', { ...MEETING, apologies: '[JW]' }, 'would not be valid'],
  ['meeting', { ...MEETING, status: 'approved' }, "are a draft, so it can't be made with another status"],
  ['meeting', { ...MEETING, status: 'published' }, "are a draft, so it can't be made with another status"],
  ['meeting', { ...MEETING, approval: '{by: JW, on: 2024-06-06}' }, "can't be made with approval"],
  [
    'action',
    { title: 'Write.', owners: '[ZZ]', raised: '2024-03-06', status: 'open', meeting: '2024-03-06-slg', item: '9', number: '2' },
    '',
  ],
  ['priority', { title: '":redact[x"', horizon: 'top-five', type: 'aim', status: 'current' }, "can't hold a redaction mark"],
])('%s %j', (kind, fields, said) => {
  const store = makeStore()
  const { code, stderr } = make(store, kind, fields)
  expect(code).toBe(2)
  expect(stderr).toContain(said)
  expect(existsSync(join(store, 'records/meetings/2024-06-05-slg.md'))).toBe(false)
  expect(kscp(store, 'validate').code).toBe(0)
})

it('is made where all is right, and where only a warning is left', () => {
  const store = makeStore()
  expect(make(store, 'meeting', MEETING).code).toBe(0)
  expect(kscp(store, 'validate').code).toBe(0)
})
