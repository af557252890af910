// Sentences are broken at the width of the terminal, below their own words; commands stay whole, to be copied.
import { expect, it } from 'vitest'
import { wrapLines } from '../../src/report/wrap-lines.js'

it('breaks a line between words, and keeps its indentation', () => {
  expect(wrapLines('Ring the school about the audit.\n  Then write to it again.\n', 20)).toBe(
    'Ring the school\nabout the audit.\n  Then write to it\n  again.\n',
  )
})

it.each([
  ['- Ring the school now.', '- Ring the\n  school now.'],
  ['12. Ring the school today.', '12. Ring the\n    school\n    today.'],
  ['  | Ring the school.', '  | Ring the\n    school.'],
])('goes on below the words of an item: %s', (line, broken) => {
  expect(wrapLines(line, 14)).toBe(broken)
})

it.each(['  kscp agenda slg --date 2024-06-05', '  > kscp actions list --overdue', '$ npx kscp actions list --all'])(
  'keeps %s whole',
  (line) => {
    expect(wrapLines(line, 20)).toBe(line)
  },
)

it('gives a command at the end of a sentence a line of its own, where the two do not fit on one', () => {
  expect(wrapLines('To see it: kscp desk', 20)).toBe('To see it: kscp desk')
  expect(wrapLines('  When it has been written: kscp agenda slg --export', 20)).toBe(
    '  When it has been\n  written:\n    kscp agenda slg --export',
  )
})

it('leaves what fits as it is, blanks in it too, and a word that is too wide', () => {
  expect(wrapLines('a  b   c\n\nhttps://example.org/a/long/one', 10)).toBe('a  b   c\n\nhttps://example.org/a/long/one')
})
