// What a mark takes out, and the signs of marks, are blanked before the scan; every other character stays where it is.
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/core/markdown.js'
import { findMarks } from '../../src/core/marks.js'
import { blankMarks, blankSigns, withoutMarks } from '../../src/redact/scan/without-marks.js'

const blanks = (text: string) => text.replaceAll(/[^\r\n]/g, ' ')

/** The source with what stands between « and » expected to be blank. */
function split(drawn: string): { source: string; expected: string } {
  return { source: drawn.replaceAll(/[«»]/g, ''), expected: drawn.replaceAll(/«([^»]*)»/g, (_, inside: string) => blanks(inside)) }
}

describe('blanked', () => {
  it.each([
    'We saw «:redact[Anna Luck]{reason=s40}» there.',
    'We saw «:redact[**Anna** 🙂 Luck]{reason=s40}».',
    '«:redact[Anna]{reason=s40}» and «:redact[Luck]{reason=s41}»',
    '«:::redact{reason=s40}\nAnna Luck\r\nLuck\n:::»\n\nAfter.',
    'We saw «:clear[»Anna Luck«]{by=JW why="named in a report"}».',
    '«::action[»Anna writes to **Luck**.«]{#1 owners="AK"}»',
    '«::decision[»Anna is told.«]{#1}»\n\nAfter.',
    '«:::summary\n»Anna came.\n\nLuck left.«\n:::»\n\nAfter.',
    'We saw 🙂 «:redact[Anna]{reason=s40}» & Luck.',
    '«::action[»We write to «:redact[Anna]{reason=s40}».«]{#1 owners="AK"}»',
    '\ufeffWe saw «:redact[Anna]{reason=s40}» there.',
    '«::next-agenda[»Neglect«]»',
    'Before.\n\n«::next-agenda[]{group=slg}»\n\nAfter.',
    '«:::redact{reason=s40}\nAnna :redact[Luck]{reason=s40} came.\n:::»\n\nAfter.',
    '«:::summary\n»We saw «:redact[Anna]{reason=s40}».«\n:::»\n\nAfter.',
  ])('%j', (drawn) => {
    const { source, expected } = split(drawn)
    expect(withoutMarks(source)).toBe(expected)
    expect(withoutMarks(source)).toHaveLength(source.length)
  })
})

describe('left as it is', () => {
  it.each([
    'We saw Anna Luck.',
    'The word redact[Anna] alone',
    '`:redact[Anna]{reason=s40}`',
    '    :redact[Anna]{reason=s40}',
    'We saw :redcat[Anna]{reason=s40}.',
    'We saw :redactor[Anna].',
    '::redact[Anna Luck]{reason=s40}',
    ':redact[Anna Luck]{reason=s99}',
    ':redact[Anna Luck]',
    'We saw Anna.\ufeff',
    'Before.\n\n:::summary\n:::\n\nAfter.',
    '',
  ])('%j', (source) => {
    expect(withoutMarks(source)).toBe(source)
  })
})

describe('only the given marks', () => {
  it('are blanked', () => {
    const source = ':redact[Anna]{reason=s40} and :redact[Luck]{reason=s40}'
    const { marks } = findMarks(parseMarkdown(source), source)
    expect(blankMarks(source, marks.slice(1))).toBe(`:redact[Anna]{reason=s40} and ${blanks(':redact[Luck]{reason=s40}')}`)
    expect(blankMarks(source, [])).toBe(source)
  })

  it('in any order', () => {
    const source = ':redact[Anna]{reason=s40} and :clear[Luck]{by=JW why="named"} x'
    const { marks } = findMarks(parseMarkdown(source), source)
    expect(blankMarks(source, [...marks].reverse())).toBe(blankMarks(source, marks))
  })
})

describe('the signs of all marks', () => {
  it.each([
    'We saw «:redact[»Anna Luck«]{reason=s40}» there.',
    '«:::redact{reason=s40}\n»Anna came.\n\nLuck left.«\n:::»\n\nAfter.',
    'We saw «:clear[»Anna«]{by=JW why="named in a report"}» and «:redact[»Luck«]{reason=s41}».',
    'We saw «:redact[]{reason=s40}» there.',
  ])('are blanked and their words stay: %j', (drawn) => {
    const { source, expected } = split(drawn)
    expect(blankSigns(source, findMarks(parseMarkdown(source), source).marks)).toBe(expected)
  })
})
