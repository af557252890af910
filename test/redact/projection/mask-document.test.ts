// A masked document has the shape of the notes and none of their words.
import type { PhrasingContent, RootContent, TableCell, TableRow } from 'mdast'
import { describe, expect, it } from 'vitest'
import { maskDocument } from '../../../src/redact/projection/mask-document.js'
import { sealDocument } from '../../../src/redact/projection/public-document.js'

const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children })
const text = (value: string): PhrasingContent => ({ type: 'text', value })
const heading = (...children: PhrasingContent[]): RootContent => ({ type: 'heading', depth: 2, children })
const cell = (words: string): TableCell => ({ type: 'tableCell', children: [text(words)] })
const table = (...rows: string[][]): RootContent => ({
  type: 'table',
  children: rows.map((row): TableRow => ({ type: 'tableRow', children: row.map(cell) })),
})
const link = (url: string, title: string | null = null): PhrasingContent => ({ type: 'link', url, title, children: [text('Here')] })
const documentOf = (...children: RootContent[]) => sealDocument('Spring, 2024', { type: 'root', children })
const masked = (...children: RootContent[]) => maskDocument(documentOf(...children)).root.children

describe('a masked document', () => {
  it('has an x for every letter and every digit of any writing, and all else as it is', () => {
    expect(masked(paragraph(text('Zoë, 14: “שלום”.'), { type: 'strong', children: [text('A-B')] }))).toEqual([
      paragraph(text('xxx, xx: “xxxx”.'), { type: 'strong', children: [text('x-x')] }),
    ])
  })

  it('has a title that is masked too', () => {
    expect(maskDocument(documentOf()).title).toBe('xxxxxx, xxxx')
  })

  it('keeps nothing of how a text was written', () => {
    const written = { type: 'text' as const, value: 'a*b', data: { written: 'a\\*b' } }
    expect(masked(paragraph(written))).toStrictEqual([paragraph(text('x*x'))])
  })

  it('leaves the document itself as it was', () => {
    const document = documentOf(paragraph(text('Zebedee'), link('https://example.org/')))
    const before = structuredClone(document)
    maskDocument(document)
    expect(document).toEqual(before)
  })

  it.each(['Group: ', 'Date: ', 'Time: ', 'Venue: ', 'Chaired by: ', 'Notes by: ', 'Status: ', 'Action 1: ', 'Decision 12: '])(
    'has our own words %j',
    (label) => {
      expect(masked(paragraph(text(label)))).toEqual([paragraph(text(label))])
    },
  )

  it.each(['Group: A', 'Group:', 'A Group: ', 'Action Quill: ', 'Action : ', 'Zebedee: '])('has no other words: %j', (words) => {
    expect(masked(paragraph(text(words)))).toEqual([paragraph(text(words.replace(/\w/g, 'x')))])
  })

  it.each(['Attendees', 'Apologies', 'Absent', 'Action table', 'Next meeting', 'Changes since these notes were first published'])(
    'has our own heading %j, and no paragraph of these words',
    (words) => {
      expect(masked(heading(text(words)), paragraph(text(words)))).toEqual([
        heading(text(words)),
        paragraph(text(words.replace(/\w/g, 'x'))),
      ])
    },
  )

  it.each(['Attendees of it', 'The Apologies', 'Welcome'])('has no other heading: %j', (words) => {
    expect(masked(heading(text(words)))).toEqual([heading(text(words.replace(/\w/g, 'x')))])
  })

  it('has the number of an item, and no other', () => {
    const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })
    expect(
      masked(
        heading(text('1. Quill')),
        heading(text('1234. Quill')),
        heading(text('12345. Quill')),
        heading(text('Item 1. Quill')),
        heading(text('2. Quill '), strong('by'), text('3. Tarn')),
        heading(strong('4. Quill')),
        paragraph(text('5. Quill')),
      ),
    ).toEqual([
      heading(text('1. xxxxx')),
      heading(text('1234. xxxxx')),
      heading(text('xxxxx. xxxxx')),
      heading(text('xxxx x. xxxxx')),
      heading(text('2. xxxxx '), strong('xx'), text('x. xxxx')),
      heading(strong('x. xxxxx')),
      paragraph(text('x. xxxxx')),
    ])
  })

  it.each([
    ['the head of an attendance table', ['Name', 'Initials', 'Role'], ['Name', 'Initials', 'Role'], ['xxxxx', 'xx', 'xxxx']],
    [
      'the head and the numbers of an action table',
      ['No.', 'Action', 'Officer', 'Due'],
      ['No.', 'Action', 'Officer', 'Due'],
      ['Quill', 'xx', 'xxxx'],
    ],
    ['nothing of another table', ['Name', 'Role'], ['xxxx', 'xxxx'], ['xxxxx', 'xx', 'xxxx']],
  ])('has %s', (_, head, maskedHead, maskedRow) => {
    expect(masked(table(head, ['Quill', 'ZQ', 'Head']))).toEqual([table(maskedHead, maskedRow)])
  })

  it('may have a table of nothing', () => {
    expect(masked(table())).toEqual([table()])
  })

  it.each([
    ['https://example.org/Quill', 'https://x.invalid/'],
    ['HTTP://example.org/Quill', 'https://x.invalid/'],
    ['mailto:quill@example.org', 'https://x.invalid/'],
    ['tel:01632960000', 'x:'],
    ['quill.html#mailto:a', 'x:'],
    ['https-quill', 'x:'],
  ])('has another address in the place of %s', (url, other) => {
    expect(masked(paragraph(link(url, 'Quill')))).toEqual([paragraph({ type: 'link', url: other, title: null, children: [text('xxxx')] })])
  })
})
