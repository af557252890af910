// The action log as a spreadsheet's CSV: no cell can be a formula. A heavy room: the writer lives here alone.
import { stringify } from 'csv-stringify/sync'
import type { ActionLine } from '../core/action-log.js'
import { printable } from '../core/printable.js'

/** UTF-8 with a byte-order mark, which Excel needs, and a head of field names. */
export function actionsAsCsv(actions: readonly ActionLine[]): string {
  const rows = actions.map(({ owners, priorities, title, ...rest }) => ({
    ...rest,
    title: printable(title),
    owners: owners.join('; '),
    priorities: priorities.join('; '),
  }))
  const columns = [
    'id',
    'number',
    'title',
    'owners',
    'status',
    'raised',
    'due',
    'dueFrom',
    'overdue',
    'daysOverdue',
    'meeting',
    'item',
    'priorities',
    'file',
  ]
  return stringify(rows, {
    header: true,
    columns,
    bom: true,
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  })
}
