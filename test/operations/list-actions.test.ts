// Which actions a list shows, when each is due, and in which order.
import { describe, expect, it } from 'vitest'
import { listActions } from '../../src/operations/actions/list-actions.js'
import { readStore } from '../../src/store/read-store.js'
import { copyOfOurStore, makeStore } from '../support/store.js'

const ALL = {
  statuses: ['open', 'in-progress', 'done', 'cancelled'],
  overdue: false,
  dueWithinDays: null,
  owner: null,
  group: null,
  meeting: null,
  priority: null,
}

async function list(store: string, asOf: string, filter: Partial<Parameters<typeof listActions>[2]> = {}) {
  const { records } = await readStore(store)
  return listActions(records, asOf, { ...ALL, ...filter })
}

const action = (fields: string) => `---\ntitle: Ring the school.\nowners: [AK]\nraised: 2024-03-06\nstatus: open\n${fields}---\n`
const JUNE = '---\ntitle: Summer meeting\ngroup: slg\ndate: 2024-06-12\nchair: JW\nattendees: [JW]\napologies: []\nstatus: draft\n---\n'

describe('our own action log', () => {
  it('is late, all eight, on the day after the next meeting, and not on the day', async () => {
    const late = await list(copyOfOurStore(), '2020-01-16', { overdue: true })
    expect(late.actions.map(({ number, due, dueFrom, daysOverdue }) => [number, due, dueFrom, daysOverdue])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, '2020-01-15', number === 5 ? 'given' : 'next-meeting', 1]),
    )
    expect((await list(copyOfOurStore(), '2020-01-15', { overdue: true })).actions).toEqual([])
  })

  it('shows an action to everyone who shares it, once', async () => {
    const ids = async (owner: string) => (await list(copyOfOurStore(), '2020-01-16', { owner })).actions.map(({ number }) => number)
    expect(await ids('JT')).toEqual([1, 3])
    expect(await ids('james-thomas')).toEqual([1, 3])
    expect(await ids('ST')).toEqual([3])
  })
})

describe('a due day', () => {
  it('is the one given', async () => {
    const { actions } = await list(makeStore({ 'records/actions/ring.md': action('due: 2024-04-01\n') }), '2024-04-02')
    expect(actions[0]).toMatchObject({ id: 'ring', due: '2024-04-01', dueFrom: 'given', overdue: true, daysOverdue: 1 })
  })

  it('is the group’s next meeting as recorded, before what the meeting itself said', async () => {
    const { actions } = await list(makeStore({ 'records/meetings/2024-06-12-slg.md': JUNE }), '2024-03-06')
    expect(actions[0]).toMatchObject({ due: '2024-06-12', dueFrom: 'next-meeting' })
  })

  it('is what the meeting said of the next, where none is recorded', async () => {
    const { actions } = await list(makeStore(), '2024-06-06')
    expect(actions[0]).toMatchObject({ due: '2024-06-05', dueFrom: 'next-meeting', overdue: true })
  })

  it('is unknown outside a meeting', async () => {
    const { actions } = await list(makeStore({ 'records/actions/ring.md': action('') }), '2030-01-01', { statuses: ['open'] })
    expect(actions.at(-1)).toMatchObject({ id: 'ring', due: null, dueFrom: 'none', overdue: false, daysOverdue: 0 })
  })
})

describe('a list', () => {
  const files = {
    'records/actions/ring.md': action('due: 2024-04-01\n'),
    'records/actions/ask-10.md': action('due: 2024-05-01\n'),
    'records/actions/ask-2.md': action('due: 2024-05-01\n'),
    'records/actions/done.md': action('due: 2024-04-20\nclosed: 2024-04-18\noutcome: Rung.\n').replace('open', 'done'),
  }

  it('goes by due day, then by id with numbers as numbers; what has no day comes last', async () => {
    const { actions } = await list(makeStore({ ...files, 'records/actions/undated.md': action('') }), '2024-04-02')
    expect(actions.map(({ id }) => id)).toEqual(['ring', 'done', 'ask-2', 'ask-10', '2024-03-06-slg-1', 'undated'])
  })

  it('counts what is open and overdue of those shown; a closed action is never overdue', async () => {
    expect(await list(makeStore(files), '2024-05-02')).toMatchObject({ open: 4, overdue: 3 })
  })

  it('shows what is due from the day on, within so many days', async () => {
    const { actions } = await list(makeStore(files), '2024-04-17', { dueWithinDays: 14, statuses: ['open'] })
    expect(actions.map(({ id }) => id)).toEqual(['ask-2', 'ask-10'])
  })

  it('finds a group’s actions by its meetings and by ownership', async () => {
    const owned = action('').replace('[AK]', '[slg]')
    const { actions } = await list(makeStore({ ...files, 'records/actions/owned.md': owned }), '2024-04-02', { group: 'slg' })
    expect(actions.map(({ id }) => id)).toEqual(['2024-03-06-slg-1', 'owned'])
  })

  it('shows a title as plain text, a redaction as its pseudonym or as [redacted], and nothing of a broken mark', async () => {
    const titled = (title: string) => action('').replace('Ring the school.', title)
    const { actions } = await list(
      makeStore({
        'records/actions/a.md': titled(
          '"Ring *the* [school](https://example.org) & ask :redact[Rowan Vale]{reason=s40 as=\\"Child A\\"}."',
        ),
        'records/actions/b.md': titled('"Ask :redact[Rowan Vale]{reason=s40}."'),
        'records/actions/c.md': titled('"Ask :redact[Rowan Vale about it."'),
        'records/actions/d.md': titled('"1. At 2:00pm ask [sic]"'),
      }),
      '2024-04-02',
      { statuses: ['open'] },
    )
    expect(actions.map(({ title }) => title).slice(-4)).toEqual([
      'Ring the school & ask Child A.',
      'Ask [redacted].',
      '…',
      '1. At 2:00pm ask [sic]',
    ])
  })
})

it('shows an owner by id where the initials could mean another', async () => {
  const second = '---\nname: June West\ninitials: JW\nroles: []\npublish: name\n---\n'
  const owners = { 'records/actions/2024-03-06-slg-1.md': action('').replace('[AK]', '[jo-ward, asha-kaur]') }
  const shown = async (files: Record<string, string>) =>
    (await list(makeStore({ ...owners, ...files }), '2024-04-01', {})).actions[0]?.owners
  expect(await shown({})).toEqual(['JW', 'AK'])
  expect(await shown({ 'records/people/june-west.md': second })).toEqual(['jo-ward', 'AK'])
})
