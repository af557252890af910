// A list stands under its label until something comes that is no item of it.
import { describe, expect, it } from 'vitest'
import { labelledListsIn } from '../../../src/redact/scan/identifiers/labelled-lists.js'

const lists = (text: string) => labelledListsIn(text).map(({ head, items }) => [head.text, ...items.map((item) => item.text)])

describe('a list', () => {
  it.each([
    ['has its items behind bullets', 'DOB\n- 1.2.12\n- 3.4.14', [['DOB', '1.2.12', '3.4.14']]],
    ['has plain short lines as items', 'DOB:\n1.2.12\n3.4.14', [['DOB:', '1.2.12', '3.4.14']]],
    ['has no blanks at the ends of its lines', 'DOB: \n- 1.2.12 \t', [['DOB:', '1.2.12']]],
    ['stands in a quotation', '> DOB:\n> - 1.2.12', [['DOB:', '1.2.12']]],
    ['goes on over two empty lines', 'DOB:\n- 1.2.12\n\n\n- 3.4.14', [['DOB:', '1.2.12', '3.4.14']]],
    [
      'has items of any length',
      `DOB:\n- 1.2.12\n- ${'not yet known, '.repeat(20)}\n- 3.4.14`,
      [['DOB:', '1.2.12', 'not yet known, '.repeat(20).trim(), '3.4.14']],
    ],
    ['stands deeper than a label that is an item', '  - DOB\n    - 1.2.12', [['DOB', '1.2.12']]],
    ['of a person may have lists', 'Child:\n- DOB:\n  - 1.2.12', [['DOB:', '1.2.12']]],
    [
      'ends where the next label stands',
      'DOB:\n1.2.12\nAge:\n4',
      [
        ['DOB:', '1.2.12'],
        ['Age:', '4'],
      ],
    ],
  ])('%s', (_, text, expected) => expect(lists(text)).toEqual(expected))

  it.each([
    ['after three empty lines', 'DOB:\n- 1.2.12\n\n\n\n- 3.4.14'],
    ['with the next item beside its label', '- DOB\n  - 1.2.12\n- Next meeting 3.4.14'],
    ['with the plain line after bullets', 'DOB:\n- 1.2.12\nNext 3.4.14'],
    ['with the first bullet after plain lines', 'DOB:\n1.2.12\n- 3.4.14'],
    ['where prose begins', 'DOB:\n1.2.12\nWe met again on 3.4.14, when all of the partners came.'],
  ])('ends %s', (_, text) => expect(lists(text)).toEqual([[expect.stringContaining('DOB'), '1.2.12']]))

  it('says where its items stand', () => {
    expect(labelledListsIn('DOB:\n  - 1.2.12')[0]?.items).toEqual([{ text: '1.2.12', start: 9, indent: 2, hasBullet: true }])
    expect(labelledListsIn('DOB:\n > 1.2.12')[0]?.items).toEqual([{ text: '1.2.12', start: 8, indent: 3, hasBullet: false }])
  })
})
