// Whether a text says what is taken out: pairs that differ in one thing, of which one is said.
import { describe, expect, it } from 'vitest'
import { saysTakenOut } from '../../src/redact/clearing/says-name.js'

const says = (text: string, words: string, type: Parameters<typeof saysTakenOut>[1]['type'] = 'PERSON') =>
  saysTakenOut(text, { type, words })

describe('a name of somebody', () => {
  it.each([
    ['its words with a capital', 'Zebedee van der Quill', 'the quill', 'der Zug'],
    ['its words, where none has a capital', 'zebedee quill', 'the Quills', 'the quilt'],
    ['a half of a double name', 'Omar Al-Hassan', 'hassan came', 'al fresco'],
    ['a half that is no everyday word', 'Omar Quill-Day', 'quill came', 'that day'],
    ['its words and not their letters', 'ROSE TARN', 'A ROSE CAME', 'IT WAS PROSECUTED'],
    ['the letters of writing without spaces', '小明', '王小明', '王大明'],
    ['an everyday word inside a sentence', 'Will Kent', 'asked by Will himself', 'Will it be so?'],
    ['an everyday word with its capital', 'will', 'asked by Will himself', 'it will do'],
    ['an everyday word that is no month', 'Will May', 'asked by Will in May', 'they came in May'],
    ['its names run together', 'Mary Ann Quill-Feather', 'to maryannquillfeather@example.org', 'to maryannfeathers@example.org'],
    ['the first and the last run together', 'Mary Ann Day', 'to maryday@example.org', 'to anndays@example.org'],
    ['the last and the first run together', 'Will Amos Day', 'to daywill@example.org', 'to dayamos@example.org'],
    ['an initial and the last run together', 'Will Amos Day', 'to wday@example.org', 'to aday@example.org'],
  ])('is said by %s: of %s', (_, name, said, notSaid) => {
    expect([says(said, name), says(notSaid, name)]).toEqual([true, false])
  })
})

describe('what is no name', () => {
  it('is said by each of its words that is not of every day, with a capital or without', () => {
    expect(says('a beekeeper', 'the Quill beekeeper', 'IDENTIFYING_DETAIL')).toBe(true)
    expect(says('a beekeeper', 'the Quill beekeeper', 'PERSON')).toBe(false)
  })

  it('is not said by its words run together, nor by everyday ones', () => {
    expect(says('the daywill', 'Will Day', 'ADDRESS')).toBe(false)
    expect(says('asked by Will himself', 'Will Day', 'ADDRESS')).toBe(false)
  })
})

describe('a number', () => {
  it.each([
    ['however it is spaced', '07700 900123', 'ring 0770 0900 123', 'ring 0770 0900 124'],
    ['inside a longer one', '900123', 'ring 07700900123', 'ring 07700900132'],
    ['of four digits and not of three', '1234', 'in 1234', 'in 123'],
  ])('is said %s: %s', (_, number, said, notSaid) => {
    expect([says(said, number, 'PHONE'), says(notSaid, number, 'PHONE')]).toEqual([true, false])
  })

  it('of three digits may be any', () => {
    expect(says('123 people', '123 Elm Road', 'ADDRESS')).toBe(false)
    expect(says('1235 people', '1235 Elm Road', 'ADDRESS')).toBe(true)
  })
})
