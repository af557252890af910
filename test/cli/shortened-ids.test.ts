// A record may be named by a part of its id, in capitals or not, wherever a command takes one.
import { expect, it } from 'vitest'
import { commitAll } from '../support/git.js'
import { kscp } from '../support/run.js'
import { makeStore } from '../support/store.js'

it.each([
  ['notes', 'list', '--group', 'SLG'],
  ['attendance', 'SLG', '--as-of', '2024-03-07'],
  ['actions', 'list', '--owner', 'ak', '--as-of', '2024-03-07'],
  ['history', '2024-03-06-SLG-1'],
  ['notes', 'comment', 'slg'],
])('%s %s %s %s', (...words) => {
  const { code, stdout, stderr } = kscp(commitAll(makeStore()), words)
  expect(code).toBeLessThan(2)
  expect(stderr).toBe('')
  expect(stdout).not.toBe('')
})

it('a word that may mean two meetings is asked about', () => {
  const store = makeStore({
    'records/meetings/2024-06-05-slg.md': '---\ntitle: A meeting\ngroup: slg\ndate: 2024-06-05\nstatus: draft\n---\n',
  })
  const { code, stderr } = kscp(commitAll(store), ['notes', 'approve', '2024', '--by', 'AK'])
  expect([code, stderr]).toEqual([2, 'kscp: 2024 could be more than one meeting: 2024-03-06-slg, 2024-06-05-slg.\n  Write more of it.\n'])
})

it('initials that two people share are one word, in small letters as in capitals', () => {
  const store = commitAll(makeStore({ 'records/people/ada-king.md': '---\nname: Ada King\ninitials: AK\npublish: name\nroles: []\n---\n' }))
  const [small, capital] = ['ak', 'AK'].map((owner) => kscp(store, ['actions', 'list', '--owner', owner, '--as-of', '2024-03-07']))
  expect(small).toEqual(capital)
  expect(small?.stderr).not.toContain('AK, AK')
})
