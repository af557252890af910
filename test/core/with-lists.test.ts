// A list or a mapping that changes keeps the form it has, and what stays in it every byte.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kind } from '../../src/core/kind.js'
import { parseRecord } from '../../src/core/record.js'
import { withFields } from '../../src/core/with-fields.js'

const KIND: Kind = { name: 'action', folder: 'actions', schema: {} } as unknown as Kind

function recordWith(lines: string, end = '\n') {
  const text = `---\n# first\n${lines}status: open # so far\n---\n\nWords.\n`
  const parsed = parseRecord(KIND, 'records/actions/a.md', 'a', text.replaceAll('\n', end))
  if ('faults' in parsed) throw new Error(parsed.faults.map(({ message }) => message).join())
  return parsed.record
}

/** The lines of the field once its value is another. */
function changed(lines: string, value: unknown): string {
  const { text } = withFields(recordWith(lines), { owners: value })
  return text.slice('---\n# first\n'.length, text.indexOf('status: open # so far\n---\n\nWords.\n'))
}

describe('a list with a line for each', () => {
  const LIST = 'owners: # who\n  # leads\n  - EM # the Chair\n\n  # helps\n  - "JT"   # until May\n  # no more\n'

  it('loses the line of what goes, and no other', () => {
    expect(changed(LIST, ['JT'])).toBe('owners: # who\n  # leads\n\n  # helps\n  - "JT"   # until May\n  # no more\n')
    expect(changed(LIST, ['EM'])).toBe('owners: # who\n  # leads\n  - EM # the Chair\n\n  # helps\n  # no more\n')
  })

  it('gets a line for what comes, where it comes', () => {
    expect(changed(LIST, ['EM', 'AK', 'JT', 'JW'])).toBe(
      'owners: # who\n  # leads\n  - EM # the Chair\n\n  # helps\n  - AK\n  - "JT"   # until May\n  - JW\n  # no more\n',
    )
  })

  it('has another in the place of each', () => {
    expect(changed(LIST, ['AK', 'JW'])).toBe('owners: # who\n  # leads\n  - AK\n  - JW\n\n  # helps\n  # no more\n')
  })

  it.each([
    ['at the margin', 'owners:\n- EM # c\n- JT\n', 'owners:\n- JT\n- AK\n'],
    ['with wide dashes', 'owners:\n    -   EM\n    -   JT # c\n', 'owners:\n    -   JT # c\n    -   AK\n'],
    ['with each below its dash', 'owners:\n  -\n    EM\n  - # c\n    JT\n', 'owners:\n  - # c\n    JT\n  - AK\n'],
    ['in quotation marks', "owners:\n  - 'EM'\n  - 'JT'\n", "owners:\n  - 'JT'\n  - 'AK'\n"],
    ['of words over several lines', 'owners:\n  - >-\n    EM\n  - >-\n    JT\n\nnote: x\n', 'owners:\n  - >-\n    JT\n  - AK\n\nnote: x\n'],
  ])('%s', (_, before, after) => {
    expect(changed(before, ['JT', 'AK'])).toBe(after)
  })

  it('of mappings', () => {
    const before = 'owners:\n  - person: EM # c\n    until: May\n    # and more\n  - person: JT # d\n    until: June # e\n'
    expect(changed(before, [{ until: 'June', person: 'JT' }, { person: 'AK' }])).toBe(
      'owners:\n    # and more\n  - person: JT # d\n    until: June # e\n  - {person: AK}\n',
    )
  })
})

describe('a list in brackets', () => {
  it.each([
    ['[EM, JT] # c', '[JT, AK] # c'],
    ['[ EM , JT ]', '[ JT, AK ]'],
    ['[EM,JT]', '[JT,AK]'],
    ['["EM", "JT",]', '["JT", "AK",]'],
    ['[EM, # x\n  JT] # y', '[ # x\n  JT, AK] # y'],
    ['[\n  EM, # x\n  JT # y\n  ]', '[\n  JT, # y\n  AK\n  ]'],
    ['[\n  EM, # x\n  # z\n  JT, # y\n  ]', '[\n  # z\n  JT, # y\n  AK,\n  ]'],
    ['[EM,\n  JT]', '[\n  JT,\n  AK]'],
    ['\n  [EM, JT]', '\n  [JT, AK]'],
    ['[JT]', '[JT, AK]'],
  ])('%j', (before, after) => {
    expect(changed(`owners: ${before}\n`, ['JT', 'AK'])).toBe(`owners: ${after}\n`)
  })

  it('quotes what has a comma or a bracket in it', () => {
    expect(changed('owners: [EM]\n', ['EM', 'a, b', 'c]'])).toBe('owners: [EM, "a, b", "c]"]\n')
  })

  it('may be empty before or after', () => {
    expect(changed('owners: [] # c\n', ['EM'])).toBe('owners: [EM] # c\n')
    expect(changed('owners: [EM] # c\n', [])).toBe('owners: [] # c\n')
    expect(changed('owners:\n  - EM\n', [])).toBe('owners:\n  []\n')
  })
})

describe('a mapping', () => {
  it('with a line for each', () => {
    const before = 'owners:\n  on: "2024-03-08" # by post\n  # ten days\n  by: 2024-03-22 # a Friday\n  why: x # c\n'
    expect(changed(before, { on: '2024-04-08', by: '2024-03-22', round: 2 })).toBe(
      'owners:\n  on: "2024-04-08" # by post\n  # ten days\n  by: 2024-03-22 # a Friday\n  round: 2\n',
    )
  })

  it('in braces', () => {
    expect(changed('owners: { on: 2024-03-08, why: x, names: [a,b] } # c\n', { on: '2024-04-08', names: ['b', 'c'], round: 2 })).toBe(
      'owners: { on: 2024-04-08, names: [b,c], round: 2 } # c\n',
    )
  })
})

describe('a single value', () => {
  it.each([
    ['"EM"  # c', '"JT"  # c'],
    ["'EM' # c", "'JT' # c"],
    ['EM # c', 'JT # c'],
    ['>-  # c\n  EM\n  and others', '>-  # c\n  JT'],
    ['|-\n    EM', '|-\n    JT'],
    ['|-\n\n    EM', 'JT'],
    ['"EM\n  and others" # c', '"JT" # c'],
    ['EM\n  and others # c', 'JT # c'],
    ['   # nobody yet', 'JT    # nobody yet'],
    ['', 'JT '],
  ])('%j', (before, after) => {
    expect(changed(`owners: ${before}\n`, 'JT')).toBe(`owners: ${after}\n`)
  })

  it('of several lines goes on one', () => {
    expect(changed('owners: EM\n', 'a\nb: c')).toBe('owners: "a\\nb: c"\n')
  })
})

it('goes out with all its lines, comments between them too', () => {
  expect(changed('owners:\n  - EM\n# why\n  - JT # c\n  # no more\nnote: x\n', null)).toBe('note: x\n')
  expect(changed('owners: [EM,\n# why\n  JT\n  ] # c\nnote: x\n', null)).toBe('note: x\n')
})

describe('whatever the lists', () => {
  const name = fc.constantFrom('EM', 'JT', 'AK', 'JW', 'a: b', 'c, d', '# e', '2024-03-06', 'yes', '')
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 6 })
  const written = (item: string, quote: string) =>
    quote === '' && /^[A-Z]+$|^2/.test(item) ? item : quote === "'" ? `'${item}'` : `"${item}"`
  const line = fc.record({
    quote: fc.constantFrom('', "'", '"'),
    comment: fc.constantFrom('', ' # noted', '   # - EM, JT]'),
    above: fc.constantFrom('', '  # above\n', '\n'),
  })
  const lines = fc.array(line, { minLength: 6, maxLength: 6 })
  const form = fc.record({ indent: fc.constantFrom('', ' ', '    '), gap: fc.constantFrom(' ', '   '), end: fc.constantFrom('\n', '\r\n') })

  it('a line of what stays is the same bytes, and the file says what is meant', () => {
    fc.assert(
      fc.property(names, names, lines, form, (old, now, around, { indent, gap, end }) => {
        const own = (item: string, i: number) => `${indent}-${gap}${written(item, around[i]?.quote ?? '')}${around[i]?.comment}\n`
        const text = `owners:\n${old.map((item, i) => `${around[i]?.above}${own(item, i)}`).join('')}`
        const record = recordWith(text, end)
        const after = withFields(record, { owners: now })
        expect((after.data as { owners: unknown }).owners).toEqual(now)
        const going = old.flatMap((item, i) => (now.includes(item) ? [] : [own(item, i)]))
        const coming = now.length - old.filter((item) => now.includes(item)).length
        const inOrder = old.filter((item) => now.includes(item)).join('|') === now.filter((item) => old.includes(item)).join('|')
        if (!inOrder) return
        const left = record.text.split(end).filter((each) => !going.includes(`${each}\n`))
        const lost = after.text.split(end)
        expect(left.filter((each) => !lost.includes(each))).toEqual([])
        expect(lost.length).toBe(left.length + coming)
      }),
    )
  })

  it('in brackets the file says what is meant, and every comment of what stays is there', () => {
    fc.assert(
      fc.property(names, names, lines, fc.boolean(), fc.boolean(), (old, now, around, byLines, closes) => {
        const parted = old.map((item, i) => {
          const comma = i < old.length - 1 || closes ? ',' : ''
          const quoted = written(item, around[i]?.quote ?? '')
          return byLines ? `${around[i]?.above}  ${quoted}${comma}${around[i]?.comment}\n` : `${quoted}${comma} `
        })
        const record = recordWith(byLines ? `owners: [\n${parted.join('')}  ]\n` : `owners: [${parted.join('')}]\n`)
        const after = withFields(record, { owners: now })
        expect((after.data as { owners: unknown }).owners).toEqual(now)
        if (byLines) expect(after.text.split('# above').length).toBe(record.text.split('# above').length)
      }),
    )
  })
})
