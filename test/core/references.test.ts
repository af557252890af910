// What initials and ids mean, on a day.
import { describe, expect, it } from 'vitest'
import { isCurrent, resolvePerson, resolveReference } from '../../src/core/references.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore } from '../support/store.js'

const person = (name: string, initials: string, roles: string) =>
  `---\nname: ${name}\ninitials: ${initials}\nroles: ${roles}\npublish: name\n---\n`

const PEOPLE = {
  'records/people/tom-adeyemi.md': person('Tom Adeyemi', 'TA', '[{title: Nurse, to: 2024-03-31}]'),
  'records/people/tara-ali.md': person('Tara Ali', 'TA', '[{title: Nurse, from: 2024-04-01}]'),
  'records/people/ted-abbot.md': person('Ted Abbot', 'TB', '[{title: Clerk, from: 2024-01-01, to: 2024-02-01}]'),
  'records/people/rae-owusu.md': person('Rae Owusu', 'RO', '[]'),
  'records/people/ken-lee.md': person('Ken Lee', 'KL', '[{title: Clerk}]'),
  'records/people/kay-law.md': person('Kay Law', 'KL', '[{title: Clerk}]'),
}

async function meaning(word: string, day: string | null, kinds = ['person']) {
  const { records } = await readStore(makeStore(PEOPLE))
  return resolveReference(records, word, kinds, day)
}

describe('initials', () => {
  it('mean whoever has them and is in a role on the day', async () => {
    expect(await meaning('TA', '2024-03-31')).toEqual({ found: { kind: 'person', id: 'tom-adeyemi' } })
    expect(await meaning('TA', '2024-04-01')).toEqual({ found: { kind: 'person', id: 'tara-ali' } })
  })

  it('mean two people where both could be meant', async () => {
    expect(await meaning('KL', '2024-03-06')).toEqual({ ambiguous: expect.arrayContaining(['ken-lee', 'kay-law']) })
    expect(await meaning('TA', null)).toEqual({ ambiguous: expect.arrayContaining(['tom-adeyemi', 'tara-ali']) })
  })

  it('mean somebody of no role on any day', async () => {
    expect(await meaning('RO', '1999-01-01')).toEqual({ found: { kind: 'person', id: 'rae-owusu' } })
  })

  it('mean nobody who is out of role', async () => {
    expect(await meaning('TB', '2024-03-06')).toEqual({ outOfRole: ['ted-abbot'] })
  })

  it('mean nobody when nobody has them, and are not read in small letters', async () => {
    expect(await meaning('QQ', '2024-03-06')).toEqual({ unknown: true, otherKind: null })
    expect(await meaning('jw', '2024-03-06')).toEqual({ unknown: true, otherKind: null })
  })
})

describe('ids', () => {
  it('mean a record of the kinds asked for, whatever the day', async () => {
    expect(await meaning('ted-abbot', '1999-01-01')).toEqual({ found: { kind: 'person', id: 'ted-abbot' } })
    expect(await meaning('slg', null, ['person', 'group'])).toEqual({ found: { kind: 'group', id: 'slg' } })
  })

  it('tell when a record of another kind is called so', async () => {
    expect(await meaning('slg', null)).toEqual({ unknown: true, otherKind: 'group' })
  })

  it('and initials give the person', async () => {
    const { records } = await readStore(makeStore(PEOPLE))
    expect(resolvePerson(records, 'TA', '2024-04-01')?.data.name).toBe('Tara Ali')
    expect(resolvePerson(records, 'jo-ward', null)?.data.name).toBe('Jo Ward')
    expect(resolvePerson(records, 'KL', '2024-04-01')).toBeUndefined()
  })
})

describe('a term', () => {
  it('holds from its first day to its last, both included, and without end where none is given', () => {
    const term = { from: '2024-01-01', to: '2024-02-01' }
    expect(['2023-12-31', '2024-01-01', '2024-02-01', '2024-02-02'].map((day) => isCurrent(term, day))).toEqual([false, true, true, false])
    expect(isCurrent({}, '1999-01-01')).toBe(true)
    expect(isCurrent({ to: '2024-02-01' }, '1999-01-01')).toBe(true)
  })
})
