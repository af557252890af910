// The action log as a Markdown table.
import type { Root, TableRow } from 'mdast'
import type { ActionLine } from '../core/action-log.js'
import { printTree } from './print-markdown.js'

export function actionsAsMarkdown(actions: readonly ActionLine[]): string {
  const row = (cells: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((value) => ({
      type: 'tableCell',
      children: [{ type: 'text', value }],
    })),
  })
  const rows = actions.map(({ id, title, owners, status, due, overdue }) =>
    row([id, title, owners.join(', '), due ?? '', overdue ? 'overdue' : status]),
  )
  const root: Root = {
    type: 'root',
    children: [
      {
        type: 'table',
        align: [],
        children: [row(['Id', 'Action', 'Owners', 'Due', 'Status']), ...rows],
      },
    ],
  }
  return printTree(root)
}
