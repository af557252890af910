// The desk as one screen: each section a short table under its heading, what is empty told in one line.
import type { Desk, DeskSection } from '../core/desk.js'
import { deskHeading, sectionTitle, shownLines } from './desk-report.js'
import type { Paint } from './paint.js'
import { type Column, drawTable } from './table.js'
import { wrapLines } from './wrap-lines.js'

/** The title of an action may be cut, since its id stands beside it; a sentence cut to one line loses what it is about. */
const OF_ACTIONS: ReadonlySet<DeskSection['section']> = new Set(['overdue', 'due-before-next-meeting', 'to-hand-over'])
const MOST_LINES = 8
/** Room for what is wrong and with what; the command below a section tells all of it. */
const MOST_LINES_OF_ONE = 3

export function deskAsScreen(desk: Desk, width: number, paint: Paint): string {
  const full = desk.desk.filter(({ lines }) => lines.length > 0)
  const empty = desk.desk.filter(({ lines }) => lines.length === 0)
  const sections = full.map((section) => sectionOnScreen(section, width, paint))
  const nothing = empty.length === 0 ? [] : [`${empty.map(({ nothing }) => nothing).join(' ')}\n`]
  return [wrapLines(deskHeading(desk), width), ...sections, ...nothing.map((line) => wrapLines(line, width))].join('\n')
}

function sectionOnScreen(section: DeskSection, width: number, paint: Paint): string {
  const { shown, more } = shownLines(section, MOST_LINES)
  const rows = shown.map(({ when, who, what, id }) => [`  ${when}`, who, what, id ?? ''])
  const table = drawTable(columnsOf(section), rows, width, (cell, _, column) =>
    column === 0 && section.section === 'overdue' ? paint.bad(cell) : cell,
  )
  const next = section.next.slice(0, 2).map((command) => `  > ${command}\n`)
  return `${paint.strong(sectionTitle(section))}\n${table}${more === null ? '' : `  ${more}\n`}${next.join('')}`
}

function columnsOf({ section }: DeskSection): Column[] {
  const what: Column = OF_ACTIONS.has(section) ? { title: '', cuts: true } : { title: '', wraps: true, most: MOST_LINES_OF_ONE }
  return [{ title: '' }, { title: '', yields: true }, what, { title: '', yields: true }]
}
