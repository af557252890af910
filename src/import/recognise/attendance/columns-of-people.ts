// Reads a table whose columns are lists of people, which labels in their cells begin and end.
import { type Block, type Row, type TableBlock, textOfCell, textOfLine } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { readLabel } from '../labels/read-label.js'
import { bareName, isFullName } from '../names.js'
import { entriesOf } from './attendance-entries.js'
import { type AttendanceList, type Beside, LIST_OF, type Listed } from './attendance-lists.js'
import { type ListedPerson, readPerson } from './listed-person.js'
import { isColumnLabel, labelAcross } from './people-head.js'
import { isUnread, type ReadPeople, type Unread } from './unread.js'

/** The people of the columns; null where no column has a label, and no label `before` the table says who they are. */
export function readColumns(table: TableBlock, before: AttendanceList | null): ReadPeople | null {
  const columns = new Columns(table, before)
  for (const row of table.rows) columns.row(row)
  return columns.hasLabel || before !== null ? columns : null
}

class Columns implements ReadPeople {
  readonly listed: Listed[] = []
  readonly unread: Unread[] = []
  readonly beside: Beside[] = []
  readonly doubts: Unread[] = []
  hasLabel = false
  private readonly lists: (AttendanceList | null)[]
  /** The columns that have had a label of their own. */
  private readonly labelled = new Set<number>()

  constructor(table: TableBlock, before: AttendanceList | null) {
    this.lists = Array.from({ length: Math.max(...table.rows.map(({ cells }) => cells.length)) }, () => before)
  }

  row(row: Row): void {
    const across = labelAcross(row)
    if (across !== undefined && (row.cells[0] ?? []).length > 0) this.lists.fill(across)
    for (let column = 0; column < row.cells.length; ) column = this.cell(row, column)
  }

  /** Takes a cell, and what its row says beside it of one person; gives the column to go on with. */
  private cell({ cells, line }: Row, column: number): number {
    const texts = (cells[column] ?? []).flatMap((block) => (block.kind === 'table' ? [] : block.lines.map(textOfLine)))
    const details = texts.length === 1 ? this.detailsBeside(cells, column) : null
    for (const text of texts) {
      if (this.label(text, cells, column, line) || isColumnLabel(text)) continue
      const isTaken = this.take(entriesIn(text, details), this.lists[column] ?? null, line)
      if (isTaken && details !== null) return column + 1 + details.length
    }
    return column + 1
  }

  /** Says whether somebody was listed. */
  private take(entries: readonly ColumnEntry[], list: AttendanceList | null, line: number): boolean {
    for (const { person, part } of entries) {
      if (person !== null && list !== null) this.listed.push({ person, list, line })
      else if (isUnread(part)) this.unread.push({ text: part, line })
    }
    return list !== null && entries.some(({ person }) => person !== null)
  }

  private label(text: string, cells: readonly Block[][], column: number, line: number): boolean {
    const label = readLabel(text)
    const list = label === null ? undefined : LIST_OF[label.kind]
    if (label === null || list === undefined) return false
    this.hasLabel = true
    this.lists[column] = list
    this.labelled.add(column)
    const beside = textOfCell(cells[column + 1])
    if (beside !== '' && labelKind(beside) === null && !isColumnLabel(beside)) this.lists[column + 1] = list
    this.take(label.rest === '' ? [] : entriesIn(label.rest, null), list, line)
    return true
  }

  /** What stands beside a name in its row, up to the next list, where that is no other person. */
  private detailsBeside(cells: readonly Block[][], column: number): string[] | null {
    const next = [...this.labelled].filter((other) => other > column)
    const others = cells.slice(column + 1, Math.min(...next, cells.length)).map(textOfCell)
    const isDetail = others.every((other) => other === '' || !isFullName(bareName(other.replace(/\s*\(.*$/, ''))))
    return isDetail && others.some((other) => other !== '') ? others : null
  }
}

interface ColumnEntry {
  person: ListedPerson | null
  part: string
}

function entriesIn(text: string, details: readonly string[] | null): ColumnEntry[] {
  return details === null
    ? entriesOf([{ text, isItem: false }]).map(({ person, source }) => ({ person, part: source.part }))
    : [{ person: readPerson([text, ...details].join('\t'), true), part: text }]
}
