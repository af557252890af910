// A pseudonym that holds what its mark takes out is told, and not shown.
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { makeStore, meetingWith } from '../support/store.js'

it.each([
  ['title: Spring meeting', `title: ':redact[Zyxquorb]{reason=s40 as="Zyxquorb2"}'`],
  ['JW welcomed all present.', 'They met :redact[Zyxquorb]{reason=s40 as="Zyxquorb2"}.'],
  ['JW welcomed all present.', 'They met :redact[Zyxquorb]{reason=s40 as="2Zyxquorb Tarn"}.'],
])('is not shown: %s', (find, replacement) => {
  const { code, stdout, stderr } = kscp(makeStore(meetingWith(find, replacement)), 'validate')
  expect(code).toBe(1)
  expect(stdout + stderr).toContain('holds what it takes out')
  expect(stdout + stderr).not.toMatch(/zyxquorb/i)
})
