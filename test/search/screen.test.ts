// What a terminal shows of a search: by kind, the words found between stars, within the terminal's width.
import { expect, it } from 'vitest'
import type { FoundRecord, SearchResult } from '../../src/core/search-result.js'
import { createPaint } from '../../src/report/paint.js'
import { searchAsScreen } from '../../src/report/search-report.js'

const found = (text: string, word: string): FoundRecord => {
  const start = text.indexOf(word)
  const marked = [{ start, end: start + word.length }]
  return {
    kind: 'action',
    id: '2024-03-06-slg-1',
    title: 'Write.',
    file: 'records/actions/2024-03-06-slg-1.md',
    line: 3,
    text,
    marked,
    score: 1,
  }
}

const resultOf = (...results: FoundRecord[]): SearchResult => ({
  asOf: '2024-03-10',
  results,
  found: results.length,
  holding: 'all',
  suggestions: [],
})

it('groups by kind, in the order of the best of each', () => {
  const meeting = { ...found('The audit.', 'audit'), kind: 'meeting', id: '2024-03-06-slg', title: 'Spring meeting' }
  const shown = searchAsScreen(resultOf(found('An audit.', 'audit'), meeting, found('No audit.', 'audit')), 80, createPaint(false))
  expect(shown.split('\n').filter((line) => !line.startsWith(' '))).toEqual(['action (2)', '', 'meeting (1)', ''])
  expect(shown).toContain('  2024-03-06-slg: Spring meeting\n    records/actions/2024-03-06-slg-1.md:3\n    The **audit**.\n')
})

it('keeps the stars where there are no colours, and makes the words strong where there are', () => {
  const result = resultOf(found('An audit.', 'audit'))
  expect(searchAsScreen(result, 80, createPaint(false))).toContain('An **audit**.')
  expect(searchAsScreen(result, 80, createPaint(true))).toContain('An \u001b[1m**audit**\u001b[22m.')
})

it('cuts a long line around the first word found, and wraps it', () => {
  const text = `${'some words before it '.repeat(40)}audit ${'and more behind '.repeat(40)}`
  const lines = searchAsScreen(resultOf(found(text, 'audit')), 60, createPaint(false)).split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60)
  expect(lines.length).toBeLessThanOrEqual(9)
  expect(lines.join(' ')).toMatch(/\.\.\. .*\*\*audit\*\*.* \.\.\./)
})

it('shows no control characters', () => {
  expect(searchAsScreen(resultOf(found('An \u001b[2J audit.', 'audit')), 80, createPaint(false))).toContain('\\u001b[2J **audit**')
})
