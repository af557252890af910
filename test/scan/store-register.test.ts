// What a store knows of names: its people as their records say, its bodies, offices, glossary and abbreviations as public.
import { describe, expect, it } from 'vitest'
import { type Found, initialsSeenIn, namesSeenIn, person, registerOf, rows, rulesIn } from './seen.js'

type Rules = readonly (readonly [rule: string, words: string])[]

/** A file of an organisation. */
const organisation = (id: string, fields: string) => ({
  [`records/organisations/${id}.md`]: `---\n${fields}\ntypes: [relevant-agency]\n---\n`,
})

describe('people', () => {
  const register = registerOf({
    ...person('Grace Monk', 'none'),
    ...person('Tom Monk', 'name'),
    ...person('Anna Quill', 'name'),
    ...person('Ben Quill', 'name'),
    ...person('Quentin Anna', 'none'),
    ...person('Rosa Pike', 'none'),
    ...person('Rosa Vole', 'role'),
    ...person('Pike Zander', 'name'),
    ...person('Zoë Lindqvist', 'name'),
    ...person('Otto van Dam', 'none'),
    ...person('Cher', 'name'),
    ...person('Una Quail', 'none'),
    ...person('Ivo Quail', 'role'),
    ...person('Tess Crake', 'name'),
    ...person('Crake Lind', 'none'),
  })

  it.each(
    rows<Found>([
      ['We met Jo Ward there.'],
      ['We met Ward there.'],
      ['We met the Wards there.', ['name-to-decide', 'Wards']],
      ['We met the Ward family there.', ['name-to-decide', 'Ward']],
      ['We met Zoe Lindqvist and LINDQVIST there.'],
      ['We met Jo there.', ['name-to-decide', 'Jo']],
      ['We met Sam Mensah there.', ['protected-name', 'Sam Mensah']],
      ['We met Sam there.', ['protected-name', 'Sam']],
      ['We met Mensah there.', ['protected-name', 'Mensah']],
      ['We met the Mensahs there.', ['protected-name', 'Mensahs']],
      ['We met Tom Monk there.'],
      ['We met Monk there.', ['name-to-decide', 'Monk']],
      ['We met the Monks there.', ['name-to-decide', 'Monks']],
      ['We met Quill there.', ['name-to-decide', 'Quill']],
      ['We met Ben Quill there.'],
      ['We met Anna there.', ['name-to-decide', 'Anna']],
      ['We met Rosa there.', ['protected-name', 'Rosa']],
      ['We met Pike there.', ['name-to-decide', 'Pike']],
      ['We met Otto van Dam there.', ['protected-name', 'Otto van Dam']],
      ['We met Dam there.', ['protected-name', 'Dam']],
      ['We met Cher there.', ['name-to-decide', 'Cher']],
      ['We met Quail there.', ['protected-name', 'Quail']],
      ['We met Crake there.', ['name-to-decide', 'Crake']],
    ]),
  )('%j', async (text, rules) => {
    expect(rulesIn(text, await register())).toEqual(rules)
  })

  it('are not all known', async () => {
    const { knowsPeople, smallCounts } = await register()
    expect([knowsPeople, smallCounts]).toEqual([true, { from: 1, to: 5 }])
  })
})

describe('what a store knows of the words of a name', () => {
  const register = registerOf({
    ...person('Una Fox', 'none'),
    ...person('Will Fenner', 'none'),
    ...person('April Trask', 'none'),
    ...person('Ivo Surbiton', 'none'),
    ...person('Ivo Luck', 'name'),
    ...person('Max Tamm', 'name'),
    ...person('Max Holm', 'none'),
    ...person('Hope', 'none'),
    ...person('March', 'none'),
  })

  it.each([
    ['jo ward', 'public'],
    ['ward', 'public'],
    ['wards', 'ask'],
    ['wardes', 'ask'],
    ['jo', 'ask'],
    ['sam mensah', 'protected'],
    ['una fox', 'protected'],
    ['una', 'protected'],
    ['fox', 'protected'],
    ['foxs', 'protected'],
    ['foxes', 'protected'],
    ['will fenner', 'protected'],
    ['will', 'ask'],
    ['april', 'ask'],
    ['surbiton', 'ask'],
    ['trask', 'protected'],
    ['luck', 'public'],
    ['max', 'ask'],
    ['hope', 'ask'],
    ['march', 'ask'],
  ])('%j: %s', async (words, standing) => {
    const plain = words.split(' ')
    expect((await register()).stretchesIn(plain)).toEqual([{ from: 0, to: plain.length, standing, isPerson: true }])
  })

  it.each(
    rows<Found>([
      ['We met Dr Jo Ward there.'],
      ['We met Dr Zorbel there.', ['after-title', 'Dr Zorbel']],
      ['We met in April there.'],
      ['We met April there.', ['name-to-decide', 'April']],
    ]),
  )('%j', async (text, rules) => {
    expect(rulesIn(text, await register())).toEqual(rules)
  })
})

describe('the name of somebody who must not be named, inside other letters', () => {
  const register = registerOf({
    ...person('Hilda Quill', 'none'),
    ...person('Ann Otto', 'none'),
    ...person('Will Fenner', 'none'),
    ...person('Rosa Vane', 'none'),
    ...person('Nina Vane', 'name'),
  })

  it.each(['hilda', 'hildaquill', 'xquillx', 'the-otto-file', 'fenners', 'rosalie', 'mensah'])('is seen in %j', async (letters) => {
    expect((await register()).isProtectedInside(letters)).toBe(true)
  })

  it.each(['annual', 'willow', 'vanes', 'ninas', 'wardrobe', 'zorbel', ''])('is not seen in %j', async (letters) => {
    expect((await register()).isProtectedInside(letters)).toBe(false)
  })
})

describe('whose name it is', () => {
  const register = registerOf({
    ...person('Grace Monk', 'none', { initials: 'GM' }),
    ...person('Tom Monk', 'name', { initials: 'TM' }),
    ...person('Tess Mole', 'name', { initials: 'TM' }),
    ...person('Judge Dean', 'name', { initials: 'JD' }),
    ...person('Otto Max Dam', 'none'),
  })

  it.each([
    ['Jo Ward', 'jo-ward'],
    ['JO WARD', 'jo-ward'],
    ['Ward', 'jo-ward'],
    ['Ward’s', 'jo-ward'],
    ['Mrs Ward', 'jo-ward'],
    ['Dr Jo Ward', 'jo-ward'],
    ['JW', 'jo-ward'],
    ['J.W.', 'jo-ward'],
    ['GM', 'grace-monk'],
    ['Grace Monk', 'grace-monk'],
    ['Dam', 'otto-max-dam'],
    ['Max', null],
    ['Monk', null],
    ['TM', null],
    ['ZQ', null],
    ['Jo', null],
    ['Jo Kaur', null],
    ['Anna Ward', null],
    ['Jo Anna Ward', null],
    ['jw', null],
    ['', null],
  ])('%j: %j', async (words, id) => {
    expect((await register()).personMeant(words)).toBe(id)
  })
})

describe('two capitals', () => {
  const register = registerOf(
    { ...person('Grace Monk', 'none', { initials: 'GXM' }), ...person('Otto van Dam', 'name') },
    { takenOut: ['zebedee quill'], takenOutElsewhere: ['maud tarn'] },
  )

  it.each([
    ['begin the names of somebody', 'GM', true],
    ['begin the first and the last of several names', 'OD', true],
    ['begin a name that a mark takes out', 'ZQ', true],
    ['begin a name that a mark takes out elsewhere', 'MT', true],
    ['begin nobody’s names', 'XY', false],
    ['begin them the other way round', 'MG', false],
    ['begin them, in small letters', 'gm', false],
    ['begin two of several names alone', 'OV', false],
  ])('that %s: %s', async (_, letters, isOfSomebody) => {
    expect((await register()).isInitialsOfSomebody(letters)).toBe(isOfSomebody)
  })

  it('are somebody’s as the record has them, whatever the names begin with', async () => {
    expect((await register()).isInitialsOfSomebody('GXM')).toBe(true)
  })
})

describe('bodies and offices', () => {
  const register = registerOf({
    ...organisation('zorbel', 'name: Zorbel Trust for Quimby\nalso: [Zorbel House]\nareas: [Upper Plonk]'),
    ...organisation('richmond', 'name: Richmond Grace Trust\nalso: [Quimby House (ZTQ)]'),
    'records/groups/nug.md':
      '---\nname: Nugget Panel\nabbreviation: NUG\nseats:\n  - seat: Wuzzle Keeper\nchairs:\n  - person: jo-ward\n    from: 2024-01-01\n---\n',
    'records/groups/plain.md': '---\nname: Frumble Circle\nchairs:\n  - person: jo-ward\n    from: 2024-01-01\n---\n',
    ...person('Tom Hart', 'role', { title: 'Zibble Inspector' }),
    ...person('Tess Hill', 'none', { title: 'Fizzle Turner' }),
    'records/kscp.yaml':
      'name: Zumble Bright Partnership\ncommit: false\nglossary:\n  QZ: Quantum Zing\n  LADO: Local Authority Designated Officer\n',
  })

  it.each([
    'The Zorbel Trust for Quimby met.',
    'The Zorbel House met.',
    'We went to Upper Plonk there.',
    'The Nugget Panel met a Wuzzle Keeper.',
    'The Frumble Circle met.',
    'The Zumble Bright Partnership met.',
    'We met the Zibble Inspector there.',
    'We asked about Quantum Zing there.',
    'Then the Partnership met; later the Partnerships left.',
    'We went to Richmond there.',
    'We asked the Elmbridge Council there.',
  ])('are public: %j', async (text) => {
    expect(namesSeenIn(text, await register())).toEqual([])
  })

  it.each([
    ['We met Zorbel there.', 'Zorbel'],
    ['We met Grace there.', 'Grace'],
    ['We met Wuzzle there.', 'Wuzzle'],
    ['The Fizzle Turner came.', 'Fizzle Turner'],
  ])('but not %j', async (text, name) => {
    expect(namesSeenIn(text, await register())).toEqual([name])
  })

  it('explain their abbreviations, and the plurals of the glossary', async () => {
    const text = 'QZ met QZs; NUG met ZTQ, LADO and LADOs.'
    expect(initialsSeenIn(text, await register())).toEqual([])
    expect(namesSeenIn(text, await register())).toEqual([])
  })

  it.each([
    ['ZT met.', 'ZT'],
    ['NU met.', 'NU'],
    ['GP met.', 'GP'],
  ])('explain no others: %j', async (text, initials) => {
    expect(initialsSeenIn(text, await register())).toEqual([initials])
  })
})

describe('what is decided beside the records', () => {
  const standings = {
    of: () => 'ask' as const,
    publicTexts: ['Zorbel Quimby', 'Luck'],
    takenOut: ['grace monk'],
    takenOutElsewhere: ['hope pike'],
  }
  const register = registerOf({}, standings)

  it.each<readonly [text: string, rules: Rules]>([
    ['We met Jo Ward there.', [['name-to-decide', 'Jo Ward']]],
    ['We met JW there.', [['initials-to-decide', 'JW']]],
    ['We met Zorbel Quimby there.', []],
    ['We met Luck there.', []],
    ['We met Grace Monk there.', [['protected-name', 'Grace Monk']]],
    ['We met Grace there.', [['protected-name', 'Grace']]],
    ['We met Monk there.', [['protected-name', 'Monk']]],
    ['We met Hope Pike there.', [['protected-name', 'Hope Pike']]],
    ['We met Pike there.', [['protected-name', 'Pike']]],
    ['We met Hope there.', [['known-name', 'Hope']]],
  ])('%j', async (text, rules) => {
    expect(rulesIn(text, await register())).toEqual(rules)
  })
})
