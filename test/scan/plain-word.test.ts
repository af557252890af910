// A word taken for a name is a plain word where it is one everyday word, month or place, and nobody's name.
import { describe, expect, it } from 'vitest'
import { isPlainWord } from '../../src/redact/scan/plain-word.js'
import type { Sighting } from '../../src/redact/scan/sighting.js'

const seen = (sighting: Partial<Sighting>): Sighting => ({ start: 0, end: 0, type: 'PERSON', rule: 'capitalised-word', ...sighting })

/** Whether some words of a text are a plain word. */
function isPlain(words: string, text = words, sighting: Partial<Sighting> = {}): boolean {
  const start = text.indexOf(words)
  return isPlainWord(seen({ start, end: start + words.length, ...sighting }), text)
}

describe('a plain word', () => {
  it.each(['Spring', 'June', 'Report', 'Surbiton', 'Autumn', 'September'])('%s', (word) => {
    expect(isPlain(word)).toBe(true)
    expect(isPlain(word, `${word} newsletter of Robson`)).toBe(true)
  })

  it.each(['Robson', 'Anna', 'Zorbel', 'Grace', 'Spring Report', 'Report Robson', ''])('is none: %j', (words) => {
    expect(isPlain(words)).toBe(false)
  })

  it('is none where somebody must not be named', () => {
    expect(isPlain('Spring', 'Spring', { rule: 'protected-name' })).toBe(false)
    expect(isPlain('Spring', 'Spring', { rule: 'known-name' })).toBe(true)
  })

  it('is none of another type', () => {
    expect(isPlain('Spring', 'Spring', { type: 'ADDRESS' })).toBe(false)
  })
})
