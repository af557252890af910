// Long lines of a calendar are folded by their bytes, and never inside a character.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldLines } from '../../src/export/fold-lines.js'

it('leaves short lines as they are', () => {
  expect(foldLines('BEGIN:VEVENT\r\nSUMMARY:Ring\r\n')).toBe('BEGIN:VEVENT\r\nSUMMARY:Ring\r\n')
})

it('breaks a long line after 74 bytes, the rest on lines that begin with a blank', () => {
  expect(foldLines('x'.repeat(150))).toBe(`${'x'.repeat(74)}\r\n ${'x'.repeat(74)}\r\n xx`)
  expect(foldLines(`${'x'.repeat(73)}é`)).toBe(`${'x'.repeat(73)}\r\n é`)
})

it('loses nothing, and has no line of more than 75 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
      const line = words.replace(/[\r\n]/g, '')
      const folded = foldLines(line)
      expect(folded.replaceAll('\r\n ', '')).toBe(line)
      for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
    }),
  )
})
