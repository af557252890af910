// Finding records by words: how they begin, with slips, initials and ids exactly; each with the line of its file that fits best.
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { copyOfOurStore, ELMBRIDGE, makeStore } from '../support/store.js'

const ACTION = 'records/actions/2024-03-06-slg-1.md'
const TEXT = ELMBRIDGE[ACTION] ?? ''
const OTHER = 'records/actions/2024-03-06-slg-2.md'

interface Found {
  found: number
  holding: string
  suggestions: string[]
  results: { kind: string; id: string; title: string; file: string; line: number; text: string; score: number }[]
}

function search(store: string, ...words: string[]): Found {
  const { code, stdout, stderr } = kscp(store, ['search', ...words, '--format', 'json'])
  if (code !== 0) throw new Error(`ended with ${code}: ${stderr}`)
  return JSON.parse(stdout)
}

/** `kind/id` of what is found, the best first. */
function found(store: string, ...words: string[]): string[] {
  return search(store, ...words).results.map(({ kind, id }) => `${kind}/${id}`)
}

it('finds words in fields, minutes and notes, and shows the line', () => {
  const store = makeStore({ [ACTION]: `${TEXT}\n### 2024-03-10 AK\n\nSpoke to the *police* about thresholds.\n` })
  expect(search(store, 'thresholds').results).toMatchObject([
    {
      kind: 'action',
      id: '2024-03-06-slg-1',
      title: 'Write to the panel about the audit.',
      file: ACTION,
      line: 13,
      text: 'Spoke to the police about thresholds.',
    },
  ])
  expect(search(store, 'guildhall').results).toMatchObject([{ kind: 'meeting', line: 7, text: 'venue: The Guildhall' }])
})

it('finds no example that a template left in a record', () => {
  const store = makeStore({ [ACTION]: TEXT.replace('status:', '# An action:\n#   ::action[Ring the sailors.]\nstatus:') })
  expect(found(store, 'sailors')).toEqual([])
})

it('finds words by how they begin, with a slip, in any case, without accents', () => {
  const store = makeStore({ [ACTION]: TEXT.replace('panel', 'Café') })
  for (const word of ['caf', 'CAFÉ', 'cafe', 'café']) expect(found(store, word)).toEqual(['action/2024-03-06-slg-1'])
  expect(found(store, 'comittee')).toEqual([])
  expect(found(store, 'autums', '--kind', 'meeting')).toEqual(['meeting/2024-03-06-slg'])
})

it('takes capitals for initials, and finds ids exactly', () => {
  const store = makeStore({
    [ACTION]: TEXT.replace('[AK]', '[JW]').replace('panel', 'akin'),
    [OTHER]: TEXT.replace('number: 1', 'number: 2'),
    'records/actions/2024-03-06-slg-11.md': TEXT.replace('number: 1', 'number: 11').replace('[AK]', '[JW]'),
  })
  expect(found(store, 'AK', '--kind', 'action')).toEqual(['action/2024-03-06-slg-2'])
  expect(found(store, '2024-03-06-slg-1')).toEqual(['action/2024-03-06-slg-1'])
  expect(found(store, '2024-03-06', '--kind', 'action')).toHaveLength(3)
  expect(search(store, '2024-03-06-slg-2').results[0]).toMatchObject({ line: 2, text: 'title: Write to the panel about the audit.' })
})

it('puts a word of a title before the same word elsewhere', () => {
  const store = makeStore({ [OTHER]: TEXT.replace('panel about the audit', 'group').replace('status', 'note: The audit.\nstatus') })
  expect(found(store, 'audit', '--kind', 'action')).toEqual(['action/2024-03-06-slg-1', 'action/2024-03-06-slg-2'])
})

it('wants all of the words, and where no record holds all shows those that hold some', () => {
  const store = makeStore()
  expect(search(store, 'neglect', 'guildhall')).toMatchObject({ found: 1, holding: 'all' })
  expect(search(store, 'guildhall', 'teacher')).toMatchObject({ found: 2, holding: 'some' })
  expect(kscp(store, 'search guildhall teacher').stdout).toContain('None holds all of the words')
})

it('says that nothing was found, and what may have been meant', () => {
  const store = makeStore()
  const { code, stdout } = kscp(store, 'search negelct')
  expect([code, stdout]).toEqual([0, 'Nothing found.\n  Did you mean neglect?\n'])
  expect(kscp(store, 'search zzzzzz').stdout).toBe('Nothing found.\n  Try fewer words, or only how they begin.\n')
  expect(search(store, 'zzzzzz')).toMatchObject({ results: [], found: 0, suggestions: [] })
})

it('is a row a record when piped, those of a kind together, as many as asked for', () => {
  const store = makeStore()
  expect(kscp(store, 'search audit').stdout.split('\n')).toEqual([
    'action\t2024-03-06-slg-1\tWrite to the panel about the audit.\trecords/actions/2024-03-06-slg-1.md:2\ttitle: Write to the panel about the audit.',
    'meeting\t2024-03-06-slg\tSpring meeting\trecords/meetings/2024-03-06-slg.md:21\tAK reported on the audit.',
    '2 records found.',
    '',
  ])
  expect(kscp(store, 'search audit --limit 1').stdout).toContain('2 records found. The best 1 are shown: --limit 2 shows all.')
})

it('reads marks of minutes as people do', () => {
  const { results } = search(makeStore(), 'repeated', 'autumn')
  expect(results[0]).toMatchObject({ line: 25, text: 'Decision 1: The audit is repeated in the autumn.' })
})

it('finds a record that does not fit its schema, and says which files could not be read', () => {
  const store = makeStore({ [ACTION]: TEXT.replace('open', 'ajar'), [OTHER]: '---\ntitle: [audit\n---\n' })
  const { code, stdout, stderr } = kscp(store, 'search panel')
  expect(stdout).toContain('action\t2024-03-06-slg-1')
  expect([code, stderr.split('\n')[0]]).toEqual([1, `kscp: left out 1 record that can't be read: ${OTHER}`])
})

it('refuses a kind that there is not, and a limit that is no number', () => {
  const store = makeStore()
  expect(kscp(store, 'search audit --kind actoin')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('Did you mean action?'),
  })
  expect(kscp(store, 'search audit --limit none')).toMatchObject({ code: 2, stdout: '' })
})

it('finds in our own records the action about the newsletter first', () => {
  expect(found(copyOfOurStore(), 'newsletter', '--kind', 'action', 'meeting')).toEqual([
    'action/2019-11-20-slg-8',
    'meeting/2019-11-20-slg',
  ])
})
