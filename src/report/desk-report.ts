// The desk as one screen for a terminal, as lines for a pipe, and as JSON for programs.
import { counted } from '../core/counted.js'
import { formatDate } from '../core/date.js'
import type { Desk, DeskLine, DeskSection } from '../core/desk.js'
import { printable, printableJson } from '../core/printable.js'
import { tabbedRows } from './rows.js'

export function deskAsJson(desk: Desk): string {
  return printableJson({ version: 1, ...desk })
}

/** A row for each line, its section first. */
export function deskAsRows({ desk }: Desk): string {
  return tabbedRows(desk.flatMap(({ section, lines }) => lines.map(({ when, who, what, id }) => [section, when, who, what, id ?? ''])))
}

/** "Elmbridge, 6 January 2020. Next meeting: slg on 15 January 2020 (in 9 days)." */
export function deskHeading({ name, asOf, meetings }: Desk): string {
  return `${printable(name)}\n${formatDate(asOf)}. ${meetingsInWords(meetings)}\n`
}

function meetingsInWords(meetings: Desk['meetings']): string {
  if (meetings.length === 0) return 'No next meeting is known.'
  const told = meetings.map(({ group, date, days }) => `${group} on ${formatDate(date)} (${inDays(days)})`)
  return `Next meeting: ${told.join('; ')}.`
}

function inDays(days: number): string {
  return days === 0 ? 'today' : `in ${counted(days, 'day')}`
}

/** "Overdue: 8". */
export function sectionTitle({ title, lines }: DeskSection): string {
  return `${title}: ${lines.length === 0 ? 'none' : lines.length}`
}

/** The lines of a section that one screen has room for, and what to say of the others. */
export function shownLines({ lines }: DeskSection, most: number): { shown: DeskLine[]; more: string | null } {
  const isMore = lines.length > most
  return { shown: lines.slice(0, isMore ? most - 1 : most), more: isMore ? `and ${lines.length - most + 1} more` : null }
}
