// Tells what a table in minutes is for: who was there, actions, the minutes themselves, fields such as the date, or only data.
import { type Block, isBold, linesOfCell, type Row, type TableBlock, textOfCell } from '../block.js'
import { labelKind, plainLabel } from './labels.js'

export type TableKind = 'attendance' | 'actions' | 'earlier-actions' | 'minutes' | 'fields' | 'agenda' | 'layout' | 'data'

export interface ActionColumns {
  number: number | null
  text: number
  owner: number | null
  due: number | null
  status: number | null
  item: number | null
  date: number | null
  /** Rows above those with actions. */
  head: number
}

const OWNER =
  /^(?:(?:action )?(?:owners?|officers?|leads?|who|by whom|whom|responsib\w*|person(?:\(?s?\)?)?(?: responsible)?|people|assigned(?: to)?|assignees?|action(?:ed)? by|for action|named? (?:person|officer)|lead (?:officer|person|name)|by|responsible (?:person|officer|party)|name|member|accountable|delegate)(?:\/.*)?)$/
const DUE =
  /^(?:due(?: date)?|deadlines?|by when|when|target(?: date)?|date due|timescales?|time ?frame|completion(?: date)?|due by|by|date for completion|to be completed by|complete by|expected(?: completion)?|review date|timeline)$/
const STATUS =
  /^(?:status|progress|update|updates?|outcome|complete[d?]*|done|rag|rag status|current (?:status|position)|comments? ?\/? ?(?:update|status)|closed|position|result|action taken)$/
const TEXT =
  /^(?:actions?(?: points?| items?| agreed| required| to be taken| description| arising)?|tasks?|description(?: of action)?|what|details?(?: of action)?|next steps?|agreed actions?|to do|action to be taken|activity|deliverable|issue\/action|action and owner)$/
const NUMBER = /^(?:no|number|#|ref|reference|id|action (?:no|number|ref|id|#)|item no|a\/?n|n°|num|ap)$/
const ITEM = /^(?:item|agenda item|minute|minute (?:no|ref)|agenda ref|agenda|topic|subject|minute reference|item ref)$/
const DATE = /^(?:date|date raised|raised|date set|meeting|meeting date|date of meeting|date agreed|from meeting|date opened|origin)$/

function headOf(table: TableBlock, at = 0): string[] {
  return (table.rows[at]?.cells ?? []).map((cell) => plainLabel(textOfCell(cell)))
}

/** Which column holds what in a table of actions; null when it is none. */
export function actionColumns(table: TableBlock): ActionColumns | null {
  for (const at of [0, 1]) {
    const head = headOf(table, at)
    const find = (pattern: RegExp, not: readonly number[] = []) => {
      const column = head.findIndex((label, i) => pattern.test(label) && !not.includes(i))
      return column < 0 ? null : column
    }
    const text = find(TEXT)
    if (text === null) continue
    const due = find(/^(?:due|deadline|by when|target|timescale|completion)/, [text]) ?? find(DUE, [text])
    const owner = find(OWNER, [text, due ?? -1])
    if (owner === null && due === null && !(head.length <= 3 && /action/.test(head[text] ?? ''))) continue
    if (owner === null && due === null && table.rows.length > 0 && !isListOfActions(table, text)) continue
    const number = find(NUMBER) ?? (head[0] === '' && text > 0 ? 0 : null)
    return {
      number,
      text,
      owner,
      due,
      status: find(STATUS, [text]),
      item: find(ITEM, [text, owner ?? -1]),
      date: find(DATE, [due ?? -1]),
      head: at + 1,
    }
  }
  return null
}

/** "No | Action" with numbers, and not the minutes with a column for actions. */
function isListOfActions(table: TableBlock, text: number): boolean {
  const rows = table.rows.slice(1)
  return text <= 1 && rows.length > 0 && rows.every(({ cells }) => textOfCell(cells[text]).length < 400 && textOfCell(cells[text]) !== '')
}

export function kindOfTable(table: TableBlock): TableKind {
  const columns = Math.max(...table.rows.map(({ cells }) => cells.length))
  const head = headOf(table)
  if (isMinutes(table, head)) return 'minutes'
  const actions = isAgenda(table, head) ? null : actionColumns(table)
  if (actions !== null) return isEarlier(table, actions) ? 'earlier-actions' : 'actions'
  if (isAgenda(table, head)) return 'agenda'
  if (isAttendance(table, head)) return 'attendance'
  if (isFields(table)) return 'fields'
  if (columns === 1 || (table.rows.length === 1 && !isNumberedMinutes(table))) return 'layout'
  return isNumberedMinutes(table) ? 'minutes' : 'data'
}

/** Whether a cell says that an action is done, and no more than perhaps a day; in a column for that, whatever follows. */
export function isSettled(state: string, isStatus: boolean): boolean {
  const lead = /^(?:now |fully |all )?(?:completed?|done|closed|discharged|actioned|superseded|withdrawn)\b/i.exec(state)
  const rest = lead === null ? '' : state.slice(lead[0].length)
  return lead !== null && (isStatus || /^[^\p{L}]*(?:\d{1,2}\w{0,2} \p{L}+(?: \d+)?)?$/u.test(rest))
}

/** A log whose rows all say how they came out is of the meetings before. */
function isEarlier(table: TableBlock, { status, head }: ActionColumns): boolean {
  if (status === null) return false
  const states = table.rows.slice(head).map(({ cells }) => textOfCell(cells[status]).trim())
  const settled = states.filter(
    (state) =>
      /\b(?:complete|completed|done|closed|discharged|ongoing|on-going|in progress|carried|outstanding|superseded|on agenda|see (?:item|agenda)|green|amber|red|no longer|delayed|overdue|remains?)\b/i.test(
        state,
      ) || state.length > 60,
  )
  return settled.length > 0 && settled.length * 2 >= states.length
}

function isMinutes(table: TableBlock, head: readonly string[]): boolean {
  if (head.length < 2) return false
  const hasNotes = head.some((label) =>
    /^(?:notes?|minutes?|discussions?|details?|description|summary|comments?|key points|points? discussed|discussion(?: points?| and (?:decisions?|agreements?|actions?|outcomes?))?|minute detail|record|subject|item|agenda item|topics?|agenda|outcomes?|item \/? ?discussion|notes and actions|main points|update)$/.test(
      label,
    ),
  )
  const hasItem = head.some((label) =>
    /^(?:items?|agenda(?: items?)?|no|#|item no|number|minute(?: no| number)?|ref|topics?|subject)$/.test(label),
  )
  const hasAction = head.some((label) =>
    /^(?:actions?(?: by| for| points?| items?| required| \/? ?(?:who|owner|lead))?|who|owner|action owner|lead|by whom)$/.test(label),
  )
  const isLong = table.rows.slice(1).some(({ cells }) => cells.some((cell) => textOfCell(cell).length > 150 || cell.length > 2))
  const isFirst =
    head[0] === '' ||
    /^(?:items?|agenda(?: items?)?|no|#|item no|number|minute(?: no| number)?|ref|topics?|subject|notes?|minutes?|discussions?)$/.test(
      head[0] ?? '',
    )
  const goesOn = hasItem && hasAction && numberedRows(table).length > 0 && continuedRows(table).length > 0
  return (
    hasNotes &&
    isFirst &&
    (goesOn || (hasItem && (isLong || head.some((label) => /notes|minutes|discussion/.test(label)))) || (hasAction && isLong))
  )
}

function isNumberedMinutes(table: TableBlock): boolean {
  const [numbered, rest] = [numberedRows(table), continuedRows(table)]
  const hasWords = table.rows.some(({ cells }) => textOfCell(cells[1]).length > 100 || linesOfCell(cells[1]).length > 1)
  return numbered.length > 0 && hasWords && numbered.length + rest.length >= table.rows.length * 0.6
}

function numberedRows({ rows }: TableBlock): Row[] {
  return rows.filter(({ cells }) => /^(?:item )?\d{1,3}(?:[./]\d+)*[.)]?$/i.test(textOfCell(cells[0]).trim()))
}

/** Rows that go on where a number began. */
function continuedRows({ rows }: TableBlock): Row[] {
  return rows.filter(({ cells }) => textOfCell(cells[0]).trim() === '')
}

function isAgenda(table: TableBlock, head: readonly string[]): boolean {
  if (head.some((label) => /action/.test(label))) return false
  const hasItem = head.some((label) => /^(?:items?|agenda items?|no|#|time|timing)$/.test(label))
  const hasWords = head.some((label) => /^(?:description|subject|topic|agenda item|item|title|agenda|discussion)$/.test(label))
  const hasLead = head.some((label) =>
    /^(?:leads?|presenter|presented by|who|paper|papers?|time|timing|owner|speaker|led by|purpose|duration)$/.test(label),
  )
  return (
    head.length >= 2 &&
    hasItem &&
    hasWords &&
    hasLead &&
    table.rows.length > 2 &&
    table.rows.every(({ cells }) => cells.every((cell) => textOfCell(cell).length < 160))
  )
}

/** The labels of its columns may stand below a row of one cell. */
function isAttendance(table: TableBlock, first: readonly string[]): boolean {
  const head = first.filter((label) => label !== '').length === 1 ? [...first, ...headOf(table, 1)] : first
  const labels = head.map((label) => labelKind(label))
  if (
    labels.some((kind) => kind === 'present' || kind === 'apologies' || kind === 'absent') &&
    !(table.rows[0] !== undefined && isFieldRow(table.rows[0]))
  )
    return true
  const hasName = head.some((label) => /^(?:names?|full name|member|members|attendee|councillor|trustee|governor)$/.test(label))
  const hasMore = head.some((label) =>
    /^(?:role|title|job title|position|designation|organi[sz]ation|representing|agency|company|affiliation|initials?|attendance|status|present|apologies|attended|capacity|area|job role|institution|signature|department|team)$/.test(
      label,
    ),
  )
  if (hasName && hasMore) return true
  return (
    table.rows.some(({ cells }) => cells.filter((cell) => cell.length > 0).length <= 2 && cells.some((cell) => isListLabel(cell))) &&
    !isFields(table)
  )
}

function isListLabel(cell: readonly Block[]): boolean {
  const kind = labelKind(textOfCell(cell))
  return kind === 'present' || kind === 'apologies' || kind === 'absent'
}

/** Rows of a label and its value, once or twice in a row. */
function isFields(table: TableBlock): boolean {
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell.length > 0))
  return rows.length > 0 && rows.filter(isFieldRow).length * 2 > rows.length
}

function isFieldRow({ cells }: Row): boolean {
  const [label = '', value = ''] = [linesOfCell(cells[0])[0] ?? '', textOfCell(cells[1])]
  if (cells.length < 2 || label === '' || label.length > 50) return false
  if (labelKind(label) !== null && labelKind(value) === null) return value !== '' || label.endsWith(':')
  return /:$/.test(label) && labelKind(value) === null && value !== ''
}

export function isBoldCell(cell: readonly Block[] | undefined): boolean {
  const [first] = cell ?? []
  return first !== undefined && first.kind !== 'table' && (first.kind === 'heading' || isBold(first))
}
