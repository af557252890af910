// Lists of actions in plain words: counted below "Actions", one a line, or in cells that strokes or wide gaps part.
import { describe, expect, it } from 'vitest'
import { actions, attendees, codes, imported, items } from './imported.js'

const HEAD =
  'Elm Board\n6 March 2024\n\nPresent: Ian Thorn (Chair), Zoe Marsh (ZM)\n\n1. Welcome\n\nAll were welcomed.\n\n2. Roof\n\nIt leaks.\n\n'
const text = (words: string) => `${HEAD}${words}\n\n3. Close\n\nThe end.\n`

describe('entries counted below "Actions"', () => {
  const counted = text('Actions:\n1. IT to book the hall\n2. ZM to write to the chair\n3. Look for a key\n4. QX to write to Ian')
  it('are actions, and no items', async () => {
    expect(await actions(counted, 'a.txt')).toEqual([
      'IT: IT to book the hall',
      'ZM: ZM to write to the chair',
      ': Look for a key',
      'QX: QX to write to Ian',
    ])
    expect(await items(counted, 'a.txt')).toEqual(['1 Welcome', '2 Roof', '3 Close'])
    expect((await imported(counted, 'a.txt')).actions.map(({ number }) => number)).toEqual(['1', '2', '3', '4'])
  })
  it('are told of where nobody acts, or nobody has the initials', async () => {
    const found = await codes(counted, 'a.txt')
    expect(found).toContain('action-without-owner:17')
    expect(found).toContain('unknown-initials:18')
  })
  it('go on over blank lines', async () => {
    const apart = text('Actions\n\n1. IT to book the hall\n\n2. ZM to write to the chair')
    expect(await actions(apart, 'a.txt')).toEqual(['IT: IT to book the hall', 'ZM: ZM to write to the chair'])
  })
  it('may have no number', async () => {
    const bare = text('Actions\n\nIan Thorn to book the hall\nZM to write to the chair')
    expect(await actions(bare, 'a.txt')).toEqual(['Ian Thorn: Ian Thorn to book the hall', 'ZM: ZM to write to the chair'])
  })
})

describe('a list whose head begins with "No"', () => {
  const expected = [
    [1, 'Write to the builder', 'ZM'],
    [2, 'Book the hall', 'IT'],
  ].map(([number, title, owner]) => ({ number: String(number), title, owners: [owner] }))
  it.each([
    ['a.txt', 'No. | Action | Owner\n1 | Write to the builder | ZM\n2 | Book the hall | IT'],
    ['a.md', '- No. | Action | Owner\n- 1 | Write to the builder | ZM\n- 2 | Book the hall | IT'],
    ['a.txt', 'No.   Task                    Who\n1     Write to the builder    ZM\n2     Book the hall           IT'],
  ])('is a table of actions in %s', async (name, list) => {
    const { actions } = await imported(text(`Actions\n\n${list}`), name)
    expect(actions.map(({ number, title, owners }) => ({ number, title, owners }))).toEqual(expected)
  })
  it('of other things stays lines', async () => {
    const { items } = await imported(text('Costs\n\nNo.      2023     2024\nRoof      100      200'), 'a.txt')
    expect(items[1]?.body).toContain('No. 2023 2024\nRoof 100 200')
  })
  it.each([
    ['## Actions noted:\n\n- ZM to write', ['ZM: ZM to write']],
    ['## Actions\n\n- No. 1: ZM to write', ['ZM: ZM to write']],
    ['## Actions\n\nNoted:\n\n- ZM to write', ['ZM: ZM to write']],
  ])('is one of actions: %j', async (words, expected) => {
    expect(await actions(text(words).replace(/^(\d\.)/gm, '## $1'), 'a.md')).toEqual(expected)
  })
  it('is one of people', async () => {
    const people = text('x').replace(/Present:.*/, 'Non-executive members:\n- Ian Thorn (Chair)\n- Zoe Marsh')
    expect(await attendees(people, 'a.md')).toEqual(['Ian Thorn | Chair', 'Zoe Marsh'])
  })
})
