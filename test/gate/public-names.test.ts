// The surname of somebody who is not published by name stops the notes where a body's own name holds it, unless a decision clears that.
import { describe, expect, it } from 'vitest'
import { committedStore, copyIn, gateStore, person, redact, redactJson } from './gate-store.js'

const MARKED = 'The plan of :redact[Zebedee Quillfeather]{reason=s40} is kept.'
const NAMES: { readonly [what: string]: { readonly [file: string]: string } } = {
  'the meeting’s group': { 'records/groups/slg.md': '---\nname: Quillfeather Review Group\nabbreviation: SLG\n---\n' },
  'an organisation': { 'records/organisations/quillfeather-trust.md': '---\nname: Quillfeather Trust\ntypes: [statutory-partner]\n---\n' },
  'the store': { 'records/kscp.yaml': 'name: The Quillfeathers Partnership\ncommit: false\n' },
}

describe('a protected surname in a public name', () => {
  it.each(Object.entries(NAMES))('stops the notes, and is not repeated: %s', (_what, files) => {
    for (const store of [
      gateStore(MARKED, files),
      gateStore('They met.', { ...files, ...person('hidden-one', 'Zebedee Quillfeather', 'none') }),
    ]) {
      const { code, stdout, stderr } = redact(store)
      expect([code, copyIn(store)]).toEqual([1, null])
      expect(stderr).toContain('holds the surname of somebody who is not published by name')
      expect(stdout + stderr).not.toMatch(/quillfeather/i)
    }
  })

  it('may stand where a decision clears the name', () => {
    const clearance = {
      'records/clearances/group.md':
        '---\ndecision: publish\nscope: always\ntype: PERSON\ntext: Quillfeather Review Group\nreason: Named by the family\nby: JW\non: 2024-01-01\n---\n',
    }
    const store = committedStore('They met.', {
      ...NAMES['the meeting’s group'],
      ...clearance,
      ...person('hidden-one', 'Zebedee Quillfeather', 'none'),
    })
    expect(redactJson(store).findings.filter(({ message }) => message.includes('surname'))).toEqual([])
  })

  it('is no finding where it is an everyday word, a place, or somebody’s who may be named', () => {
    const kent = { 'records/organisations/kent.md': '---\nname: Kent Day Council\ntypes: [statutory-partner]\n---\n' }
    const body = 'The plans of :redact[Will Kent]{reason=s40} and :redact[Grace Day]{reason=s40} are kept.'
    expect(redactJson(gateStore(body, kent)).findings).toEqual([])
    const shared = { ...NAMES['an organisation'], ...person('sue-quillfeather', 'Sue Quillfeather', 'name') }
    expect(redactJson(gateStore(MARKED, shared)).findings.filter(({ message }) => message.includes('surname'))).toEqual([])
  })
})
