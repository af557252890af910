// Titles that stand on the line of their text: unnumbered, or numbered in bold among headings; bold words alone are none.
import { describe, expect, it } from 'vitest'
import { imported, items } from './imported.js'

const HEAD = 'Elm Group\n\n4 May 2026\n\nPresent: Ann Lee (Chair), Bo Nash\n\n'

it('titles of every agenda before a full stop are items, and those of the same form between them', async () => {
  const text = `${HEAD}Minutes of the last meeting. These were read.\n\nMatters arising. The water butt has been mended.\nNothing else.\n\nPlot inspections. Plots 4 and 11 are overgrown.\n\nIt rained. We stood under the tree.\n\nAny other business. None.\n\nDate of next meeting. Monday 8 June 2026.\n`
  for (const name of ['a.txt', 'a.md'])
    expect(await items(text, name)).toEqual([
      'Minutes of the last meeting',
      'Matters arising',
      'Plot inspections',
      'Any other business',
      'Date of next meeting',
    ])
  const minutes = await imported(text, 'a.txt')
  expect(minutes.items[2]?.body).toContain('It rained.')
})

it('sentences alone are no titles', async () => {
  const text = `${HEAD}Matters arising. The water butt has been mended.\n\nPlots 4 and 11 are overgrown. Letters will go out.\n\nThe skip is full. It will be emptied.\n`
  expect(await items(text, 'a.txt')).toEqual([])
})

it.each([
  [
    'a.html',
    '<p><b>1. Minutes</b> – agreed.</p><p><b>2. Roof</b></p><p>It leaks.</p><p><b>3. Bookings</b></p><p>None.</p><p><b>4. Next meeting:</b> 8 June</p>',
  ],
  ['a.md', '**1. Minutes** – agreed.\n\n**2. Roof**\n\nIt leaks.\n\n**3. Bookings**\n\nNone.\n\n**4. Next meeting:** 8 June\n'],
])('numbered in bold among headings of %s', async (name, text) => {
  const head = name === 'a.md' ? HEAD : '<p>Elm Group</p><p>4 May 2026</p><p>Present: Ann Lee (Chair), Bo Nash</p>'
  const { items, nextMeeting } = await imported(`${head}${text}`, name)
  expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Minutes', '2 Roof', '3 Bookings', '4 Next meeting'])
  expect(items[0]?.body).toContain('agreed')
  expect(nextMeeting?.date).toBe('2026-06-08')
})

describe('bold words', () => {
  it.each([
    '**Two** people asked about the roof.\n\n**Nobody** knew who owns it.\n',
    '**£500** was raised.\n\n**Everyone** was thanked for it.\n',
  ])('are no titles where the sentence goes on with them: %s', async (text) => {
    expect(await items(`${HEAD}${text}`)).toEqual([])
  })
  it('are where a sign parts them from it', async () => {
    expect(await items(`${HEAD}**Roof** – it leaks.\n\n**Spring clean:** in April.\n\n**Any other business** None.\n`)).toEqual([
      'Roof',
      'Spring clean',
      'Any other business',
    ])
  })
  it('with a number that does not follow are none', async () => {
    const text = `${HEAD}**1. Roof**\n\nIt leaks.\n\n**2. Bookings**\n\n**17. June** is the fair.\n`
    expect(await items(text)).toEqual(['1 Roof', '2 Bookings'])
  })
})
