// What lists say of how somebody took part is kept as text, or told of.
import { describe, expect, it } from 'vitest'
import { imported } from './imported.js'

const text = (people: string) =>
  `Elm Board\n6 March 2024\n9:30 in the Board Room\n\n${people}\n\n1. Welcome\n\nAll were welcomed.\n\n2. Roof\n\nIt leaks.\n`
const told = async (people: string, name = 'a.txt') => {
  const { attendees, rest, warnings } = await imported(text(people), name)
  return { names: attendees.map(({ name }) => name), rest, codes: warnings.map(({ code, line }) => `${code}:${line}`) }
}

it('a time with a place is the start and the venue', async () => {
  const { start, venue, rest } = await imported(text('Present: Ian Thorn (Chair)'), 'a.txt')
  expect([start, venue, rest]).toEqual(['09:30', 'the Board Room', ''])
})

describe('who was there for a part only', () => {
  it.each([
    ['Present:\nIan Thorn (Chair)\nSue Lack (left at 3pm)', 'Sue Lack: left at 3pm', 7],
    ['Present:\nIan Thorn (Chair)\nSue Lack, left at 3pm', 'Sue Lack: left at 3pm', 7],
    ['Present: Ian Thorn (Chair), Sue Lack (arrived 10.15)', 'Sue Lack: arrived 10.15', 5],
    ['Present: Ian Thorn (Chair), Sue Lack (items 3 to 5)', 'Sue Lack: items 3 to 5', 5],
  ])('is kept as text: %j', async (people, rest, line) => {
    expect(await told(people)).toEqual({ names: ['Ian Thorn', 'Sue Lack'], rest, codes: [`unknown-line:${line}`] })
  })
  it('in a table too', async () => {
    const table = '| Present | Role |\n| --- | --- |\n| Ian Thorn | Chair |\n| Sue Lack (until 3pm) | Clerk |'
    expect(await told(table, 'a.md')).toMatchObject({ names: ['Ian Thorn', 'Sue Lack'], rest: 'Sue Lack: until 3pm' })
  })
})

it('those who came by telephone or screen are told of once', async () => {
  const people = 'Present:\nIan Thorn (Chair)\nSue Lack (via Teams)\nBo Nash (online)'
  const { warnings } = await imported(text(people), 'a.txt')
  expect(warnings.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '7: By what way 2 people took part is not kept, first “via Teams” of Sue Lack.',
  ])
})
