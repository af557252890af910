// The Markdown form: what a title holds stays words in its cell.
import { describe, expect, it } from 'vitest'
import { parseMarkdown, plainText } from '../../src/core/markdown.js'
import { kscp } from '../support/run.js'
import { actionFile, logOf } from './action-log-store.js'

function rowsOf(title: string): string[][] {
  const store = logOf(actionFile('ring', { title: JSON.stringify(title), due: '2024-04-01' }))
  const [table] = parseMarkdown(kscp(store, 'actions list --format md --as-of 2024-03-20').stdout).children
  return table?.type === 'table' ? table.children.map((row) => row.children.map((cell) => plainText(cell))) : []
}

describe('a title in the table', () => {
  const TITLES = [
    'Ring A | B.',
    'Ring at 2:00pm [sic].',
    'Ring `x` <b> & co.',
    '3 * 4 * 5',
    '~~~ # not a heading',
    'Plain words (and more).',
    'Ring \\\\ twice',
    'a_b_c ![x](y)',
  ]

  it.each(TITLES)('reads as it was meant: %s', (title) => {
    const written = title.replace(/[\\`*_{}[\]<>&#!~]/g, '\\$&')
    expect(rowsOf(written)).toEqual([
      ['Id', 'Action', 'Owners', 'Due', 'Status'],
      ['ring', title, 'AK', '2024-04-01', 'open'],
      ['2024-03-06-slg-1', 'Write to the panel about the audit.', 'AK', '2024-06-05*', 'open'],
    ])
  })
})
