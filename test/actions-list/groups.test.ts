// A list in parts: one for each owner, group, priority or meeting, each with its summary.
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { copyOfOurStore } from '../support/store.js'
import { actionFile, listJson, logOf } from './action-log-store.js'

const NEGLECT = {
  'records/priorities/neglect.md': '---\ntitle: Neglect\nhorizon: business-plan\ntype: aim\nstatus: current\n---\n',
}

function store(): string {
  return logOf(
    NEGLECT,
    actionFile('ring', { owners: '[JW, AK]', raised: '2024-01-01', due: '2024-02-01', priorities: '[neglect]' }),
    actionFile('write', { owners: '[elmbridge-council]', raised: '2024-01-11', due: '2024-05-01' }),
    actionFile('done', { status: 'done', closed: '2024-03-08', outcome: 'Rung.', raised: '2024-03-01' }),
  )
}

const parts = (words: string) => listJson(store(), words).groups.map(({ id, title, actions }) => [id, title, actions])

describe('in parts', () => {
  it('an action with two owners stands under both', () => {
    expect(parts('--by owner --as-of 2024-02-10')).toEqual([
      ['asha-kaur', 'Asha Kaur (AK)', ['ring', '2024-03-06-slg-1']],
      ['elmbridge-council', 'Elmbridge Council', ['write']],
      ['jo-ward', 'Jo Ward (JW)', ['ring']],
    ])
  })

  it('what serves no priority, and what no meeting set, comes last', () => {
    expect(parts('--by priority --as-of 2024-02-10')).toEqual([
      ['neglect', 'Neglect', ['ring']],
      [null, 'No priority', ['write', '2024-03-06-slg-1']],
    ])
    expect(parts('--by meeting --as-of 2024-02-10')).toEqual([
      ['2024-03-06-slg', 'Spring meeting, 6 March 2024', ['2024-03-06-slg-1']],
      [null, 'No meeting', ['ring', 'write']],
    ])
  })

  it('a group has what its meetings set and what it owns', () => {
    const files = logOf(actionFile('own', { group: 'slg' }), actionFile('owned', { owners: '[slg]' }), actionFile('free'))
    expect(listJson(files, '--by group --as-of 2024-03-07').groups.map(({ title, actions }) => [title, actions])).toEqual([
      ['Strategic Leadership Group (SLG)', ['2024-03-06-slg-1', 'own', 'owned']],
      ['No group', ['free']],
    ])
  })

  it('each says how many are open and overdue, since when, and how old they are at the median', () => {
    const [kaur] = listJson(store(), '--all --by owner --as-of 2024-03-12').groups
    expect(kaur).toMatchObject({ by: 'owner', open: 2, overdue: 1, oldest: '2024-01-01', medianAge: 39 })
    expect(kaur?.actions).toEqual(['ring', '2024-03-06-slg-1', 'done'])
  })

  it('the flat list stays beside them, each action once', () => {
    const { actions, summary } = listJson(store(), '--by owner --as-of 2024-02-10')
    expect(actions.map(({ id }) => id)).toEqual(['ring', 'write', '2024-03-06-slg-1'])
    expect(summary).toEqual({ open: 3, overdue: 1, oldest: '2024-01-01', medianAge: 30 })
    expect(listJson(store(), '').groups).toBeUndefined()
  })

  it('have a heading and a summary line in every form for people', () => {
    const rows = kscp(store(), 'actions list --by owner --as-of 2024-02-10').stdout
    expect(rows).toContain(
      'Elmbridge Council\n2024-05-01\topen\telmbridge-council\tRing the school.\twrite\n1 action: 1 open, 0 overdue, oldest 11 January 2024, median age 30 days.\n',
    )
    const table = kscp(store(), 'actions list --by owner --as-of 2024-02-10 --format table').stdout
    expect(table).toMatch(/^Jo Ward \(JW\)\nDue +Owners +Action +Id\n/m)
    const markdown = kscp(store(), 'actions list --by priority --as-of 2024-02-10 --format md').stdout
    expect(markdown).toContain('## Neglect\n\n| Id |')
    expect(markdown).toContain('1 action: 1 open, 1 overdue, oldest 1 January 2024, median age 40 days.')
  })

  it('an action has one row of a spreadsheet in each of its parts', () => {
    const csv = kscp(store(), 'actions list --by owner --as-of 2024-02-10 --format csv').stdout.trimEnd().split('\n')
    expect(csv.map((row) => row.split(',').at(-1))).toEqual([
      'part',
      'Asha Kaur (AK)',
      'Asha Kaur (AK)',
      'Elmbridge Council',
      'Jo Ward (JW)',
    ])
  })

  it('a calendar has none', () => {
    expect(kscp(store(), 'actions list --by owner --format ics')).toMatchObject({ code: 2, stdout: '' })
  })

  it('of our own log: EM has eight, JT two, ST one', () => {
    const { groups } = listJson(copyOfOurStore(), '--by owner --as-of 2020-01-16')
    expect(groups.map(({ id, open, overdue, medianAge }) => [id, open, overdue, medianAge])).toEqual([
      ['elisabeth-major', 8, 8, 57],
      ['james-thomas', 2, 2, 57],
      ['sian-thomas', 1, 1, 57],
    ])
  })

  it('fit the terminal, headings too', () => {
    const long = logOf(
      {
        'records/priorities/long.md': `---\ntitle: ${'Neglect of children '.repeat(8)}\nhorizon: business-plan\ntype: aim\nstatus: current\n---\n`,
      },
      actionFile('ring', { priorities: '[long]' }),
    )
    const { stdout } = kscp(long, 'actions list --by priority --format table --quiet', { COLUMNS: '80' })
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
})
