// Reads the people in a table: under a head of labels or of "Name", in columns that are lists, or a person a row.
import { type Block, type Row, type TableBlock, textOfCell, textOfLine } from '../../block.js'
import { labelKind, plainLabel, readLabel } from '../labels.js'
import { bareName, isFullName } from '../names.js'
import { entriesOf } from './attendance-entries.js'
import { type AttendanceList, LIST_OF, type Listed } from './attendance-lists.js'
import { type ListedPerson, readPerson } from './listed-person.js'

const STATUS_PRESENT = /^(?:y|yes|present|p|x|✓|✔|√|attended|in attendance|in person|online|teams|zoom|remote|virtual|1)$/i
const STATUS_APOLOGIES = /apolog|regrets|^(?:a|apol(?:ogies|ogy|s)?|apols?|regrets|sent apologies|apologies (?:sent|received|given))\.?$/i
const STATUS_ABSENT = /^(?:n|no|absent|ab|did not attend|dna|not present|0|none)$/i

/** The people in a table: under a head of labels or of "Name", or in rows below a label that went before. Null when it lists none. */
export function readTable(table: TableBlock, before: AttendanceList | null): Listed[] | null {
  const head = (table.rows[0]?.cells ?? []).map((cell) => plainLabel(textOfCell(cell)))
  const nameAt = head.findIndex((label) =>
    /^(?:names?|full name|members?|attendees?|councillors?|trustees?|governors?|present|participants?|apologies|who)$/.test(label),
  )
  const isLabels = head.filter((label) => ['present', 'more-present', 'apologies', 'absent'].includes(labelKind(label) ?? '')).length
  const hasDetail = head.some((label) =>
    /^(?:role|title|job title|position|designation|organi[sz]ation|representing|agency|company|affiliation|initials?|attendance|status|present|attended|apologies|attending|area|capacity|department|team|job role)$/.test(
      label,
    ),
  )
  if (nameAt >= 0 && (hasDetail || head.length === 1)) return byHead(table, head, nameAt)
  if (isLabels > 0 || hasLabelCells(table)) return byColumn(table, before)
  if (before === null) return null
  const listed = byRow(table, before)
  return listed.length * 2 >= table.rows.length ? listed : null
}

function hasLabelCells(table: TableBlock): boolean {
  return table.rows.some(({ cells }) =>
    cells.some((cell) => ['present', 'apologies', 'absent'].includes(labelKind(textOfCell(cell)) ?? '')),
  )
}

/** A table with a column for names and others for what they are. */
function byHead(table: TableBlock, head: readonly string[], nameAt: number): Listed[] {
  let list: AttendanceList = LIST_OF[labelKind(head[nameAt] ?? '') ?? ''] ?? 'attendees'
  const statusAt = head.findIndex((label, i) => i !== nameAt && STATUS_HEAD.test(label))
  const hasTicks = statusAt >= 0 && table.rows.slice(1).some(({ cells }) => STATUS_PRESENT.test(textOfCell(cells[statusAt]).trim()))
  const listed: Listed[] = []
  for (const row of table.rows.slice(1)) {
    const label = labelAcross(row)
    if (label !== undefined) list = label
    const person = label === undefined ? personOfRow(row, head, nameAt, statusAt) : null
    if (person === null) continue
    const status = statusAt < 0 ? null : textOfCell(row.cells[statusAt]).trim()
    listed.push({ person, list: status === null ? list : (listOfStatus(status, head[statusAt] ?? '', hasTicks) ?? list), line: row.line })
  }
  return listed
}

const STATUS_HEAD = /^(?:attendance|status|present|attended|present ?\/ ?apologies|attending|in attendance|present\?|apologies)$/

function labelAcross({ cells }: Row): AttendanceList | undefined {
  const filled = cells.filter((cell) => cell.length > 0)
  return filled.length === 1 ? LIST_OF[labelKind(textOfCell(filled[0])) ?? ''] : undefined
}

function personOfRow({ cells }: Row, head: readonly string[], nameAt: number, statusAt: number): ListedPerson | null {
  const person = readPerson(textOfCell(cells[nameAt]).replace(/\n/g, ' '), true)
  if (person === null) return null
  for (const [i, label] of head.entries())
    if (i !== nameAt && i !== statusAt) fill(person, label, textOfCell(cells[i]).replace(/\n/g, ', '))
  return person
}

/** A tick below "Apologies" is an apology; where others are ticked as present, no sign is an absence. */
function listOfStatus(status: string, head: string, hasTicks: boolean): AttendanceList | null {
  if (STATUS_APOLOGIES.test(status)) return 'apologies'
  if (/^apolog/.test(head)) return STATUS_PRESENT.test(status) ? 'apologies' : null
  return STATUS_ABSENT.test(status) || (status === '' && hasTicks) ? 'absent' : null
}

function fill(person: ListedPerson, label: string, value: string): void {
  if (value === '') return
  if (/^initials?$/.test(label)) person.initials = value
  else if (/^(?:role|title|job title|position|designation|capacity|job role|role ?\/ ?.*)$/.test(label)) {
    person.role = value
    if (/^(?:the )?(?:meeting )?chair(?:man|person|woman)?\b/i.test(value)) person.isChair = true
    if (/minute|note ?taker|scribe/i.test(value)) person.isNotetaker = true
  } else if (/^(?:organi[sz]ation|representing|agency|company|affiliation|area|department|team|institution)/.test(label))
    person.organisation = value
}

/** A table whose columns are lists, which labels in their cells may end. Null where no column has a label. */
function byColumn(table: TableBlock, before: AttendanceList | null): Listed[] | null {
  const columns = new Columns(table, before)
  for (const row of table.rows) columns.row(row)
  return columns.hasLabel || before !== null ? columns.listed : null
}

class Columns {
  readonly listed: Listed[] = []
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
    for (const column of row.cells.keys()) if (this.cell(row, column)) return
  }

  /** Whether the cell has taken the rest of its row for what it says of one person. */
  private cell({ cells, line }: Row, column: number): boolean {
    const texts = (cells[column] ?? []).flatMap((block) => (block.kind === 'table' ? [] : block.lines.map(textOfLine)))
    const details = texts.length === 1 ? this.detailsBeside(cells, column) : null
    for (const text of texts) {
      if (this.label(text, cells, column, line)) continue
      const list = this.lists[column]
      if (list === null || list === undefined) continue
      const people =
        details === null
          ? entriesOf([{ text, isItem: false }]).flatMap(({ person }) => person ?? [])
          : [readPerson([text, ...details].join('\t'), true)].flatMap((person) => person ?? [])
      this.listed.push(...people.map((person) => ({ person, list, line })))
      if (details !== null && people.length > 0) return true
    }
    return false
  }

  private label(text: string, cells: readonly Block[][], column: number, line: number): boolean {
    const label = readLabel(text)
    const list = label === null ? undefined : LIST_OF[label.kind]
    if (label === null || list === undefined) return false
    this.hasLabel = true
    this.lists[column] = list
    this.labelled.add(column)
    const beside = cells[column + 1] ?? []
    if (beside.length > 0 && labelKind(textOfCell(beside)) === null) this.lists[column + 1] = list
    for (const { person } of label.rest === '' ? [] : entriesOf([{ text: label.rest, isItem: false }]))
      if (person !== null) this.listed.push({ person, list, line })
    return true
  }

  /** What stands beside a name in its row, where that is no list and no other person. */
  private detailsBeside(cells: readonly Block[][], column: number): string[] | null {
    if (this.lists.slice(column + 1).some((list, i) => list !== null && this.labelled.has(column + 1 + i))) return null
    const others = cells.slice(column + 1).map(textOfCell)
    const isDetail = others.every((other) => other === '' || !isFullName(bareName(other.replace(/\s*\(.*$/, ''))))
    return isDetail && others.some((other) => other !== '') ? others : null
  }
}

/** Rows of a person each, or of two people side by side. */
function byRow(table: TableBlock, before: AttendanceList): Listed[] {
  let list = before
  return table.rows.flatMap(({ cells, line }) => {
    const filled = cells.map((cell) => textOfCell(cell).replace(/\n/g, ', ')).filter((text) => text !== '')
    const label = LIST_OF[labelKind(filled[0] ?? '') ?? '']
    if (label !== undefined) {
      list = label
      filled.shift()
    }
    if (filled.length === 0) return []
    const isPair = filled.length > 1 && filled.every((text) => isFullName(bareName(text.replace(/\s*[(,–-].*$/, ''))))
    const texts = isPair ? filled : [filled.join('\t')]
    return texts.flatMap((text) => {
      const person = readPerson(text, true)
      return person === null ? [] : [{ person, list, line }]
    })
  })
}
