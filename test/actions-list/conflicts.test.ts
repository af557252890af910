// Options that ask for different lists are refused: a list that is empty for that would look as if nothing were overdue.
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { makeStore } from '../support/store.js'

it.each([
  ['--open --all', '--open and --all ask for different lists.'],
  ['--all --status done', '--all and --status ask for different lists.'],
  ['--overdue --due-within 14d', '--overdue and --due-within ask for different lists: of past days, and of days to come.'],
  ['--overdue --status done cancelled', '--overdue is about open actions, and those asked for are done or cancelled.'],
  ['--to-hand-over --status done', '--to-hand-over is about open actions, and those asked for are done.'],
])('%s', (words, message) => {
  const { code, stdout, stderr } = kscp(makeStore(), `actions list ${words}`)
  expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', `kscp: ${message}`])
})

it.each(['--overdue --all', '--overdue --status open done', '--open --changed-since 2024-01-01'])('but not %s', (words) => {
  expect(kscp(makeStore(), `actions list ${words}`).code).toBe(0)
})
