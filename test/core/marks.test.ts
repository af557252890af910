// Marks are found where they are exact; what looks like one is a fault; ordinary colons and brackets are text.
import { describe, expect, it } from 'vitest'
import { parseInline, parseMarkdown, plainText } from '../../src/core/markdown.js'
import { findMarks } from '../../src/core/marks.js'

const find = (source: string) => findMarks(parseMarkdown(source), source)
const faults = (source: string) => find(source).faults.map(({ code, offset }) => `${code} ${offset}`)

describe('exact marks', () => {
  it('are found with their label, attributes and place', () => {
    const { marks, faults } = find('IT spoke of :redact[*the* child]{reason=s40 as="Child A"}.')
    expect(faults).toEqual([])
    expect(marks).toMatchObject([
      {
        name: 'redact',
        form: 'textDirective',
        start: 12,
        label: '*the* child',
        attributes: { reason: 's40', as: 'Child A' },
        number: null,
      },
    ])
  })

  it('are numbered with #', () => {
    const { marks } = find('::action[Call the panel.]{#12 owners="EM JT" due="2020-01-15"}')
    expect(marks).toMatchObject([{ name: 'action', number: 12, attributes: { owners: 'EM JT', due: '2020-01-15' } }])
  })

  for (const source of [
    '::decision[The plan is kept.]{#1}',
    '::next-agenda[The panel]{group=slg}',
    ':clear[Rowan]{by=EM why="named in the report"}',
    ':::redact{reason=s41}\nThe child.\n:::',
    ':::summary\nAll is well.\n:::',
    '::::redact{reason=s41}\nThe child.\n\n:::summary\nAll is well.\n:::\n::::',
    '## 3. About :redact[the child]{reason=s40}',
    '| Who |\n| --- |\n| :redact[Rowan]{reason=s40} |',
    '[:redact[Rowan]{reason=s40}](letter.html)',
    '> :redact[Rowan]{reason=s40}',
    '*a **b :redact[Rowan]{reason=s40}***',
    '::action[Call :redact[Rowan]{reason=s40}.]{#1 owners="EM"}',
    ':redact[only one case]{reason=small-number}',
    ':redact[two\nlines]{reason=s40}',
  ]) {
    it(`are no fault: ${JSON.stringify(source)}`, () => {
      const { marks, faults } = find(source)
      expect(faults).toEqual([])
      expect(marks.length).toBeGreaterThan(0)
    })
  }
})

describe('look-alikes', () => {
  for (const [source, found] of [
    [':redact[the child', 'bad-mark 0|unclosed-mark 0'],
    [':redact [the child]{reason=s40}', 'bad-mark 0'],
    [':REDACT[the child]{reason=s40}', 'bad-mark 0'],
    ['::redact[the child]{reason=s40}', 'bad-mark 0'],
    ['a `:redact[b]{reason=s40}`', 'bad-mark 3'],
    ['    :redact[b]{reason=s40}', 'bad-mark 4'],
    [':redact[]{reason=s40}', 'bad-mark 0'],
    [':redact[b]', 'missing-reason 0'],
    [':redact[b]{reason=s99}', 'unknown-reason 0'],
    [':redact[b]{reason=s40 owner=JT}', 'bad-mark 0'],
    [':action[b]{#1 owners=JT}', 'bad-mark 0'],
    ['::action[b]{owners=JT}', 'bad-mark 0'],
    ['::action[b]{#0 owners=JT}', 'bad-mark 0'],
    ['::action[b]{#1 owners=JT due=soon}', 'bad-date 0'],
    ['::action[b]{#1 owners=JT} by Friday', 'bad-mark 0'],
    ['a ::: b', 'stray-fence 2'],
    [':::redact{reason=s40}\nb\n::::', 'unclosed-mark 0'],
    [':::redact{reason=s40}\n### b\n:::', 'heading-in-redaction 0'],
  ] as const) {
    it(`are one fault at its place: ${JSON.stringify(source)}`, () => {
      const told = faults(source)
      expect(told).toHaveLength(1)
      expect(found.split('|')).toContain(told[0])
    })
  }

  it('are a fault when escaped, in an entity, or full of invisible characters', () => {
    for (const source of [
      '\\:redact[b]{reason=s40}',
      '&#58;redact[b]{reason=s40}',
      '：redact[b]{reason=s40}',
      ':re\u00addact[b]{reason=s40}',
    ]) {
      expect(faults(`IT spoke of ${source}.`).length).toBeGreaterThan(0)
    }
  })

  it('repeat nothing of the source in their words', () => {
    for (const source of [':redact[Rowan', ':redact[Rowan]{reason=Rowan}', ':redact[x]{Rowan=1}', '::action[Rowan]{#Rowan due=Rowan}']) {
      expect(JSON.stringify(find(source).faults.map(({ message, hint }) => [message, hint]))).not.toContain('Rowan')
    }
  })
})

describe('ordinary words', () => {
  for (const words of [
    'The meeting ran from 2:00pm to 10:30.',
    ':00pm',
    'Action 3:JT and ACTION 3: JT',
    'It [sic] was so [1].',
    'Decision:clear',
    'Agreed: action the plan; clear: redact the notes.',
    'A ratio of 3:1, a score of 4:summary.',
    'See https://example.org:80/a:b and mailto:jo@example.org.',
    ':note[x]{y=z} and :smile: and ::-webkit',
    'C:\\notes [a] {b}',
    'Redacted: personal information',
  ]) {
    it(`give no mark and no fault, and come out as written: ${words}`, () => {
      const { marks, faults } = find(words)
      expect(marks).toEqual([])
      expect(faults).toEqual([])
      expect(plainText(parseInline(words)).replace(/^C:./, 'C:\\')).toBe(words)
    })
  }
})

describe('a pseudonym', () => {
  it.each([
    ':redact[Zebedee\\\nQuill]{reason=s40 as="Quill"}',
    ':redact[Zebedee  \nQuill]{reason=s40 as="Quill"}',
    ':::redact{reason=s40 as="Quill"}\n- Zebedee\n- Quill\n:::',
    ':::redact{reason=s40 as="Quill"}\nThen Zebedee\n\nQuill\n:::',
  ])('may hold no name of what is taken out, on whatever line: %j', (source) => {
    expect(faults(source)).toEqual(['bad-mark 0'])
    expect(faults(source.replace('as="Quill"', 'as="Child"'))).toEqual([])
  })

  it.each(['as="“the office”"', "as='“the office”'", 'as=“office”', `as='"the office"'`, 'as="the office”"', 'as="‘the office’"'])(
    'has no quotation marks of its own: %s',
    (as) => {
      expect(faults(`:redact[Zebedee]{reason=s40 ${as}}`)).toEqual(['bad-mark 0'])
    },
  )

  it.each(['as="the parents’"', 'as="the mother’s friend"'])('may have an apostrophe: %s', (as) => {
    expect(faults(`:redact[Zebedee]{reason=s40 ${as}}`)).toEqual([])
  })
})
