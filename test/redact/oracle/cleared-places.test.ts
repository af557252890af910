// What somebody cleared is left out of the search in its own place alone, and only where the masked copy is true to the printed one.
import { describe, expect, it } from 'vitest'
import { maskCleared, withoutCleared, withoutClearingMarks } from '../../../src/redact/oracle/cleared-places.js'

describe('a cleared text is masked', () => {
  it.each([
    ['Grace Monk', 'zzzzz zzzz'],
    ['Zoë, 12 years', 'zzz, 00 zzzzz'],
    ['½ (?!)', '0 (?!)'],
    ['', ''],
  ])('%j as %j', (text, masked) => {
    expect(maskCleared(text)).toBe(masked)
  })
})

describe('a part of a public file', () => {
  /** The part that is searched, given what is cleared, as printed and as printed with it masked. */
  const searched = (texts: string[], part: string, masked: string) => withoutCleared([part], { texts, parts: [masked] })[0]

  it.each([
    ['one word', ['Grace'], 'Saying grace. Grace came.', 'Saying zzzzz. Grace came.'],
    ['several words', ['the monk said'], 'So the monk said it.', 'So zzz zzzz zzzz it.'],
    ['a number', ['12'], 'On page 12 of 12.', 'On page 00 of 12.'],
    ['words with markup', ['the *monk* said'], 'So the <b>monk</b> said it.', 'So zzz <b>zzzz</b> zzzz it.'],
    ['words in other letters', ['GRACE'], 'Saying GRACE now', 'Saying zzzzz now'],
    ['one of two texts', ['Grace', 'Monk'], 'Grace and a Monk', 'Grace and a zzzz'],
  ])('is searched without what is cleared there: %s', (_, texts, part, masked) => {
    expect(searched(texts, part, masked)).toBe(masked)
  })

  it.each([
    ['a word is masked that nobody cleared', ['Grace'], 'Grace Monk came', 'zzzzz zzzz came'],
    ['another word stands there', ['Grace'], 'Grace Monk came', 'zzzzz Rook came'],
    ['a cleared word is another one, unmasked', ['Grace'], 'Grace came', 'Peace came'],
    ['a word is missing', ['Grace'], 'Grace Monk came', 'zzzzz came'],
    ['a word is more', ['Grace'], 'Grace came', 'zzzzz Monk came'],
    ['only markup shows that a word was joined', ['Grace'], 'x <b>Grace</b>Monk', 'x <b>zzzzz</b>zzzz'],
  ])('is searched whole where %s', (_, texts, part, masked) => {
    expect(searched(texts, part, masked)).toBe(part)
  })

  it('is searched whole where nothing is cleared, and each by itself', () => {
    expect(withoutCleared(['Grace'], null)).toEqual(['Grace'])
    const cleared = { texts: ['Grace'], parts: ['zzzzz', 'zzzz'] }
    expect(withoutCleared(['Grace', 'Monk', 'Grace'], cleared)).toEqual(['zzzzz', 'Monk', 'Grace'])
  })
})

describe('a source', () => {
  it('is read with its clearing marks blank, line by line', () => {
    const source = 'a :clear[Grace\r\nMonk]{by=JW why="x"} b\n:redact[Hope]{reason=s40} :clear[c]{by=JW}'
    const blank = `a ${' '.repeat(12)}\r\n${' '.repeat(20)} b\n:redact[Hope]{reason=s40} ${' '.repeat(16)}`
    expect(withoutClearingMarks(source)).toBe(blank)
  })

  it.each([':clear', ':clear[]', 'clear[a]{by=JW}', ':clear[a] {by=JW}'])('is as it was without one: %s', (source) => {
    expect(withoutClearingMarks(source)).toBe(source)
  })
})
