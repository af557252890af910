// A source is read as a person would read it, and each word leads back to how it is written; what the markup hides is read too.
import { describe, expect, it } from 'vitest'
import { readableTextOf } from '../../src/redact/scan/readable-text.js'
import { rows } from './seen.js'

const readingOf = (source: string) => readableTextOf(source).words.text

/** How words of the reading are written in the source. */
function written(source: string, words: string): string | null {
  const { text, sourceStart, sourceEnd } = readableTextOf(source).words
  const at = text.indexOf(words)
  return at < 0 ? null : source.slice(sourceStart(at), sourceEnd(at + words.length))
}

const hiddenIn = (source: string) => {
  const { addresses, titles } = readableTextOf(source)
  return [...addresses, ...titles].map(({ text }) => text)
}

describe('a disguised name is read, and found as it is written', () => {
  it.each(
    rows<string>([
      ['a decimal entity', 'L&#117;ck'],
      ['a hexadecimal entity', 'Lu&#x63;k'],
      ['a hexadecimal entity in capitals', 'L&#X75;ck'],
      ['an entity without its semicolon', 'Luc&#107'],
      ['all entities', '&#76;&#117;&#99;&#107;'],
      ['a named entity', 'Luck&eacute;', 'Lucké'],
      ['an entity with digits in its name', 'Luck&frac12;', 'Luck1⁄2'],
      ['an entity escaped twice', 'L&amp;#117;ck'],
      ['a percent escape', 'L%75ck'],
      ['a percent escape escaped', 'L%2575ck'],
      ['a percent escape of several bytes', 'Luck%C3%A9', 'Lucké'],
      ['a percent escape in lower case', 'L%c3%bcck', 'Lück'],
      ['a backslash escape', 'Luck\\-Hart', 'Luck-Hart'],
      ['a backslash before another sign', "O\\'Luck", "O'Luck"],
      ['an escaped tilde', 'Luck\\~x', 'Luck~x'],
      ['full-width letters', 'Ｌｕｃｋ'],
      ['mathematical letters', '𝐋𝐮𝐜𝐤'],
      ['a ligature', 'ﬁnch', 'finch'],
      ['circled letters', 'Ⓛuck'],
      ['white letters in black', '🅛🅤🅲🅺', 'LUCK'],
      ['letters of flags', '🇱🇺🇨🇰', 'LUCK'],
      ['a tag character', 'Lu\u{e0041}ck'],
      ['a combining accent', 'Lu\u0308ck', 'Lück'],
      ['two combining accents', 'Lu\u0308\u0304ck', 'Lǖck'],
      ['a combining accent on a letter of its own', 'Lé\u0323ck', 'Lẹ́ck'.normalize('NFKC')],
      ['a soft hyphen', 'Lu\u00adck'],
      ['a zero-width space', 'Lu\u200bck'],
      ['a zero-width joiner', 'Lu\u200dck'],
      ['a word joiner', 'Lu\u2060ck'],
      ['a byte-order mark', 'Lu\ufeffck'],
      ['a mark of direction', 'Lu\u202eck'],
      ['a grapheme joiner', 'Lu\u034fck'],
      ['a Hangul filler', 'Lu\u3164ck'],
      ['a blank of Braille', 'Lu\u2800ck'],
      ['a half-width filler', 'Lu\uffa0ck'],
      ['an initial filler', 'Lu\u115fck'],
      ['an inherent vowel', 'Lu\u17b4ck'],
      ['a soft hyphen as an entity', 'Lu&shy;ck'],
      ['strong letters', 'Lu**ck**'],
      ['emphasis inside', 'L*u*ck'],
      ['emphasis and strength', 'L***u***ck'],
      ['a struck letter', 'L~~u~~ck'],
      ['code inside', 'L`u`ck'],
      ['a link inside', 'L[uc](x.md)k'],
      ['a link of its last letters', 'Lu[ck](x.md)'],
      ['a link with a title', 'L[uc](x.md "y")k'],
      ['a link with parentheses in its address', 'L[uc](x_(y)z)k'],
      ['a link by reference', 'L[uc][ref]k'],
      ['a link by an empty reference', 'L[uc][]k'],
      ['a tag inside', 'L<b>uc</b>k'],
      ['a tag with an attribute inside', 'L<span class="x">uc</span>k'],
      ['a hyphen at a line’s end', 'Lu-\nck'],
      ['a hyphen at a line’s end, before an indent', 'Lu-\n  ck'],
      ['a hyphen at a line’s end, before a tab', 'Lu-\n\tck'],
      ['a hyphen at a line’s end with a carriage return', 'Lu-\r\nck'],
      ['another hyphen at a line’s end', 'Lu\u2010\nck'],
    ]),
  )('%s', (_name, [writing = '', read = 'Luck']) => {
    const source = `\ufeffWe saw ${writing} there.`
    expect(readingOf(source)).toBe(`We saw ${read} there.`)
    expect(written(source, read.slice(0, 4))?.startsWith(writing.slice(0, 1))).toBe(true)
    const { text, sourceStart } = readableTextOf(source).words
    expect(source.slice(sourceStart(text.indexOf(read)), sourceStart(text.indexOf(' there'))).startsWith(writing)).toBe(true)
  })

  it.each([
    ['L&#117;ck', 'Luck', 'L&#117;ck'],
    ['&#76;uck', 'Luck', '&#76;uck'],
    ['Luc&#107;', 'Luck', 'Luc&#107;'],
    ['&amp;#76;uc&amp;#107;', 'Luck', '&amp;#76;uc&amp;#107;'],
    ['%4cuck', 'Luck', '%4cuck'],
    ['Ｌｕｃｋ', 'Luck', 'Ｌｕｃｋ'],
    ['𝐋𝐮𝐜𝐤', 'Luck', '𝐋𝐮𝐜𝐤'],
    ['ﬁnch', 'finch', 'ﬁnch'],
    ['**Luck**', 'Luck', 'Luck'],
    ['**Lu**ck', 'Luck', 'Lu**ck'],
    ['Lu**ck**', 'Luck', 'Lu**ck'],
    ['[Luck](x.md)', 'Luck', 'Luck'],
    ['[Lu](x.md)ck', 'Luck', 'Lu](x.md)ck'],
    ['\\(Luck\\)', 'Luck', 'Luck'],
    ['<b>Luck</b>', 'Luck', 'Luck'],
  ])('%s, exactly', (writing, read, exact) => {
    expect(written(`\ufeffWe met &amp; saw ${writing} 🙂 there.`, read)).toBe(exact)
    expect(written(`\ufeffWe met &amp; saw ${writing} 🙂 there.`, 'there')).toBe('there')
  })
})

describe('marks around words are not read', () => {
  it.each([
    ['**Anna** _Luck_ __Luck__', 'Anna Luck Luck'],
    ['*Anna* ***Luck***', 'Anna Luck'],
    ['_Anna_, (_Luck_)', 'Anna, (Luck)'],
    ['~~Anna~~ `Luck` ```Luck```', 'Anna Luck Luck'],
    ['[Anna](a.md) ![Luck](b.png)', 'Anna Luck'],
    ['[Anna][a] Luck', 'Anna Luck'],
    ['<b>Anna</b> <I>Luck</I>', 'Anna Luck'],
    ['<p>Anna</p><div>Luck<br>Luck<BR/>x<li>y<td>z<th>u<tr>v<h2>w', '\nAnna\n\nLuck\nLuck\nx\ny\n\v\nz\n\v\nu\n\f\nv\nw'],
  ])('%s', (source, read) => {
    expect(readingOf(source)).toBe(read)
  })
})

describe('a comment', () => {
  it('is read without its marks', () => {
    expect(readingOf('Anna<!-- Luck -->')).toBe('Anna\n\n Luck \n\n')
  })
})

describe('line ends are one', () => {
  it.each(['\r\n', '\r', '\u2028', '\u2029', '\v', '\f', '\u0085', '&#10;', '&NewLine;'])('%j', (end) => {
    expect(readingOf(`Anna${end}Luck`)).toBe('Anna\nLuck')
    expect(written(`Anna${end}Luck`, 'Luck')).toBe('Luck')
  })
})

describe('what is no markup stays', () => {
  it.each([
    '2 * 3 = 6',
    '* Luck',
    '- Luck',
    'some_file_name',
    'Luck _',
    '&nosuch; &x',
    '&#0; &#9999999;',
    '100% of 5%',
    '%ff',
    '5 < 6 and 7 > 2',
    '<anna@example.org>',
    'Mary-\nKate',
    '1-\nck',
    'Luck -\nck',
    'text[^1]',
    '[^1]: Luck',
    'a\\b',
    'x\\ y',
    'Luck]',
    'Luck] said',
  ])('%j', (source) => {
    expect(readingOf(source)).toBe(source)
  })
})

describe('an address of the web', () => {
  it.each([
    'https://example.org/anna-luck',
    'http://example.org/anna-luck',
    'ftp://example.org/anna',
    'www.example.org/anna',
    'HTTPS://EXAMPLE.ORG',
  ])('%s is hidden, not read', (address) => {
    expect(readingOf(`See ${address} there`)).toBe('See   there')
    expect(hiddenIn(`See ${address} there`)).toEqual([address])
    expect(hiddenIn(`See <${address}> there`)).toContain(address)
  })

  it('ends where its brackets or quotation marks do', () => {
    expect(hiddenIn('(https://example.org/a) "https://example.org/b" |https://example.org/c|')).toEqual([
      'https://example.org/a',
      'https://example.org/b',
      'https://example.org/c',
    ])
  })

  it.each([
    ['[a](https://example.org/b)', 'https://example.org/b'],
    ['[a](<https://example.org/b>)', '<https://example.org/b>'],
    ['[x]: https://example.org/b', 'https://example.org/b'],
    ['[x]: <https://example.org/b>', '<https://example.org/b>'],
  ])('is read once where it is the target of a link: %j', (source, address) => {
    expect(hiddenIn(source)).toEqual([address])
  })

  it('begins where a word does', () => {
    expect(hiddenIn('xhttps://example.org')).toEqual([])
  })
})

describe('what the markup hides is read by itself', () => {
  it.each<readonly [source: string, ...hidden: string[]]>([
    ['[a](people/anna-luck.md)', 'people/anna-luck.md'],
    ['[a](x.md "Anna Luck")', 'x.md', ' "Anna Luck"'],
    ['![a](anna.png "Luck")', 'anna.png', ' "Luck"'],
    ['[a](x_(luck).md)', 'x_(luck).md'],
    ['[a](xx) and [b](yy)', 'xx', 'yy'],
    ['<a title="Anna Luck">', ' title="Anna Luck"'],
    ['[x]: people/anna-luck.md "Luck"', 'people/anna-luck.md', ' "Luck"'],
    ['Text.\n   [x]:   <anna luck.md>', '<anna luck.md>'],
    ['Text.\n[x]: one\n[y]: two', 'one', 'two'],
    ['[a](&#76;uck.md)', 'Luck.md'],
    ['[a](anna%20luck.md)', 'anna luck.md'],
  ])('%j', (source, ...hidden) => {
    expect(hiddenIn(source).filter((text) => text.trim().length > 1)).toEqual(hidden)
  })

  it.each([
    ['[a](x.md "Anna Luck")', ['x.md'], [' "Anna Luck"']],
    ['[a](x.md   "Anna Luck")', ['x.md'], ['   "Anna Luck"']],
    ['[a](x.md (Anna))', ['x.md'], [' (Anna)']],
    ['[a]( "Anna Luck")', [], [' "Anna Luck"']],
    ['[a](x.md)', ['x.md'], []],
  ])('%j: the address and the title', (source, addresses, titles) => {
    const read = readableTextOf(source)
    expect([read.addresses, read.titles].map((those) => those.map(({ text }) => text))).toEqual([addresses, titles])
  })

  it.each(['plain text', '[a]()', '[a](  )', '(in brackets)', 'a [b] c', '    [x]: indented', '[x]:'])('%j hides nothing', (source) => {
    expect(hiddenIn(source)).toEqual([])
  })

  it.each([
    ['\ufeffSee [Luck](people/Luck.md).', 'people/Luck.md', 12],
    ['&amp; [Luck](L&#117;ck.md)', 'L&#117;ck.md', 13],
    ['x <a title="Luck">', ' title="Luck"', 4],
    ['[Luck]: Luck', 'Luck', 8],
  ])('%j leads back to where it stands', (source, words, start) => {
    const [first] = [...readableTextOf(source).addresses, ...readableTextOf(source).titles]
    expect([first?.sourceStart(0), first?.sourceEnd(first.text.length)]).toEqual([start, start + words.length])
  })
})
