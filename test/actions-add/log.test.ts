// The actions that minutes mark and the log lacks are put into the log by one command, and not made a second time by another.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { actionStore, done, lastMessage, read, refused } from '../actions/action-store.js'
import { git } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { ELMBRIDGE } from '../support/store.js'

const MEETING = 'records/meetings/2024-03-06-slg.md'
const TEXT = (ELMBRIDGE[MEETING] ?? '').replace('status: approved', 'status: draft')
const MARKS =
  '::action[Ring the school.]{#2 owners="AK JW" due="next-meeting"}\n\n::action[Ask :redact[Elm House]{reason=s40}.]{#3 owners="slg"}\n'
const SECOND = 'records/actions/2024-03-06-slg-2.md'

const storeWith = (marks = MARKS, minutes = TEXT) => actionStore({ [MEETING]: `${minutes}\n${marks}` })
const log = (store: string, ...words: readonly string[]) => kscp(store, ['actions', 'log', '2024-03', '--as-of', '2024-03-12', ...words])
const add = (store: string, title: string, item: string) =>
  kscp(store, ['actions', 'add', title, '--owners', 'AK', '--meeting', '2024-03', '--item', item, '--as-of', '2024-03-12'])

it('makes a record of each mark that has none, and shows what it made', () => {
  const store = storeWith()
  expect(done(log(store, '--by', 'AK'))).toBe(
    'Added 2024-03-06-slg-2, AK, JW, due 5 June 2024 (next meeting): Ring the school.\n' +
      'Added 2024-03-06-slg-3, slg, due 5 June 2024 (next meeting; no day was given): Ask [redacted].',
  )
  expect(read(store, SECOND)).toBe(
    '---\ntitle: Ring the school.\nmeeting: 2024-03-06-slg\nitem: 2\nnumber: 2\nowners: [AK, JW]\nraised: 2024-03-06\n' +
      'due: next-meeting\nstatus: open\n---\n',
  )
  expect(lastMessage(store)).toBe('Log 2 actions that the minutes of 2024-03-06-slg mark, by AK')
  expect(git(store, 'show', '--format=', '--name-only', 'HEAD').trim().split('\n')).toHaveLength(2)
  expect(validateJson(store, '--strict').problems).toEqual([])
})

it('is refused for a mark in a block that is taken out, whose words a record would show', () => {
  const store = storeWith(':::redact{reason=s40}\n::action[Ring Elm House.]{#2 owners="AK"}\n:::\n')
  const run = log(store)
  expect(refused(store, run)).toEqual([1, 'Action 2 stands in a block that is taken out, and its record would show its words.'])
  expect(run.stderr).toContain('mark the words to take out in its label')
  expect(run.stderr).not.toMatch(/Elm|House/)
  expect(existsSync(join(store, SECOND))).toBe(false)
})

it('tells nothing that the minutes take out elsewhere', () => {
  const store = storeWith(':::redact{reason=s40}\nElm House rang.\n:::\n\n::action[Ring Elm House.]{#2 owners="AK"}\n')
  const { stdout, stderr } = log(store)
  expect(stdout).toContain('Added 2024-03-06-slg-2')
  expect(`${stdout}${stderr}${lastMessage(store)}`).not.toMatch(/Elm|House/)
})

it('is what validate says to type', () => {
  const [problem] = validateJson(storeWith()).problems
  expect(problem).toMatchObject({ code: 'action-without-record', hint: 'To put it into the log: kscp actions log 2024-03-06-slg' })
})

it('can be typed as validate says it where a mark takes out a day of that year', () => {
  const store = storeWith(':redact[It was on 2 March 2024.]{reason=s40}\n\n::action[Ring Elm House.]{#2 owners="AK"}\n')
  expect(validateJson(store).problems.map(({ hint }) => hint)).toContain('To put it into the log: kscp actions log 2024-03-06-slg')
})

it('says that there is nothing to log, and commits nothing', () => {
  const store = storeWith('')
  const before = git(store, 'rev-parse', 'HEAD')
  expect(done(log(store))).toBe('The log has every action that the minutes of 2024-03-06-slg mark.')
  expect(git(store, 'rev-parse', 'HEAD')).toBe(before)
})

it('logs the marks of approved minutes too', () => {
  const store = storeWith('::action[Ring the school.]{#2 owners="AK"}\n', ELMBRIDGE[MEETING])
  done(log(store))
  expect(existsSync(join(store, SECOND))).toBe(true)
})

it.each([
  ['an owner who is nobody', '::action[Ring.]{#2 owners="ZZ"}\n', 2, /ZZ/],
  ['a due that is no day', '::action[Ring.]{#2 owners="AK" due="soon"}\n', 2, /can't be kept/],
  ['one number for two', '::action[Ring.]{#2 owners="AK"}\n\n::action[Write.]{#2 owners="AK"}\n', 1, /Two actions .* number 2/],
  ['a block left open', `:::summary\nAll came.\n\n${MARKS}`, 1, /left open/],
])('is refused, and nothing written, by %s', (_, marks, code, message) => {
  const store = storeWith(marks)
  expect(refused(store, log(store))).toEqual([code, expect.stringMatching(message)])
})

it('is refused for a meeting that is still to come, and a mark above the first item', () => {
  const store = storeWith()
  expect(refused(store, log(store, '--as-of', '2024-03-05'))).toEqual([1, 'The meeting is on 6 March 2024, which is still to come.'])
  const above = actionStore({ [MEETING]: TEXT.replace('## 1.', '::action[Ring.]{#2 owners="AK"}\n\n## 1.') })
  expect(refused(above, log(above))).toEqual([1, 'Action 2 stands above the first item of the minutes, and an action belongs to one.'])
})

it.each(['Ring the school.', 'ring  the school'])('actions add of %s, which the minutes mark, names the command that logs it', (title) => {
  const store = storeWith()
  const run = add(store, title, '2')
  expect(refused(store, run)).toEqual([1, 'Item 2 marks this action already, as number 2, and the log lacks it.'])
  expect(run.stderr).toContain('To put it into the log: kscp actions log 2024-03-06-slg\n')
})

it('actions add of what the log has from that item is refused; in another item it is another action', () => {
  const store = storeWith('')
  const title = 'Write to the panel about the audit.'
  const run = add(store, title, '2')
  expect(refused(store, run)).toEqual([1, 'Item 2 marks this action already, as number 1.'])
  expect(run.stderr).toContain('To see it: kscp actions show 2024-03-06-slg-1\n')
  expect(done(add(store, title, '1'))).toContain('Added 2024-03-06-slg-2')
})
