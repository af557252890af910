// A text whose lines were broken at a column reads as if they hadn't been; lines of their own stay so.
import { describe, expect, it } from 'vitest'
import { actions, apologies, attendees, imported, items } from './imported.js'

const HEAD =
  'Elm Executive\nMinutes of the meeting of the highways committee held on Tuesday 5 March 2024\nat 7.00pm in the Memorial Hall\n'
const PRESENT =
  'Present: Cllr Ian Thorn (Chair), Cllr Sue Lack, Cllr Bo Nash, Cllr Cy Orr and\nCllr Dee Pike; Amy Bell (Clerk)\n\nApologies were received from Eve Frost and from the officer for parks, Tom\nGale.\n'
const text = (words: string) =>
  `${HEAD}\n${PRESENT}\n1. Welcome\nAll were welcomed.\n\n2. Roof\n${words}\n\n3. Close\nThe meeting closed at 9pm.\n`
const body = async (words: string) => (await imported(text(words), 'a.txt')).items[1]?.body

describe('a broken line is joined with the next', () => {
  it.each([
    [
      'in a paragraph',
      'The Clerk reported that the county had repaired the gutter in the lane, and\nthat the one behind the school would be looked at before the end of term. Mill\nLane is open again.',
      'The Clerk reported that the county had repaired the gutter in the lane, and that the one behind the school would be looked at before the end of term. Mill Lane is open again.',
    ],
    [
      'in an entry of a list',
      '- the gate is too narrow for a wheelchair and needs a wider one, which the\n  borough will pay for\n- the path',
      '- the gate is too narrow for a wheelchair and needs a wider one, which the borough will pay for\n- the path',
    ],
    [
      'at a hyphen',
      'The last year had been a good one for all of those who came, and the well-\nattended party will be held again.',
      'The last year had been a good one for all of those who came, and the well-attended party will be held again.',
    ],
  ])('%s', async (_, words, expected) => {
    expect(await body(words)).toBe(expected)
  })
  it('in the title, the lists of people and an action', async () => {
    const words =
      'It leaks.\n\nACTION: Amy Bell to write to the county about the roof and to send the answer\nto all members by 30 April 2024.'
    const { start, venue } = await imported(text(words), 'a.txt')
    expect([start, venue]).toEqual(['19:00', 'the Memorial Hall'])
    expect(await attendees(text(words), 'a.txt')).toEqual([
      'Ian Thorn | Chair',
      'Sue Lack',
      'Bo Nash',
      'Cy Orr',
      'Dee Pike',
      'Amy Bell | Clerk',
    ])
    expect(await apologies(text(words), 'a.txt')).toEqual(['Eve Frost', 'Tom Gale'])
    expect(await actions(text(words), 'a.txt')).toEqual([
      'Amy Bell: Amy Bell to write to the county about the roof and to send the answer to all members by 30 April 2024.',
    ])
  })
})

describe('lines of their own stay lines', () => {
  it.each([
    ['people with their posts', 'Helpers are these, and more are wanted for the summer:\nJo Ward: gritting\nSam Lee: planters'],
    ['an address', 'The letter goes to this address, and to nobody else:\nMr A Long\n12 Long Avenue\nElm'],
    ['a short list', 'Mill Lane\nStation Road\nChurch Street'],
  ])('%s', async (_, words) => {
    expect(await body(words)).toBe(words)
  })
  it('where each is a person with a long post', async () => {
    const people =
      "Ian Thorn (IT), Chair of the residents' association and of the hall trust\nSue Lack (SL), Treasurer and keeper of the register of members for the year\nBo Nash (BN), Elm Borough Council, Neighbourhood Manager for the north-west"
    expect(await attendees(text('It leaks.').replace(PRESENT, `Present:\n${people}\n`), 'a.txt')).toEqual([
      "Ian Thorn | IT | Chair of the residents' association and of the hall trust",
      'Sue Lack | SL | Treasurer and keeper of the register of members for the year',
      'Bo Nash | BN | Neighbourhood Manager for the north-west | Elm Borough Council',
    ])
  })
  it('where a long title stands over its text, or a number follows a list', async () => {
    const words = 'It leaks.\n\n3. To receive the report of the working group on the allotments and paths\nSue reported on it.\n- the path'
    expect(await items(text(words).replace('\n\n3. Close', '\n4. Close'), 'a.txt')).toEqual([
      '1 Welcome',
      '2 Roof',
      '3 To receive the report of the working group on the allotments and paths',
      '4 Close',
    ])
  })
})
