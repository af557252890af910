// What approved minutes say stays what was agreed, whatever becomes of their actions.
import { expect, it } from 'vitest'
import { approvedStore } from '../stages/stages-store.js'
import { commitAll } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { copyOfOurStore } from '../support/store.js'
import { done } from './action-store.js'

const CHANGES = (id: string) => [
  ['start', id],
  ['reassign', id, '--why', 'The post has changed hands.'],
  ['defer', id, '--to', 'end of September', '--why', 'The audit comes first.'],
  ['defer', id, '--to', '2030-10-01', '--why', 'It takes longer.'],
  ['replace', id, '--with', 'Ring the panel.', '--why', 'It reads no letters.'],
]

function expectAgreed(store: string, day: string, id: string, to: string): void {
  for (const [verb = '', ...words] of CHANGES(id)) {
    done(kscp(store, ['actions', verb, ...words, ...(verb === 'reassign' ? ['--to', to] : []), '--as-of', day]))
    expect(validateJson(store, '--strict').problems, verb).toEqual([])
  }
}

it('holds for minutes that the Chair approved', () => {
  const store = approvedStore()
  expectAgreed(store, '2024-04-01', '2024-03-06-slg-1', 'JW')
  expect(kscp(store, 'notes list --format json --as-of 2024-04-01').stdout).toContain('"approved"')
})

it('holds for every action of our own records', () => {
  const store = commitAll(copyOfOurStore())
  const before = validateJson(store, '--strict').problems
  expect(before).toEqual([])
  for (const number of [1, 3, 5]) expectAgreed(store, '2019-12-02', `2019-11-20-slg-${number}`, 'IT')
})

it('passes on what James Thomas leaves behind at the end of December 2019', () => {
  const store = commitAll(copyOfOurStore())
  const reassign = (to: string) => kscp(store, ['actions', 'reassign', 'slg-1', '--to', to, '--as-of', '2019-12-02'])
  expect(reassign('JT').stderr).toContain('JT is in no role after 31 December 2019, and the action is due on 15 January 2020.')
  expect(done(reassign('EM IT'))).toContain('from EM, JT to EM, IT')
})
