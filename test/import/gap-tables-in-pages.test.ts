// Columns made with two blanks, or with gaps that leave cells empty, are read in Markdown and in pages as in plain text.
import { describe, expect, it } from 'vitest'
import { attendees, items } from './imported.js'

const md = (people: string) => `# Elm Group\n\n4 May 2026\n\n${people}\n\n## 1. Welcome\n\nHello.\n\n## 2. End\n\nBye.\n`

describe('in Markdown', () => {
  it.each([
    ['two blanks', 'Present:\nAnn Lee  Chair  Elm Council\nBo Nash         Oak Trust\nCy Orr   Nurse'],
    ['tabs', 'Present:\nAnn Lee\tChair\tElm Council\nBo Nash\t\tOak Trust\nCy Orr\tNurse\t'],
    [
      'under a head',
      'Name          Role        Organisation\nAnn Lee       Chair       Elm Council\nBo Nash                   Oak Trust\nCy Orr        Nurse',
    ],
    ['under a head with tabs', 'Name\tRole\tOrganisation\nAnn Lee\tChair\tElm Council\nBo Nash\t\tOak Trust\nCy Orr\tNurse\t'],
    [
      'in a block of code',
      '```\nName          Role        Organisation\nAnn Lee       Chair       Elm Council\nBo Nash                   Oak Trust\nCy Orr        Nurse\n```',
    ],
  ])('%s', async (_, people) => {
    expect(await attendees(md(people))).toEqual(['Ann Lee | Chair | Elm Council', 'Bo Nash | Oak Trust', 'Cy Orr | Nurse'])
  })
  it('running text with two blanks behind a sentence is none', async () => {
    expect(await items(md('Present: Ann Lee, Bo Nash\n\nThe hall is full.  We wait.\nThe gate is shut.  We go.'))).toEqual([
      '1 Welcome',
      '2 End',
    ])
  })
})

it.each([
  [
    'in pre',
    '<pre>Name          Role        Organisation\nAnn Lee       Chair       Elm Council\nBo Nash                   Oak Trust\nCy Orr        Nurse</pre>',
  ],
])('%s of a page', async (_, people) => {
  const page = `<h1>Elm Group</h1><p>4 May 2026</p>${people}<h2>1. Welcome</h2><p>Hello.</p><h2>2. End</h2><p>Bye.</p>`
  expect(await attendees(page, 'a.html')).toEqual(['Ann Lee | Chair | Elm Council', 'Bo Nash | Oak Trust', 'Cy Orr | Nurse'])
})
