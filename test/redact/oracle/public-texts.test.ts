// The texts that a store makes public itself are told with what they are, and the place at which to change them.
import { expect, it } from 'vitest'
import { publicTexts } from '../../../src/redact/oracle/public-texts.js'
import { recordsOf } from '../records.js'

const SAM = 'records/people/sam-mensah.md'
const ORGANISATION = 'records/organisations/elmbridge-council.md'
const GROUP = 'records/groups/slg.md'
const PANEL = 'records/groups/panel.md'

const elmbridge = recordsOf({
  'records/people/jo-ward.md': '---\nname: Jo Ward\nroles:\n  - title: Independent Chair\npublish: none\n---\n',
  'records/people/asha-kaur.md': null,
  [SAM]: '---\nname: Sam Mensah\nroles:\n  - title: Teacher\n  - title: Head Teacher\npublish: role\n---\n',
  [ORGANISATION]: '---\nname: Elmbridge Council\nalso:\n  - The Borough\n  - EBC\ntypes: [statutory-partner]\n---\n',
  [GROUP]: '---\nname: Strategic Leadership Group\nabbreviation: SLG\nseats:\n  - seat: Chair\n  - seat: Police\n---\n',
  [PANEL]: '---\nname: Elmbridge Panel\n---\n',
})

it('names of bodies, abbreviations, seats, roles of those who may be told of, and the glossary', async () => {
  const settings = { what: 'The glossary', file: 'records/kscp.yaml', place: { line: 1, column: 1 } }
  const organisation = { what: 'The name of an organisation', file: ORGANISATION }
  const seat = { what: 'A seat of a group', file: GROUP }
  const role = { what: 'The title of a role', file: SAM }
  expect(publicTexts(await elmbridge()).map((text) => ({ ...text, place: text.place() }))).toEqual([
    { text: 'GP', ...settings },
    { text: 'General Practitioner', ...settings },
    { text: 'Elmbridge Council', ...organisation, place: { line: 2, column: 7 } },
    { text: 'The Borough', ...organisation, place: { line: 4, column: 5 } },
    { text: 'EBC', ...organisation, place: { line: 5, column: 5 } },
    { text: 'Elmbridge Panel', what: 'The name of a group', file: PANEL, place: { line: 2, column: 7 } },
    { text: 'Strategic Leadership Group', what: 'The name of a group', file: GROUP, place: { line: 2, column: 7 } },
    { text: 'SLG', what: 'The abbreviation of a group', file: GROUP, place: { line: 3, column: 15 } },
    { text: 'Chair', ...seat, place: { line: 5, column: 11 } },
    { text: 'Police', ...seat, place: { line: 6, column: 11 } },
    { text: 'Teacher', ...role, place: { line: 4, column: 12 } },
    { text: 'Head Teacher', ...role, place: { line: 5, column: 12 } },
  ])
})
