// The scan takes time in step with the text, whatever somebody writes into it.
import { describe, expect, it } from 'vitest'
import { scanDocuments } from '../../src/operations/redaction/scan-documents.js'
import { createPaint } from '../../src/report/paint.js'
import { scanAsText } from '../../src/report/scan-report.js'

const SMALL = 16 * 1024
const LARGE = 8 * SMALL
/** Eight times the text may take this many times as long: a machine may be busy, but what is quadratic takes 64 times as long. */
const MOST_TIMES_AS_LONG = 20
/** Less than this many milliseconds says nothing. */
const FLOOR = 30

const PROSE =
  'The meeting heard that Cllr Anna Monk of 12 High Street, Kingston upon Thames had asked for the number of children aged 6 to 11 in ' +
  'the borough; two of the 14 pupils, who are known to the team, live with a grandmother. '

/** Each is written over and over. */
const HOSTILE: readonly (readonly [what: string, units: readonly string[]])[] = [
  [
    'runs of one kind',
    ['7', 'a', 'A', ' ', '\n', '\t', '-', '.', '"', '(', '|', ':', '#', '\\', '\r', '\u0301', '\u200b', '\u2028', '😀', '½', 'ж'],
  ],
  ['numbers', ['1 ', '1,', '1.', '1-', '1/', '0 ', '07', '+44 ', '(0', '1:', '(1) ', '5% of ', '£1 ', '1½ ', 'AB12', 'KT2, ', 'ext ']],
  ['numbers in words', ['one ', 'twenty-', 'two children of ', 'a couple of ', 'all but ', 'no more than ', 'hundred and ']],
  [
    'ages and dates',
    [
      'aged ',
      'aged 1, ',
      '6 year ',
      'Year 5 ',
      'born ',
      'born 1 May 2010, ',
      'dob ',
      'may ',
      'he is 1, ',
      'is nearly ',
      'youngest child ',
      'boy (1, ',
      'boy 15 & ',
      'kids 4, 5, ',
      '15F, ',
    ],
  ],
  [
    'addresses',
    [
      '12 Elm ',
      'at 9 Elm ',
      'Flat ',
      'Flat 1, ',
      '12 High ',
      '12, ',
      '12 and ',
      'Cottage, ',
      'Of The ',
      'Road ',
      'a@',
      'a.b@',
      'a dot ',
      'a (at) ',
      'www.',
      'http://',
    ],
  ],
  [
    'references',
    [
      'case ref ',
      'case no. ',
      'case ref 1234, 1234 and ',
      'ref A/',
      'AB/',
      'passport ',
      'NHS ',
      'driving licence ',
      'registration ',
      'sort code ',
    ],
  ],
  [
    'names',
    ['A. ', 'A.', 'Mrs ', 'John ', 'Kk ', 'King of the ', 'Grace,\n', 'van der ', "mother's ", 'the only ', 'School of ', 'syndrome '],
  ],
  [
    'parts of names',
    ['Aa y ', 'y ', "Aa 't ", 'Aa, B.; ', 'a. a. ', 'So Li ', 'Uma Sunday ', 'Uma\tShah\tUS\n', 'Uma Ipswich ', 'A.St.', 'Ham was not '],
  ],
  [
    'markup',
    ['[', '](', '](a', '[a][', '[a]: b\n', '**', '*a', '_a', '~~', '`', '<', '<a ', '<a>', '<!--', '> ', '\n- ', ':redact[', '::: '],
  ],
  ['escapes', ['&#', '&#38;', '&amp;', '%', '%41', '%25', '\\*']],
  ['letters in disguise', ['Aж', 'e\u0301', 'a\u200b', '\u00ad', 'Ａ', 'ﬁ', 'a-\n', '-\n', "x'"]],
  ['counts', ['2 ', '1 of ', '2–', '3% of 2 ', '2 (14%) ', '1 in 14 ', 'was 2 ', 'half a dozen ', '\n- a: ', 'children: 1, ']],
  ['counted people', ['deaths ', 'fell ', 'Deaths fell to 2 ', 'number of ', 'of whom two died ', '| 3 ', '| child 3 |\n']],
  ['details', ['Elm ', 'School ', 'from Elm ', "the mother's ", 'maternal ', 'in School Year 9 aged 14 ', 'syndrome ', '5-']],
  ['places', ['KT1, ', 'in N1 6, ', 'Aa House, ', '1 Aa ', 'aged 1 and ', 'born 1 ']],
  [
    'tables and labels',
    [
      '| 1 ',
      '|\n',
      '1|',
      'a:',
      'a: 1\n',
      '- children: 1\n',
      'DOB:\n- 1.2.12\n',
      'child,age\n',
      'name  dob  1  ',
      '<tr><td>age<td>1',
      'ref 123, ',
    ],
  ],
  ['prose', [PROSE, `${PROSE}\n`]],
]

/** What the Markdown parser, which finds the marks, takes long for. */
const HOSTILE_MARKDOWN: readonly (readonly [what: string, units: readonly string[]])[] = [
  ['lines', ['a\n', 'a!\n', 'a: 1\n', '\r', ' \n', '\n>', '\\\n']],
  ['headings', ['# a\n', '===\n', 'a\n===\n', 'a\n===\n\n', 'a\n---\n\n']],
  ['lists and tables', ['- a\n', '- a\n\n', '1. a\n', '+\n', 'a|b\n-|-\n', '|\n']],
  [
    'directives',
    [':a ', '::a\n', ':a[', ':a{', '10:30 ', ':::redact\n\n', ':redact[Zed]{reason=s40}\n\n', '::action[a]{#1 owners=JW}\n\n'],
  ],
  ['what is no text', ['&amp;', 'a!&#38;', 'a\\*', '<http://a.b> ', '<p>\n', '[^a]: b\n\n', '```\n', '    a\n']],
]

/** Of the others, those that the parser reads as more than words. */
const OF_MARKDOWN = /^(?:runs|markup|escapes|tables|prose)/

const ALONE: Form = (unit, length) => unit.repeat(Math.ceil(length / unit.length))
const WITH_A_MARK: Form = (unit, length) => `They met :redact[Zed]{reason=s40}\n\n${ALONE(unit, length)}\n`
const IN_PARAGRAPHS: Form = (unit, length) => `They met :redact[Zed]{reason=s40}\n\n${`${ALONE(unit, 1000)}\n\n`.repeat(length / 1000)}`
const DEEPER_AND_DEEPER: Form = (unit, length) =>
  `They met :redact[Zed]{reason=s40}\n\n${Array.from({ length: Math.sqrt(length) }, (_, i) => '  '.repeat(i) + unit).join('')}`

/** A text of about a length, made of a unit. */
type Form = (unit: string, length: number) => string

/** All that `kscp scan --show` does with a file's text. */
function scanFile(text: string): void {
  const { findings } = scanDocuments([{ file: 'a.md', text }], [], null)
  scanAsText(findings, () => text, createPaint(false))
}

function timeFor(text: string): number {
  const started = performance.now()
  scanFile(text)
  return performance.now() - started
}

/** The time for the large text over that for the small one; once more where a busy machine may have made it long. */
function timesAsLong(unit: string, form: Form): number {
  const once = () => timeFor(form(unit, LARGE)) / Math.max(timeFor(form(unit, SMALL)), FLOOR)
  const times = once()
  return times > MOST_TIMES_AS_LONG && times < 2 * MOST_TIMES_AS_LONG ? Math.min(times, once(), once()) : times
}

function slowOf(units: readonly string[], form: Form): string[] {
  return units.filter((unit) => timesAsLong(unit, form) > MOST_TIMES_AS_LONG)
}

describe('eight times the text takes about eight times as long', () => {
  it.each(HOSTILE)('%s', (_, units) => {
    expect(slowOf(units, ALONE)).toEqual([])
  })

  it.each([...HOSTILE, ...HOSTILE_MARKDOWN])(
    'with a mark: %s',
    (_, units) => {
      expect(slowOf(units, WITH_A_MARK)).toEqual([])
    },
    180_000,
  )

  it.each([...HOSTILE.filter(([what]) => OF_MARKDOWN.test(what)), ...HOSTILE_MARKDOWN])(
    'with a mark, in paragraphs: %s',
    (_, units) => {
      expect(slowOf(units, IN_PARAGRAPHS)).toEqual([])
    },
    180_000,
  )

  it('with a mark, deeper and deeper', () => {
    expect(slowOf(['- a\n', '1. a\n', 'a\n', '> a\n'], DEEPER_AND_DEEPER)).toEqual([])
  })
})

it.each([
  ['prose', ALONE, PROSE],
  ['findings', ALONE, '12 Elm '],
  ['findings, with a mark', IN_PARAGRAPHS, '12 Elm '],
  ['lists in lists, with a mark', DEEPER_AND_DEEPER, '- a\n'],
] as const)('reads a megabyte of %s', (_, form, unit) => {
  expect(timeFor(form(unit, 1024 * 1024))).toBeLessThan(15_000)
})
