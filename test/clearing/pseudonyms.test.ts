// What stands in place of words is public: a plain pseudonym tells nobody, a name or initials do.
import { describe, expect, it } from 'vitest'
import { sightingsInPseudonym } from '../../src/redact/clearing/pseudonyms.js'
import { NO_REGISTER } from '../../src/redact/scan/register.js'
import { person, registerOf } from '../scan/seen.js'

/** Jo Ward may be named; of the others nobody may. */
const known = registerOf({
  ...person('Grace Luck', 'none'),
  ...person('Nan Tarn', 'none'),
  ...person('Amy Young', 'none'),
  ...person('Will Day', 'none'),
  'records/organisations/day.md': '---\nname: Day\ntypes: [relevant-agency]\n---\n',
  ...person('Yusuf Parr', 'none'),
  ...person('Zebedee Quillfeather', 'none', { initials: 'ZQ' }),
  ...person('Ida Small', 'none'),
  ...person('Dan Quarles', 'none'),
  ...person('Abel Small', 'none'),
  'records/kscp.yaml':
    'name: Elmbridge Partnership\ncommit: false\nglossary:\n  AS: Adult Services\n  GP: General Practitioner\n  DQ: Daily Quota\n',
})

const wordsSeen = async (as: string) => sightingsInPseudonym(as, await known()).map(({ start, end }) => as.slice(start, end))

describe('a plain pseudonym tells nobody', () => {
  it.each([
    ['a word', 'neighbour'],
    ['a word with an article', 'the neighbour'],
    ['a word with the other article', 'a school'],
    ['a word with a letter', 'School A'],
    ['a word with two letters', 'School AB'],
    ['a word with a number', 'Family 12'],
    ['a name that is a word, with a letter', 'Park A'],
    ['a relative', 'the mother'],
    ['a relative with a number', 'Sibling 2'],
    ['a relative of a kind', 'Maternal Grandmother'],
    ['a relative of two kinds', 'the elder half sister'],
    ['a carer of a kind, with a letter', 'Foster Carer B'],
    ['somebody by what they do', 'a social worker'],
    ['somebody by what they do, with the other article', 'an adult'],
    ['a name that is a relative too, in small letters', 'the nan'],
    ['initials of nobody, with a number', 'YX1'],
    ['initials of nobody, with a number apart', 'YX 12'],
    ['a relative of somebody', 'Child A’s mother'],
    ['a relative of somebody, with a straight sign', "Child A's Maternal Grandmother"],
    ['a relative of somebody with an article', 'the neighbour’s mother'],
    ['a relative of somebody with the other article', 'an adult’s mother'],
    ['a relative of a relative', 'YX1’s mother’s partner'],
    ['a relative of a relative without an article', 'mother’s partner'],
    ['a relative of somebody with a number', 'Family 12’s mother'],
    ['a relative of somebody who does what others do, with a letter', 'Worker A’s mother'],
    ['an office', 'the chair'],
    ['an office of the store', 'the Adviser'],
    ['the pupil of an office', 'the teacher’s pupil'],
    ['an abbreviation of the glossary', 'the GP of his'],
    ['letters that nobody has', 'the yx group'],
    ['a word that has the letters of initials', 'who is there'],
    ['the same with a capital', 'Is there'],
  ])('%s: %s', async (_, as) => {
    expect(await wordsSeen(as)).toEqual([])
  })
})

describe('a pseudonym that is a name tells somebody', () => {
  it.each([
    ['a name', 'Maud', 'Maud'],
    ['a full name', 'Maud Fenn', 'Maud Fenn'],
    ['a name with an article', 'the Maud', 'Maud'],
    ['a name with a letter', 'Zeb A', 'Zeb'],
    ['a name that is a word', 'Park', 'Park'],
    ['a name that is taken out, with a letter', 'Luck A', 'Luck'],
    ['a relative’s word that is a name too', 'Nan', 'Nan'],
    ['the same with a number', 'Nan 2', 'Nan'],
    ['a name with a kind', 'Maternal Luck', 'Luck'],
    ['a name before a relative', 'Maud mother', 'Maud'],
    ['a name of somebody', 'Maud’s mother', 'Maud’s'],
    ['a word that is a name, of somebody', 'Grace’s mother', 'Grace’s'],
    ['a name for a relative of somebody', 'Child A’s Luck', 'Luck'],
    ['a name behind a number', 'YX1 Luck', 'Luck'],
    ['a name in small letters, of a relative', 'luck’s mother', 'luck’s mother'],
    ['a kind of relative that is a name too', 'Young Mother', 'Young'],
    ['a name that a body has too, with a letter', 'Day A', 'Day'],
    ['a relative of whoever has an office', 'the chair’s mother', 'the chair’s mother'],
    ['the same with the other article', 'a headteacher’s son', 'a headteacher’s son'],
    ['a relative of an office of the store', 'the Adviser’s son', 'the Adviser’s son'],
    ['initials that are a word too, in capitals', 'told AS so', 'AS'],
    ['initials that are an abbreviation too', 'told DQ so', 'DQ'],
    ['initials that are an abbreviation too, in small letters', 'told dq so', 'dq'],
    ['initials', 'ZQ', 'ZQ'],
    ['initials with a number', 'ZQ1', 'ZQ1'],
  ])('%s: %s', async (_, as, seen) => {
    expect((await wordsSeen(as)).join(' ')).toContain(seen)
  })

  it('in a text with more than names', async () => {
    expect(await wordsSeen('the boy Maud Fenn of 12 Elm Road')).toEqual(['Maud Fenn', '12 Elm Road'])
  })

  it('outside a store as well', () => {
    expect(sightingsInPseudonym('Maud Fenn', NO_REGISTER)).toMatchObject([{ start: 0, end: 9, type: 'PERSON' }])
    expect(sightingsInPseudonym('Luck A', NO_REGISTER)).toEqual([])
    expect(sightingsInPseudonym('Nan', NO_REGISTER)).toMatchObject([{ start: 0, end: 3, type: 'PERSON' }])
    expect(sightingsInPseudonym('Nan 2', NO_REGISTER)).toEqual([])
    expect(sightingsInPseudonym('told ZQ so', NO_REGISTER)).toMatchObject([{ start: 5, end: 7, type: 'INITIALS' }])
  })
})

it('the name of somebody who may be named is asked about too: a pseudonym is nobody’s name', async () => {
  expect(await wordsSeen('Ward A')).toEqual(['Ward'])
})
