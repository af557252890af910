// --format may stand before the command or between its words, as the options of every command may.
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { makeStore } from '../support/store.js'

it.each([
  ['--format', 'json', 'validate'],
  ['--format=json', 'actions', 'list'],
  ['--as-of', '2024-03-07', '--format', 'json', 'attendance', 'slg'],
  ['--quiet', '--format', 'json', 'desk'],
  ['actions', '--format', 'json', 'list'],
  ['notes', '--store', '.', '--format=json', 'list'],
  ['--format', 'json', 'search', '--', '-x'],
])('%s %s %s', (...words) => {
  const { code, stdout } = kscp(makeStore(), words)
  expect(code).toBeLessThan(2)
  expect(JSON.parse(stdout)).toMatchObject({ version: 1 })
})

it('a form that the command has not, and a command without forms, are told', () => {
  expect(kscp(makeStore(), ['--format', 'xml', 'validate'])).toMatchObject({ code: 2, stdout: '' })
  expect(kscp(makeStore(), ['--format', 'json', 'init', 'x']).stderr).toContain("unknown option '--format'")
  expect(kscp(makeStore(), ['--format']).code).toBe(2)
})
