// The Top Five as tables for a terminal: one for each type, and one for what stands beside it.
import { capital } from '../core/capital.js'
import { leftOf, PRIORITY_TYPES, type PriorityLine, type PriorityType, type TopFive, typeInWords } from '../core/priority-list.js'
import { briefId } from './brief-id.js'
import type { Paint } from './paint.js'
import { type Column, drawTable } from './table.js'

const COLUMNS: readonly Column[] = [{ title: '' }, { title: '', wraps: true }, { title: '' }, { title: '' }]

interface Part {
  title: string
  lines: readonly PriorityLine[]
  /** The cell beside an area. */
  beside: (line: PriorityLine) => string
}

/** `ids` are those of all priorities, to shorten them by; empty where there is nothing to show. */
export function topFiveAsTables(topFive: TopFive, ids: readonly string[], width: number, paint: Paint): string {
  return partsOf(topFive)
    .map(({ title, lines, beside }) => {
      const rows = lines.map((line, i) => [`${i + 1}`, line.title, beside(line), briefId(line.id, ids)])
      const table = drawTable(COLUMNS, rows, width, (cell, row, column) =>
        column === 2 && lines[row]?.pastEnd === true ? paint.bad(cell) : cell,
      )
      return `${paint.strong(title)}\n${table}`
    })
    .join('\n')
}

function partsOf({ priorities, tooMany, carriedOver, suggested }: TopFive): Part[] {
  const ofType = (type: PriorityType) => priorities.filter((line) => line.type === type)
  const both = (line: PriorityLine) => `${line.type}\n${leftOf(line)}`
  const parts: Part[] = [
    ...PRIORITY_TYPES.map((type) => ({ title: capital(typeInWords(type)), lines: ofType(type), beside: leftOf })),
    { title: 'Current, and more than five of their type', lines: tooMany, beside: both },
    { title: 'Carried over', lines: carriedOver, beside: both },
    { title: 'Only suggested', lines: suggested, beside: ({ type }) => type },
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}
