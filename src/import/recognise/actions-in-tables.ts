// Reads the actions in a table, by the columns that its head names.
import { type TableBlock, textOfCell } from '../block.js'
import { NOTHING } from './action-words.js'
import { type KnownOwners, ownersOf, readWording, splitOwners } from './owners.js'
import type { ActionColumns } from './table-kinds.js'

export interface ActionInTable {
  number: string | null
  text: string
  title: string
  owners: string[]
  due: string | null
  line: number
}

export function actionsInTable(table: TableBlock, columns: ActionColumns, known: KnownOwners): ActionInTable[] {
  return table.rows.slice(columns.head).flatMap(({ cells, line }) => {
    const cell = (at: number | null) => (at === null ? '' : textOfCell(cells[at]).replace(/\s+/g, ' ').trim())
    const [text, owner] = inOrder(cell(columns.text), cell(columns.owner), known)
    if (text === '' || NOTHING.test(text)) return []
    const wording = readWording(text, known)
    const due = cell(columns.due)
    const number = /^[\w./-]+/.exec(cell(columns.number))?.[0]?.replace(/\.$/, '') ?? null
    const owners = owner === '' ? wording.owners : splitOwners(owner)
    return [{ number, text, title: wording.title, owners, due: due === '' || NOTHING.test(due) ? null : due, line }]
  })
}

/** Some fill in the owner where the head says the action, and the other way round. */
function inOrder(text: string, owner: string, known: KnownOwners): [string, string] {
  const isSwapped = owner !== '' && ownersOf(owner, known) === null && ownersOf(text, known)?.every((each) => known.has(each)) === true
  return isSwapped ? [owner, text] : [text, owner]
}
