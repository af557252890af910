// Tells the rows of a log of actions that are those of an earlier meeting: they say how they came out.
import { type TableBlock, textOfCell } from '../../block.js'
import type { ActionColumns } from './action-columns.js'

/** Whether a cell says that an action is done, and no more than perhaps a day; in a column for that, whatever follows. */
export function isSettled(state: string, isStatus: boolean): boolean {
  const lead = /^(?:now |fully |all )?(?:completed?|done|closed|discharged|actioned|superseded|withdrawn)\b/i.exec(state)
  const rest = lead === null ? '' : state.slice(lead[0].length)
  return lead !== null && (isStatus || /^[^\p{L}]*(?:\d{1,2}\w{0,2} \p{L}+(?: \d+)?)?$/u.test(rest))
}

/** A log whose rows all say how they came out is of the meetings before. */
export function isEarlier(table: TableBlock, { status, head }: ActionColumns): boolean {
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
