// A table begins with a row that has a label, and ends with the first line that isn't parted as it is.
import { describe, expect, it } from 'vitest'
import { tablesIn } from '../../../src/redact/scan/identifiers/tables.js'
import { readableTextOf } from '../../../src/redact/scan/readable-text.js'

const cells = (text: string) => tablesIn(text).map((table) => table.map((row) => row.map((cell) => cell.text)))
const inHtml = (html: string) => cells(readableTextOf(html).words.text)

describe('a table', () => {
  it.each([
    ['bars', '| DOB | Note |\n| 1.2.12 | a |'],
    ['bars but at its edges', 'DOB | Note\n1.2.12 | a'],
    ['tabs', 'DOB\tNote\n1.2.12\ta'],
    ['blanks', 'DOB       Note\n1.2.12    a'],
    ['commas', 'DOB,Note\n1.2.12,a'],
    ['semicolons', 'DOB;Note\n1.2.12;a'],
    ['quotation marks', '"DOB" , "Note"\n "1.2.12" ,\'a\''],
  ])('is parted by %s', (_, text) => {
    const [head, row] = cells(text)[0] ?? []
    expect([head?.slice(0, 2), row?.slice(0, 2)]).toEqual([
      ['DOB', 'Note'],
      ['1.2.12', 'a'],
    ])
  })

  it.each([
    ['bars', '| DOB | Note |\n| 1.2.12 | a |\nWe met on 3.4.24'],
    ['blanks', 'DOB       Note\n1.2.12    a\nWe met on 3.4.24'],
    ['commas', 'DOB,Note\n1.2.12,a\nWe met on 3.4.24, and on 5.6.24, in town'],
  ])('in %s ends with a line of prose', (_, text) => {
    expect(cells(text)).toHaveLength(1)
    expect(cells(text)[0]).toHaveLength(2)
  })

  it('begins with the first row that has a label, and another after it', () => {
    expect(cells('x,y\nDOB,Note\n1.2.12,a\n\nUPN;Note\n1;b')).toEqual([
      [
        ['DOB', 'Note'],
        ['1.2.12', 'a'],
      ],
      [
        ['UPN', 'Note'],
        ['1', 'b'],
      ],
    ])
  })

  it('parts nothing in quotation marks', () => {
    expect(cells('Name,DOB\n"Zed, A",1.2.12')[0]?.[1]).toEqual(['Zed. A', '1.2.12'])
    expect(cells('Name,"Date of birth, or due",DOB')).toHaveLength(1)
  })

  it('has only the mark at the end of a cell off it', () =>
    expect(cells('| Child | DOB |\n| 5\'4" tall" | 1.2.12 |')[0]?.[1]?.[0]).toBe('5\'4" tall'))

  it('is not where prose has commas, or long parts, or wide blanks after its sentences', () => {
    expect(cells(`The list gives the name, age, ${'and much more of what is known '.repeat(3)}`)).toEqual([])
    expect(cells('Age.  Name')).toEqual([])
    expect(cells('Age  Name')).toHaveLength(1)
  })
})

describe('where blanks part the columns', () => {
  const columns = (text: string) => tablesIn(text)[0]?.map((row) => row.map(({ column }) => column))

  it('a cell belongs to the last head that begins before it ends', () => {
    expect(columns('DOB      Note\n1.2.2012   b')).toEqual([
      [0, 9],
      [0, 9],
    ])
    expect(columns('DOB     Note\n1.2.2012  b')).toEqual([
      [0, 8],
      [0, 8],
    ])
  })

  it('a cell left of all heads belongs to none', () =>
    expect(columns('     DOB       Note\nA    1.2.12    b')).toEqual([
      [5, 15],
      [-1, 5, 15],
    ]))

  it('an empty line of blanks is an empty row', () => expect(cells('DOB       Note\n1.2.12    a\n    \n1.2.13    b')[0]).toHaveLength(4))
})

describe('in HTML a table', () => {
  const row = (...texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`

  it('has a row for each of its own, without what stands before the first cell', () => {
    expect(inHtml(`<p>Then</p><table>${row('DOB', 'Note')}${row('1.2.12', 'a')}</table>`)).toEqual([
      [
        ['DOB', 'Note'],
        ['1.2.12', 'a'],
      ],
    ])
  })

  it('goes on over blank space and empty rows', () => {
    expect(inHtml(`<table>\n${row('DOB', 'Note')}\n<tr>\n</tr>\n${row('1.2.12', 'a')}</table>`)[0]).toHaveLength(2)
  })

  it('ends where other words stand', () => {
    const other = `<table>${row('3.4.24', 'b')}</table>`
    expect(inHtml(`<table>${row('DOB', 'Note')}${row('1.2.12', 'a')}</table>${other}`)[0]).toHaveLength(3)
    expect(inHtml(`<table>${row('DOB', 'Note')}${row('1.2.12', 'a')}</table><tr>They met.</tr>${other}`)[0]).toHaveLength(2)
  })

  it('is none without a label', () => expect(inHtml(`<table>${row('Budget', 'Note')}${row('3', 'a')}</table>`)).toEqual([]))
})
