// The rows of a table of actions: what each says of an action, and its words as a paragraph, should they stay text.
import { type Row, type TableBlock, textOfCell } from '../../block.js'
import type { ImportWarning } from '../../imported-minutes.js'
import { findDates } from '../dates.js'
import type { ActionColumns } from '../tables/action-columns.js'
import { isSettled } from '../tables/settled-rows.js'
import { NOTHING } from './action-words.js'
import type { KnownOwners } from './known-owners.js'
import { ownersOf, readWording, splitOwners } from './owners.js'

export interface ActionRow {
  /** Which row of the table, counted from 0. */
  row: number
  line: number
  /** Null where the row sets none, or says that it is done. */
  action: RowAction | null
  isEarlier: boolean
  /** What beside it says that it may be one of an earlier meeting; null where nothing does. */
  mayBeEarlier: string | null
  /** All that the row says, each cell behind the label of its column. */
  words: string
  /** How far these words are the action's own. */
  end: number
  /** The labels of the cells that say more. */
  further: string[]
}

/** What a cell says in which no day is meant; "TBC" means one. */
const NO_DAY = /^(?:none|nil|n\/?a|-|–)\.?$/i

/** What is rarely said of an action that was set just now. */
const UNDER_WAY = /\b(?:on-?going|in progress|under ?way|in hand|carried|outstanding|overdue|delayed|partly|partially)\b/i

interface RowAction {
  number: string | null
  text: string
  title: string
  owners: string[]
  due: string | null
  item?: number
}

/** What is known where a table stands. */
export interface RowsScene {
  known: KnownOwners
  /** The item with such a number or title, counted from 0; null where there is none. */
  itemNamed(words: string): number | null
  /** The day of the meeting, where it is known. */
  date: string | null
}

/** The rows below the head, but for those that are empty or say that there is nothing. */
export function actionRows(table: TableBlock, columns: ActionColumns, scene: RowsScene): ActionRow[] {
  const labels = (table.rows[columns.head - 1]?.cells ?? []).map((cell) => oneLine(textOfCell(cell)).replace(/\s*:$/, ''))
  return table.rows.flatMap((row, index): ActionRow[] => {
    const said = row.cells.map((cell) => oneLine(textOfCell(cell))).filter((text) => text !== '')
    if (index < columns.head || said.every((text) => NOTHING.test(text))) return []
    const beside = row.cells.map((cell, i) => ({ state: oneLine(textOfCell(cell)), isStatus: i === columns.status, i }))
    const isEarlier = beside.some(({ state, isStatus, i }) => i !== columns.text && isSettled(state, isStatus))
    const action = isEarlier ? null : actionOf(row, columns, scene)
    const mayBeEarlier = beside.find(
      ({ state, isStatus, i }) => (isStatus && UNDER_WAY.test(state)) || (i === columns.date && isBefore(state, scene.date)),
    )
    return [
      {
        row: index,
        line: row.line,
        action,
        isEarlier,
        mayBeEarlier: mayBeEarlier?.state ?? null,
        ...wordsOf(row, labels, ownColumns(columns, action)),
      },
    ]
  })
}

function actionOf(row: Row, columns: ActionColumns, { known, itemNamed }: RowsScene): RowAction | null {
  const cell = (at: number | null) => (at === null ? '' : oneLine(textOfCell(filledCell(row, at))))
  const isOwn = [columns.text, columns.owner, columns.due].some((at) => at !== null && (row.cells[at] ?? []).length > 0)
  const [text, owner] = inOrder(cell(columns.text), cell(columns.owner), known)
  if (!isOwn || text === '' || NOTHING.test(text)) return null
  const wording = readWording(text, known)
  const due = cell(columns.due)
  const number = /^[\w./-]+/.exec(cell(columns.number))?.[0]?.replace(/\.$/, '') ?? null
  const owners = owner === '' ? wording.owners : splitOwners(owner)
  const item = columns.item === null ? null : itemNamed(cell(columns.item))
  const common = { number, text, title: wording.title, owners, due: due === '' || NO_DAY.test(due) ? null : due }
  return item === null ? common : { ...common, item }
}

/** A cell that is merged with the one above says what that one says. */
function filledCell({ cells, above }: Row, column: number): Row['cells'][number] | undefined {
  return above?.get(column) ?? cells[column]
}

function isBefore(words: string, date: string | null): boolean {
  const day = findDates(words)[0]?.date ?? null
  return day !== null && date !== null && day < date
}

/** Some fill in the owner where the head says the action, and the other way round. */
function inOrder(text: string, owner: string, known: KnownOwners): [string, string] {
  const isSwapped = owner !== '' && ownersOf(owner, known) === null && ownersOf(text, known)?.every((each) => known.has(each)) === true
  return isSwapped ? [owner, text] : [text, owner]
}

function ownColumns({ number, text, owner, due, item }: ActionColumns, action: RowAction | null): Set<number | null> {
  return action === null ? new Set() : new Set([number, text, owner, due, action.item === undefined ? null : item])
}

function wordsOf(row: Row, labels: readonly string[], own: ReadonlySet<number | null>): Pick<ActionRow, 'words' | 'end' | 'further'> {
  const cells = row.cells.flatMap((_, column) => {
    const text = oneLine(textOfCell(own.has(column) ? filledCell(row, column) : row.cells[column]))
    const label = labels[column] ?? ''
    return text === '' || isNoNews(text) ? [] : [{ text: label === '' ? text : `${label}: ${text}`, label, isOwn: own.has(column) }]
  })
  const [first, more] = [cells.filter(({ isOwn }) => isOwn), cells.filter(({ isOwn }) => !isOwn)]
  const sets = [first, more].map((some) => some.map(({ text }) => text).join('; ')).filter((words) => words !== '')
  const end = more.length === 0 || first.length === 0 ? (sets[0]?.length ?? 0) : (sets[0]?.length ?? 0) + 2
  return { words: sets.join('; '), end, further: more.map(({ label, text }) => (label === '' ? text : label)) }
}

/** What every new action is. */
function isNoNews(text: string): boolean {
  return /^(?:open|new|not (?:yet )?started|-|–)$/i.test(text)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Says what a table holds beside its actions, and which of them may not be this meeting's. */
export function furtherWarnings(rows: readonly ActionRow[]): ImportWarning[] {
  const further = rows.filter(({ action, further }) => action !== null && further.length > 0)
  const labels = [...new Set(further.flatMap((row) => row.further))]
  const none = rows.filter(({ action, isEarlier }) => action === null && !isEarlier)
  const tell = (line: number | undefined, message: string): ImportWarning[] =>
    line === undefined ? [] : [{ code: 'action-table-text', message, line }]
  const doubtful = rows.flatMap(({ action, mayBeEarlier, line }): ImportWarning[] => {
    const message = `“${mayBeEarlier}” stands beside this action, so it may be one of an earlier meeting; it was taken as set at this one.`
    return action === null || mayBeEarlier === null ? [] : [{ code: 'earlier-actions', message, line }]
  })
  return [
    ...doubtful,
    ...tell(further[0]?.line, `The table of actions says more than an action holds (${labels.join(', ')}): that stays as text.`),
    ...none.flatMap(({ line }) => tell(line, 'No action could be read from this row of the table of actions: it stays as text.')),
  ]
}
