// Reads the people in a table: under a head that says what its columns hold, in columns that are lists, or a person a row.
import { linesOfCell, type TableBlock, textOfCell } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { arePeople, entriesOf } from './attendance-entries.js'
import { type AttendanceList, LIST_OF, type Listed } from './attendance-lists.js'
import { readColumns } from './columns-of-people.js'
import { readPerson } from './listed-person.js'
import { headOfPeople, type PeopleHead } from './people-head.js'
import { type Above, readRowsBelow } from './rows-of-people.js'
import { isUnread, type ReadPeople, type Unread } from './unread.js'

/** The people in a table, with a head or below a label that went before. Null when it lists none. */
export function readTable(table: TableBlock, before: Above | null): ReadPeople | null {
  const head = headOfPeople(table)
  if (head !== null && !hasColumnsOfNames(table, head)) return readRowsBelow(table, head, before)
  if (hasLabels(table)) return readColumns(table, before?.list ?? null)
  if (before === null) return null
  const read = readRows(table, before.list)
  return read.listed.length * 2 >= table.rows.length ? read : null
}

/** "Present | Apologies" with names below both, and not with ticks. */
function hasColumnsOfNames({ rows }: TableBlock, { at, labels, nameAt, statusAt }: PeopleHead): boolean {
  const isList = (column: number) => LIST_OF[labelKind(labels[column] ?? '') ?? ''] !== undefined
  const names = (column: number) =>
    rows.slice(at + 1).some(({ cells }) => entriesOf([{ text: textOfCell(cells[column]), isItem: false }]).some(isNamed))
  return isList(nameAt) && statusAt.some((column) => isList(column) && names(column))
}

function isNamed({ person }: { person: Listed['person'] | null }): boolean {
  return person?.name.includes(' ') === true
}

function hasLabels({ rows }: TableBlock): boolean {
  const kinds = (cells: readonly (typeof rows)[number]['cells'][number][]) =>
    cells.map((cell) => labelKind(linesOfCell(cell)[0] ?? '') ?? '')
  return (
    kinds(rows[0]?.cells ?? []).includes('more-present') ||
    rows.some(({ cells }) => kinds(cells).some((kind) => ['present', 'apologies', 'absent'].includes(kind)))
  )
}

/** Rows of a person each, or of two people side by side. */
function readRows(table: TableBlock, before: AttendanceList): ReadPeople {
  let list = before
  const isOfPairs = arePeople(table.rows.map(({ cells }) => cells.map(textOfCell)).filter(([first = '']) => labelKind(first) === null))
  const unread: Unread[] = []
  const listed = table.rows.flatMap(({ cells, line }) => {
    const filled = cells.map((cell) => textOfCell(cell).replace(/\n/g, ', ')).filter((text) => text !== '')
    const label = LIST_OF[labelKind(filled[0] ?? '') ?? '']
    if (label !== undefined) {
      list = label
      filled.shift()
    }
    if (filled.length === 0) return []
    const texts = isOfPairs ? filled : [filled.join('\t')]
    return texts.flatMap((text) => {
      const person = readPerson(text, true)
      if (person === null && isUnread(text)) unread.push({ text: filled.join(' – '), line })
      return person === null ? [] : [{ person, list, line }]
    })
  })
  return { listed, unread, beside: [], doubts: [] }
}
