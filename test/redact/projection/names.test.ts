// How people, groups and organisations are named in a public copy, and what stands in a sentence for those who may not be.
import { describe, expect, it } from 'vitest'
import { PublicNames } from '../../../src/redact/projection/public-names.js'
import { replacementsFor, replaceNames } from '../../../src/redact/projection/replace-names.js'
import { recordsOf } from '../records.js'

const S40 = '[Redacted: personal information (FOIA s.40)]'
const DAY = '2024-03-06'

const person = (name: string, publish: string, fields = '', roles = ' []') =>
  `---\nname: ${name}\n${fields}roles:${roles}\npublish: ${publish}\n---\n`
const PAST = '\n  - title: Old Role\n    to: 2024-03-05'
const NOW = '\n  - title: Head Teacher\n    organisation: elm-school\n    from: 2024-03-06\n    to: 2024-03-06'
const NEXT = '\n  - title: New Role\n    from: 2024-03-07'
const ALSO = '\n  - title: Governor'

/** Jo Ward (JW) and Asha Kaur (AK) are published by name, Sam Mensah (SM) by role. */
const store = recordsOf({
  'records/organisations/elm-school.md': '---\nname: Elm School\ntypes: [relevant-agency]\n---\n',
  'records/groups/panel.md': '---\nname: Review Panel\n---\n',
  'records/people/ola-brightwater.md': person('Ola Brightwater', 'name'),
  'records/people/tam-greyling.md': person('Tam Greyling', 'role', 'initials: TG\n', PAST + NOW + ALSO + NEXT),
  'records/people/una-thistle.md': person('Una Thistle', 'role', 'initials: UT\n', PAST),
  'records/people/wim-oldacre.md': person('Wim Oldacre', 'name', 'initials: WO\n', NOW + ALSO),
  'records/people/nora-okafor.md': person('Nora Okafor', 'none', 'initials: NQ\n', NOW),
})

const names = async () => new PublicNames(await store(), DAY)

describe('an owner', () => {
  it.each([
    ['somebody published by name, by initials', 'jo-ward', 'JW'],
    ['the same, written with initials', 'JW', 'JW'],
    ['somebody published by name who has no initials', 'ola-brightwater', 'Ola Brightwater'],
    ['somebody published by role', 'TG', 'Head Teacher'],
    ['somebody published by role who had none on the day', 'una-thistle', S40],
    ['somebody not published', 'NQ', S40],
    ['a group, by its abbreviation', 'slg', 'SLG'],
    ['a group without an abbreviation', 'panel', 'Review Panel'],
    ['an organisation', 'elmbridge-council', 'Elmbridge Council'],
    ['nobody anyone knows', 'zebedee-quill', S40],
    ['a record of another kind', '2024-03-06-slg', S40],
  ])('is named: %s', async (_, word, name) => {
    expect((await names()).short(word)).toBe(name)
  })
})

describe('somebody in full', () => {
  it.each([
    ['published by name', 'JW', 'Jo Ward (JW)'],
    ['published by name, without initials', 'ola-brightwater', 'Ola Brightwater'],
    ['published by role', 'tam-greyling', 'Head Teacher'],
    ['published by role, who had none on the day', 'una-thistle', S40],
    ['not published', 'nora-okafor', S40],
    ['whom nobody knows', 'zebedee-quill', S40],
    ['who is a group', 'slg', S40],
  ])('is named: %s', async (_, word, name) => {
    expect((await names()).full(word)).toBe(name)
  })
})

describe('somebody in a table of attendance', () => {
  it.each([
    ['published by name', 'wim-oldacre', { name: 'Wim Oldacre', initials: 'WO', role: 'Head Teacher, Elm School; Governor' }],
    ['published by name, without initials or roles', 'ola-brightwater', { name: 'Ola Brightwater', initials: '', role: '' }],
    ['published by role', 'tam-greyling', { name: 'Head Teacher', initials: '', role: 'Head Teacher, Elm School; Governor' }],
    ['not published', 'nora-okafor', { name: S40, initials: '', role: '' }],
    ['whom nobody knows', 'zebedee-quill', { name: S40, initials: '', role: '' }],
  ])('is named: %s', async (_, word, columns) => {
    expect((await names()).columns(word)).toEqual(columns)
  })
})

async function replaced(text: string, files: { [file: string]: string | null } = {}): Promise<string> {
  const records = Object.keys(files).length === 0 ? await store() : await recordsOf(files)()
  return replaceNames(text, replacementsFor(records, new PublicNames(records, DAY), DAY))
}

describe('in a sentence', () => {
  it.each([
    ['somebody published by role', 'Tam Greyling, TG', 'Head Teacher, Head Teacher'],
    ['somebody not published', 'Nora Okafor, NQ', `${S40}, ${S40}`],
    ['somebody published by name', 'Jo Ward, JW', 'Jo Ward, JW'],
    ['the full name in other letters', 'TAM greyling', 'Head Teacher'],
    ['the full name with its initials', 'Tam Greyling (TG), TAM GREYLING (TG)', 'Head Teacher, Head Teacher'],
    ['initials that shorten something else', 'the Training Grant (TG)', 'the Training Grant (TG)'],
    ['initials in brackets of their own', '(TG) and a visit (TG, NQ)', `(Head Teacher) and a visit (Head Teacher, ${S40})`],
    ['the full name across spaces and lines', 'Tam \n Greyling', 'Head Teacher'],
    ['each of several', 'TG and TG and Tam Greyling and Tam Greyling', 'Head Teacher and Head Teacher and Head Teacher and Head Teacher'],
    ['initials in small letters, which are words', 'tg', 'tg'],
    ['initials inside longer ones', 'ATG TGA éTG TGé 1TG TG1', 'ATG TGA éTG TGé 1TG TG1'],
    ['a full name inside longer words', 'Atam Greyling, Tam Greylings', 'Atam Greyling, Tam Greylings'],
    ['initials of somebody in no role on the day', `Una Thistle, UT`, `${S40}, UT`],
  ])('is replaced or not: %s', async (_, text, expected) => {
    expect(await replaced(text)).toBe(expected)
  })

  it('a name of plain words stays in small letters, which may be no name', async () => {
    const files = { 'records/people/will-young.md': person('Will Young', 'none') }
    expect(await replaced('Will Young, WILL YOUNG, will young', files)).toBe(`${S40}, ${S40}, will young`)
  })

  it('the hour of a time is nobody, though it has the letters of initials', async () => {
    const files = { 'records/people/peter-mills.md': person('Peter Mills', 'role', 'initials: PM\n', NOW) }
    expect(await replaced('PM left at 4 PM, 4PM, 10.30 PM; 4 PMs; PM.', files)).toBe(
      'Head Teacher left at 4 PM, 4PM, 10.30 PM; 4 PMs; Head Teacher.',
    )
  })

  it.each([
    ['told Z. (Zed) O*Quill [QC so', `told ${S40} so`],
    ['told Zx (Zed) O*Quill [QC so', 'told Zx (Zed) O*Quill [QC so'],
    ['told Z. Zed Quill QC so', 'told Z. Zed Quill QC so'],
  ])('a name with signs is that name and no other: %s', async (text, expected) => {
    const files = { 'records/people/odd.md': person('Z. (Zed) O*Quill [QC', 'none') }
    expect(await replaced(text, files)).toBe(expected)
  })

  it('a name with spaces around it is that name', async () => {
    expect(await replaced('told Zed Quill so', { 'records/people/odd.md': person('"  Zed   Quill "', 'none') })).toBe(`told ${S40} so`)
  })

  it('a role with signs stands as it is', async () => {
    const files = { 'records/people/odd.md': person('Zed Quill', 'role', '', '\n  - title: "$& of $1"') }
    expect(await replaced('told Zed Quill so', files)).toBe('told $& of $1 so')
  })

  it('the longer of two names goes first', async () => {
    const files = {
      'records/people/a.md': person('Zed Quill', 'none'),
      'records/people/b.md': person('Zed Quill-Hart', 'role', '', '\n  - title: Adviser'),
      'records/people/c.md': person('Al Zed Quill', 'role', '', '\n  - title: Clerk'),
    }
    expect(await replaced('Zed Quill-Hart, Zed Quill, Al Zed Quill', files)).toBe(`Adviser, ${S40}, Clerk`)
  })
})
