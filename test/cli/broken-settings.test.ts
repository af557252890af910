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

describe('files that are no records', () => {
  const FAULTS = { ...fileWith(SETTINGS, 'name:', 'comit: false\nname:'), schemas: 'no folder' }

  it('are told of as what they are, since no record was left out', () => {
    const { code, stderr } = kscp(makeStore(FAULTS), 'actions list')
    expect([code, stderr]).toEqual([1, 'kscp: not all is right with records/kscp.yaml, schemas\n  Run kscp validate to see why.\n'])
    expect(kscp(makeStore(FAULTS), 'search audit').stderr).not.toContain('left out')
  })

  it('are not counted with the records that were left out', () => {
    const { stderr } = kscp(makeStore({ ...FAULTS, 'records/actions/2024-03-07-abcd.md': '---\ntitle: [\n---\n' }), 'actions list')
    expect(stderr.split('\n')).toEqual([
      "kscp: left out 1 record that can't be read: records/actions/2024-03-07-abcd.md",
      'kscp: not all is right with records/kscp.yaml, schemas',
      '  Run kscp validate to see why.',
      '',
    ])
  })
})
