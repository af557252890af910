// People stand in columns made with tabs or with runs of blanks, some of them empty, under a head or without one; or several on a line.
import { describe, expect, it } from 'vitest'
import { alignedColumns } from '../../src/import/read/aligned-columns.js'
import { attendees, items } from './imported.js'

const minutes = (people: string) => `Elm Group\n\n4 May 2026\n\n${people}\n\n1. Welcome\n\nHello.\n\n2. End\n\nBye.\n`

describe('name, role and organisation', () => {
  it.each([
    ['between tabs', 'Present:\nAnn Lee\tChair\tElm Council\nBo Nash\t\tOak Trust\nCy Orr\tNurse\t'],
    ['between two blanks', 'Present:\nAnn Lee  Chair  Elm Council\nBo Nash         Oak Trust\nCy Orr   Nurse'],
    ['between many', 'Present:\nAnn Lee     Chair      Elm Council\nBo Nash                Oak Trust\nCy Orr      Nurse'],
    ['under a head with tabs', 'Present:\n\nName\tRole\tOrganisation\nAnn Lee\tChair\tElm Council\nBo Nash\t\tOak Trust\nCy Orr\tNurse\t'],
    [
      'under a head with blanks',
      'Name          Role        Organisation\nAnn Lee       Chair       Elm Council\nBo Nash                   Oak Trust\nCy Orr        Nurse',
    ],
    ['behind the label', 'Present:  Ann Lee   Chair  Elm Council\n          Bo Nash          Oak Trust\n          Cy Orr    Nurse'],
  ])('%s', async (_, people) => {
    expect(await attendees(minutes(people), 'a.txt')).toEqual(['Ann Lee | Chair | Elm Council', 'Bo Nash | Oak Trust', 'Cy Orr | Nurse'])
  })
  it.each(['a.txt', 'a.md'])('on one line of %s', async (name) => {
    expect(await attendees(minutes('Present:\nAnn Lee\tTown Clerk\tElm Council\n\nApologies:\nDi Poe'), name)).toEqual([
      'Ann Lee | Town Clerk | Elm Council',
    ])
  })
  it('words that recur in a column are no names', async () => {
    const people = 'Present:\nAnn Lee\tChair\tEast Ward\nBo Nash\t\tWest Ward\nCy Orr\t\tWest Ward'
    expect(await attendees(minutes(people), 'a.txt')).toEqual(['Ann Lee | Chair | East Ward', 'Bo Nash | West Ward', 'Cy Orr | West Ward'])
  })
})

it.each([
  ['Present:\nAnn Lee\tBo Nash\nCy Orr\tDov Poe', ['Ann Lee', 'Bo Nash', 'Cy Orr', 'Dov Poe']],
  [
    'Present:  Ann Lee (Chair)    Amy Nash (Clerk)    Tom Orr\n          Joe Poe (Treasurer)    Sue Roe',
    ['Ann Lee | Chair', 'Amy Nash | Clerk', 'Tom Orr', 'Joe Poe | Treasurer', 'Sue Roe'],
  ],
])('several people on a line are each read', async (people, names) => {
  expect(await attendees(minutes(people), 'a.txt')).toEqual(names)
})

it('a minute’s number and its title between tabs are a heading', async () => {
  const text =
    'Elm Council\n\nPresent: Ann Lee, Bo Nash\n\nA/12/26\tAPOLOGIES\nThere were none.\n\nA/13/26\tPLAY PARK\nThe seats are worn.\n\nA/14/26\tTOILETS\nThey are shut.\n'
  expect(await items(text, 'a.txt')).toEqual(['A/12/26 APOLOGIES', 'A/13/26 PLAY PARK', 'A/14/26 TOILETS'])
})

it.each([
  ['running text', ['The hall is full.  We wait.', 'The gate is shut.  We go.']],
  ['one line', ['Ann Lee   Chair']],
  ['lines that stand below one another nowhere', ['Ann Lee   Chair', 'Bartholomew Nash   Clerk']],
])('%s is no table', (_, lines) => {
  expect(alignedColumns(lines)).toBe(null)
})
