// The whole of a public copy: its title block, who was there, its items, its actions, the next meeting; or why there is none.
import { describe, expect, it } from 'vitest'
import { printMarkdown } from '../../../src/export/print-markdown.js'
import type { Finding } from '../../../src/redact/finding.js'
import { isApproved, projectNotes, publicTitle } from '../../../src/redact/projection/project-notes.js'
import { FILE, meetingOf, S40 } from './meeting.js'

/** The projection of a meeting with the given fields and body. */
async function projectionOf(...given: Parameters<typeof meetingOf>) {
  const { records, meeting } = await meetingOf(...given)
  return { ...projectNotes(records, meeting), isApproved: isApproved(meeting) }
}

async function documentOf(...given: Parameters<typeof meetingOf>) {
  const projection = await projectionOf(...given)
  if ('findings' in projection) throw new Error(projection.findings.map(({ message }) => message).join(' '))
  return projection.document
}

const copyOf = async (...given: Parameters<typeof documentOf>) => printMarkdown(await documentOf(...given))

/** One section of the copy: what stands below its heading. */
async function sectionOf(title: string, ...given: Parameters<typeof documentOf>): Promise<string | undefined> {
  return (await copyOf(...given))
    .split(/^#+ /m)
    .find((section) => section.startsWith(`${title}\n`))
    ?.slice(title.length)
    .trim()
}

const COPY = `# Spring *meeting* of ${S40}

- Group: Strategic Leadership Group (SLG)
- Date: 6 March 2024
- Time: 9:30am to 4:30pm
- Venue: The *Guildhall*
- Chaired by: Jo Ward (JW)
- Notes by: Asha Kaur (AK)
- Status: approved

## Attendees

| Name | Initials | Role |
| - | - | - |
| Jo Ward | JW | Independent Chair |
| Asha Kaur | AK | Professional Adviser, Elmbridge Council; deputising for Head Teacher; for items 1, 2; by telephone |

## Apologies

| Name | Initials | Role |
| - | - | - |
| Head Teacher | | Head Teacher |

## Absent

| Name | Initials | Role |
| - | - | - |
| Asha Kaur | AK | Professional Adviser, Elmbridge Council |

## 1. Welcome

Head Teacher came.

Action 1: Write to Head Teacher. (AK, Head Teacher; due 1 May 2024)

Decision 2: It is *so*.

## Action table

| No. | Action | Officer | Due |
| - | - | - | - |
| 1 | Write to Head Teacher. | AK, Head Teacher | 1 May 2024 |

## Next meeting

5 June 2024
`

describe('a public copy', () => {
  it('has everything that the record says', async () => {
    const fields = {
      title: 'Spring *meeting* of :redact[Quill]{reason=s40}',
      start: '09:30',
      end: '16:30',
      venue: 'The *Guildhall*',
      notetaker: 'AK',
      attendees: ['JW', { person: 'AK', 'deputising-for': 'SM', items: [1, 2], by: 'telephone' }],
      apologies: ['SM'],
      absent: ['asha-kaur'],
      'next-meeting': '2024-06-05',
    }
    const body = '## 1. Welcome\n\nSM came.\n\n::action[Write to SM.]{#1 owners="AK SM" due=2024-05-01}\n\n::decision[It is *so*.]{#2}\n'
    expect(await copyOf(fields, body)).toBe(COPY)
  })

  it('has little where the record says little', async () => {
    expect(await copyOf()).toBe(
      '# Spring meeting\n\n- Group: Strategic Leadership Group (SLG)\n' +
        '- Date: 6 March 2024\n- Chaired by: Jo Ward (JW)\n- Status: approved\n',
    )
  })

  it('has the words of its title as its title', async () => {
    expect((await documentOf({ title: 'Spring *meeting* of :redact[Quill]{reason=s40}' })).title).toBe(`Spring meeting of ${S40}`)
  })

  it.each([
    ['draft', false],
    ['circulated', false],
    ['approved', true],
    ['published', true],
  ])('says that it is a draft until it is approved: %s', async (status, approved) => {
    expect((await projectionOf({ status })).isApproved).toBe(approved)
    const copy = await copyOf({ status })
    expect(copy.startsWith('**DRAFT: these notes have not been approved.**\n\n# Spring meeting\n')).toBe(!approved)
    expect(copy.includes('DRAFT')).toBe(!approved)
  })
})

describe('the changes since the notes were first published', () => {
  const TITLE = 'Changes since these notes were first published'
  const told = (changes?: object[]) => sectionOf(TITLE, { publication: { on: '2024-04-01', ...(changes && { changes }) } })

  it('are told last, each with its day', async () => {
    const changes = [
      { on: '2024-05-01', why: 'A figure was *wrong*.' },
      { on: '2024-06-12', why: 'A name was missing.' },
    ]
    expect(await told(changes)).toBe('- 1 May 2024: A figure was \\*wrong\\*.\n- 12 June 2024: A name was missing.')
  })

  it('have no heading where there is none', async () => {
    expect(await told([])).toBeUndefined()
    expect(await told()).toBeUndefined()
    expect(await copyOf({ publication: { on: '2024-04-01', changes: [] } })).toBe(await copyOf())
  })
})

describe('the title of a public copy', () => {
  it.each([
    ['Spring *meeting*', 'Spring meeting'],
    ['Spring meeting with Sam Mensah', 'Spring meeting with Head Teacher'],
    ['Meeting on :redact[Quill]{reason=s40}', `Meeting on ${S40}`],
    ['Meeting `x` of AK', 'Meeting  of AK'],
  ])('%s', async (title, read) => {
    const { records, meeting } = await meetingOf({ title })
    expect(publicTitle(records, meeting)).toBe(read)
  })
})

describe('a copy without stand-ins', () => {
  it('leaves the names in the text as they are written', async () => {
    const { records, meeting } = await meetingOf({ venue: 'House of Sam Mensah', apologies: ['SM'] }, '## 1. Welcome\n\nSM came.\n')
    const projection = projectNotes(records, meeting, { withStandIns: false })
    const copy = 'document' in projection ? printMarkdown(projection.document) : ''
    expect(copy).toContain('- Venue: House of Sam Mensah')
    expect(copy).toContain('\nSM came.')
    expect(copy).toContain('| Head Teacher | | Head Teacher |')
  })
})

describe('the title block', () => {
  const block = (fields: object, files?: { [file: string]: string }) => sectionOf('Spring meeting', fields, '', files)

  it.each([
    ['the beginning alone', { start: '09:30' }, '- Time: 9:30am'],
    ['the end alone', { end: '16:30' }, '- Time: 4:30pm'],
    ['both', { start: '09:30', end: '16:30' }, '- Time: 9:30am to 4:30pm'],
    ['a venue with somebody published by role', { venue: 'House of Sam Mensah' }, '- Venue: House of Head Teacher'],
    ['a chair published by role', { chair: 'SM' }, '- Chaired by: Head Teacher'],
    ['who took the notes', { notetaker: 'AK' }, '- Notes by: Asha Kaur (AK)'],
    ['who approved them', { approval: { by: 'JW' } }, '- Status: approved; approved by Jo Ward (JW)'],
    ['and when', { approval: { by: 'SM', on: '2024-04-02' } }, '- Status: approved; approved by Head Teacher on 2 April 2024'],
    ['a group that nobody knows', { group: 'zgroup' }, '- Group: zgroup'],
  ])('has %s', async (_, fields, line) => {
    expect((await block(fields))?.split('\n')).toContain(line)
  })

  it('has a group without an abbreviation', async () => {
    const files = { 'records/groups/panel.md': '---\nname: Review Panel\n---\n' }
    expect((await block({ group: 'panel' }, files))?.split('\n')[0]).toBe('- Group: Review Panel')
  })
})

describe('a table of people', () => {
  const rowOf = async (who: unknown) => (await sectionOf('Apologies', { apologies: [who] }))?.split('\n')[2]

  it('has one row for a deputy for two', async () => {
    const deputy = (place: string) => ({ person: 'JW', 'deputising-for': place })
    const rows = (await sectionOf('Apologies', { apologies: [deputy('AK'), deputy('SM')] }))?.split('\n').slice(2)
    expect(rows).toEqual(['| Jo Ward | JW | Independent Chair; deputising for Asha Kaur (AK); deputising for Head Teacher |'])
  })

  it.each([
    ['initials', 'AK', '| Asha Kaur | AK | Professional Adviser, Elmbridge Council |'],
    ['a person', { person: 'AK' }, '| Asha Kaur | AK | Professional Adviser, Elmbridge Council |'],
    ['a deputy', { person: 'JW', 'deputising-for': 'AK' }, '| Jo Ward | JW | Independent Chair; deputising for Asha Kaur (AK) |'],
    ['one item', { person: 'JW', items: [2] }, '| Jo Ward | JW | Independent Chair; for item 2 |'],
    ['several items', { person: 'JW', items: [2, 3] }, '| Jo Ward | JW | Independent Chair; for items 2, 3 |'],
    ['no item', { person: 'JW', items: [] }, '| Jo Ward | JW | Independent Chair |'],
    ['how', { person: 'JW', by: 'telephone' }, '| Jo Ward | JW | Independent Chair; by telephone |'],
    ['no role', { person: 'SM', by: 'telephone' }, '| Head Teacher | | Head Teacher; by telephone |'],
    ['somebody unknown', { person: 'QQ', by: 'telephone' }, `| ${S40} | | by telephone |`],
  ])('has a row that says %s', async (_, who, row) => {
    expect(await rowOf(who)).toBe(row)
  })
})

describe('an action', () => {
  it.each([
    ['one owner', 'owners="AK"', 'AK', ''],
    ['several owners', 'owners="AK, JW slg"', 'AK, JW, SLG', ''],
    ['a day', 'owners="AK" due=2024-05-01', 'AK', '1 May 2024'],
    ['the next meeting', 'owners="AK" due=next-meeting', 'AK', 'next meeting'],
    ['no owner', '', '', ''],
    ['somebody published by role', 'owners="SM"', 'Head Teacher', ''],
  ])('is told in its place and in the table: %s', async (_, attributes, owners, due) => {
    const body = `## 1. Business\n\n::action[Write *soon*.]{#3 ${attributes}}`
    const inPlace = `Action 3: Write *soon*. (${owners}${due === '' ? '' : `; due ${due}`})`
    expect(await sectionOf('1. Business', {}, body)).toBe(inPlace)
    const cells = [' 3 ', ' Write *soon*. ', owners === '' ? ' ' : ` ${owners} `, due === '' ? ' ' : ` ${due} `]
    expect((await sectionOf('Action table', {}, body))?.split('\n')).toEqual([
      '| No. | Action | Officer | Due |',
      '| - | - | - | - |',
      `|${cells.join('|')}|`,
    ])
  })

  it('has no number where its mark has none', async () => {
    expect(await sectionOf('1. Business', {}, '## 1. Business\n\n::action[Write.]{owners="AK"}')).toBe('Action : Write. (AK)')
  })

  it.each([
    ['AK and SM to write.', 'owners="AK SM"', 'AK and Head Teacher to write.'],
    ['AK, SM to write.', 'owners="AK SM" due=2024-05-01', 'AK, Head Teacher to write. (due 1 May 2024)'],
    ['AK to write.', 'owners="AK SM"', 'AK to write. (AK, Head Teacher)'],
    ['AK and SM will write.', 'owners="AK SM"', 'AK and Head Teacher will write. (AK, Head Teacher)'],
    ['Write to AK and SM to ask.', 'owners="AK"', 'Write to AK and Head Teacher to ask. (AK)'],
  ])('names owners once, where its wording names all of them first: %s', async (label, attributes, expected) => {
    const body = `## 1. Business\n\n::action[${label}]{#1 ${attributes}}`
    expect(await sectionOf('1. Business', {}, body)).toBe(`Action 1: ${expected}`)
  })
})

describe('what may not stand in a public copy', () => {
  const findingsOf = async (body: string, fields: object = {}): Promise<Finding[]> => {
    const projection = await projectionOf(fields, body)
    return 'findings' in projection ? projection.findings : []
  }

  it('is told with its place, and what to do', async () => {
    const [finding, ...others] = await findingsOf('One.\n\nTwo `x`.')
    expect(finding).toEqual({
      code: 'not-publishable',
      severity: 'error',
      message: "Code (inlineCode) can't stand in a public copy.",
      hint: 'Write it as a paragraph, a list, a table, a quotation or a link, or take it out with a redaction mark.',
      file: FILE,
      line: 13,
      column: 5,
    })
    expect(others).toEqual([])
  })

  it.each([
    ['<p>a</p>', ['HTML (html)']],
    ['![a](b)', ['An image (image)']],
    ['```\na\n```', ['A code block (code)']],
    ['***', ['A ruled line (thematicBreak)']],
    ['[a]: b', ['A reference definition (definition)']],
    ['[a]\n\n[a]: b', ['A reference definition (definition)', 'A link by reference (linkReference)']],
    ['![a]\n\n[a]: b', ['A reference definition (definition)', 'An image (imageReference)']],
    ['a[^1]\n\n[^1]: b', ['A footnote (footnoteDefinition)', 'A footnote (footnoteReference)']],
    ['One.\n\nTwo.\n\nThree.\n\n[a]: b', ['A reference definition (definition)']],
    ['[a]: b\n\n[c]: d', ['A reference definition (definition)', 'A reference definition (definition)']],
    [':::note\na\n:::', ['containerDirective']],
    ['[a](javascript:b)', ['link to such an address']],
    [':::redact{reason=s40}\n[a]: b\n:::', ['A reference definition (definition)']],
  ])('is told by its name: %s', async (body, names) => {
    expect((await findingsOf(body)).map(({ message }) => message)).toEqual(names.map((name) => `${name} can't stand in a public copy.`))
  })

  it('is found in the title and the venue', async () => {
    expect(await findingsOf('', { title: 'A `b`' })).toHaveLength(1)
    expect(await findingsOf('', { venue: 'A `b`' })).toHaveLength(1)
  })
})
