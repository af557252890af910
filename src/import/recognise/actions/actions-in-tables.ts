// Reads the actions in a table, by the columns that its head names.
import { type TableBlock, textOfCell } from '../../block.js'
import { type ActionColumns, actionColumns, kindOfTable } from '../table-kinds.js'
import type { Section } from './action-sections.js'
import { NOTHING } from './action-words.js'
import { type FoundAction, tidied } from './found-action.js'
import type { KnownOwners } from './known-owners.js'
import { ownersOf, readWording, splitOwners } from './owners.js'
import type { Told } from './told.js'

/** A table, where it stands, and whether its item goes back to the meeting before. */
interface Place {
  table: TableBlock
  index: number
  isGoingBack: boolean
}

/** What a table tells: nothing where it is none of actions, and only where they stand for those of an earlier meeting. */
export function readActionTable({ table, index, isGoingBack }: Place, section: Section | null, known: KnownOwners): Told {
  const kind = kindOfTable(table)
  const columns = kind === 'actions' || kind === 'earlier-actions' ? actionColumns(table) : null
  if (columns === null) return {}
  const rows = rowsOf(table, columns, known)
  if (kind === 'earlier-actions' || section?.isEarlier === true || (isGoingBack && columns.status !== null))
    return { earlier: rows.map(({ line }) => line) }
  const block = section === null ? index : null
  return { isUsed: true, actions: rows.flatMap((row) => tidied({ ...row, place: null, block, isSummary: true })) }
}

type ActionRow = Pick<FoundAction, 'number' | 'text' | 'title' | 'owners' | 'due' | 'line'>

function rowsOf(table: TableBlock, columns: ActionColumns, known: KnownOwners): ActionRow[] {
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
