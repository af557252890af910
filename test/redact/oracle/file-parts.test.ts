// A public file is taken apart into its texts: a packed one into its entries, any other into one.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/redact/oracle/file-parts.js'

const packed = (entries: { readonly [name: string]: string }) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])))

/** The text of a document's entry with its tags taken out. */
const read = (xml: string) => partsOf(packed({ 'a.xml': xml }))[1]

describe('the texts of a file', () => {
  it('are one where it is not packed', () => {
    expect(partsOf(strToU8('# Notes\n\nRenée\n'))).toEqual(['# Notes\n\nRenée\n'])
  })

  it('are the name of each entry of a packed one, and its text without tags and with them', () => {
    expect(partsOf(packed({ 'word/document.xml': '<w:t>Zebedee</w:t>', 'x.txt': 'Quill' }))).toEqual([
      'word/document.xml',
      'Zebedee',
      '<w:t>Zebedee</w:t>',
      'x.txt',
      'Quill',
      'Quill',
    ])
  })

  it('are one where it begins like a packed file and is none', () => {
    expect(partsOf(strToU8('PK, Zebedee'))).toEqual(['PK, Zebedee'])
  })

  it.each([
    [0, 'XK'],
    [1, 'PX'],
  ])('are one where byte %i is not that of a packed file, whatever else is like one', (byte, beginning) => {
    const bytes = packed({ 'x.txt': 'Zebedee' })
    bytes[byte] = 'X'.charCodeAt(0)
    const texts = partsOf(bytes)
    expect(texts).toHaveLength(1)
    expect(texts[0]?.slice(0, 2)).toBe(beginning)
  })
})

describe('the text of a document', () => {
  it.each([
    ['a run of letters is joined', '<w:r><w:t>Zebe</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>dee</w:t></w:r>', 'Zebedee'],
    ['a paragraph parts words', '<w:p>Zebedee</w:p><w:p>Quill</w:p>', ' Zebedee  Quill '],
    ['a paragraph with attributes parts words', '<w:p w:id="1">Zebedee<w:p w:id="2">Quill', ' Zebedee Quill'],
    ['a line’s end parts words', 'Zebedee<w:br/>Quill', 'Zebedee Quill'],
    ['a tabulator parts words', 'Zebedee<w:tab/>Quill', 'Zebedee Quill'],
    ['a cell parts words', '<w:tc>Zebedee</w:tc>Quill', ' Zebedee Quill'],
    ['what only begins like a paragraph parts none', 'Zebe<w:pPr/>dee', 'Zebedee'],
    ['tags of any name go', '<text:span text:style-name="T1">Zebe</text:span>dee', 'Zebedee'],
  ])('%s', (_, xml, text) => {
    expect(read(xml)).toBe(text)
  })
})
