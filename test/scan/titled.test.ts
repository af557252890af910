// A title goes before a name: any word after Mrs or Dr, and what may be a name after Judge or Nurse.
import { describe, expect, it } from 'vitest'
import { isTitled } from '../../src/redact/scan/titled.js'
import { wordsIn } from '../../src/redact/scan/words.js'

/** Whether the last word of a text is titled by the one before it. */
function isLastTitled(text: string): boolean {
  const words = wordsIn(text)
  const [before, last] = [words.at(-2), words.at(-1)]
  if (before === undefined || last === undefined) throw new Error('two words, please')
  return isTitled(last, before)
}

describe('after a title', () => {
  it.each([
    'Mrs Report',
    'Mrs Zorbel',
    'Mrs. Zorbel',
    'mrs report',
    'dr. zorbel',
    'Dr\nMonk',
    'MRS LUCK',
    'Judge Monk',
    'Judge Zorbel',
    'Sergeant Grace',
    'Ms B',
    'Miss C',
    'Ms Report',
    'Capt. Report',
  ])('%j is a name', (text) => {
    expect(isLastTitled(text)).toBe(true)
  })

  it.each([
    'Mrs report',
    'mrs Report',
    'Mrs, Report',
    'Mrs The',
    'Mrs Dr',
    'Dr Judge',
    'Judge Report',
    'judge zorbel',
    'judge monk',
    'judge Monk',
    'Report Monk',
    'Anna Luck',
    'Judge. Monk',
    'miss school',
    'MS nurse',
    'MS Report',
  ])('%j is none', (text) => {
    expect(isLastTitled(text)).toBe(false)
  })
})
