// While the settings can't be read nobody knows what they say, so no command writes.
import { describe, expect, it } from 'vitest'
import { commitAll, git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { fileWith, makeStore } from '../support/store.js'

const SETTINGS = 'records/kscp.yaml'
const BROKEN: readonly (readonly [string, string, string])[] = [
  ['end in the middle', 'commit: false\nname: [\n', 'line 3'],
  ['hold a word where yes or no is meant', 'name: Elmbridge\ncommit: "no"\n', 'line 2'],
  ['hold a field that nobody knows', 'name: Elmbridge\ncomit: false\n', 'line 2'],
]

describe.each(BROKEN)('settings that %s', (_, text, place) => {
  const store = () => commitAll(makeStore({ ...fileWith(SETTINGS, 'commit: false', 'commit: true'), [SETTINGS]: text }))

  it.each([
    ['new', ['new', 'person', '--set', 'name=Zoe Ash']],
    ['actions note', ['actions', 'note', '2024-03-06-slg-1', '--by', 'AK', 'Asked.']],
    ['notes publish', ['notes', 'publish', '2024-03-06-slg']],
  ])('stop %s', (_command, words) => {
    const folder = store()
    const head = git(folder, 'rev-parse', 'HEAD')
    const { code, stdout, stderr } = kscp(folder, words)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(SETTINGS)
    if (words[0] !== 'notes') expect(stderr).toContain(`${SETTINGS}, ${place}`)
    expect([git(folder, 'rev-parse', 'HEAD'), git(folder, 'status', '--porcelain')]).toEqual([head, ''])
  })

  it.each(['search audit', 'actions list'])('are told of by %s', (words) => {
    const { code, stderr } = kscp(store(), words)
    expect([code, stderr]).toEqual([1, expect.stringContaining(SETTINGS)])
  })
})
