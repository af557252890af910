// Finds which column of a table of actions holds what, by the labels at its head.
import { type TableBlock, textOfCell } from '../../block.js'
import { headOf } from './head-of-table.js'

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

/** Which column holds what in a table of actions; null when it is none. */
export function actionColumns(table: TableBlock): ActionColumns | null {
  return columnsBelow(table, 0) ?? columnsBelow(table, 1)
}

/** The same where the head is the row at an index. */
function columnsBelow(table: TableBlock, at: number): ActionColumns | null {
  const head = headOf(table, at)
  const find = (pattern: RegExp, not: readonly number[] = []) => {
    const column = head.findIndex((label, i) => pattern.test(label) && !not.includes(i))
    return column < 0 ? null : column
  }
  const text = find(TEXT)
  if (text === null) return null
  const by = find(/^by$/, [text])
  const whom = by !== null && find(OWNER, [text, by]) === null && saysNoDay(table, by, at) ? by : null
  const due = find(/^(?:due|deadline|by when|target|timescale|completion)/, [text]) ?? find(DUE, [text, whom ?? -1])
  const owner = find(OWNER, [text, due ?? -1])
  if (owner === null && due === null && !isBareList(table, head, text)) return null
  const number = find(NUMBER) ?? (head[0] === '' && text > 0 ? 0 : null)
  const [status, item, date] = [find(STATUS, [text]), find(ITEM, [text, owner ?? -1]), find(DATE, [due ?? -1])]
  return { number, text, owner, due, status, item, date, head: at + 1 }
}

/** "Action" alone, or beside one or two columns for other things. */
function isBareList(table: TableBlock, head: readonly string[], text: number): boolean {
  return head.length <= 3 && /action/.test(head[text] ?? '') && (table.rows.length === 0 || isListOfActions(table, text))
}

/** Whether "By" is over who acts, and no day. */
function saysNoDay({ rows }: TableBlock, column: number, head: number): boolean {
  return rows.slice(head + 1).every(({ cells }) => !/\d|\b(?:day|week|month|meeting|asap|ongoing)/i.test(textOfCell(cells[column])))
}

/** "No | Action" with numbers, and not the minutes with a column for actions. */
function isListOfActions(table: TableBlock, text: number): boolean {
  const rows = table.rows.slice(1)
  return text <= 1 && rows.length > 0 && rows.every(({ cells }) => textOfCell(cells[text]).length < 400 && textOfCell(cells[text]) !== '')
}
