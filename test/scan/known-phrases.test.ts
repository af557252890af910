// The phrases of a store are found in a text, the longest first, the strictest standing first.
import { describe, expect, it } from 'vitest'
import { KnownPhrases } from '../../src/redact/scan/known-phrases.js'
import type { Standing } from '../../src/redact/scan/register.js'

function phrasesOf(...known: [phrase: string, standing: Standing][]): KnownPhrases {
  const phrases = new KnownPhrases()
  for (const [phrase, standing] of known) phrases.add(phrase, standing)
  return phrases
}

const stretchesIn = (text: string, ...known: [string, Standing][]) =>
  phrasesOf(...known)
    .in(text.split(' '))
    .map(({ from, to, standing }) => `${standing}: ${text.split(' ').slice(from, to).join(' ')}`)

describe('the phrases among words', () => {
  it.each<readonly [text: string, found: string[], known: [string, Standing][]]>([
    ['we met anna luck there', ['public: anna luck'], [['Anna Luck', 'public']]],
    [
      'anna luck',
      ['ask: anna luck'],
      [
        ['Anna', 'public'],
        ['Anna Luck', 'ask'],
      ],
    ],
    [
      'anna luck',
      ['ask: anna luck'],
      [
        ['Anna Luck', 'ask'],
        ['Anna', 'public'],
      ],
    ],
    [
      'anna monk',
      ['public: anna'],
      [
        ['Anna Luck', 'ask'],
        ['Anna', 'public'],
      ],
    ],
    ['anna', [], [['Anna Luck', 'ask']]],
    [
      'anna luck luck anna',
      ['public: anna luck', 'protected: luck'],
      [
        ['Anna Luck', 'public'],
        ['luck', 'protected'],
      ],
    ],
    ['anna luck anna luck', ['public: anna luck', 'public: anna luck'], [['Anna Luck', 'public']]],
    ["zoe o'neil", ["public: zoe o'neil"], [['Zoë O’Neil', 'public']]],
    ['the children s board', ['public: board'], [['Board', 'public']]],
    [
      'a b c',
      ['ask: a b c'],
      [
        ['A', 'public'],
        ['A B', 'public'],
        ['A B C', 'ask'],
      ],
    ],
    ['we met', [], []],
    [
      '',
      [],
      [
        ['', 'public'],
        ['12', 'public'],
      ],
    ],
  ])('%j', (text, found, known) => {
    expect(stretchesIn(text, ...known)).toEqual(found)
  })
})

describe('a phrase that is added twice', () => {
  const ALL: readonly Standing[] = ['public', 'ask', 'protected']
  it.each(ALL.flatMap((one, i) => ALL.map((two, j) => [one, two, i > j ? one : two] as const)))(
    'as %s and as %s is %s',
    (one, two, strictest) => {
      expect(stretchesIn('anna luck', ['Anna Luck', one], ['anna LUCK', two])).toEqual([`${strictest}: anna luck`])
    },
  )

  it('leaves the others as they are', () => {
    const known: [string, Standing][] = [
      ['Anna Luck', 'public'],
      ['Anna Monk', 'public'],
      ['Anna Monk', 'protected'],
    ]
    expect(stretchesIn('anna luck anna monk', ...known)).toEqual(['public: anna luck', 'protected: anna monk'])
  })
})

describe('a phrase', () => {
  it('is a person’s name only where that was said', () => {
    const phrases = phrasesOf(['Anna Luck', 'public'])
    phrases.add('Tom Monk', 'public', true)
    expect(phrases.in(['tom', 'monk', 'anna', 'luck'])).toEqual([
      { from: 0, to: 2, standing: 'public', isPerson: true },
      { from: 2, to: 4, standing: 'public', isPerson: false },
    ])
  })
})
