// Actions that stand in a table only become records, or their words stay where they stood; merged cells keep their place.
import { Document, type FileChild, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx'
import { describe, expect, it } from 'vitest'
import { importMinutes } from '../../src/import/import-minutes.js'
import type { ImportedMinutes } from '../../src/import/imported-minutes.js'
import { recordsFromMinutes } from '../../src/import/records-from-minutes.js'
import { checkRecords } from '../../src/operations/records/check-records.js'
import { readStore } from '../../src/store/read-store.js'
import { writeFile } from '../../src/store/write-file.js'
import { makeStore } from '../support/store.js'
import { imported } from './imported.js'

const HEAD = '# Elm Group, 5 May 2025\n\nPresent: Jo Ward (JW, Chair), Bo Moss (BM), Cy Orr (CO)\n\n'
const ITEMS = '## 1. Budget\n\nThe budget was seen.\n\n## 2. Close\n\nDone.\n\n'

async function recordsOf(minutes: ImportedMinutes) {
  const root = makeStore()
  const { changes, left } = recordsFromMinutes((await readStore(root)).records, minutes, 'slg')
  for (const { file, text } of changes) writeFile(`${root}/${file}`, text)
  const { problems } = checkRecords(await readStore(root), [])
  const meeting = changes.find(({ file }) => file.startsWith('records/meetings/'))?.text ?? ''
  const made = changes.flatMap(({ file, text }) => (file.startsWith('records/actions/') ? [text] : []))
  const body = meeting.slice(meeting.indexOf('\n---\n') + 5)
  return { body, made, left: left.join('\n'), errors: problems.filter(({ severity }) => severity === 'error') }
}
const recordsOfText = async (text: string, name?: string) => recordsOf(await imported(text, name))
const told = ({ warnings }: ImportedMinutes, code: string) => warnings.flatMap((warning) => (warning.code === code ? [warning.line] : []))

async function importWord(children: FileChild[]) {
  const document = new Document({ sections: [{ children }] })
  return (await importMinutes(new Uint8Array(await Packer.toBuffer(document)), 'minutes.docx', null)).minutes
}
const cell = (text: string, verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]) =>
  new TableCell({ children: [new Paragraph(text)], ...(verticalMerge === undefined ? {} : { verticalMerge }) })
const table = (...rows: string[][]) => new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map((text) => cell(text)) })) })

describe('a table at the end, in no item', () => {
  const SUMMARY = `${HEAD}${ITEMS}## Summary of actions\n\n| Action | Owner | Deadline |\n|---|---|---|\n| Circulate the final budget | BM | 30 April 2026 |\n| Ask around | All | TBC |\n`

  it('gives its actions to the last item, below its own heading, and says so', async () => {
    const { body, made, left, errors } = await recordsOfText(SUMMARY)
    expect(errors).toEqual([])
    expect(body).toContain(
      '## 2. Close\n\nDone.\n\n### Summary of actions\n\n::action[Circulate the final budget]{#1 owners="BM" due="2026-04-30"}\n',
    )
    expect(made[0]).toContain('item: 2\nnumber: 1\nowners: [BM]')
    expect(left).toContain('The file sets in no item, so that it is under the last one, each of these actions: 1.')
    expect(told(await imported(SUMMARY), 'action-outside-items')).toHaveLength(1)
  })
  it('keeps the words of one that nobody known owns', async () => {
    const { body, left } = await recordsOfText(SUMMARY)
    expect(body).toContain('\n\nAction: Ask around; Owner: All; Deadline: TBC\n')
    expect(left).toContain('left as text: no owner is known')
  })
  it('is not under an item that the JSON would name', async () => {
    const { actions } = await imported(SUMMARY)
    expect(actions.map(({ isInItem }) => isInItem)).toEqual([false, false])
  })
  it('gives each to the item that the table names', async () => {
    const text = `${HEAD}${ITEMS}## Actions\n\n| Item | Action | Owner |\n|---|---|---|\n| 1 | Ask the bank | BM |\n| 1 | Call | XX |\n`
    const { body, errors } = await recordsOfText(text)
    expect(errors).toEqual([])
    expect(body).toBe(
      '\n## 1. Budget\n\nThe budget was seen.\n\n::action[Ask the bank]{#1 owners="BM"}\n\nItem: 1; Action: Call; Owner: XX\n\n## 2. Close\n\nDone.\n',
    )
  })
  it('may be a list', async () => {
    const { body, errors } = await recordsOfText(`${HEAD}${ITEMS}## Actions\n\n- BM to circulate the budget\n- All to read it\n`)
    expect(errors).toEqual([])
    expect(body).toContain('### Actions\n\n- ::action[Circulate the budget]{#1 owners="BM"}\n- All to read it\n')
  })
  it('stays text where the minutes have no items', async () => {
    const { rest } = await imported(`${HEAD}| Action | Owner |\n|---|---|\n| Circulate the final budget | BM |\n`)
    expect(rest).toBe('Action: Circulate the final budget; Owner: BM')
  })
})

describe('a table boxed under an item', () => {
  it.each(['Business Unit', 'All', 'XX'])('keeps the words of an action of %s', async (owner) => {
    const { body, errors } = await recordsOfText(
      `${HEAD}## 1. Budget\n\nSeen.\n\n| Action | Owner |\n|---|---|\n| Ask the bank | ${owner} |\n\nMore was said.\n\n## 2. Close\n\nDone.\n`,
    )
    expect(errors).toEqual([])
    expect(body).toContain(`Seen.\n\nAction: Ask the bank; Owner: ${owner}\n\nMore was said.`)
  })
  it('keeps what its further columns say, and is told of', async () => {
    const text = `${HEAD}## 1. Budget\n\nSeen.\n\n| Action | Owner | Notes |\n|---|---|---|\n| Ask the bank | BM | By phone |\n| | | See paper 3 |\n\n## 2. Close\n\nDone.\n`
    expect((await recordsOfText(text)).body).toContain('::action[Ask the bank]{#1 owners="BM"}\n\nNotes: By phone\n\nNotes: See paper 3\n')
    expect(told(await imported(text), 'action-table-text')).toEqual([11, 12])
  })
  it('doesn’t list as new what it says is done', async () => {
    const text = `${HEAD}## 1. Budget\n\nSeen.\n\n| Action | Owner | Status |\n|---|---|---|\n| Ask the bank | BM | Complete |\n| Call | CO | Open |\n| Write | CO | New |\n\n## 2. Close\n\nDone.\n`
    const minutes = await imported(text)
    expect(minutes.actions.map(({ title }) => title)).toEqual(['Call', 'Write'])
    expect(told(minutes, 'earlier-actions')).toEqual([11])
    expect(minutes.items[0]?.body).toContain('Action: Ask the bank; Owner: BM; Status: Complete')
  })
})

describe('an action of an earlier meeting in a table of new ones', () => {
  const withRows = (head: string, ...rows: string[]) =>
    imported(
      `${HEAD}## 1. Budget\n\nSeen.\n\n| Action | Owner | ${head} |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}\n## 2. Close\n\nDone.\n`,
    )
  it.each([
    ['Status', 'Done at the March meeting'],
    ['Status', 'CLOSED'],
    ['Notes', 'Complete'],
    ['Comments', 'Closed 3 March 2025'],
  ])('is not taken where %s says “%s”', async (head, state) => {
    const { actions } = await withRows(head, `Ask the bank | BM | ${state}`, 'Call | CO | ', 'Write | CO | ')
    expect(actions.map(({ title }) => title)).toEqual(['Call', 'Write'])
  })
  it.each([
    ['Status', 'Ongoing'],
    ['Date raised', '3 March 2025'],
  ])('is taken with a doubt where %s says “%s”', async (head, state) => {
    const minutes = await withRows(head, `Ask the bank | BM | ${state}`, 'Call | CO | ', 'Write | CO | ')
    expect(minutes.actions).toHaveLength(3)
    expect(told(minutes, 'earlier-actions')).toEqual([11])
  })
  it('is none where a word beside it only looks so', async () => {
    const minutes = await withRows('Notes', 'Ask the bank | BM | Complete the form first')
    expect([minutes.actions.length, told(minutes, 'earlier-actions')]).toEqual([1, []])
  })
})

describe('a table that says again what the text says', () => {
  it('leaves no heading behind', async () => {
    const { items } = await importWord([
      new Paragraph('Present: Jo Ward (JW, Chair), Bo Moss (BM), Cy Orr (CO)'),
      new Paragraph({ text: '1. Budget', heading: HeadingLevel.HEADING_2 }),
      new Paragraph('Action 1: BM to circulate the budget.'),
      new Paragraph({ text: '2. Close', heading: HeadingLevel.HEADING_2 }),
      new Paragraph('Done.'),
      new Paragraph({ text: 'Action log', heading: HeadingLevel.HEADING_3 }),
      table(['No', 'Action', 'Owner'], ['1', 'Circulate the budget', 'BM']),
    ])
    expect(items.map(({ body }) => body)).toEqual(['Action 1: BM to circulate the budget.', 'Done.'])
  })
})

describe('a merged cell', () => {
  const read = ({ actions }: ImportedMinutes) => actions.map(({ title, owners, due }) => [title, owners.join(), due])
  const FILLED = [
    ['Ask the bank', 'BM', '2025-06-30'],
    ['Call', 'BM', '2025-07-31'],
    ['Call', 'CO', '2025-08-31'],
  ]
  it('of a page holds in the rows it reaches down into', async () => {
    const rows =
      '<tr><th>Owner</th><th>Action</th><th>Due</th></tr><tr><td rowspan="2">BM</td><td>Ask the bank</td><td>30 June 2025</td></tr>' +
      '<tr><td rowspan="2">Call</td><td>31 July 2025</td></tr><tr><td>CO</td><td>31 August 2025</td></tr>'
    const html = `<h1>Elm Group</h1><p>Date: 5 May 2025</p><p>Present: Jo Ward (JW, Chair), Bo Moss (BM), Cy Orr (CO)</p><table>${rows}</table>`
    expect(read(await imported(html, 'minutes.html'))).toEqual(FILLED)
  })
  it('of a Word file does too', async () => {
    const { RESTART, CONTINUE } = VerticalMergeType
    const rows = [
      [cell('Owner'), cell('Action'), cell('Due')],
      [cell('BM', RESTART), cell('Ask the bank'), cell('30 June 2025')],
      [cell('', CONTINUE), cell('Call', RESTART), cell('31 July 2025')],
      [cell('CO'), cell('', CONTINUE), cell('31 August 2025')],
    ]
    const minutes = await importWord([
      new Paragraph('Date: 5 May 2025'),
      new Paragraph('Present: Jo Ward (JW, Chair), Bo Moss (BM), Cy Orr (CO)'),
      new Table({ rows: rows.map((children) => new TableRow({ children })) }),
    ])
    expect(read(minutes)).toEqual(FILLED)
  })
  it('leaves the cells of any other table below their heads', async () => {
    const html =
      '<h2>1. Figures</h2><table><tr><th>Area</th><th>Year</th><th>Cases</th></tr><tr><td rowspan="2">Elm</td><td>2024</td><td>7</td></tr><tr><td>2025</td><td>9</td></tr></table><h2>2. Close</h2><p>Done.</p><p>Present: Jo Ward (Chair), Bo Moss</p>'
    const { items } = await imported(html, 'minutes.html')
    expect(items[0]?.body).toContain('| Elm | 2024 | 7 |\n|  | 2025 | 9 |')
  })
})
