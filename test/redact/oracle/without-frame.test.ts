// A file without its frame: what the frame holds too is emptied as often as it holds it, and every other word stays.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { withoutFrame } from '../../../src/redact/oracle/without-frame.js'

describe('a text', () => {
  it.each([
    ['<p>Quill</p>', '<p>xxxxx</p>', '<>Quill<>'],
    ['<p>Quill</p>', '', '<p>Quill</p>'],
    ['', '<p>', ''],
    ['<b>Quill</b><b>Quill</b>', '<b>Quill</b>', '<> <><b>Quill</b>'],
    ['<b>A</b><b>A</b><b>A</b>', '<b>A</b><b>A</b>', '<> <><> <><b>A</b>'],
    ['<i id="Quill">', '<i id="x">', '<i id="Quill">'],
    ['a < b', 'x < x', 'a <> b'],
    ['a << b', 'a << c', ' <><> b'],
    ['no tag', 'no tag', ' '],
    ['one\ntwo<b>', 'one\ntwo', ' <b>'],
    ['<a\nb>c', '<a\nb>', '<>c'],
    ['a > b', 'a > b', ' '],
  ])('%j is, without %j, %j', (content, frame, left) => {
    expect(withoutFrame(content, frame)).toBe(left)
    expect(withoutFrame(strToU8(content), frame)).toBe(left)
    expect(withoutFrame(content, strToU8(frame))).toBe(left)
  })
})

describe('a text between two tags that is not the frame’s', () => {
  it.each([
    ['<p>7. Quill</p>', '<p>7. xxxxx</p>', '<> . Quill<>'],
    ['<p>Item 7: Zoë</p>', '<p>Item 7: xxx</p>', '<>      : Zoë<>'],
    ['<p>one\ntwo</p>', '<p>xxx\ntwo</p>', '<>one\n   <>'],
    ['<p>one\ntwo</p>', '<p>one two</p>', '<>one\ntwo<>'],
    ['<p>seven</p>', '<p>sevens</p>', '<>seven<>'],
    ['<p>a seven</p>', '<p>a sevxx</p>', '<>  seven<>'],
    ['<p>7. Quill</p><b>', '<p>7. xxxxx</p>', '<>7. Quill<><b>'],
    ['<w:tab w="7"/>', '<w:tab w="8"/>', '<w:tab w="7"/>'],
    ['<i id="7" a>', '<i id="8" a>', '<    ="7"  >'],
  ])('is without the words that its frame has at the same place: %j, %j', (content, frame, left) => {
    expect(withoutFrame(content, frame)).toBe(left)
  })
})

describe('a tag of the frame', () => {
  it.each(['<w:p>', '</w:p>', '<w:br/>', '<w:tab/>', '<w:tc>', '</w:tc>', '<w:p w:id="1">'])('goes on parting words: %s', (tag) => {
    expect(withoutFrame(`A${tag}B`, tag)).toBe('A</w:p>B')
  })

  it.each(['<w:pPr>', '<w:t>', '<w:table>', '</w:r>', '<p>', '<x:w:p>', '<//w:p>', '<a <w:p>'])('goes on parting none: %s', (tag) => {
    expect(withoutFrame(`A${tag}B`, tag)).toBe('A<>B')
  })
})

describe('a packed file', () => {
  const packed = (entries: { readonly [name: string]: string }) =>
    zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])))
  const entriesOf = (bytes: string | Uint8Array) =>
    typeof bytes === 'string'
      ? bytes
      : Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, entry]) => [name, strFromU8(entry)]))

  const CONTENT = packed({ 'a.xml': '<a>2006<w:p>Zoë', 'b.xml': '<a>2006', 'c.xml': '2006' })
  const FRAME = packed({ 'a.xml': '<a>2006<w:p>xxx', 'c.xml': '', 'd.xml': '<a>' })

  it('is left entry by entry, each without its own frame', () => {
    expect(entriesOf(withoutFrame(CONTENT, FRAME))).toEqual({ 'a.xml': '<> </w:p>Zoë', 'b.xml': '<a>2006', 'c.xml': '2006' })
  })

  it('keeps every byte of an entry that its frame has not', () => {
    const picture = Uint8Array.of(0xff, 0xd8, 0x3c, 0xe9)
    expect(unzipSync(withoutFrame(zipSync({ 'a.jpeg': picture }), FRAME) as Uint8Array)['a.jpeg']).toEqual(picture)
  })

  it('is the same bytes each time, whatever the day, and its text stands in it as it is', () => {
    const bytes = withoutFrame(CONTENT, FRAME) as Uint8Array
    expect(withoutFrame(CONTENT, FRAME)).toEqual(bytes)
    expect(strFromU8(bytes, true)).toContain('<a>2006')
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint16(12, true)).toBe(0x21)
  })
})
