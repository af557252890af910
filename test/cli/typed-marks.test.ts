// What somebody types with a mark in it, or with signs that nobody sees, is repeated by no message, no id and no commit.
import { expect, it } from 'vitest'
import { commitAll, git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { makeStore } from '../support/store.js'

const MARK = ':redact[Zyxquorb]{reason=s40}'
const ID = '2024-03-06-slg-1'

it.each([
  ['actions', 'defer', ID, '--to', MARK, '--why', 'Later'],
  ['actions', 'reassign', ID, '--to', MARK],
  ['actions', 'reassign', ID, '--to', ':redact[Zyxquorb Grace'],
  ['actions', 'close', MARK, '--outcome', 'Done'],
  ['actions', 'close', ID, '--outcome', 'Done', '--by', MARK],
  ['actions', 'list', '--owner', MARK],
  ['actions', 'list', '--due-within', MARK],
  ['actions', MARK],
  ['history', MARK],
  ['notes', 'list', '--group', MARK],
  ['notes', 'comment', '2024-03-06-slg', '--item', MARK],
  ['attendance', MARK],
  ['actions', 'add', 'See Zyx\u200bquorb.', '--owners', 'AK'],
  ['actions', 'add', 'See Zyx\u00adquorb.', '--owners', 'AK'],
  ['new', 'priority', '--set', `title='About ${MARK}'`, '--set', 'type=aim', '--set', 'horizon=business-plan', '--set', 'status=current'],
  ['new', 'person', '--set', `name='${MARK}'`, '--set', 'roles=[]', '--set', 'publish=name'],
  ['new', 'organisation', '--set', `name='${MARK}'`, '--set', 'types=[other]'],
  ['new', 'group', '--set', "name=':redact[Zyxquorb'"],
])('%s %s %s %s', (...words) => {
  const store = commitAll(makeStore())
  const { code, stdout, stderr } = kscp(store, words)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).not.toMatch(/zyx|quorb|grace/i)
  expect(git(store, 'status', '--short')).toBe('')
})

it('nor by the comments on notes', () => {
  const comment = (why: string) =>
    `---\nmeeting: 2024-03-06-slg\nby: AK\non: 2024-03-08\nstatus: declined\nanswered: 2024-03-09\nwhy: '${why}'\n---\n\nThe date is wrong.\n`
  for (const why of [`See ${MARK} there`, 'See :redact[Zyxquorb there']) {
    const store = makeStore({ 'records/comments/2024-03-06-slg-ak-2024-03-08-1.md': comment(why) })
    const { stdout } = kscp(store, 'notes comment 2024-03-06-slg')
    expect(stdout).toContain('declined on 2024-03-09: See :redact')
    expect(stdout).not.toMatch(/zyx|quorb/i)
  }
})

it('says of each kind where marks may stand', () => {
  const priority = `---\ntitle: 'About ${MARK}'\ntype: aim\nhorizon: business-plan\nstatus: current\n---\n`
  const store = makeStore({ 'records/priorities/one.md': priority })
  expect(kscp(store, 'validate').stdout).toMatch(/In a priority only the body can\s+hold marks/)
})

it.each(['notes', 'actions', 'priorities'])('%s --help has an example', (name) => {
  expect(kscp(makeStore(), `${name} --help`).stdout).toMatch(new RegExp(`Example:\\n {2}\\$ kscp ${name} list`))
})
