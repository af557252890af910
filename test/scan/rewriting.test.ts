// A rewritten text knows where each of its characters stood in the source, however often it was rewritten.
import { describe, expect, it } from 'vitest'
import { asWritten, type Rewritten, rewrite, stretchOf } from '../../src/redact/scan/rewriting.js'

const SOURCE = 'one [two] three [four]'
const bare = rewrite(asWritten(SOURCE), /[[\]]/g, () => '')

/** What the source has where words stand in the text. */
function written(source: string, { text, sourceStart, sourceEnd }: Rewritten, words: string): string {
  const at = text.indexOf(words)
  return source.slice(sourceStart(at), sourceEnd(at + words.length))
}

describe('a text as it was written', () => {
  it('stands where it stands', () => {
    expect(written(SOURCE, asWritten(SOURCE), 'two')).toBe('two')
  })
})

describe('a text with parts taken out', () => {
  it('reads without them', () => {
    expect(bare.text).toBe('one two three four')
  })

  it.each(['one', 'two', 'three', 'four', 'o', 'r', 'one two', 'two three', 'e four'])('%s is found again', (words) => {
    expect(written(SOURCE, bare, words).replaceAll(/[[\]]/g, '')).toBe(words)
  })

  it.each([
    ['one', 0, 3],
    ['two', 5, 8],
    ['three', 10, 15],
    ['four', 17, 21],
  ])('%s is found at the letters themselves', (words, start, end) => {
    const at = bare.text.indexOf(words)
    expect([bare.sourceStart(at), bare.sourceEnd(at + words.length)]).toEqual([start, end])
  })

  it('takes what was cut out inside a word with the word', () => {
    expect(
      written(
        'a Lu--ck b',
        rewrite(asWritten('a Lu--ck b'), /-/g, () => ''),
        'Luck',
      ),
    ).toBe('Lu--ck')
  })
})

describe('a text with longer or shorter words put in', () => {
  const source = 'a <x> b <yyyyyy> c'
  const read = rewrite(asWritten(source), /<(x|y+)>/g, ([, letter]) => (letter === 'x' ? 'eleven' : 'y'))

  it('reads with the new words', () => {
    expect(read.text).toBe('a eleven b y c')
  })

  it.each([
    ['eleven', '<x>'],
    ['leve', '<x>'],
    ['e', '<x>'],
    ['n b', '<x> b'],
    [' b ', ' b '],
    ['b y c', 'b <yyyyyy> c'],
    ['c', 'c'],
    ['a e', 'a <x>'],
  ])('%j stands for %j', (words, was) => {
    expect(written(source, read, words)).toBe(was)
  })
})

describe('a match that is to stay', () => {
  it('leaves the text as it was, for null and for the same words', () => {
    const before = asWritten('one two')
    expect(rewrite(before, /\w+/g, () => null)).toBe(before)
    expect(rewrite(before, /\w+/g, ([word]) => word)).toBe(before)
    expect(rewrite(before, /\d/g, () => 'x')).toBe(before)
  })

  it('moves nothing before or after it', () => {
    const source = 'a-b-c'
    const read = rewrite(asWritten(source), /\w-?/g, ([part]) => (part === 'b-' ? null : part.replace('-', '')))
    expect(read.text).toBe('ab-c')
    expect(written(source, read, 'b-c')).toBe('b-c')
  })
})

describe('a text rewritten again', () => {
  it('leads back to the source, through every step', () => {
    const source = 'x &amp;amp; **Luck** y'
    const steps: [RegExp, string][] = [
      [/&amp;/g, '&'],
      [/&amp;/g, '&'],
      [/\*/g, ''],
      [/&/g, 'and'],
    ]
    const read = steps.reduce((text, [pattern, words]) => rewrite(text, pattern, () => words), asWritten(source))
    expect(read.text).toBe('x and Luck y')
    expect(written(source, read, 'and')).toBe('&amp;amp;')
    expect(written(source, read, 'Luck')).toBe('Luck')
    expect(written(source, read, 'y')).toBe('y')
  })

  it('does so at many places', () => {
    const names = Array.from({ length: 60 }, (_, i) => `name${i}x`)
    const source = names.map((name) => `<<${name.slice(0, 2)}--${name.slice(2)}>>`).join(' ')
    const read = rewrite(
      rewrite(asWritten(source), /--/g, () => ''),
      /<<|>>/g,
      () => '',
    )
    expect(read.text).toBe(names.join(' '))
    expect(names.map((name) => written(source, read, name))).toEqual(names.map((name) => `${name.slice(0, 2)}--${name.slice(2)}`))
  })
})

describe('a stretch of a text', () => {
  it('counts from its own start and leads back to the same places', () => {
    const stretch = stretchOf(bare, 4, 13)
    expect(stretch.text).toBe('two three')
    expect([stretch.sourceStart(0), stretch.sourceEnd(3), stretch.sourceStart(4), stretch.sourceEnd(9)]).toEqual([5, 8, 10, 15])
  })
})
