// The desk as one screen: each section a short table under its heading, a line for each thing, what is empty told in one line.
import type { Desk, DeskSection } from '../core/desk.js'
import { deskHeading, sectionTitle, shownLines } from './desk-report.js'
import type { Paint } from './paint.js'
import { type Column, drawTable } from './table.js'
import { wrapLines } from './wrap-lines.js'

const COLUMNS: readonly Column[] = [{ title: '' }, { title: '', yields: true }, { title: '', cuts: true }, { title: '', yields: true }]
const MOST_LINES = 8

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
  const table = drawTable(COLUMNS, rows, width, (cell, _, column) =>
    column === 0 && section.section === 'overdue' ? paint.bad(cell) : cell,
  )
  const next = section.next.slice(0, 2).map((command) => `  > ${command}\n`)
  return `${paint.strong(sectionTitle(section))}\n${table}${more === null ? '' : `  ${more}\n`}${next.join('')}`
}
