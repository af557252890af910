// Two people's records of the same name may be one person twice.
import { describe, expect, it } from 'vitest'
import { aPersonHasOneRecord } from '../../src/rules/a-person-has-one-record.js'
import { problemsOf } from '../support/check.js'
import { validateJson } from '../support/run.js'
import { ELMBRIDGE, makeStore } from '../support/store.js'

const named = (id: string, name: string, more = '') => ({
  [`records/people/${id}.md`]: `---\nname: ${name}\n${more}roles: []\npublish: none\n---\n`,
})

const one = named('lee-moss', 'Lee Moss', 'note: The head teacher.\n')

describe('a person has one record', () => {
  it('accepts people of different names', async () => {
    expect(await problemsOf(aPersonHasOneRecord, named('mary-obrien', "Mary O'Brien"))).toEqual([])
  })

  it('rejects two of one name, whatever its apostrophes, accents and capitals', async () => {
    const files = { ...named('mary-o-brien', "Mary O'Brien"), ...named('mary-obrien', 'MARY O’Brién') }
    expect(await problemsOf(aPersonHasOneRecord, files)).toEqual([
      'same-name people/mary-o-brien.md:2:7',
      'same-name people/mary-obrien.md:2:7',
    ])
  })

  it('says so in words that need no name', () => {
    const [problem] = validateJson(makeStore({ ...ELMBRIDGE, ...one, ...named('zz-two', 'Lee Moss') })).problems
    expect(problem).toMatchObject({ code: 'same-name', message: "Another person's record has the same name." })
  })

  it('tells at each of the two, as soon as one has no note', async () => {
    expect(await problemsOf(aPersonHasOneRecord, { ...one, ...named('lee-moss-2', 'Lee Moss') })).toEqual([
      'same-name people/lee-moss-2.md:2:7',
      'same-name people/lee-moss.md:2:7',
    ])
  })

  it('accepts two people of one name when a note of each says who it is', async () => {
    expect(await problemsOf(aPersonHasOneRecord, { ...one, ...named('lee-moss-2', 'Lee Moss', 'note: The nurse.\n') })).toEqual([])
  })
})
