// The surname of somebody who is not published by name stops the notes where a body's own name holds it, unless a decision clears that.
import { describe, expect, it } from 'vitest'
import { committedStore, copyIn, gateStore, person, redact, redactJson } from './gate-store.js'

const MARKED = 'The plan of :redact[Zebedee Quillfeather]{reason=s40} is kept.'
const NAMES: { readonly [what: string]: { readonly [file: string]: string } } = {
  'the meeting’s group': { 'records/groups/slg.md': '---\nname: Quillfeather Review Group\nabbreviation: SLG\n---\n' },
  'an organisation': { 'records/organisations/quillfeather-trust.md': '---\nname: Quillfeather Trust\ntypes: [statutory-partner]\n---\n' },
  'the store': { 'records/kscp.yaml': 'name: The Quillfeathers Partnership\ncommit: false\n' },
}

/** What may be printed beside names: of the person whose role it is, of the store's bodies, of its settings. */
const titled = (publish: string, title: string) => ({
  'records/people/helen-marsh.md': `---\nname: Helen Marsh\ninitials: HM\nroles:\n  - title: ${title}\npublish: ${publish}\n---\n`,
})
const glossary = (abbreviation: string, text: string) => ({
  'records/kscp.yaml': `name: Elmbridge Partnership\ncommit: false\nglossary:\n  ${abbreviation}: ${text}\n`,
})
const slg = (fields: string) => ({ 'records/groups/slg.md': `---\nname: Strategic Leadership Group\n${fields}---\n` })
const TEXTS: { readonly [what: string]: { readonly [file: string]: string } } = {
  'the title of a role': titled('name', 'Head of Quillfeather School'),
  'the title of a role that may be named, and a possessive': titled('role', 'Head of Quillfeather’s School'),
  'the glossary': glossary('QS', 'Quillfeather School'),
  'an abbreviation of the glossary': glossary('QUILLFEATHER', 'A school'),
  'a seat': slg('abbreviation: SLG\nseats:\n  - seat: Quillfeather School representative\n    organisation: elmbridge-council\n'),
  'the abbreviation of a group': slg('abbreviation: Quillfeather\n'),
}

describe('a protected surname in a text that is public by itself', () => {
  it.each(Object.entries(TEXTS))('stops the notes and their draft, and is not repeated: %s', (_what, files) => {
    for (const store of [
      gateStore(MARKED, files),
      gateStore('They met.', { ...files, ...person('hidden-one', 'Zebedee Quillfeather', 'none') }),
    ])
      for (const words of [[], ['--draft', '-o', '-']]) {
        const { code, stdout, stderr } = redact(store, ...words)
        expect([code, copyIn(store)]).toEqual([1, null])
        expect(stderr).toContain('holds the surname of somebody who is not published by name')
        expect(stdout + stderr).not.toMatch(/quillfeather/i)
      }
  })

  it('is found where the title stands', () => {
    const files = titled('name', 'Head of Quillfeather School')
    const found = redactJson(gateStore(MARKED, files)).findings.filter(({ message }) => message.includes('surname'))
    expect(found.map(({ file, line }) => [file, line])).toEqual([['records/people/helen-marsh.md', 5]])
  })

  it('of two parts is found whole', () => {
    const body = 'The plan of :redact[Zebedee Quill-Feather]{reason=s40} is kept.'
    for (const [title, code] of [
      ['Head of Quill-Feather School', 1],
      ['Head of Feather School', 0],
    ] as const)
      expect(redact(gateStore(body, titled('name', title)), '--draft', '-o', '-').code, title).toBe(code)
  })

  it('may stand where a decision clears the whole of it', () => {
    const clearance = (text: string) => ({
      'records/clearances/school.md': `---\ndecision: publish\nscope: always\ntype: PERSON\ntext: ${text}\nreason: A school of that name\nby: JW\non: 2024-01-01\n---\n`,
    })
    const surnames = (text: string) =>
      redactJson(committedStore(MARKED, { ...titled('name', 'Head of Quillfeather School'), ...clearance(text) })).findings.filter(
        ({ message }) => message.includes('surname'),
      )
    expect(surnames('Head of Quillfeather School')).toEqual([])
    expect(surnames('Quillfeather School')).toHaveLength(1)
  })
})

describe('a protected name in a public name', () => {
  const body = (name: string) => ({
    'records/organisations/body.md': `---\nname: ${JSON.stringify(name)}\ntypes: [statutory-partner]\n---\n`,
  })
  const told = (name: string, taken: string, files = {}) =>
    redactJson(gateStore(`The plan of :redact[${taken}]{reason=s40} is kept.`, { ...body(name), ...files })).findings.filter(
      ({ message }) => message.includes('somebody who is not published by name'),
    )

  it.each([
    ['The Zebedee Review Group', 'Zebedee Quillfeather'],
    ['Zebedee’s House', 'Zebedee Quillfeather'],
    ['The Zebedees', 'Zebedee Quillfeather'],
    ['The Will Kent Review', 'Will Kent'],
    ['The Kent, Will Review', 'Will Kent'],
    ['The Grace Day Centre', 'Grace Day'],
    ['The Grace Day Centre', 'Grace May Day'],
    ['Friends of Grace D.', 'Grace Day'],
    ['The Zebedee-Quillfeather Trust', 'Zebedee Quillfeather'],
    ['The Cruz Panel', 'Maria de la Cruz'],
  ])('stops the notes: %s, %s', (name, taken) => {
    const found = told(name, taken)
    expect(found).toHaveLength(1)
    const words = taken.split(/[ -]/).filter((word) => word.length > 2)
    for (const { message, hint, file } of found) for (const word of words) expect(message + hint + file).not.toContain(word)
  })

  it.each([
    ['Hope House', 'Hope Quillfeather'],
    ['St Mary’s School', 'Mary Quillfeather'],
    ['Queen Charlotte Hospital', 'Charlotte Quillfeather'],
    ['A Day in Kent', 'Anna Day'],
    ['Day Centre, Grace Road', 'Grace Day'],
    ['The Primary Trust', 'Mary Quillfeather'],
  ])('is none where a given name alone is a word, or a saint’s or a queen’s: %s, %s', (name, taken) => {
    expect(told(name, taken)).toEqual([])
  })

  it('is none where somebody who may be named bears it too, but for the whole name', () => {
    const shared = { ...person('zebedee-marsh', 'Zebedee Marsh', 'name'), ...person('sue-quillfeather', 'Sue Quillfeather', 'name') }
    expect(told('The Zebedee Review', 'Zebedee Quillfeather', shared)).toEqual([])
    expect(told('The Quillfeather Review', 'Zebedee Quillfeather', shared)).toEqual([])
    expect(told('The Zebedee Quillfeather Review', 'Zebedee Quillfeather', shared)).toHaveLength(1)
  })
})

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
