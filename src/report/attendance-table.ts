// A group's attendance as a table for a terminal: a row a seat, a column for each of the latest meetings that fit.

import { counted } from '../core/counted.js'
import { type GroupAttendance, type SeatAtMeeting, type SeatLine, STATUS_WORDS } from '../core/group-attendance.js'
import { printable } from '../core/printable.js'
import { columnWidth } from './column-width.js'
import type { Paint } from './paint.js'
import { type Column, drawTable } from './table.js'
import { wrapLines } from './wrap-lines.js'
import { wrapWords } from './wrap-words.js'

/** What the seats' names and the rates need at least, and how wide a name in a cell becomes. */
const FOR_SEATS = 32
const FOR_RATES = 12
const WIDEST_NAME = 12
const GAP = 2

/** What happened is told in words, colour only repeats it. */
export function attendanceAsTable({ attendance, others, meetings }: GroupAttendance, width: number, paint: Paint): string {
  if (attendance.length === 0 || meetings.length === 0) return ''
  const cells = meetings.map((_, i) => attendance.map((line) => cellOf(line, line.meetings[i])))
  const first = firstThatFits(cells, width - FOR_SEATS - FOR_RATES)
  const columns: Column[] = [
    { title: 'Seat', wraps: true },
    { title: 'Came' },
    ...meetings.slice(first).map(({ date }) => ({ title: date })),
  ]
  const rows = attendance.map((line, row) => [seatCell(line), rateCell(line), ...cells.slice(first).map((column) => column[row] ?? '')])
  const table = drawTable(columns, rows, width, (cell, row, column) => {
    const status = attendance[row]?.meetings[first + column - 2]?.status
    return column < 2 || status === undefined || status === 'present' || status === 'deputy' ? cell : paint.warn(cell)
  })
  return `${table}${wrapLines(`${earlier(first)}${invitedAsText(others, meetings.length)}`, width)}`
}

/** The index of the earliest of the latest columns that have room together; the very latest always has. */
function firstThatFits(columns: readonly (readonly string[])[], room: number): number {
  let first = columns.length - 1
  let left = room - widthOf(columns[first])
  while (first > 0) {
    left -= widthOf(columns[first - 1])
    if (left < 0) break
    first -= 1
  }
  return first
}

const DAY_WIDTH = 10

function widthOf(column: readonly string[] = []): number {
  return GAP + Math.max(DAY_WIDTH, ...column.flatMap((cell) => cell.split('\n').map((line) => columnWidth(printable(line)))))
}

function seatCell({ seat, statutory, names }: SeatLine): string {
  return `${seat}${statutory ? ' (statutory)' : ''}\n${names.length === 0 ? 'nobody holds it' : names.join(', ')}`
}

function rateCell({ present, held, rate }: SeatLine): string {
  return rate === null ? '' : `${present} of ${held}\n${Math.round(rate * 100)}%`
}

/** The status; then who it was, where that is not whoever holds the seat on the as-of day. */
function cellOf({ names }: SeatLine, at: SeatAtMeeting | undefined): string {
  if (at === undefined) return ''
  const { status, name, items } = at
  const who = name === null || names.includes(name) ? [] : wrapWords(printable(name), WIDEST_NAME)
  const part = items === null ? [] : wrapWords(`items ${items.join(', ')}`, WIDEST_NAME)
  return [STATUS_WORDS[status], ...who, ...part].join('\n')
}

function earlier(count: number): string {
  return count === 0 ? '' : `${counted(count, 'earlier meeting')} not shown: --format csv or json has them all.\n`
}

function invitedAsText(others: GroupAttendance['others'], held: number): string {
  return others
    .filter(({ as }) => as === 'invited')
    .map(({ name, meetings }) => {
      const came = meetings.filter(({ status }) => status === 'present').length
      return `${printable(name)}, with a standing invitation: came to ${came} of ${counted(held, 'meeting')}.\n`
    })
    .join('')
}
