// What other programs read: JSON, CSV and annotations keep their shape, and no text of a record can be more than text in them.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { copyOfOurStore, ELMBRIDGE, makeStore, REPOSITORY } from '../support/store.js'

const action = (title: string) => ({
  'records/actions/ring.md': `---\ntitle: ${JSON.stringify(title)}\nowners: [AK]\nraised: 2024-03-06\nstatus: open\ndue: 2024-04-01\n---\n`,
})

describe('the JSON of actions list', () => {
  it('has the promised keys', () => {
    const { stdout } = kscp(copyOfOurStore(), 'actions list --as-of 2020-01-16 --owner SL --all --format json')
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      asOf: '2020-01-16',
      actions: [],
      summary: { open: 0, overdue: 0, oldest: null, medianAge: null },
    })
    const all = JSON.parse(kscp(copyOfOurStore(), 'actions list --overdue --as-of 2020-01-16 --format json').stdout)
    expect(all.actions).toHaveLength(8)
    expect(all.actions[0]).toEqual({
      id: '2019-11-20-slg-1',
      number: 1,
      title: 'Organise an event designed to optimise the effective operation of the SLG.',
      owners: ['EM', 'JT'],
      status: 'open',
      raised: '2019-11-20',
      due: '2020-01-15',
      dueFrom: 'next-meeting',
      calledOff: null,
      overdue: true,
      daysOverdue: 1,
      meeting: '2019-11-20-slg',
      item: 2,
      priorities: [],
      file: 'records/actions/2019-11-20-slg-1.md',
      firstDue: null,
      deferrals: 0,
      dueWords: null,
      age: 57,
      latestNote: null,
      replacedBy: null,
      group: 'slg',
      changes: 0,
    })
  })

  it('writes bidirectional characters as escapes', () => {
    const { stdout } = kscp(makeStore(action('Ring \u202eloohcs\u202c.')), 'actions list --format json')
    expect(stdout).toContain('Ring \\u202eloohcs\\u202c.')
    expect(JSON.parse(stdout).actions[0].title).toBe('Ring \u202eloohcs\u202c.')
  })
})

it('every problem in JSON has its keys in the same order', () => {
  const notes = 'records/meetings/2024-03-06-slg.md'
  const keys = ['code', 'severity', 'message', 'file', 'line', 'column', 'hint']
  const store = makeStore({ [notes]: ELMBRIDGE[notes]?.replace('JW welcomed', 'Grace Pepper welcomed') ?? null })
  const ordered = (words: string, under: string) => {
    const problems = JSON.parse(kscp(store, words).stdout)[under]
    expect(problems.map(Object.keys)).toEqual(problems.map(() => keys))
    return problems.length
  }
  expect(ordered('notes redact 2024-03-06-slg --format json', 'findings')).toBeGreaterThan(0)
  expect(ordered('notes publish 2024-03-06-slg --format json', 'findings')).toBeGreaterThan(0)
  expect(ordered('newsletter --format json', 'findings')).toBeGreaterThan(0)
  writeFileSync(join(store, notes), (ELMBRIDGE[notes] ?? '').replace('group: slg', 'group: slh'))
  expect(ordered('notes redact 2024-03-06-slg --format json', 'findings')).toBeGreaterThan(0)
  expect(ordered('validate --format json', 'problems')).toBeGreaterThan(0)
})

describe('a list for people', () => {
  it('shows bidirectional characters as escapes', () => {
    for (const format of [[], ['--format', 'table'], ['--format', 'csv']]) {
      const { stdout } = kscp(makeStore(action('Ring \u202eloohcs.')), ['actions', 'list', ...format])
      expect(stdout).not.toContain('\u202e')
    }
  })

  it('lets no cell of a spreadsheet be a formula', () => {
    for (const title of ['=1+1', '+44', '@SUM(A1)', '-2']) {
      const { stdout } = kscp(makeStore(action(title)), 'actions list --format csv')
      expect(stdout).not.toMatch(new RegExp(`,"?\\${title.charAt(0)}`))
    }
  })

  it('colours only when asked, and never by colour alone', () => {
    const words = 'actions list --as-of 2024-05-01 --format table'
    const plain = kscp(makeStore(action('Ring.')), words).stdout
    expect(plain).not.toContain('\u001b')
    expect(plain).toContain('overdue 30 days')
    expect(kscp(makeStore(action('Ring.')), words, { FORCE_COLOR: '1' }).stdout).toContain('\u001b[31m')
    expect(kscp(makeStore(action('Ring.')), words, { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).toBe(plain)
    expect(kscp(makeStore(action('Ring.')), `${words} --no-colour`, { FORCE_COLOR: '1' }).stdout).toBe(plain)
  })

  it('fits the width it is given', () => {
    for (const width of [60, 80, 120]) {
      const { stdout } = kscp(copyOfOurStore(), 'actions list --as-of 2020-01-16 --format table --quiet', { COLUMNS: String(width) })
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
    }
  })

  it('says which record it left out, and ends with 1', () => {
    const { code, stdout, stderr } = kscp(makeStore({ 'records/actions/ring.md': 'Words.\n' }), 'actions list --all')
    expect(code).toBe(1)
    expect(stdout).toContain('2024-03-06-slg-1')
    expect(stderr).toContain('records/actions/ring.md')
  })
})

describe('an annotation', () => {
  it('names the file from the repository’s root, and no text in it is a command', () => {
    const store = makeStore({
      '.git/HEAD': '',
      'records/people/x.md': '---\nname: X\nroles: []\npublish: name\n"::error::a%0A\\n##[x]": y\n---\n',
    })
    const { stdout } = kscp(store, 'validate --format github')
    const [annotation, summary] = stdout.split('\n')
    expect(annotation).toMatch(/^::error file=records\/people\/x\.md,line=5,col=1,title=unknown-field::/)
    expect(annotation?.slice(2)).not.toMatch(/[\r\n]/)
    expect(annotation).toContain('%250A')
    expect(summary).toBe('1 error in 8 records.')
  })
})

describe('our own public copy', () => {
  it('is what notes redact writes of our own records today', () => {
    const { stdout } = kscp(copyOfOurStore(), 'notes redact 2019-11-20-slg -o -')
    expect(stdout).toBe(readFileSync(join(REPOSITORY, 'public/notes/2019-11-20-slg.md'), 'utf8'))
  })
})
