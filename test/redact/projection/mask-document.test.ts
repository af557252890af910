// A masked document has the shape of the notes and none of their words.
import type { PhrasingContent, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { maskDocument } from '../../../src/redact/projection/mask-document.js'
import { sealDocument } from '../../../src/redact/projection/public-document.js'

const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children })
const text = (value: string): PhrasingContent => ({ type: 'text', value })
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
