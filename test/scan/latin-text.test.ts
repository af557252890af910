// A text is read with one of 256 signs for each character, and every character keeps its place.
import { describe, expect, it } from 'vitest'
import { latinTextOf, smallLettersOf, withoutTypography, writingIn } from '../../src/redact/scan/latin-text.js'

describe('a text with one of 256 signs for each character', () => {
  it.each([
    ['Zoë Luck, 5 £ ¦ ÿ', 'Zoë Luck, 5 £ ¦ ÿ'],
    ['‘Luck’ ʼ', "'Luck' '"],
    ['“Luck”', '"Luck"'],
    ['‐ ‑ – — ― −', '- - - - - -'],
    ['€5 and 1⁄2', '£5 and 1¦2'],
    ['Łukasz Đurić', 'ÿukasz ÿuriÿ'],
    ['Иван', '¤¤¤¤'],
    ['🙂 Luck', '¤¤ Luck'],
    ['', ''],
  ])('%j is read as %j', (text, read) => {
    expect(latinTextOf(text)).toBe(read)
    expect(latinTextOf(text)).toHaveLength(text.length)
  })
})

describe('a text in small letters', () => {
  it.each([
    ['ZOË Luck', 'zoë luck'],
    ['“Łukasz”', '“łukasz”'],
    ['İlker LUCK', 'ÿlker luck'],
  ])('%j is read as %j', (text, read) => {
    expect(smallLettersOf(text)).toBe(read)
    expect(smallLettersOf(text)).toHaveLength(text.length)
  })
})

describe('a text without typography', () => {
  it.each([
    ['“Luck’s” – ‘Zoë’… • ● —', "¤Luck's¤ ¤ ¤Zoë'¤ ¤ ¤ ¤"],
    ["Luck's", "Luck's"],
    ['Łukasz’s', 'Łukasz’s'],
    ['5 ≤ “6”', '5 ≤ “6”'],
  ])('%j is read as %j', (text, read) => {
    expect(withoutTypography(text)).toBe(read)
  })

  it('gives each stretch as it is written', () => {
    const text = "“Luck’s” and Zoë's"
    const read = withoutTypography(text)
    const asWritten = writingIn(text, read)
    const stretches = [...read.matchAll(/[^ ]+/g)].map(({ 0: stretch, index }) => asWritten(stretch, index))
    expect(stretches).toEqual(['“Luck’s”', 'and', "Zoë's"])
  })
})
