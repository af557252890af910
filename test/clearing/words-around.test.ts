// What is shown around a finding stays in its paragraph, hides what is taken out, and costs no more in a long paragraph.
import { expect, it } from 'vitest'
import { parseMarkdown } from '../../src/core/markdown.js'
import { findMarks } from '../../src/core/marks.js'
import { wordsAround } from '../../src/operations/redaction/words-around.js'

function around(source: string, words: string): string {
  const start = source.indexOf(words)
  return wordsAround(source, findMarks(parseMarkdown(source), source).marks)({ start, end: start + words.length })
}

it.each(['\n', '\r\n'])('ends at an empty line, a heading and a row, with line ends %j', (end) => {
  const lines = (...all: string[]) => all.join(end)
  expect(around(lines('One.', '', 'They met', 'Quill here.', ' ', 'Two.'), 'Quill')).toBe('They met Quill here.')
  expect(around(lines('One.', '## Quill came', 'Two.', '', 'Three.'), 'Quill')).toBe('## Quill came Two.')
  expect(around(lines('| One |', '| Quill |', '| Two |'), 'Quill')).toBe('| Quill |')
})

it('shows signs for what is taken out, whether that is short or long', () => {
  for (const taken of ['Tarn', 'Tarn '.repeat(400).trim()])
    expect(around(`They met :redact[${taken}]{reason=s40} and Quill here.`, 'Quill')).toContain('… and Quill here.')
})

it('hides what is taken out inside the words themselves', () => {
  expect(around('The flat 12 :redact[Tarn]{reason=s40} Road was seen.', '12 :redact[Tarn]{reason=s40} Road')).toBe(
    'The flat 12 … Road was seen.',
  )
})

it('of a long paragraph only what is near is read', () => {
  const source = 'They met Quill at the place. '.repeat(8000)
  const show = wordsAround(source, [])
  const began = performance.now()
  for (let start = source.indexOf('Quill'); start >= 0; start = source.indexOf('Quill', start + 1)) show({ start, end: start + 5 })
  expect(performance.now() - began).toBeLessThan(3000)
})
