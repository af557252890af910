// Small words that families are called by, as names and in their own meaning.
import { describe, expect, it } from 'vitest'
import {
  isFamilyNameFirst,
  isFamilyNameLast,
  isSmallSurname,
  isSmallWord,
  isSmallWordAlone,
} from '../../src/redact/scan/small-words-as-names.js'
import { type Judge, judged, namesSeenIn, type Pair } from './seen.js'

describe('a small word that families are called by', () => {
  it.each([
    ['We asked More about it.', 'More'],
    ['We met Mrs Over there.', 'Mrs Over'],
    ['We met Anna More there.', 'Anna More'],
    ['It rained. Down rang his mother.', 'Down'],
  ])('%s', (text, name) => {
    expect(namesSeenIn(text)).toEqual([name])
  })

  it.each([
    'More was said.',
    'Less was spent.',
    'We read Over The Hill there.',
    'Over there it rained.',
    'we asked for more',
    'MORE',
    'We read it. More followed.',
  ])('is none: %s', (text) => {
    expect(namesSeenIn(text)).toEqual([])
  })
})

const isWritten: Judge = (words, i) => words.slice(i, i + 1).some(isSmallWord)
const isAfterTitle: Judge = (words, i) => {
  const [before, word] = [words[i - 1], words[i]]
  return before !== undefined && word !== undefined && isSmallSurname(word, before)
}

const PAIRS: { readonly [what: string]: readonly [judge: Judge, pairs: readonly Pair[]] } = {
  'is a family name before a given one': [
    isFamilyNameFirst,
    [
      ['So', 'So Ji-ho came.', 'So, Ji-ho came.'],
      ['So', 'So Ji-ho came.', 'So Well-being came.'],
      ['So', 'So Ji-ho came.', 'So'],
      ['He', 'We met He Jie.', 'We met. He Jie'],
      ['He', 'We met, He Jie', 'We met – He Jie'],
      ['An', 'we met An Na', 'We Met An Na'],
      ['Son', 'we met Son Jie', 'we met Son Jiejieji'],
      ['You', 'we met You Li', 'we met You There'],
      ['You', 'we met You Li', 'You Li'],
    ],
  ],
  'is a family name after a given one': [
    isFamilyNameLast,
    [
      ['So', 'Ji-ho So', 'So'],
      ['So', 'Ji-ho So', 'Well So'],
      ['He', 'Jie He came.', 'Jie He Came.'],
      ['He', 'Jie He', 'Jiejie He'],
      ['He', 'Jie He', 'Report He'],
      ['More', 'Anna More came.', 'Anna More Robson came.'],
      ['More', 'Anna More', 'Report More'],
      ['Down', 'Anna Down', 'Surbiton Down'],
      ['So', 'Ji-ho So', 'jie So'],
    ],
  ],
  'is a name by itself': [
    isSmallWordAlone,
    [
      ['An', 'We met Ms An there.', 'We met An there.'],
      ['More', 'We asked More about it.', 'We asked More About it.'],
      ['More', 'We asked More', 'We Asked More'],
      ['More', 'We asked More about it.', 'We asked, More about it.'],
      ['Over', 'We asked Over', 'We asked – Over'],
      ['Down', 'Down rang his mother.', 'Down: rang his mother.'],
      ['Down', 'Down rang his mother.', 'Down it rained.'],
      ['Down', 'It rained. Down rang his mother.', 'It rained. Down'],
      ['More', 'More rang his mother.', 'More was said.'],
    ],
  ],
  'is a surname after a title': [
    isAfterTitle,
    [
      ['So', 'Mr So', 'Report So'],
      ['So', 'Mr. So', 'Mr, So'],
      ['Down', 'Ms Down', 'Step Down'],
      ['Over', 'Mrs Over', 'Mrs\nOver'],
    ],
  ],
}

describe.each(Object.entries(PAIRS))('%s', (_what, [judge, pairs]) => {
  it.each(pairs)('%j: %j, not %j', (word, text, not) => {
    expect(judged(judge, text, word)).toBe(true)
    expect(judged(judge, not, word)).toBe(false)
  })
})

describe('a small word that is no name', () => {
  it.each<[Judge, string, string]>([
    [isFamilyNameFirst, 'SO', 'SO Ji-ho came.'],
    [isFamilyNameFirst, 'Report', 'we met Report Jie'],
    [isFamilyNameFirst, 'The', 'The Ji-ho'],
    [isFamilyNameLast, 'SO', 'Ji-ho SO'],
    [isFamilyNameLast, 'MORE', 'Anna MORE'],
    [isFamilyNameLast, 'The', 'Ji-ho The'],
    [isSmallWordAlone, 'more', 'We asked more about it.'],
    [isSmallWordAlone, 'MORE', 'We asked MORE about it.'],
    [isSmallWordAlone, 'More', 'More'],
    [isSmallWordAlone, 'Then', 'Then rang his mother.'],
    [isWritten, 'Tô', 'Tô'],
    [isWritten, 'Tó', 'Tó'],
    [isWritten, 'Ôn', 'Ôn'],
    [isAfterTitle, 'so', 'Mr so'],
    [isAfterTitle, 'SO', 'Mr SO'],
    [isAfterTitle, 'Report', 'Mr Report'],
  ])('%o: %s of %j', (judge, word, text) => {
    expect(judged(judge, text, word)).toBe(false)
  })

  it('is nothing, of no words', () => {
    expect([isFamilyNameFirst, isFamilyNameLast, isSmallWordAlone].map((judge) => judge([], 0))).toEqual([false, false, false])
  })
})
