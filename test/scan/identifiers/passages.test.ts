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

it('reads anchors near each other in one passage and distant ones apart', () => {
  expect(read(`1 ${'word '.repeat(20)}2`)).toHaveLength(1)
  expect(read(`1 ${far}2`)).toHaveLength(2)
})

it('gives offsets in the whole text', () => {
  const text = `${far}1 ${far}2`
  const seen = inPassages(text, /\d+/g, (passage) => [
    { start: passage.search(/\d/), end: passage.search(/\d/) + 1, type: 'LONG_NUMBER', rule: 'digit' },
  ])
  expect(seen.map(({ start, end }) => text.slice(start, end))).toEqual(['1', '2'])
})
