// A commit says what, who and why on one line, and repeats nothing that a mark takes out.
import { expect, it } from 'vitest'
import { actionStore, actions, done, lastMessage, read } from './action-store.js'

const MINUTES = 'records/meetings/2024-03-06-slg.md'

it('hides what is marked anywhere in the records, and names that are not published', () => {
  const minutes = read(actionStore(), MINUTES).replace('AK reported on', 'AK and :redact[Robin Vale]{reason=s40} reported on')
  const store = actionStore({ [MINUTES]: minutes })
  done(actions(store, '2024-03-10', 'close', '--outcome', 'Robin Vale and Sam Mensah have it.', '--by', 'AK'))
  expect(lastMessage(store)).toBe('Close action 2024-03-06-slg-1, by AK: … and … have it.')
  expect(read(store)).toContain('Robin Vale')
})

it('hides what is marked in every form of it', () => {
  const minutes = read(actionStore(), MINUTES).replace('AK reported on', 'AK and :redact[Zebedee Quillfeather]{reason=s40} reported on')
  const store = actionStore({ [MINUTES]: minutes })
  done(actions(store, '2024-03-10', 'close', '--outcome', 'The Quillfeathers, ZQ and Quill\u00adfeather have it.'))
  expect(lastMessage(store)).toBe('Close action 2024-03-06-slg-1: The … and … have it.')
})

it('is one line, whatever is typed', () => {
  const store = actionStore()
  done(actions(store, '2024-03-10', 'cancel', '--why', 'Gone.\n\nSigned-off-by: Nobody\r\n# \u202eno\u2028more'))
  expect(lastMessage(store)).toBe('Cancel action 2024-03-06-slg-1: Gone. Signed-off-by: Nobody # \\u202eno more')
})

it('hides what is marked in the very change that it tells of', () => {
  const store = actionStore()
  const words = ['--with', 'Ring :redact[Robin Vale]{reason=s40}.', '--why', 'Robin Vale asks.']
  done(actions(store, '2024-03-10', 'replace', ...words))
  expect(lastMessage(store)).toMatch(/: … asks\.$/)
})
