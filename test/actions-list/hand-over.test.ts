// Open actions whose owner leaves are listed for handing over.
import { describe, expect, it } from 'vitest'
import { actionsToHandOver } from '../../src/operations/actions/actions-to-hand-over.js'
import { readStore } from '../../src/store/read-store.js'
import { kscp } from '../support/run.js'
import { copyOfOurStore } from '../support/store.js'
import { actionFile, listedIds, logOf } from './action-log-store.js'

const person = (roles: string) => ({
  'records/people/al-price.md': `---\nname: Al Price\ninitials: AP\nroles: [${roles}]\npublish: name\n---\n`,
})

async function handOvers(roles: string, asOf: string, fields: { [field: string]: string } = {}) {
  const { records } = await readStore(logOf(person(roles), actionFile('ring', { owners: '[AP, AK]', ...fields })))
  return actionsToHandOver(records, asOf)
}

describe('our own log', () => {
  it('has actions 1 and 3 to hand over, whose owner JT leaves at the end of December 2019', async () => {
    const { records } = await readStore(copyOfOurStore())
    const one = { owner: 'james-thomas', name: 'James Thomas', leaves: '2019-12-31', due: '2020-01-15' }
    expect(actionsToHandOver(records, '2019-12-02')).toEqual([
      { action: '2019-11-20-slg-1', ...one },
      { action: '2019-11-20-slg-3', ...one },
    ])
    expect(listedIds(copyOfOurStore(), '--to-hand-over --as-of 2019-12-02')).toEqual(['2019-11-20-slg-1', '2019-11-20-slg-3'])
  })

  it('says so in one sentence below the list, of those listed', () => {
    const sentence = (words: string) => kscp(copyOfOurStore(), `actions list ${words}`).stdout.trimEnd().split('\n').at(-1)
    expect(sentence('--as-of 2019-12-02')).toBe('2 actions are to be handed over: James Thomas leaves on 31 December 2019.')
    expect(sentence('--as-of 2020-01-16 --owner ST')).toBe('1 action is to be handed over: James Thomas left on 31 December 2019.')
    expect(kscp(copyOfOurStore(), 'actions list --as-of 2020-01-16 --group slg --status done').stdout).not.toContain('handed over')
  })
})

describe('an action is to be handed over', () => {
  const leaving = '{title: Clerk, to: 2024-12-31}'

  it('when its owner leaves before it is due, however far ahead', async () => {
    expect(await handOvers(leaving, '2024-03-07', { due: '2025-01-01' })).toMatchObject([
      { owner: 'al-price', leaves: '2024-12-31', due: '2025-01-01' },
    ])
    expect(await handOvers(leaving, '2024-03-07', { due: '2024-12-31' })).toEqual([])
  })

  it('when its owner leaves within three months, or has left, with a due day or without', async () => {
    expect(await handOvers(leaving, '2024-09-29')).toEqual([])
    expect(await handOvers(leaving, '2024-09-30')).toHaveLength(1)
    expect(await handOvers(leaving, '2025-06-01')).toHaveLength(1)
  })

  it('not when another role goes on, or when it is closed', async () => {
    expect(await handOvers(`${leaving}, {title: Adviser}`, '2024-12-30')).toEqual([])
    expect(await handOvers(`${leaving}, {title: Adviser, from: 2024-06-01, to: 2026-12-31}`, '2024-12-30')).toEqual([])
    expect(await handOvers('', '2024-12-30')).toEqual([])
    expect(await handOvers(leaving, '2024-12-30', { status: 'done', closed: '2024-04-01', outcome: 'Rung.' })).toEqual([])
  })
})
