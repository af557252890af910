// A text is read with one of 256 signs for each character, and every character keeps its place.
import { describe, expect, it } from 'vitest'
import { latinTextOf, smallLettersOf } from '../../src/redact/scan/latin-text.js'

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
