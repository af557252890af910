// Character references are read as the characters they stand for, twice over, and anything that only looks like one is left alone.
import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../../src/redact/decode-entities.js'

describe('a character reference', () => {
  it.each([
    ['in decimal', 'Z&#101;b', 'Zeb'],
    ['in hexadecimal', 'Z&#x65;b &#x4A;&#X4a;', 'Zeb JJ'],
    ['by its name', 'Ren&eacute;e &Eacute;lodie', 'Renée Élodie'],
    ['by a name with digits', 'a&frac12;', 'a½'],
    ['without its semicolon', 'Z&#101b &#x4aQ', 'Zeb JQ'],
    ['of seven digits', '&#0000101;', 'e'],
    ['of six hexadecimal digits', '&#x000065;', 'e'],
    ['of the highest character there is', '&#1114111; &#x10ffff;', '\u{10ffff} \u{10ffff}'],
    ['above it, which stays', '&#1114112; &#x110000;', '&#1114112; &#x110000;'],
    ['of no character, which stays', '&#0; &#x0;', '&#0; &#x0;'],
    ['of an unknown name, which stays', '&zebedee; &q;', '&zebedee; &q;'],
    ['escaped', 'Z&amp;#101;b', 'Zeb'],
    ['escaped twice, which is decoded twice only', 'Z&amp;amp;#101;b', 'Z&#101;b'],
    ['that is none: an ampersand', 'AT&T & &; &#; &#x;', 'AT&T & &; &#; &#x;'],
  ])('is read: %s', (_, written, text) => {
    expect(decodeEntities(written)).toBe(text)
  })
})
