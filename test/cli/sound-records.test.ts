// Whatever is typed, no command commits a record that `validate` refuses.
import { describe, expect, it } from 'vitest'
import { commitAll, git } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { ELMBRIDGE, makeStore } from '../support/store.js'

const STORE = {
  'records/kscp.yaml': `${ELMBRIDGE['records/kscp.yaml']}`.replace('commit: false', 'commit: true'),
  'records/clearance.key': `${'0123456789abcdef'.repeat(4)}\n`,
  'records/priorities/neglect.md': '---\ntitle: Neglect\nhorizon: business-plan\ntype: improvement\nstatus: current\n---\n',
}
const COMMANDS: readonly (readonly [string, (words: string) => string[]])[] = [
  ['new person', (words) => ['new', 'person', 'zoe-ash', '--set', `name=${JSON.stringify(words)}`, '--set', 'publish=role']],
  [
    'new person with a note',
    (words) => ['new', 'person', '--set', 'name=Zoe Ash', '--set', 'publish=role', '--set', `note=${JSON.stringify(words)}`],
  ],
  [
    'new priority',
    (words) => [
      'new',
      'priority',
      'x',
      '--set',
      `title=${JSON.stringify(words)}`,
      '--set',
      'type=aim',
      '--set',
      'horizon=top-five',
      '--set',
      'status=current',
    ],
  ],
  ['newsletter call', (words) => ['newsletter', 'call', '--deadline', '2024-05-01', '--contributors', words]],
  ['notes amend', (words) => ['notes', 'amend', '2024-03-06-slg', '--why', words]],
  ['priorities review', (words) => ['priorities', 'review', 'neglect', '--status', 'met', '--why', words]],
  ['notes new', (words) => ['notes', 'new', 'slg', '--date', '2024-06-05', '--venue', words]],
]
const WORDS: readonly (readonly [string, string])[] = [
  ['a mark', 'a :redact[Quill]{reason=s40} b'],
  ['a mark with an unknown reason', 'a :redact[Quill]{reason=s99} b'],
  ['a mark of the minutes', 'a ::decision[plan]{#1} b'],
  ['a mark that is not closed', 'a :redact[Quill b'],
  ['two lines', 'a\n---\nstatus: published\n---\n'],
  ['a control character', 'a \u0007 b'],
  ['a script', 'a <script>alert(1)</script> b'],
  ['100,000 characters', 'word '.repeat(20_000)],
]

describe.each(COMMANDS)('%s', (_command, typed) => {
  it.each(WORDS)('with %s keeps the records right', (_what, words) => {
    const store = commitAll(makeStore(STORE))
    const head = git(store, 'rev-parse', 'HEAD')
    const { code, stderr } = kscp(store, [...typed(words), '--as-of', '2024-04-01'])
    expect([0, 1, 2]).toContain(code)
    if (code !== 0) expect(git(store, 'rev-parse', 'HEAD')).toBe(head)
    expect(validateJson(store).problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(stderr).not.toContain('Quill')
    expect(git(store, 'log', '-1', '--format=%B')).not.toContain('Quill')
    expect(git(store, 'status', '--porcelain', '--', 'records')).toBe('')
  })
})

it('a mark typed for a person is not repeated', () => {
  const { code, stderr } = kscp(makeStore(STORE), [
    'notes',
    'amend',
    '2024-03-06-slg',
    '--why',
    'A word was wrong.',
    '--by',
    'a :redact[Quill]{reason=s40}',
  ])
  expect(code).toBe(2)
  expect(stderr).not.toContain('Quill')
})
