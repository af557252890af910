// Reads the actions in a table, by the columns that its head names.
import type { TableBlock } from '../../block.js'
import { type ActionColumns, actionColumns } from '../tables/action-columns.js'
import { kindOfTable } from '../tables/table-kind.js'
import { type ActionRow, actionRows, type RowsScene } from './action-rows.js'
import type { Section } from './action-sections.js'
import { type FoundAction, tidied } from './found-action.js'
import type { Told } from './told.js'

/** A table, where it stands, and whether its item goes back to the meeting before. */
interface Place {
  table: TableBlock
  index: number
  isGoingBack: boolean
}

/** What a table tells: nothing where it is none of actions, and only where they stand for those of an earlier meeting. */
export function readActionTable({ table, index, isGoingBack }: Place, section: Section | null, scene: RowsScene): Told {
  const kind = kindOfTable(table)
  const columns = kind === 'actions' || kind === 'earlier-actions' ? actionColumns(table) : null
  if (columns === null) return {}
  const rows = actionRows(table, columns, scene)
  if (kind === 'earlier-actions' || section?.isEarlier === true || (isGoingBack && saysHowItStands(columns, rows)))
    return { earlier: rows.map(({ line }) => line) }
  const block = section?.isHeading === true ? null : index
  const read = rows.map((row) => ({ row, action: foundIn(row, index, block) }))
  return {
    isUsed: true,
    earlier: rows.filter(({ isEarlier }) => isEarlier).map(({ line }) => line),
    actions: read.flatMap(({ action }) => action),
    rows: read.map(({ row, action }) => (action.length === 0 ? { ...row, action: null } : row)),
  }
}

/** Whether most rows say more of an action than what to do, who and by when. */
function saysHowItStands({ status, due }: ActionColumns, rows: readonly ActionRow[]): boolean {
  return status !== null || (due === null && rows.filter(({ further }) => further.length > 0).length * 2 >= rows.length)
}

function foundIn({ row, line, action, end }: ActionRow, index: number, block: number | null): FoundAction[] {
  if (action === null) return []
  return tidied({ ...action, place: { block: index, row, start: 0, end }, block, line, isSummary: true })
}
