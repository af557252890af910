// The action log as a Markdown table.
import type { Root, RootContent, TableRow } from 'mdast'
import { type ActionLine, dayOf, stateOf } from '../core/action-log.js'
import { printTree } from './print-markdown.js'

/** A table, and below it the sentences that close the list. */
export function actionsAsMarkdown(actions: readonly ActionLine[], closing: string): string {
  const row = (cells: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((value) => ({
      type: 'tableCell',
      children: [{ type: 'text', value }],
    })),
  })
  const rows = actions.map((action) => row([action.id, action.title, action.owners.join(', '), dayOf(action), stateOf(action)]))
  const sentences = closing.trimEnd().split('\n')
  const root: Root = {
    type: 'root',
    children: [
      {
        type: 'table',
        align: [],
        children: [row(['Id', 'Action', 'Owners', 'Due', 'Status']), ...rows],
      },
      ...sentences.map((value): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    ],
  }
  return printTree(root)
}
