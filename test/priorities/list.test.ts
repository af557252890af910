// kscp priorities list: the actions under each priority, their progress, and how long nothing was recorded.
import { describe, expect, it } from 'vitest'
import { action, area, fileOf, priorities, priorityStore } from './priority-store.js'

const listed = (store: string, day: string) => JSON.parse(priorities(store, day, 'list', '--format', 'json').stdout)
const first = (store: string, day: string) => listed(store, day).priorities[0]

const SERVED = {
  ...area('neglect', 'status: current\nto: 2024-06-30'),
  ...action('2024-03-01-aaaa', 'neglect', 'due: 2024-03-31\nstatus: open'),
  ...action('2024-03-02-bbbb', 'neglect', 'due: 2024-09-30\nstatus: in-progress\nstarted: 2024-03-20'),
  ...action('2024-02-01-cccc', 'neglect', 'status: done\nclosed: 2024-02-20\noutcome: Asked.'),
  ...action('2024-02-01-dddd', 'neglect', 'status: cancelled\nclosed: 2024-02-21\noutcome: Not needed.'),
}

describe('what serves a priority', () => {
  it('is counted: open, overdue and done', () => {
    expect(first(priorityStore(SERVED), '2024-04-01')).toMatchObject({
      actions: ['2024-02-01-cccc', '2024-02-01-dddd', '2024-03-01-aaaa', '2024-03-02-bbbb'],
      open: 2,
      overdue: 1,
      done: 1,
    })
  })

  it('stands under it with owner and due, those due first at the top', () => {
    const { stdout } = priorities(priorityStore(SERVED), '2024-04-01', 'list', '--format', 'table')
    expect(stdout).toBe(`Top Five, areas for improvement
Status   Priority                                                        Id
current  Neglect                                                         neglect
         2 open, 1 overdue, 1 done; nothing recorded since 20 March
         2024; 90 days left
         - AK, 2024-03-31, overdue 1 day: Ask the panel.
         (2024-03-01-aaaa)
         - AK, 2024-09-30: Ask the panel. (2024-03-02-bbbb)

1 priority.
`)
  })

  it('is cut after five, and the rest counted', () => {
    const actions = 'abcdefg'.split('').map((letter) => action(`2024-03-01-${letter.repeat(4)}`, 'neglect', 'status: open'))
    const store = priorityStore({ ...area('neglect'), ...Object.assign({}, ...actions) })
    const { stdout } = priorities(store, '2024-04-01', 'list', '--format', 'table')
    expect(stdout.match(/- AK, /g)).toHaveLength(5)
    expect(stdout).toContain('- and 2 open actions more')
  })
})

describe('the last that was recorded', () => {
  const on = (files: { [file: string]: string }, day = '2024-06-01') => {
    const { lastProgress, silentDays } = first(priorityStore({ ...area('neglect'), ...files }), day)
    return [lastProgress, silentDays]
  }

  it('is nothing where nothing was', () => {
    expect(on({})).toEqual([null, null])
  })

  it.each([
    ['its first day', area('neglect', 'status: current\nfrom: 2024-05-30'), ['2024-05-30', 2]],
    [
      'a review',
      area('neglect', 'status: current\nreviews: [{on: 2024-05-01, from: suggested, to: current, why: Agreed.}]'),
      ['2024-05-01', 31],
    ],
    ['an action raised', action('2024-03-01-aaaa', 'neglect', 'status: open'), ['2024-03-01', 92]],
    ['a progress note', action('2024-03-01-aaaa', 'neglect', 'status: open', '\n### 2024-05-31 AK\n\nAsked.\n'), ['2024-05-31', 1]],
    [
      'an action put off',
      action('2024-03-01-aaaa', 'neglect', 'due: 2024-09-01\nstatus: open\ndeferred: [{on: 2024-04-01, to: 2024-09-01, why: Later.}]'),
      ['2024-04-01', 61],
    ],
    ['an action closed', action('2024-03-01-aaaa', 'neglect', 'status: done\nclosed: 2024-06-01\noutcome: Asked.'), ['2024-06-01', 0]],
  ])('may be %s', (_, files, expected) => {
    expect(on(files)).toEqual(expected)
  })

  it('is nothing of what comes after the as-of day', () => {
    expect(on(action('2024-03-01-aaaa', 'neglect', 'status: open', '\n### 2024-05-31 AK\n\nAsked.\n'), '2024-03-02')).toEqual([
      '2024-03-01',
      1,
    ])
  })
})

describe('in words', () => {
  const row = (files: { [file: string]: string }) =>
    priorities(priorityStore(files), '2024-06-01', 'list').stdout.split('\n')[0]?.split('\t')

  it('says that no action serves it', () => {
    expect(row(area('neglect'))).toEqual([
      'top-five',
      'improvement',
      'current',
      'Neglect',
      'neglect',
      'no action serves it; nothing recorded yet',
    ])
  })

  it('says since when it is met, and why', () => {
    const reviews = 'reviews: [{on: 2024-05-01, from: current, to: met, why: The audit shows it., by: AK}]'
    expect(row(area('neglect', `status: met\n${reviews}`))?.at(-1)).toBe('since 1 May 2024: The audit shows it.')
  })

  it('says nothing of silence where it is only suggested', () => {
    expect(row(area('neglect', 'status: suggested'))).toEqual(['top-five', 'improvement', 'suggested', 'Neglect', 'neglect'])
  })

  it('says when it ended, and how many did', () => {
    const store = priorityStore(area('neglect', 'status: current\nfrom: 2024-01-01\nto: 2024-05-31'))
    expect(priorities(store, '2024-06-01', 'list').stdout).toContain(
      '; ended 31 May 2024\n1 priority. No action serves it. 1 is past the end.\n',
    )
    expect(priorities(store, '2024-06-01', 'list', '--format', 'table').stdout).toContain('past its end')
    expect(priorities(store, '2024-05-31', 'list').stdout).toContain('; last day\n')
  })

  it('shows nothing that a mark takes out', () => {
    const title = {
      [fileOf('neglect')]: '---\ntitle: ":redact[Robin Vale]{reason=s40} and *others*"\nhorizon: top-five\ntype: improvement\n',
    }
    const why = 'It was :redact[Robin]{reason=s40 as="Child A"}.'
    const fields = `status: met\nreviews:\n  - {on: 2024-05-01, from: current, to: met, why: '${why}'}\n---\n`
    const store = priorityStore({ [fileOf('neglect')]: title[fileOf('neglect')] + fields })
    for (const form of [[], ['--format', 'json'], ['--format', 'table']]) {
      const { stdout } = priorities(store, '2024-06-01', 'list', ...form)
      expect(stdout).toContain('[redacted] and others')
      expect(stdout).toContain('It was Child A.')
      expect(stdout).not.toContain('Robin')
    }
  })
})

it('keeps to 80 columns, whatever the ids', () => {
  const long = 'children-becoming-subject-to-protection-plans-again-and-again'
  const store = priorityStore({ ...area(`${long}-one`, 'status: carried-over\nto: 2024-01-01'), ...area(`${long}-two`) })
  const { stdout } = priorities(store, '2024-06-01', 'list', '--format', 'table')
  expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
})

it('has the keys that other programs rely on, and those for a review', () => {
  const {
    version,
    asOf,
    priorities: lines,
  } = listed(
    priorityStore(area('neglect', 'status: current\nreviews: [{on: 2024-05-01, from: suggested, to: current, why: Agreed.}]')),
    '2024-06-01',
  )
  expect([version, asOf, lines]).toEqual([
    1,
    '2024-06-01',
    [
      {
        id: 'neglect',
        title: 'Neglect',
        horizon: 'top-five',
        type: 'improvement',
        status: 'current',
        theme: null,
        from: null,
        to: null,
        lead: null,
        file: fileOf('neglect'),
        actions: [],
        open: 0,
        overdue: 0,
        done: 0,
        lastProgress: '2024-05-01',
        silentDays: 31,
        end: null,
        endFrom: 'none',
        daysLeft: null,
        pastEnd: false,
        reviews: [{ on: '2024-05-01', from: 'suggested', to: 'current', why: 'Agreed.', by: null }],
      },
    ],
  ])
})

it('says so where there is none', () => {
  expect(priorities(priorityStore({}), '2024-06-01', 'list').stdout).toBe('No such priorities.\n')
})
