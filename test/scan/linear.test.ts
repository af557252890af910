// The scan takes time in step with the text, whatever somebody writes into it.
import { describe, expect, it } from 'vitest'
import { NO_REGISTER } from '../../src/redact/scan/register.js'
import { scanText } from '../../src/redact/scan/scan-text.js'

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
  ['ages and dates', ['aged ', 'aged 1, ', '6 year ', 'Year 5 ', 'born ', 'born 1 May 2010, ', 'dob ', 'may ']],
  ['addresses', ['Flat ', 'Flat 1, ', '12 High ', 'Cottage, ', 'Of The ', 'Road ', 'a@', 'a.b@', 'a dot ', 'a (at) ', 'www.', 'http://']],
  ['references', ['case ref ', 'case no. ', 'passport ', 'NHS ', 'driving licence ', 'registration ', 'sort code ']],
  [
    'names',
    ['A. ', 'A.', 'Mrs ', 'John ', 'Kk ', 'King of the ', 'Grace,\n', 'van der ', "mother's ", 'the only ', 'School of ', 'syndrome '],
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
  ['places', ['KT1, ', 'Aa House, ', '1 Aa ', 'aged 1 and ', 'born 1 ']],
  ['tables and labels', ['| 1 ', '|\n', '1|', 'a:', 'a: 1\n', '- children: 1\n']],
  ['prose', [PROSE, `${PROSE}\n`]],
]

function timeFor(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length))
  const started = performance.now()
  scanText(text, NO_REGISTER)
  return performance.now() - started
}

/** The time for the large text over that for the small one; once more where a busy machine may have made it long. */
function timesAsLong(unit: string): number {
  const once = () => timeFor(unit, LARGE) / Math.max(timeFor(unit, SMALL), FLOOR)
  const times = once()
  return times > MOST_TIMES_AS_LONG && times < 2 * MOST_TIMES_AS_LONG ? Math.min(times, once(), once()) : times
}

describe('eight times the text takes about eight times as long', () => {
  it.each(HOSTILE)('%s', (_, units) => {
    const slow = units.filter((unit) => timesAsLong(unit) > MOST_TIMES_AS_LONG)
    expect(slow).toEqual([])
  })
})

it('reads a line of a megabyte', () => {
  expect(timeFor(PROSE, 1024 * 1024)).toBeLessThan(15_000)
})
