// A record's fields are set, added and taken out; every other byte stays.
import { describe, expect, it } from 'vitest'
import { withFields } from '../../src/core/with-fields.js'
import { withItem } from '../../src/core/with-item.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore } from '../support/store.js'

const FILE = 'records/meetings/2024-03-06-slg.md'
const TEXT = `---
title: "Meeting"   # as printed
group: slg
date: 2024-03-06
chair: JW
attendees: [JW, AK]
apologies: []
approval:
  by: JW # the Chair
  on: 2024-04-01
status:   approved
---

## 1. Business
---
`

const meeting = async (text = TEXT) => {
  const { records } = await readStore(makeStore({ 'records/actions/2024-03-06-slg-1.md': null, [FILE]: text }))
  const found = records.get('meeting', '2024-03-06-slg')
  if (found === undefined) throw new Error('this is no meeting')
  return found
}

it('sets a field where it stands', async () => {
  expect(withFields(await meeting(), { status: 'draft' }).text).toBe(TEXT.replace('approved\n', 'draft\n'))
})

it('adds a field below the others', async () => {
  const changed = withFields(await meeting(), { circulation: { on: '2024-03-08', 'comments-by': '2024-03-22' } })
  expect(changed.text).toBe(TEXT.replace('approved\n---', 'approved\ncirculation: {on: 2024-03-08, comments-by: 2024-03-22}\n---'))
  expect(changed.data.circulation).toEqual({ on: '2024-03-08', 'comments-by': '2024-03-22' })
})

it('takes a field out with all its lines', async () => {
  const changed = withFields(await meeting(), { approval: null, absent: null })
  expect(changed.text).toBe(TEXT.replace('approval:\n  by: JW # the Chair\n  on: 2024-04-01\n', ''))
})

it.each([
  ['words with a blank line in them', 'venue: |\n  The Guildhall\n\n  Room 2\n'],
  ['words that go on below a blank line', 'venue: The Guildhall,\n\n  Room 2\n'],
  ['a list that is not indented', 'absent:\n- SM\n- JW\n'],
])('takes out %s', async (_, field) => {
  const text = TEXT.replace('status:', `${field}status:`)
  expect(withFields(await meeting(text), { venue: null, absent: null }).text).toBe(TEXT)
})

it('keeps the line ends of the file', async () => {
  const dos = TEXT.replaceAll('\n', '\r\n')
  expect(withFields(await meeting(dos), { approval: null, venue: 'Main hall' }).text).toBe(
    dos
      .replace('approval:\r\n  by: JW # the Chair\r\n  on: 2024-04-01\r\n', '')
      .replace('approved\r\n---', 'approved\r\nvenue: Main hall\r\n---'),
  )
})

describe.each([
  [
    'in braces',
    '---\n{title: Meeting, group: slg, date: 2024-03-06, chair: JW, attendees: [JW], apologies: [], status: draft} # all\n---\n',
  ],
  [
    'in braces with a line for each',
    '---\n{\n  title: Meeting, group: slg, date: 2024-03-06, # when\n  chair: JW, attendees: [JW],\n  apologies: [],\n  status: draft # so far\n}\n---\n',
  ],
  [
    'indented',
    '---\n  title: Meeting\n  group: slg\n  date: 2024-03-06\n  chair: JW\n  attendees: [JW]\n  apologies:\n    []\n  status: draft # so far\n  # end\n---\n',
  ],
])('fields that stand %s', (_, text) => {
  it('get another, and lose it again, every other byte as it was', async () => {
    const record = await meeting(text)
    const more = withFields(record, { venue: 'The Guildhall, "West" side', approval: { by: 'JW' } })
    expect(more.data).toEqual({ ...record.data, venue: 'The Guildhall, "West" side', approval: { by: 'JW' } })
    expect(withFields(more, { venue: null, approval: null }).text.replace(/,(?=\s*(?:#.*)?\n\})/, '')).toBe(text)
  })

  it('begin a list', async () => {
    const { data, text: changed } = withItem(await meeting(text), 'amendments', { on: '2024-03-08', why: 'A name' })
    expect(data.amendments).toEqual([{ on: '2024-03-08', why: 'A name' }])
    expect(changed).toContain('status: draft')
  })
})
