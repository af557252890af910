// kscp help shows the help of the command that its words name, and refuses a word that names none.
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { makeFolder } from '../support/store.js'

it.each([
  ['help validate', 'Usage: kscp validate '],
  ['help actions', 'Usage: kscp actions '],
  ['help actions list', 'Usage: kscp actions list '],
  ['actions help list', 'Usage: kscp actions list '],
  ['actions help', 'Usage: kscp actions '],
  ['newsletter help call', 'Usage: kscp newsletter call '],
  ['help notes --quiet', 'Usage: kscp notes '],
  ['help', 'Usage: kscp '],
])('kscp %s', (words, usage) => {
  const { code, stdout, stderr } = kscp(makeFolder(), words)
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout.startsWith(usage)).toBe(true)
})

it.each([
  ['help bogus', 'bogus'],
  ['help actions fo', 'fo'],
  ['help notes bogus list', 'bogus'],
])('kscp %s is refused', (words, unknown) => {
  expect(kscp(makeFolder(), words)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`unknown command '${unknown}'`) })
})

it.each([
  ['newsletter cal', 'Did you mean call?'],
  ['newsletter nonsense --words 300', 'Use one of: call, sent.'],
  ['search --kind action neglect', '--kind takes every word behind it'],
  ['new --set name=Ros person', '--set takes every word behind it'],
])('kscp %s is refused with what to type', (words, hint) => {
  expect(kscp(makeFolder(), words)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(hint) })
})

it('words behind a command that has none of its own run nothing', () => {
  expect(kscp(makeFolder(), 'help init here')).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage: kscp init '), stderr: '' })
})

it('shows with the commands of kscp newsletter no option that means nothing to them', () => {
  const { stdout } = kscp(makeFolder(), 'newsletter call --help')
  expect(stdout.match(/--issue/g)).toHaveLength(1)
  expect(stdout).not.toContain('--words')
  expect(stdout).toContain('--store <dir>')
})
