// Why somebody was away, or what else may tell of their health, is left out of the record and told by its line alone.
import { describe, expect, it } from 'vitest'
import { imported } from './imported.js'

const paper = (people: string) =>
  `# Elm Group\n\n4 May 2026\n\nPresent: Ann Lee (Chair), Bo Nash\n\n${people}\n\n## 1. Welcome\n\nHello.\n\n## 2. Work\n\nText.\n`

const REASONS = [
  '(broken leg)',
  '(Broken leg)',
  'on sick leave',
  '(on Maternity Leave)',
  '(flu)',
  '(hospital appointment)',
  '– in hospital',
  '(holiday)',
  '(family emergency)',
  '(taking her son to school)',
  '– unwell',
  '(at a funeral in Oakham)',
]

describe.each(['Apologies', 'Absent'])('%s', (label) => {
  it.each(REASONS)('Jane Smith %s', async (words) => {
    for (const entry of [`${label}: Jane Smith ${words}, Tom Hall`, `${label}:\n\n- Jane Smith ${words}\n- Tom Hall`]) {
      const minutes = await imported(paper(entry))
      const away = [...minutes.apologies, ...minutes.absent]
      expect(away).toMatchObject([{ name: 'Jane Smith', role: null, organisation: null }, { name: 'Tom Hall' }])
      expect(JSON.stringify(minutes)).not.toContain(words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
      expect(minutes.warnings.map(({ code, line }) => `${code}:${line}`)).toEqual([`reason-left-out:${entry.includes('\n') ? 9 : 7}`])
    }
  })
})

it.each([
  ['(Head of Housing)', 'Head of Housing', null],
  ['(Occupational Health Nurse)', 'Occupational Health Nurse', null],
  ['(Elm Hospital, flu)', null, 'Elm Hospital'],
  ['(Maternity)', null, 'Maternity'],
])('what somebody is stays: Jane Smith %s', async (words, role, organisation) => {
  const { apologies } = await imported(paper(`Apologies: Jane Smith ${words}, Tom Hall`))
  expect(apologies[0]).toMatchObject({ name: 'Jane Smith', role, organisation })
})

it.each(['Sue Ray deputising', 'illness; Sue Ray attended in her place', 'who sent Sue Ray'])(
  'who came instead stays: Jane Smith (%s)',
  async (words) => {
    const { rest } = await imported(paper(`Apologies: Jane Smith (${words}); Tom Hall`))
    expect(rest).toContain('Sue Ray')
    expect(rest).not.toContain('illness')
  },
)

describe('in', () => {
  it.each([
    ['a sentence', 'Apologies were received from Jane Smith, who was ill at home, and Tom Hall.'],
    ['a sentence with more', 'Apologies were received from Jane Smith (ill at home). The quorum was met.'],
    ['a table', '| Apologies | Reason |\n| --- | --- |\n| Jane Smith | ill at home |\n| Tom Hall | |'],
    ['a column of signs', '| Name | Present |\n| --- | --- |\n| Cy Orr | Y |\n| Jane Smith | Apologies – ill at home |'],
    ['those present', 'In attendance: Jane Smith (left early, ill at home), Tom Hall'],
    ['a line of its own', 'Apologies:\n\n- Jane Smith\n- ill at home\n- Tom Hall'],
  ])('%s', async (_, people) => {
    const minutes = await imported(paper(people))
    expect(JSON.stringify(minutes)).not.toContain('ill at home')
    expect(minutes.warnings.map(({ code }) => code)).toContain('reason-left-out')
  })
  it('the text of an item', async () => {
    const text =
      '# Elm Group\n\n4 May 2026\n\nPresent: Ann Lee (Chair), Bo Nash\n\n## 1. Apologies\n\nApologies were received from Jane Smith\n(ill at\nhome) and Tom Hall.\n\n## 2. Work\n\nText.\n'
    const { items, apologies, warnings } = await imported(text)
    expect(apologies.map(({ name }) => name)).toEqual(['Jane Smith', 'Tom Hall'])
    expect(items[0]?.body).toBe('Apologies were received from Jane Smith\nand Tom Hall.')
    expect(warnings).toEqual([
      {
        code: 'reason-left-out',
        message:
          'Words beside a name in the apologies were left out: they may say why somebody was away, or tell of their health, which no record needs.',
        line: 9,
      },
    ])
  })
})
