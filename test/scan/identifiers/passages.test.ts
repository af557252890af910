// A detector reads the words around the anchors, whole words only, and its offsets are those of the text.
import { expect, it } from 'vitest'
import { inPassages } from '../../../src/redact/scan/identifiers/passages.js'

const far = 'word '.repeat(60)

function read(text: string): string[] {
  const passages: string[] = []
  inPassages(text, /\d+/g, (passage) => {
    passages.push(passage)
    return []
  })
  return passages
}

it('reads nothing without an anchor', () => expect(read(far)).toEqual([]))

it('reads a short text whole', () => expect(read('a 1 b')).toEqual(['a 1 b']))

it('reads about a hundred characters each side, and no half word', () => {
  const [passage = ''] = read(`${far}1 ${far}`)
  expect(passage.trim()).toMatch(/^(?:word )+1(?: word)+$/)
  expect(passage.length).toBeGreaterThan(190)
  expect(passage.length).toBeLessThanOrEqual(201)
})

it('begins and ends between the words of the text', () => {
  const [before, after] = ['a bcd ', ' wxy z']
  expect(read(`${before.repeat(40)}1${after.repeat(40)}`)).toEqual([` ${before.repeat(16)}1${after.repeat(16)}`])
})

it('cuts words that have no end', () => {
  const long = 'x'.repeat(300)
  expect(read(`${long}1${long}`)).toEqual([`${'x'.repeat(100)}1${'x'.repeat(100)}`])
  expect(read(`so 1${long}`)).toEqual([`so 1${'x'.repeat(100)}`])
})

it('keeps the last word of a text that ends a hundred characters on', () => {
  const last = `${'word '.repeat(19)}ends`
  expect(read(`1 ${last}`)).toEqual([`1 ${last}`])
})

it('reads anchors near each other in one passage and distant ones apart', () => {
  expect(read(`1 ${'word '.repeat(20)}2`)).toHaveLength(1)
  expect(read(`1 ${far}2`)).toHaveLength(2)
  expect(read(`1${'.'.repeat(200)}2`)).toHaveLength(1)
  expect(read(`1${'.'.repeat(201)}2`)).toHaveLength(2)
})

it('gives offsets in the whole text', () => {
  const text = `${far}1 ${far}2`
  const seen = inPassages(text, /\d+/g, (passage) => [
    { start: passage.search(/\d/), end: passage.search(/\d/) + 1, type: 'LONG_NUMBER', rule: 'digit' },
  ])
  expect(seen.map(({ start, end }) => text.slice(start, end))).toEqual(['1', '2'])
})
