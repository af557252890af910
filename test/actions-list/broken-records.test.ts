// A list asked for somebody, or something, whose record can't be read lists what refers to it, and tells of the file.
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { actionFile, listedIds, logOf } from './action-log-store.js'

const ID = '2024-03-06-slg-1'

describe('where the record of the owner is broken', () => {
  it.each([
    ['is no record', 'junk\n'],
    ['lacks a field', '---\ninitials: AK\npublish: name\n---\n'],
  ])('the actions are listed, and the file is told: it %s', (_, text) => {
    const store = logOf({ 'records/people/asha-kaur.md': text })
    const { code, stdout, stderr } = kscp(store, 'actions list --owner AK')
    expect([code, stdout, stderr]).toEqual([1, expect.stringContaining(ID), expect.stringContaining('records/people/asha-kaur.md')])
    expect(listedIds(store, '--owner JW')).toEqual([])
  })

  it('a word that means nobody is wrong usage only while every record can be read', () => {
    expect(kscp(logOf(), 'actions list --owner XQ').code).toBe(2)
    expect(kscp(logOf({ 'records/groups/slg.md': 'junk\n' }), 'actions list --owner XQ').code).toBe(1)
  })
})

it.each([
  ['--group slg', 'records/groups/slg.md'],
  ['--meeting 2024-03-06-slg', 'records/meetings/2024-03-06-slg.md'],
  ['--priority neglect', 'records/priorities/neglect.md'],
])('actions are found by a record that is broken: %s', (words, file) => {
  const store = logOf(
    actionFile('2024-03-07-abcd', { meeting: '2024-03-06-slg', item: '2', number: '2', priorities: '[neglect]', owners: '[slg]' }),
    {
      [file]: 'junk\n',
    },
  )
  const { code, stdout, stderr } = kscp(store, `actions list ${words}`)
  expect([code, stdout, stderr]).toEqual([1, expect.stringContaining('2024-03-07-abcd'), expect.stringContaining(file)])
})
