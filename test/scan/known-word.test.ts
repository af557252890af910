// What the word lists know of one word holds for its forms too: with a hyphen, an apostrophe, an accent, something before or behind.
import { describe, expect, it } from 'vitest'
import { type KnownWord, knownWord } from '../../src/redact/scan/known-word.js'

type Kinds = readonly (keyof KnownWord)[]

describe('a word is known', () => {
  it.each<readonly [word: string, is: Kinds, isNot: Kinds]>([
    [
      'luck',
      ['isWord', 'isFrequent', 'isVeryFrequent', 'isName'],
      ['isGiven', 'isCommonName', 'isPlace', 'isTitle', 'isCalendar', 'isAgency'],
    ],
    ['report', ['isWord', 'isFrequent'], ['isName', 'isGiven', 'isCommonName', 'isPlace', 'isTitle', 'isCalendar', 'isAgency']],
    ['grace', ['isWord', 'isGiven', 'isName'], ['isFrequent', 'isVeryFrequent', 'isPlace', 'isTitle']],
    ['robson', ['isName', 'isCommonName'], ['isWord', 'isFrequent', 'isGiven', 'isPlace']],
    ['anna', ['isName', 'isGiven', 'isCommonName'], ['isFrequent', 'isTitle']],
    ['surbiton', ['isPlace'], ['isWord', 'isName', 'isTitle', 'isAgency']],
    ['mrs', ['isTitle'], ['isName', 'isPlace', 'isAgency']],
    ['judge', ['isTitle', 'isWord', 'isName'], ['isPlace', 'isAgency', 'isCalendar']],
    ['september', ['isCalendar'], ['isWord', 'isName', 'isTitle']],
    ['april', ['isCalendar', 'isName', 'isGiven'], ['isTitle', 'isPlace']],
    ['ofsted', ['isAgency'], ['isWord', 'isName', 'isPlace']],
    [
      'zorbel',
      [],
      ['isWord', 'isFrequent', 'isVeryFrequent', 'isGiven', 'isName', 'isCommonName', 'isPlace', 'isTitle', 'isCalendar', 'isAgency'],
    ],
    ['', [], ['isWord', 'isFrequent', 'isGiven', 'isName', 'isCommonName', 'isPlace', 'isTitle', 'isCalendar', 'isAgency']],
  ])('%j', (word, is, isNot) => {
    const known = knownWord(word)
    expect({ is: is.filter((kind) => known[kind]), isNot: isNot.filter((kind) => !known[kind]) }).toEqual({ is, isNot })
    expect(knownWord(word)).toEqual(known)
  })
})

describe('a word of several parts is known', () => {
  it.each<readonly [word: string, is: Kinds, isNot: Kinds]>([
    ['day-to-day', ['isWord', 'isFrequent'], ['isGiven', 'isPlace']],
    ['multi-report', ['isWord', 'isFrequent'], ['isName']],
    ['e-report', ['isWord'], ['isName']],
    ['luck-zorbel', ['isName'], ['isWord', 'isFrequent', 'isGiven']],
    ['zorbel-luck', ['isName'], ['isWord', 'isFrequent', 'isGiven']],
    ['anna-luck', ['isName', 'isWord'], ['isGiven', 'isCommonName']],
    ['anna-grace', ['isName', 'isGiven'], ['isFrequent']],
    ['anna-robson', ['isCommonName'], ['isWord', 'isGiven']],
    ["o'neill", ['isName'], ['isPlace']],
    ['semi-luck', ['isName'], ['isGiven']],
    ['pan-surbiton', ['isPlace'], ['isName']],
    ['x-surbiton', ['isPlace'], ['isName']],
    ['surbiton-luck', ['isName'], ['isPlace']],
    ['ex-judge', ['isTitle'], ['isPlace']],
    ['mid-april', ['isCalendar'], ['isTitle']],
    ['april-luck', ['isName'], ['isCalendar', 'isGiven']],
    ['pre-ofsted', ['isAgency'], ['isName']],
    ['ofsted-luck', ['isName'], ['isAgency']],
    ['trou-ble', ['isWord', 'isFrequent'], ['isName']],
    ['qu-entin', ['isName', 'isGiven'], ['isPlace']],
    ['re-un', [], ['isName', 'isPlace', 'isTitle']],
    ['report-mrs', [], ['isTitle', 'isPlace']],
  ])('%j', (word, is, isNot) => {
    const known = knownWord(word)
    expect({ is: is.filter((kind) => known[kind]), isNot: isNot.filter((kind) => !known[kind]) }).toEqual({ is, isNot })
  })
})

describe('a word that no list has is one', () => {
  it.each([
    'relook',
    'unmapped',
    'medicalised',
    'focussed',
    'overclaim',
    'coparent',
    'misfile',
    'prebook',
    'multiagency',
    'subpanel',
    'interagency',
    'antibully',
    'outclaim',
    'nonfamily',
    'reviewization',
    'panelness',
    'panelless',
    'panelwise',
    'claimfully',
    'reviewising',
  ])('if it is a known one with something before or behind it: %s', (word) => {
    expect(knownWord(word).isWord).toBe(true)
  })

  it.each([
    'rezorb',
    'zorbness',
    'catness',
    'recat',
    'cated',
    'relóok',
    'unzorbed',
    'theer',
    'zorbing',
    'xrelook',
    'reviewisingx',
    'report2less',
    'child2isations',
  ])('but not %s', (word) => {
    expect(knownWord(word).isWord).toBe(false)
  })
})

describe('very many words', () => {
  it('are all known for what they are', () => {
    for (let i = 0; i < 20_100; i++) knownWord(`zorb${i}`)
    expect(knownWord('anna').isGiven).toBe(true)
    expect(knownWord('zorb1').isName).toBe(false)
  })
})
