// June, April and May are months where the calendar is meant, and people elsewhere.
import { describe, expect, it } from 'vitest'
import { knownWord } from '../../src/redact/scan/known-word.js'
import { isCalendarWord, isDayAsName, isDayByItself, isSurelyDay, isSurelyMonth } from '../../src/redact/scan/month-or-name.js'
import { wordsIn } from '../../src/redact/scan/words.js'
import { type Judge, judged, namesSeenIn, type Pair } from './seen.js'

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

const isMonth: Judge = (words, i) => words.slice(i, i + 1).some((word) => isSurelyMonth(word, words[i - 1], words[i + 1]))

const PAIRS: { readonly [what: string]: readonly [judge: Judge, pairs: readonly Pair[]] } = {
  'is surely a month': [
    isMonth,
    [
      ['May', 'in May', 'May'],
      ['April', 'late April', 'from April'],
      ['June', 'June 5th was wet.', 'June (5) was wet.'],
      ['June', '5 June', 'June'],
    ],
  ],
  'is surely a day': [
    isSurelyDay,
    [
      ['Sunday', 'We came on Sunday.', 'We met Sunday.'],
      ['Sunday', 'We came last Sunday.', 'Sunday'],
      ['Friday', 'It came in on Friday.', 'It came in on a Friday.'],
    ],
  ],
  'is a day as a given name': [
    isDayAsName,
    [
      ['Sunday', 'We met Sunday Okoro.', 'We met Sunday, Okoro.'],
      ['Friday', 'Friday James came.', 'On Friday James came.'],
      ['Friday', 'It rained. Friday James came.', 'It rained. Last Friday James came.'],
      ['Monday', 'We heard from Monday Eze.', 'We heard from Monday.'],
      ['Sunday', 'We met Sunday Okoro.', 'The Big Sunday Okoro'],
    ],
  ],
  'is a day as a surname': [
    isDayAsName,
    [
      ['Sunday', 'Chika Sunday came.', 'Chika, Sunday came.'],
      ['Sunday', 'We met Chika Sunday', 'We met Robson Sunday'],
      ['Sunday', 'We met Chika Sunday.', 'We met Anna Chika Sunday.'],
      ['Sunday', 'We met Chika Sunday.', 'We met him Sunday.'],
      ['Sunday', 'Then Chika Sunday came.', 'Chika Sunday in the hall.'],
      ['Sunday', 'We met Chika Sunday (aunt)', 'We met Chika Sunday – (aunt)'],
      ['Sunday', 'We met Chika Sunday”, then', 'We met Chika Sunday – then, again'],
      ['Sunday', 'We met Chika Sunday  \nThen', 'We met Chika Sunday – \nthen'],
      ['Sunday', 'We met Zorbel Sunday.', 'We met Surbiton Sunday.'],
      ['Sunday', 'We met Happy Sunday.', 'Happy Sunday.'],
      ['Sunday', 'Chika Sunday.', 'Sunday.'],
    ],
  ],
  'is a feast as a surname': [
    isDayAsName,
    [
      ['Christmas', 'We met Anna Christmas in the hall.', 'We met Anna, Christmas in the hall.'],
      ['Easter', 'We met Chika Easter.', 'We met at Easter.'],
      ['Easter', 'We met Anna Easter.', 'Easter'],
    ],
  ],
  'is a day by itself that somebody is called': [
    isDayByItself,
    [
      ['Friday', 'Friday denied it.', 'Friday works for us.'],
      ['Friday', 'It rained. Friday denied it.', 'It rained on Friday denied it.'],
      ['Friday', 'Friday denied it.', 'Friday: denied it.'],
      ['Friday', 'Friday also denied it.', 'Friday'],
      ['Christmas', 'Christmas told us so.', 'Christmas came.'],
      ['Monday', 'Dear Monday,', 'Near Monday,'],
      ['Monday', 'Dear Monday', 'Dear Monday came.'],
      ['Monday', 'Hello Monday, we came.', 'Hello, Monday, we came.'],
      ['Monday', 'Hi Monday,', 'Delhi Monday,'],
      ['Monday', 'Hi Monday,', 'We wrote hi Monday,'],
      ['Friday', 'It was Friday who told us.', 'It was Friday that we met.'],
      ['Friday', 'It is Friday who told us.', 'This Friday who told us.'],
      ['Friday', 'It was Friday who told us.', 'It wasn Friday who told us.'],
      ['Friday', 'It was Friday who told us.', 'It was on Friday who told us.'],
      ['Friday', 'It was Friday who told us.', 'It was Friday. Who told us?'],
      ['Friday', 'It was Friday who told us.', 'It was Friday'],
    ],
  ],
}

describe.each(Object.entries(PAIRS))('%s', (_what, [judge, pairs]) => {
  it.each(pairs)('%j: %j, not %j', (word, text, not) => {
    expect(judged(judge, text, word)).toBe(true)
    expect(judged(judge, not, word)).toBe(false)
  })
})

describe('no day as a name', () => {
  it.each<[Judge, string, string]>([
    [isDayAsName, 'Robson', 'We met Chika Robson.'],
    [isDayAsName, 'Days', 'Days Okoro'],
    [isDayAsName, 'sunday', 'We met sunday Okoro.'],
    [isDayAsName, 'SUNDAY', 'We met SUNDAY Okoro.'],
    [isDayByItself, 'Robson', 'Robson denied it.'],
    [isDayByItself, 'friday', 'friday denied it.'],
    [isDayByItself, 'FRIDAY', 'FRIDAY denied it.'],
    [isSurelyDay, 'Robson', 'We came on Robson.'],
  ])('%o', (judge, word, text) => {
    expect(judged(judge, text, word)).toBe(false)
  })

  it('is nothing, of no words', () => {
    expect([isDayAsName, isDayByItself, isSurelyDay].map((judge) => judge([], 0))).toEqual([false, false, false])
  })
})
