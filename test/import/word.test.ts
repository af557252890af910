// Word files are read through their styles, tables and automatic numbers; what somebody changed or remarked is reported.
import {
  type Comment,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  type FileChild,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { importMinutes } from '../../src/import/import-minutes.js'

const LEVELS = ['%1.', '%1.%2'].map((text, level) => ({ level, format: LevelFormat.DECIMAL, text }))
const numbered = (text: string, level: number, bold = false) =>
  new Paragraph({ children: [new TextRun({ text, bold })], numbering: { reference: 'items', level } })
const table = (...rows: string[][]) =>
  new Table({
    rows: rows.map((cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })),
  })

async function importWord(children: FileChild[], comments: ConstructorParameters<typeof Comment>[0][] = []) {
  const document = new Document({
    numbering: { config: [{ reference: 'items', levels: LEVELS }] },
    comments: { children: comments },
    sections: [{ children }],
  })
  return (await importMinutes(new Uint8Array(await Packer.toBuffer(document)), 'minutes.docx', null)).minutes
}

const PRESENT = new Paragraph('Present: Ann Lee (AL, Chair), Bo Nash (BN), Cy Orr (CO)')

describe('numbers that Word counts', () => {
  it('are those of headings and of what stands below', async () => {
    const { items, title } = await importWord([
      new Paragraph({ text: 'Elm Executive', heading: HeadingLevel.TITLE }),
      new Paragraph('Monday 6 March 2023'),
      PRESENT,
      new Paragraph({ text: 'Welcome', heading: HeadingLevel.HEADING_1, numbering: { reference: 'items', level: 0 } }),
      new Paragraph('Ann welcomed all.'),
      new Paragraph({ text: 'Roof', heading: HeadingLevel.HEADING_1, numbering: { reference: 'items', level: 0 } }),
      numbered('It leaks.', 1),
      numbered('BN to call.', 1),
    ])
    expect(title).toBe('Elm Executive')
    expect(items.map(({ number, title, body }) => [number, title, body])).toEqual([
      ['1', 'Welcome', 'Ann welcomed all.'],
      ['2', 'Roof', '2.1 It leaks.\n\n2.2 BN to call.'],
    ])
  })
  it('are those of bold lines', async () => {
    const { items } = await importWord([
      PRESENT,
      numbered('Welcome', 0, true),
      new Paragraph('Hello.'),
      numbered('Roof', 0, true),
      new Paragraph('It leaks.'),
    ])
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Welcome', '2 Roof'])
  })
})

it('reads lists of people in tables, each below its label or a merged row', async () => {
  const cells = (...texts: string[]) => texts.map((text) => new TableCell({ children: [new Paragraph(text)] }))
  const merged = new TableCell({ columnSpan: 2, children: [new Paragraph('Attendees')] })
  const { attendees, apologies } = await importWord([
    new Table({
      rows: [
        new TableRow({ children: [merged] }),
        new TableRow({ children: cells('Name', 'Job title') }),
        new TableRow({ children: cells('Ann Lee', 'Head') }),
      ],
    }),
    new Paragraph({ children: [new TextRun({ text: 'Apologies', bold: true })] }),
    table(['Name', 'Job title'], ['Cy Orr', 'GP']),
  ])
  expect([attendees, apologies].map((list) => list.map(({ name, role }) => [name, role]))).toEqual([
    [['Ann Lee', 'Head']],
    [['Cy Orr', 'GP']],
  ])
})

it('reads tables of fields, of minutes and of actions', async () => {
  const minutes = await importWord([
    table(['Date:', 'Tuesday 4 May 2021'], ['Venue:', 'Teams'], ['Present:', 'Ann Lee (Chair), Bo Nash, Cy Orr']),
    new Paragraph(''),
    table(
      ['No', 'Item', 'Action by'],
      ['1', 'Welcome', ''],
      ['', 'Ann welcomed all.', ''],
      ['2', 'Roof', ''],
      ['', 'Bo to call the roofer.', 'BN'],
    ),
    new Paragraph(''),
    table(['Action', 'Owner', 'Due'], ['Call the roofer', 'BN', '1 June 2021']),
  ])
  expect([minutes.date, minutes.venue, minutes.chair]).toEqual(['2021-05-04', 'Teams', 'Ann Lee'])
  expect(minutes.items.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Welcome', '2 Roof'])
  expect(minutes.actions.map(({ owners, title, due }) => [owners, title, due])).toEqual([[['BN'], 'Call the roofer.', '2021-06-01']])
})

it('reports tracked changes and comments, with the paragraph they stand in', async () => {
  const { items, warnings } = await importWord(
    [
      PRESENT,
      numbered('Roof', 0, true),
      new Paragraph({
        children: [
          new CommentRangeStart(0),
          new TextRun('It leaks. '),
          new CommentRangeEnd(0),
          new CommentReference(0),
          new InsertedTextRun({ text: 'A little.', id: 1, author: 'Bo', date: '2023-01-01T00:00:00Z' }),
          new DeletedTextRun({ text: 'A lot.', id: 2, author: 'Bo', date: '2023-01-01T00:00:00Z' }),
        ],
      }),
      numbered('Close', 0, true),
    ],
    [{ id: 0, author: 'Cy Orr', date: new Date(0), children: [new Paragraph('Does it?')] }],
  )
  expect(items[0]?.body).toBe('It leaks. A little.')
  expect(warnings.filter(({ code }) => code === 'tracked-change' || code === 'comment').map(({ code, line }) => [code, line])).toEqual([
    ['tracked-change', 3],
    ['comment', 3],
  ])
})
