// June, April and May are months where the calendar is meant, and people elsewhere.
import { describe, expect, it } from 'vitest'
import { knownWord } from '../../src/redact/scan/known-word.js'
import { isCalendarWord } from '../../src/redact/scan/month-or-name.js'
import { wordsIn } from '../../src/redact/scan/words.js'
import { namesSeenIn } from './seen.js'

/** The words of a text that are days or months. */
function datesIn(text: string): string[] {
  const words = wordsIn(text)
  return words.flatMap((word, i) => (isCalendarWord(word, knownWord(word.plain), words[i - 1], words[i + 1]) ? [word.text] : []))
}

describe('a month', () => {
  it.each([
    ['We met in June.', 'June'],
    ['Since April it rained.', 'April'],
    ['We met early May there.', 'May'],
    ['We met next August.', 'August'],
    ['It was 5 June then.', 'June'],
    ['It was 3June then.', 'June'],
    ['June 2019 was wet.', 'June'],
    ['June, 2019 was wet.', 'June'],
    ['June 5th was wet.', 'June'],
    ['June\n\n5 is wet.', 'June'],
    ['We met September there.', 'September'],
    ['September', 'September'],
    ['We met in May', 'May'],
    ['In the Spring', 'Spring'],
    ['In Winter', 'Winter'],
    ['In May Kingston met.', 'May'],
    ['Since April Ofsted came.', 'April'],
    ['By June People came.', 'June'],
  ])('%j', (text, month) => {
    expect(datesIn(text)).toEqual([month])
  })
})

describe('no month', () => {
  it.each([
    'We met June there.',
    'June came.',
    'June',
    'We met Jan in the hall.',
    'We met in Jan there.',
    'It was 5 Jan then.',
    'We came in, June said.',
    'It was room 5, June said.',
    'It was 5xx June then.',
    'June was 5 then.',
    'We met June (5) there.',
    'We met Luck in the hall.',
    'the June',
    'Spring came.',
    'We met Summer there.',
    'A note from April Okoro came.',
    'It was said by May Zorbel there.',
  ])('%j', (text) => {
    expect(datesIn(text)).toEqual([])
  })
})

describe('a public day', () => {
  it.each([
    'We write before Christmas.',
    'It ends after Easter.',
    'The Diwali and Ramadan events.',
    'We meet at Whitsun.',
    'Happy Easter, and Merry Christmas.',
    'We close on Christmas Eve.',
  ])('is nobody: %s', (text) => {
    expect(namesSeenIn(text)).toEqual([])
  })

  it('is somebody who does what a person does', () => {
    expect(namesSeenIn('Christmas told us so.')).toEqual(['Christmas'])
  })

  it('is somebody beside a first name or a title', () => {
    expect(namesSeenIn('We met Grace Christmas and Mrs Easter.')).toEqual(['Grace Christmas', 'Mrs Easter'])
  })
})

describe('a word of administration', () => {
  it('is nobody in the head of a table, and somebody beside a first name', () => {
    expect(namesSeenIn('| Borough | Plans |\n| --- | --- |\n')).toEqual([])
    expect(namesSeenIn('We met Grace Borough there.')).toEqual(['Grace Borough'])
  })
})
