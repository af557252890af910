// Full names of everyday words that stand turned round or shortened, and sentences that only have the same words.
import { describe, expect, it } from 'vitest'
import { findLeaks } from '../../../src/redact/oracle/leak-oracle.js'
import { recordsOf } from '../records.js'

const elmbridge = recordsOf()

async function isFound(text: string, page: string): Promise<boolean> {
  const removed = { text, what: 'marked' as const, file: 'records/meetings/2024-03-06-slg.md', place: { line: 9, column: 4 } }
  return findLeaks({ name: 'notes.md', parts: [page] }, [removed], { records: await elmbridge(), source: '', clearedNames: [] }).length > 0
}

describe('a full name of everyday words', () => {
  it.each([
    ['Grace Monk', 'the file (monk, grace) here'],
    ['Grace Monk', 'the file monk grace here'],
    ['Grace Monk', 'the file MONK,\nGRACE here'],
    ['Grace Monk', 'the file monk_grace here'],
    ['Grace Monk', 'the file grace p monk here'],
    ['Grace Monk', 'the file grace p. monk here'],
    ['Grace Monk', 'the file grace a. monk here'],
    ['Grace Monk', 'the file (grace a monk) here'],
    ['Grace Monk', 'the file g monk here'],
    ['Grace Monk', 'the file g. monk here'],
    ['Grace Monk', 'the file (g p monk) here'],
    ['Grace Monk', 'the file monk, g here'],
    ['told Grace Monk that', 'the file m<b>on</b>k, grace here'],
    ['Grace Lily Monk', 'the file monk, grace here'],
    ['Will Young', 'the file (young, will) here'],
    ['Will Young', 'the file young, will. They left'],
    ['Will Young', 'the file: young will'],
    ['Will Young', 'the file will p young here'],
    ['Will Young', 'the file w young here'],
    ['Angel Young', 'the file (a young) here'],
  ])('stands turned or shortened: %s in %j', async (name, page) => {
    expect(await isFound(name, page)).toBe(true)
  })

  it.each([
    ['Will Young', 'the young will come'],
    ['Will Young', 'when they are young, will they come'],
    ['Will Young', 'so will a young person'],
    ['Angel Young', 'that is a young person'],
    ['Grace Monk', 'by a monk. grace was said'],
    ['Grace Monk', 'a monk came with grace'],
    ['Mark Long', 'it didn’t mark a long time'],
    ['told Grace that', 'that grace'],
    ['Early Help Team', 'to help early and the team help'],
    ['Grace Rose Hope Lily', 'a lily rose'],
  ])('does not stand in a sentence: %s in %j', async (name, page) => {
    expect(await isFound(name, page)).toBe(false)
  })
})
