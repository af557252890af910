// The public summary of a meeting: its topics with what was discussed, decided and is to be done, and nothing that was taken out.
import { describe, expect, it } from 'vitest'
import { summariseNotes, summaryAsWritten } from '../../../src/redact/projection/public-summary.js'
import { FILE, meetingOf, person, S40 } from './meeting.js'

async function summaryOf(...given: Parameters<typeof meetingOf>) {
  const { records, meeting } = await meetingOf(...given)
  const made = summariseNotes(records, meeting)
  if ('findings' in made) throw new Error(made.findings.map(({ message }) => message).join(' '))
  return made.summary
}

const topicsOf = async (body: string, fields: object = {}, files: { [file: string]: string } = {}) =>
  (await summaryOf({ attendees: ['JW', 'AK'], apologies: ['SM'], ...fields }, body, files)).topics

/** What a summary block says, of one item. */
const said = async (summary: string) => (await topicsOf(`## 1. Business\n\n::::summary\n${summary}\n::::`))[0]?.summary

const EMPTY = { summary: [], decisions: [], actions: [] }

describe('a summary', () => {
  it('says which meeting it is of, and who was there', async () => {
    const fields = { title: 'Spring *meeting* of AK and SM', attendees: ['JW', 'AK'], apologies: ['SM'], 'next-meeting': '2024-06-05' }
    expect(await summaryOf(fields)).toEqual({
      meeting: '2024-03-06-slg',
      title: 'Spring meeting of Asha Kaur and Head Teacher',
      group: 'Strategic Leadership Group',
      date: '2024-03-06',
      topics: [],
      nextMeeting: '2024-06-05',
      people: [
        { name: 'Jo Ward', role: 'Independent Chair' },
        { name: 'Asha Kaur', role: 'Professional Adviser, Elmbridge Council' },
      ],
    })
  })

  it('says little where the record says little', async () => {
    expect(await summaryOf({ group: 'zgroup' })).toMatchObject({ group: 'zgroup', nextMeeting: null })
  })
})

describe('a topic', () => {
  it('is made of each item, and of each heading inside one', async () => {
    const body =
      '### Before\n\n## 1. Welcome by AK\n\n## Business\n\nText.\n\n#### 3. *Early* help\n\n## 12. 2019 :redact[Quill]{reason=s40}\n'
    expect(await topicsOf(body)).toEqual([
      { title: 'Welcome by Asha Kaur', item: 1, depth: 2, ...EMPTY },
      { title: 'Business', item: null, depth: 2, ...EMPTY },
      { title: 'Early help', item: null, depth: 4, ...EMPTY },
      { title: `2019 ${S40}`, item: 12, depth: 2, ...EMPTY },
    ])
  })

  it.each([
    ['1. 2. Two', '2. Two'],
    ['12345. Five', '12345. Five'],
    ['Item 1. One', 'Item 1. One'],
    ['1.5 Half', '1.5 Half'],
    ['1. \u00a0 Spaced', 'Spaced'],
  ])('has no number of its own in its title: %s', async (heading, title) => {
    expect((await topicsOf(`## ${heading}`))[0]?.title).toBe(title)
  })

  it('has what stands under its own heading', async () => {
    const body =
      '## 1. One\n\n::decision[A.]{#1}\n\n### Two\n\n::decision[B.]{#2}\n\n:::summary\nC.\n:::\n\n### Three\n\n::action[D.]{#3 owners=AK}\n'
    expect(await topicsOf(body)).toEqual([
      { title: 'One', item: 1, depth: 2, ...EMPTY, decisions: ['A.'] },
      { title: 'Two', item: 1, depth: 3, ...EMPTY, decisions: ['B.'], summary: [{ text: 'C.', point: false }] },
      { title: 'Three', item: 1, depth: 3, ...EMPTY, actions: [{ owners: ['Asha Kaur'], text: 'D.', due: null }] },
    ])
  })

  it('has what stands in lists and quotations, and nothing of what is taken out or is for the agenda', async () => {
    const marks = (word: string) => `::decision[${word}.]{#1}\n`
    const body =
      `## 1. One\n\n- ${marks('In a list')}\n> ${marks('Quoted')}\n> 1. - ${marks('Deep')}\n` +
      `:::redact{reason=s40}\n${marks('Taken out')}:::\n\n:::next-agenda\n${marks('Later')}:::\n\n| Not *this* |\n| - |\n| nor this |\n\nNor this.\n`
    expect(await topicsOf(body)).toEqual([{ title: 'One', item: 1, depth: 2, ...EMPTY, decisions: ['In a list.', 'Quoted.', 'Deep.'] }])
  })

  it.each([':::decision\nA.\n:::', ':::action{owners=AK}\nA.\n:::', '::summary[A.]', '::note[A.]', ':::note\nA.\n:::'])(
    'has nothing of a mark that is none of ours: %j',
    async (mark) => {
      expect(await topicsOf(`## 1. One\n\n${mark}\n`)).toEqual([{ title: 'One', item: 1, depth: 2, ...EMPTY }])
    },
  )
})

describe('what was discussed', () => {
  it('is a line for each paragraph, each point and each row', async () => {
    const summary =
      'AK met SM at [*home*](https://example.org/).\n\n- One\n- Two\n\n  - AK\n\n> Three\n\n| A | *AK* |\n| - | - |\n| SM | b |\n\n### Four\n\nFive'
    expect(await said(summary)).toEqual([
      { text: 'Asha Kaur met Head Teacher at home (https://example.org/).', point: false },
      { text: 'One', point: true },
      { text: 'Two', point: true },
      { text: 'Asha Kaur', point: true },
      { text: 'Three', point: false },
      { text: 'A; Asha Kaur', point: true },
      { text: 'Head Teacher; b', point: true },
      { text: 'Five', point: false },
    ])
  })

  it('leaves out what is taken out, and keeps what is cleared', async () => {
    const text = ':redact[Quill]{reason=s40} met :clear[Maud]{by=JW why="Long dead"} and AK.'
    expect(await said(text)).toEqual([{ text: `${S40} met Maud and Asha Kaur.`, point: false }])
    expect(await said(':::redact{reason=s40}\nQuill\n:::\n\nAK')).toEqual([
      { text: S40, point: false },
      { text: 'Asha Kaur', point: false },
    ])
  })

  it('has the words of a decision or an action that stands in it', async () => {
    const body = '## 1. One\n\n::::summary\n::decision[SM leads.]{#1}\n\n::action[Tell AK.]{#1 owners=JW}\n::::'
    expect((await topicsOf(body))[0]?.summary.map(({ text }) => text)).toEqual(['Head Teacher leads.', 'Tell Asha Kaur.'])
    expect(summaryAsWritten((await meetingOf({}, body)).meeting).topics[0]?.summary.map(({ text }) => text)).toEqual([
      'SM leads.',
      'Tell AK.',
    ])
  })

  it('keeps a pseudonym that reads like initials', async () => {
    expect(await said('AK met *:redact[Quill]{reason=s40 as="AK"}*.')).toEqual([{ text: 'Asha Kaur met AK.', point: false }])
    expect(await said(':::redact{reason=s40 as="AK"}\nQuill\n:::')).toEqual([{ text: 'AK', point: false }])
    const [topic] = await topicsOf('## 1. The :redact[Quill]{reason=s40 as="AK"} of AK')
    expect(topic?.title).toBe('The AK of Asha Kaur')
  })

  it('keeps a role that reads like initials', async () => {
    const files = { 'records/people/maud-tarn.md': person('Maud Tarn', 'role', 'MT', 'AK Lead') }
    const [topic] = await topicsOf('## 1. MT met AK', {}, files)
    expect(topic?.title).toBe('AK Lead met Asha Kaur')
  })
})

describe('a decision', () => {
  it('is told in plain words', async () => {
    const [topic] = await topicsOf('## 1. One\n\n::decision[SM and *AK* told :redact[Quill]{reason=s40}.]{#1}\n')
    expect(topic?.decisions).toEqual([`Head Teacher and Asha Kaur told ${S40}.`])
  })
})

describe('an action', () => {
  const PANEL = { 'records/groups/panel.md': '---\nname: Review Panel\n---\n' }
  const OLA = { 'records/people/ola-brightwater.md': person('Ola Brightwater', 'name', undefined, 'Governor') }

  it.each([
    ['owners="AK"', ['Asha Kaur'], null],
    ['owners="AK, JW AK asha-kaur" due=2024-05-01', ['Asha Kaur', 'Jo Ward'], '1 May 2024'],
    ['owners="slg panel" due=next-meeting', ['Strategic Leadership Group', 'Review Panel'], 'next-meeting'],
    ['owners="elmbridge-council ola-brightwater"', ['Elmbridge Council', 'Ola Brightwater'], null],
    ['owners="SM"', ['Head Teacher'], null],
    ['owners="zebedee-quill"', [S40], null],
    ['due=""', [], null],
  ])('says who does it, and by when: %s', async (attributes, owners, due) => {
    const [topic] = await topicsOf(`## 1. One\n\n::action[Tell *SM* and AK.]{#1 ${attributes}}`, {}, { ...PANEL, ...OLA })
    expect(topic?.actions).toEqual([{ owners, text: 'Tell Head Teacher and Asha Kaur.', due }])
  })

  it('may have nothing but words', async () => {
    expect((await topicsOf('## 1. One\n\n::action[Write.]'))[0]?.actions).toEqual([{ owners: [], text: 'Write.', due: null }])
  })

  it('of an action says what is to be done, without the owners that its wording begins with', async () => {
    const [topic] = await topicsOf('## 1. One\n\n::action[AK and SM to write.]{#1 owners="AK SM"}')
    expect(topic?.actions).toEqual([{ owners: ['Asha Kaur', 'Head Teacher'], text: 'Write.', due: null }])
  })
})

describe('what may not stand in a summary', () => {
  const findingsOf = async (body: string, fields: object = {}) => {
    const { records, meeting } = await meetingOf(fields, body)
    const made = summariseNotes(records, meeting)
    return 'findings' in made ? made.findings : []
  }

  it('is told with its place, and what to do', async () => {
    expect(await findingsOf('## 1. One\n\n:::summary\nA `b`.\n:::\n')).toEqual([
      {
        code: 'not-publishable',
        severity: 'error',
        message: "This can't stand in a newsletter (inlineCode).",
        hint: 'Write it as a paragraph, a list or a link, or take it out with a redaction mark.',
        file: FILE,
        line: 14,
        column: 3,
      },
    ])
  })

  it('is every one, wherever it stands in a summary, a title, a decision or an action', async () => {
    const body = '## 1. `a`\n\n:::summary\n<p>b</p>\n\n***\n:::\n\n::decision[`c`]{#1}\n\n::action[`d`]{#1 owners=AK}\n'
    expect(await findingsOf(body, { title: 'A `b`' })).toHaveLength(6)
  })

  it('is no matter where it stands in the notes alone', async () => {
    expect(await findingsOf('## 1. One\n\n`a`\n\n***\n')).toEqual([])
  })
})

describe('a summary for the search alone', () => {
  it('has everybody as the notes do, and still nothing that was taken out', async () => {
    const body =
      '## 1. SM and AK\n\n:::summary\nAsha Kaur (AK) met SM, :redact[Quill]{reason=s40 as="AK"} and :redact[Tarn]{reason=s40}.\n\n`a`\n:::\n\n' +
      '::decision[SM leads.]{#1}\n\n::action[Tell AK.]{#1 owners="AK SM slg" due=2024-05-01}\n'
    const { meeting } = await meetingOf({ title: 'Spring meeting of *AK*', attendees: ['AK'], apologies: ['SM'] }, body)
    expect(summaryAsWritten(meeting)).toEqual({
      title: 'Spring meeting of AK',
      topics: [
        {
          title: 'SM and AK',
          item: 1,
          depth: 2,
          summary: [
            { text: `Asha Kaur (AK) met SM, AK and ${S40}.`, point: false },
            { text: '', point: false },
          ],
          decisions: ['SM leads.'],
          actions: [{ owners: ['AK', 'SM', 'slg'], text: 'Tell AK.', due: '1 May 2024' }],
        },
      ],
    })
  })
})
