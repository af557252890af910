// No group answers to itself by way of others, and no organisation is a service of itself in that way.
import { describe, expect, it } from 'vitest'
import { parentsMakeNoCircle } from '../../src/rules/parents-make-no-circle.js'
import { readStore } from '../../src/store/read-store.js'
import { problemsOf } from '../support/check.js'
import { makeStore } from '../support/store.js'

/** Groups by their ids, each with the one it answers to. */
const groups = (parents: { [id: string]: string }) =>
  Object.fromEntries(
    Object.entries(parents).map(([id, parent]) => [`records/groups/${id}.md`, `---\nname: The ${id} group\nparent: ${parent}\n---\n`]),
  )

describe('parents', () => {
  it('may lead over several groups to one that answers to none', async () => {
    expect(await problemsOf(parentsMakeNoCircle, groups({ hub: 'slg', panel: 'hub', team: 'hub' }))).toEqual([])
  })

  it('lead in no circle, of two or of more; each is told once, whoever else answers to it', async () => {
    expect(await problemsOf(parentsMakeNoCircle, groups({ hub: 'panel', panel: 'hub' }))).toEqual(['parents-in-a-circle groups/hub.md:3:9'])
    const files = groups({ hub: 'panel', panel: 'team', team: 'hub', board: 'team' })
    expect(await problemsOf(parentsMakeNoCircle, files)).toEqual(['parents-in-a-circle groups/hub.md:3:9'])
    const [problem] = parentsMakeNoCircle((await readStore(makeStore(files))).records)
    expect(problem?.message).toContain('"hub", "panel", "team", and "hub" again.')
  })

  it('that a record names itself is told elsewhere', async () => {
    expect(await problemsOf(parentsMakeNoCircle, groups({ hub: 'hub', panel: 'hub' }))).toEqual([])
  })

  it('are those of organisations too', async () => {
    const organisation = (parent: string) => `---\nname: Elmbridge ${parent}\ntypes: [other]\nparent: ${parent}\n---\n`
    const files = { 'records/organisations/north.md': organisation('south'), 'records/organisations/south.md': organisation('north') }
    expect(await problemsOf(parentsMakeNoCircle, files)).toEqual(['parents-in-a-circle organisations/north.md:4:9'])
  })
})
