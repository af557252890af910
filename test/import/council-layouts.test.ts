// Layouts that councils' minutes have: joint chairs, deputies, actions at the margin, a meeting on a screen.
import { describe, expect, it } from 'vitest'
import { actions, apologies, attendees, imported, items } from './imported.js'

const text = (people: string, roof = 'It leaks.') =>
  `Elm Town Council\nMinutes of the virtual meeting held via Microsoft Teams on Weds 3rd April '19 at 7pm\n\n${people}\n\n1. Welcome\n\nAll were welcomed.\n\n2. Roof\n\n${roof}\n`

it('a day and a place on a screen', async () => {
  const { date, start, venue } = await imported(text('Present: Ian Thorn (Chair)'), 'a.txt')
  expect([date, start, venue]).toEqual(['2019-04-03', '19:00', 'Microsoft Teams'])
})

describe('joint chairs', () => {
  it.each([
    ['a.txt', 'Present:\nIan Thorn (Clerk, Elm Council) - Joint Chair\nSue Lack - Joint Chair'],
    ['a.txt', 'Present: Ian Thorn (Co-Chair), Sue Lack (Co-Chair)'],
    ['a.md', '| Name | Role | 3 Apr |\n| --- | --- | --- |\n| Ian Thorn | Joint Chair | ✓ |\n| Sue Lack | Joint Chair | ✓ |'],
  ])('are told of in %s: %j', async (name, people) => {
    const { chair, warnings } = await imported(text(people), name)
    expect(chair).toBe('Ian Thorn')
    expect(warnings.map(({ message }) => message)).toContain(
      'Several people are said to be in the chair (Ian Thorn, Sue Lack): the first was taken.',
    )
  })
})

describe('who came instead of somebody', () => {
  const PRESENT = 'Present: Ian Thorn (Chair), Sue Lack\n\n'
  it.each([
    ['Apologies: Jo Ward (Sam Lee deputising), Cy Orr (deputy: Dee Pike)', 'Jo Ward: Sam Lee deputising\nCy Orr: deputy: Dee Pike'],
    ['Apologies:\nJo Ward (sub: Sam Lee), Cy Orr', 'Jo Ward: sub: Sam Lee'],
    ['Apologies: Jo Ward (Sam Lee attending in her place); Cy Orr', 'Jo Ward: Sam Lee attending in her place'],
  ])('is kept as text: %j', async (people, rest) => {
    expect(await apologies(text(PRESENT + people), 'a.txt')).toEqual(['Jo Ward', 'Cy Orr'])
    expect((await imported(text(PRESENT + people), 'a.txt')).rest).toContain(rest)
  })
})

it('titled people between commas and semicolons', async () => {
  const people = 'Present: Cllr Ian Thorn (Chair), Cllr Sue Lack, Cllr Bo Nash; Amy Bell (Clerk)'
  expect(await attendees(text(people), 'a.txt')).toEqual(['Ian Thorn | Chair', 'Sue Lack', 'Bo Nash', 'Amy Bell | Clerk'])
})

it('a role at the margin acts', async () => {
  const people = 'Present: Cllr Ian Thorn (Chair), Amy Bell (Clerk & RFO)'
  const roof = '2.1 The county will be told of the drains.                         IT\n2.2 The roof is to be mended.           Clerk'
  expect(await actions(text(people, roof), 'a.txt')).toEqual([
    'IT: The county will be told of the drains.',
    'Clerk: The roof is to be mended.',
  ])
})

it('a title that begins as a month does keeps its number', async () => {
  const page =
    '<h1>Elm Panel, 3 April 2019</h1><p>Present: Ian Thorn (Chair)</p><p><b>1 DECLARATIONS OF INTEREST</b></p><p>None.</p><p><b>2 MARKET PLACE</b></p><p>2.1 It was seen.</p>'
  expect(await items(page, 'a.html')).toEqual(['1 DECLARATIONS OF INTEREST', '2 MARKET PLACE'])
})
