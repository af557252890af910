// A record's text can neither move a terminal's cursor nor turn its writing round.
import { describe, expect, it } from 'vitest'
import { printable, printableJson } from '../../src/core/printable.js'

const DANGEROUS = [
  '\u0000',
  '\u0007',
  '\b',
  '\u001b',
  '\u007f',
  '\u009b',
  '\u061c',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u2028',
  '\ufeff',
  '\u200b',
]

describe('printable text', () => {
  it('shows control and bidirectional characters as escapes', () => {
    expect(printable('red\u001b[31m \u202eevil')).toBe('red\\u001b[31m \\u202eevil')
    for (const character of DANGEROUS) expect(printable(`a${character}b`)).toMatch(/^a\\u[0-9a-f]{4}b$/)
  })

  it('stays on one line', () => {
    expect(printable('one\ntwo\r\nthree')).toBe('one\\u000atwo\\u000d\\u000athree')
  })

  it('leaves every other character as it is', () => {
    const text = 'Siân Ó Briain – “notes” £5 李 👩 \\u001b'
    expect(printable(text)).toBe(text)
  })
})

describe('printable JSON', () => {
  it('holds the same value, with the same characters escaped', () => {
    const value = { words: `a${DANGEROUS.join('')}b – é\n` }
    const json = printableJson(value)
    expect(JSON.parse(json)).toEqual(value)
    for (const character of DANGEROUS) expect(json).not.toContain(character)
    expect(json).toContain('é')
    expect(json.endsWith('}\n')).toBe(true)
  })
})
