// Capitalised phrases that are no names: those of the public lists, and longer ones made of dictionary words.
import { describe, expect, it } from 'vitest'
import { dictionaryPhrases, publicPhrases } from '../../src/redact/scan/explained-phrases.js'
import { wordsIn } from '../../src/redact/scan/words.js'

type Case = readonly [text: string, ...phrases: string[]]

function written(text: string, stretches: readonly { from: number; to: number }[]): string[] {
  const words = wordsIn(text)
  return stretches.map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end))
}

const publicIn = (text: string) => written(text, publicPhrases(wordsIn(text)))
const longIn = (text: string) => written(text, dictionaryPhrases(wordsIn(text), 3))
const shortIn = (text: string) => written(text, dictionaryPhrases(wordsIn(text), 2))

describe('public phrases', () => {
  it.each<Case>([
    ['We asked the Department for Education there.', 'Department for Education'],
    ['The Children Act and the Children and Families Act', 'Children Act', 'Children and Families Act'],
    ['Kingston Council, Kingston upon Thames', 'Kingston Council', 'Kingston upon Thames'],
    ['the Department for\nEducation', 'Department for\nEducation'],
    ['Department for Education', 'Department for Education'],
    ['Zorbel Department for Education Zorbel', 'Department for Education'],
    ['Department for Education Kingston Council', 'Department for Education', 'Kingston Council'],
    ["We asked Women's Aid there.", "Women's Aid"],
    ['We asked St George’s Hospital there.', 'St George’s Hospital'],
    ["Kingston Council's plan", "Kingston Council's"],
    ['What to do if youre worried a child is being abused', 'What to do if youre worried a child is being abused'],
  ])('%j', (text, ...phrases) => {
    expect(publicIn(text)).toEqual(phrases)
  })

  it.each([
    'the department for education',
    'Department, for Education',
    'Department for',
    'Kingston, Council',
    'Anna Luck',
    'Department',
    '',
  ])('none: %j', (text) => {
    expect(publicIn(text)).toEqual([])
  })
})

describe('phrases of three dictionary words or more', () => {
  it.each<Case>([
    ['the Annual Learning Report was read', 'Annual Learning Report'],
    ['the Meeting Learning Report and the Quality Planning Group', 'Meeting Learning Report and the Quality Planning Group'],
    ['the Meeting Learning Report, the Quality Planning Group', 'Meeting Learning Report', 'Quality Planning Group'],
    ['the Report of the Annual Meeting was read', 'Report of the Annual Meeting'],
    ['the Quality and Planning Group of children', 'Quality and Planning Group'],
    ['the Annual A Learning Report', 'Annual A Learning Report'],
    ['Annual Learning Report', 'Annual Learning Report'],
    ['the Annual Learning Report\nToday', 'Annual Learning Report'],
    ['the Surbiton Learning Report', 'Surbiton Learning Report'],
    ['the Ofsted Learning Report', 'Ofsted Learning Report'],
    ['the September Learning Report', 'September Learning Report'],
    ['the Councillor Learning Report', 'Councillor Learning Report'],
    ['the Learning Child Report', 'Learning Child Report'],
    ['the Child Learning Report', 'Child Learning Report'],
    ['the Annual Monk Report', 'Annual Monk Report'],
    ['Annual Monk Report was read', 'Annual Monk Report'],
    ['the Child Monk Report', 'Child Monk Report'],
    ['We Learning Annual Report', 'We Learning Annual Report'],
  ])('%j', (text, ...phrases) => {
    expect(longIn(text)).toEqual(phrases)
  })

  it.each([
    'the Annual Report was read',
    'the annual learning report',
    'the Annual Zorbel Report',
    'the Annual, Learning Report',
    'the Annual Learning, Report',
    'the Annual Grace Report',
    'the Learning Report Anna',
    'Annual met the Learning Report',
    'the Annual A B Learning',
    'the Report for Mrs Learning',
    'the Sergeant Luck Report',
    'the Annual will Learning Report',
  ])('none: %j', (text) => {
    expect(longIn(text)).toEqual([])
  })
})

describe('phrases of two dictionary words or more', () => {
  it.each<Case>([
    ['the Annual Report was read', 'Annual Report'],
    ['The Annual Report was read', 'The Annual Report'],
    ['Later the Annual Report was read', 'Annual Report'],
    ['the Child Report', 'Child Report'],
    ['Child Report', 'Child Report'],
    ['the Annual Child there', 'Annual Child'],
  ])('%j', (text, ...phrases) => {
    expect(shortIn(text)).toEqual(phrases)
  })

  it.each([
    'the Report was read',
    'Later Monk left',
    'we met Child and Luck there',
    'we met Will Child there',
    'we met Hope Luck there',
    'we met Grace Report there',
    'we met Dr Report there',
    'we met Judge Monk there',
    'Report was read',
  ])('none: %j', (text) => {
    expect(shortIn(text)).toEqual([])
  })
})
