// An agenda tells how its meeting moved, is the only one of its day, and numbers its items.
import { describe, expect, it } from 'vitest'
import { agendasAreWhole } from '../../src/rules/agendas-are-whole.js'
import { datesAreInOrder } from '../../src/rules/dates-are-in-order.js'
import { problemsOf } from '../support/check.js'

const agenda = (fields: string, body = '') => `---\ntitle: Meeting\ngroup: slg\nstatus: draft\n${fields}---\n${body}`
const check = (fields: string, body?: string, id = '2024-06-05-slg') =>
  problemsOf(agendasAreWhole, { [`records/agendas/${id}.md`]: agenda(fields, body) })

const MOVED = 'moved:\n  - {on: 2024-05-01, from: 2024-06-05, to: 2024-06-12}\n'

describe('accepted', () => {
  it('an agenda on the day of its id', async () => {
    expect(await check('date: 2024-06-05\n', '\n## 1. Welcome\n\n## 2. Any other business\n')).toEqual([])
  })

  it('one that moved, by a whole chain of moves', async () => {
    expect(await check(`date: 2024-05-29\n${MOVED}  - {on: 2024-05-02, from: 2024-06-12, to: 2024-05-29}\n`)).toEqual([])
  })

  it('an id that somebody chose', async () => {
    expect(await check('date: 2024-06-05\n', '', 'summer-meeting')).toEqual([])
  })

  it('a move to an earlier day', async () => {
    const moved = agenda('date: 2024-05-29\nmoved:\n  - {on: 2024-05-01, from: 2024-06-05, to: 2024-05-29}\n')
    expect(await problemsOf(datesAreInOrder, { 'records/agendas/2024-06-05-slg.md': moved })).toEqual([])
  })
})

describe('refused', () => {
  it('an id of another day or group', async () => {
    expect(await check('date: 2024-06-12\n')).toEqual(['agenda-id-does-not-fit agendas/2024-06-05-slg.md:5:7'])
    expect(await check('date: 2024-06-05\n', '', '2024-06-05-hub')).toEqual(['agenda-id-does-not-fit agendas/2024-06-05-hub.md:5:7'])
  })

  it('a move that leads elsewhere', async () => {
    expect(await check(`date: 2024-06-19\n${MOVED}`)).toEqual(['move-does-not-fit agendas/2024-06-05-slg.md:7:44'])
    expect(await check(`date: 2024-06-19\n${MOVED}  - {on: 2024-05-02, from: 2024-06-13, to: 2024-06-19}\n`)).toEqual([
      'move-does-not-fit agendas/2024-06-05-slg.md:7:44',
    ])
  })

  it('two agendas of one day', async () => {
    const files = {
      'records/agendas/2024-06-05-slg.md': agenda(`date: 2024-06-12\n${MOVED}`),
      'records/agendas/2024-06-12-slg.md': agenda('date: 2024-06-12\n'),
    }
    expect(await problemsOf(agendasAreWhole, files)).toEqual(['agenda-stands-twice agendas/2024-06-12-slg.md:5:7'])
  })

  it('an item without its number', async () => {
    expect(await check('date: 2024-06-05\n', '\n## 1. Welcome\n\n## 3. Notes\n')).toEqual(['agenda-number agendas/2024-06-05-slg.md:10:1'])
    expect(await check('date: 2024-06-05\n', '\n## Welcome\n')).toEqual(['agenda-number agendas/2024-06-05-slg.md:8:1'])
  })
})
