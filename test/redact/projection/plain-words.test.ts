// Public nodes as words on one line: no markup, no line end, and a link with its address unless it reads as one.
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/core/markdown.js'
import { plainWords } from '../../../src/redact/projection/plain-words.js'

test.each([
  ['One *two **three*** ~~four~~.', 'One two three four.'],
  ['One  \ntwo\nthree', 'One two three'],
  ['One\\\ntwo', 'One two'],
  ['One   two \u00a0 three', 'One two three'],
  ['Read [the *report*](https://example.org/report).', 'Read the report (https://example.org/report).'],
  ['Write to [us](mailto:office@example.org).', 'Write to us (office@example.org).'],
  ['Write to <office@example.org>.', 'Write to office@example.org.'],
  ['Write to [mailto:office@example.org](mailto:office@example.org).', 'Write to mailto:office@example.org.'],
  ['Read <https://example.org/>.', 'Read https://example.org/.'],
  ['Read *[x&#32;](x) y*.', 'Read x y.'],
  ['Read [mailto&#32;](mailto&#32;).', 'Read mailto (mailto ).'],
  ['Read [&#32;mailto:a@b.example&#32;](mailto:a@b.example).', 'Read mailto:a@b.example .'],
  ['Read [a](https://example.org/?to=mailto:b).', 'Read a (https://example.org/?to=mailto:b).'],
  ['![A picture](picture.png) `code`', ''],
])('%j is read as %j', (source, words) => {
  expect(plainWords(parseMarkdown(source).children)).toBe(words)
})

test('space at either end goes', () => {
  expect(plainWords([{ type: 'break' }, { type: 'text', value: ' one ' }, { type: 'break' }])).toBe('one')
})
