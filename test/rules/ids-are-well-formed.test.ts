// Every id is in kebab-case, differs from the others by more than case, and fits the fields that make it.
import { describe, expect, it } from 'vitest'
import { fieldsFitTheSchema } from '../../src/rules/fields-fit-the-schema.js'
import { idsAreWellFormed } from '../../src/rules/ids-are-well-formed.js'
import { problemsOf } from '../support/check.js'
import { ELMBRIDGE, meetingWith } from '../support/store.js'

const PERSON = ELMBRIDGE['records/people/sam-mensah.md'] as string
const MEETING = ELMBRIDGE['records/meetings/2024-03-06-slg.md'] as string
const GROUP = ELMBRIDGE['records/groups/slg.md'] as string

const named = (path: string, text: string) => problemsOf(idsAreWellFormed, { [`records/${path}`]: text })

describe('ids are well formed', () => {
  it('accepts the ids of the store', async () => {
    expect(await problemsOf(idsAreWellFormed)).toEqual([])
  })

  it("accepts any id in kebab-case where the fields don't fix it", async () => {
    expect(await named('people/head-of-elm-school-2.md', PERSON)).toEqual([])
  })

  for (const id of ['Rowan-Vale', 'rowan_vale', 'rowan vale', '-rowan', 'rowan--vale', 'rowan.vale', 'rówan-vale']) {
    it(`rejects the id ${id}`, async () => {
      expect(await named(`people/${id}.md`, PERSON)).toEqual([`bad-id people/${id}.md:1:1`])
    })
  }

  it('rejects two ids that are equal but for case', async () => {
    expect(await named('people/Sam-Mensah.md', PERSON)).toEqual([
      'bad-id people/Sam-Mensah.md:1:1',
      'id-differs-in-case people/sam-mensah.md:1:1',
    ])
  })

  it('accepts one id in two folders', async () => {
    expect(await named('people/slg.md', PERSON)).toEqual([])
  })

  it("rejects a meeting whose id is not its day and group's", async () => {
    expect(await named('meetings/2024-03-07-slg.md', MEETING)).toEqual(['id-does-not-fit meetings/2024-03-07-slg.md:1:1'])
    expect(await problemsOf(idsAreWellFormed, meetingWith('date: 2024-03-06', 'date: 2024-03-08'))).toEqual([
      'id-does-not-fit meetings/2024-03-06-slg.md:1:1',
    ])
  })

  it("rejects a group whose id is not its abbreviation's", async () => {
    expect(await named('groups/strategic-leadership-group.md', GROUP)).toEqual(['id-does-not-fit groups/strategic-leadership-group.md:1:1'])
  })

  it.each(['MACE-P', '4LSCB', 'SLG2'])('accepts the abbreviation %s, which in lower case is an id', async (abbreviation) => {
    const file = `groups/${abbreviation.toLowerCase()}.md`
    expect(await named(file, GROUP.replace('SLG', abbreviation))).toEqual([])
    expect(await problemsOf(fieldsFitTheSchema, { [`records/${file}`]: GROUP.replace('SLG', abbreviation) })).toEqual([])
  })
})
