// Each stage of notes leaves every byte of the record that it doesn't mean: comments, order, quoting, and the form of what it changes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DRAFT_TEXT, draftStore, expectDone, FILE, notes } from './stages-store.js'

const textOf = (store: string) => readFileSync(join(store, FILE), 'utf8')

const OUT = `circulation:  # as agreed
  on: "2024-03-08"  # by post
  # ten working days
  comments-by: 2024-03-22
status: 'circulated'  # so far
amendments:
  # before the round
  - on: 2024-03-07  # a Thursday
    why: A word was wrong.
`
const CIRCULATED = DRAFT_TEXT.replace('status: draft\n', () => OUT).replace('[JW, AK, SM]', '\n- JW  # in the chair\n- AK\n- SM')

it('a second round keeps what was said of the first', () => {
  const store = draftStore({ [FILE]: CIRCULATED })
  expectDone(notes(store, '2024-03-25', 'circulate', '--again', '--comments-by', '2024-04-05'))
  expect(textOf(store)).toBe(
    CIRCULATED.replace('"2024-03-08"', '"2024-03-25"').replace('comments-by: 2024-03-22\n', 'comments-by: 2024-04-05\n  round: 2\n'),
  )
})

it('an approval says that and no more', () => {
  const store = draftStore({ [FILE]: CIRCULATED })
  expectDone(notes(store, '2024-03-25', 'approve', '--by', 'JW'))
  expect(textOf(store).replace(/^approval: .*\n/m, '')).toBe(CIRCULATED.replace("'circulated'", "'approved'"))
})

it('opened again, the round goes with its comments, and the history grows by a line', () => {
  const store = draftStore({ [FILE]: CIRCULATED })
  expectDone(notes(store, '2024-03-25', 'approve', '--by', 'JW'))
  expectDone(notes(store, '2024-03-26', 'amend', '--why', 'A day was wrong.'))
  const opened = textOf(store).replace(/^ {2}- \{on: 2024-03-26, why: A day was wrong\., circulation: .*\}\n/m, '')
  expect(opened).toBe(CIRCULATED.replace("'circulated'", "'draft'").replace(/^circulation:[\s\S]*?(?=status)/m, ''))
})
