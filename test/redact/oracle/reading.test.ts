// Bytes are read as words, through entities, escapes, accents, look-alike letters, invisible signs and markup.
import { describe, expect, it } from 'vitest'
import { readingsOf, wordsOf } from '../../../src/redact/oracle/reading.js'

describe('the words of a text', () => {
  it.each([
    ['letters and digits, whatever stands between', '“Quill, Z’s” (aged 7)…', ['Quill', 'Z', 's', 'aged', '7']],
    ['nothing of nothing', ' … ', []],
    ['a hyphen inside a line parts two words', 'Anne-Marie', ['Anne', 'Marie']],
    ['a hyphen at the end of a line parts none', 'Zebe-\ndee', ['Zebedee']],
    ['nor does one before spaces, empty lines and an indented line', 'Zebe- \r\n\r\n  dee', ['Zebedee']],
    ['nor does a typographer’s hyphen', 'Zebe\u2010\ndee', ['Zebedee']],
    ['a line’s end parts two words', 'Zebedee\nQuill', ['Zebedee', 'Quill']],
    ['a line separator inside a word parts none', 'Zebe\u2028dee', ['Zebedee']],
    ['initials with dots', 'Z.Q. said', ['ZQ', 'said']],
    ['initials with dots and spaces', 'Z. Q. said', ['ZQ', 'said']],
    ['initials without the last dot', 'so Z.Q said', ['so', 'ZQ', 'said']],
    ['initials before a name', 'Z.Q.Zally', ['ZQ', 'Zally']],
    ['a letter and a dot at the end of a word are no initials', 'Plan B. It is', ['Plan', 'B', 'It', 'is']],
    ['a comma of thousands', '14,711 or 1,234,567', ['14711', 'or', '1234567']],
    ['a comma before two digits or four parts two numbers', '14,71 or 14,7112', ['14', '71', 'or', '14', '7112']],
    ['an escape', 'Z%65bedee', ['Zebedee']],
    ['an escape of two bytes', 'Ren%C3%A9', ['Rene']],
    ['an escape in small letters', 'Ren%c3%a9', ['Rene']],
    ['an escape of an escape', 'Z%2565bedee', ['Zebedee']],
    ['an escape that is no letter stays', 'all 100%ff of', ['all', '100', 'ff', 'of']],
    ['an entity', 'Z&#101;b&amp;#101;dee', ['Zebedee']],
    ['an accent in one sign or two', 'Zébede\u0301e', ['Zebedee']],
    ['a letter that is two', 'Weiß Cæsar', ['Weiss', 'Caesar']],
    ['each of several such letters', 'ßß ææ', ['ssss', 'aeae']],
    ['letters of other alphabets', 'Zеbеdее Αlpha Ørsted', ['Zebedee', 'Alpha', 'Orsted']],
    ['full-width letters', 'Ｚｅｂ', ['Zeb']],
    ['white letters in black, and those of flags', '🅉🅔🅱 🇿🇪🇧', ['ZEB', 'ZEB']],
    ['words of tag characters, behind all others', 'A\u{e0078}\u{e0079}\u{e007a}b c', ['Ab', 'c', 'xyz', 'xyz']],
    ['invisible signs', 'Ze\u00adbe\u034fde\u3164e', ['Zebedee']],
    ['emphasis and code inside a word', 'Z*e*b~~e~~d`e`e \\[Quill]', ['Zebedee', 'Quill']],
    ['the tags of HTML inside a word', 'Ze<b title="x">bed</b>ee', ['Zebedee']],
    ['a link inside a word', '[Zeb](https://example.org)edee', ['Zebedee']],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('a text is read twice', () => {
  it('with the markup taken out, and with the markup left to part words', () => {
    const read = readingsOf('Told <b>Zeb</b>edee and [Quill](https://example.org/Zally).')
    expect(read.map(({ cased, lower }) => ({ cased, lower }))).toEqual([
      { cased: ' Told Zebedee and Quill ', lower: ' told zebedee and quill ' },
      {
        cased: ' Told b Zeb b edee and Quill https example org Zally ',
        lower: ' told b zeb b edee and quill https example org zally ',
      },
    ])
  })

  it('with the sign of a possessive’s ending, where that is asked for', () => {
    const [{ cased, possessive }] = readingsOf('The school’s ID isn’t Si’d’s, Zed&#39;s or S’s.')
    expect(possessive).toBe(" The school 's ID isn t Si d s Zed 's or S s ")
    expect(cased).toBe(' The school s ID isn t Si d s Zed s or S s ')
  })

  it('with one space between two words and one at each end', () => {
    expect(readingsOf('  One,\n\n two\t– three ')[0].cased).toBe(' One two three ')
  })
})
