// The action log as a Markdown table, or one for each part.
import type { Root, RootContent } from 'mdast'
import { type ActionLine, type ActionPart, dayOf, deferralsOf, stateOf } from '../core/action-log.js'
import { printTree } from './print-markdown.js'
import { readableLine } from './readable-text.js'

/** A table, and below it the sentences that close the list. */
export function actionsAsMarkdown(actions: readonly ActionLine[], closing: string): string {
  return [tableOf(actions), ...linesOf(closing).map(paragraph)].join('\n')
}

/** Each part with its heading above and its summary below; the sentences that close the list come last. */
export function partsAsMarkdown(parts: readonly ActionPart[], closing: string): string {
  const blocks = parts.flatMap(({ title, summary, actions }) => [heading(title), tableOf(actions), paragraph(summary)])
  return [...blocks, ...linesOf(closing).map(paragraph)].join('\n')
}

const HEAD = ['Id', 'Action', 'Owners', 'Due', 'Status']

/** Written row by row: the printer reads again what it wrote, and of ten thousand rows that takes longer than all else. */
function tableOf(actions: readonly ActionLine[]): string {
  const rows = actions.map((action) => [action.id, action.title, action.owners.join(', '), dueOf(action), stateOf(action)].map(cell))
  return [HEAD, HEAD.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function dueOf(action: ActionLine): string {
  const deferrals = deferralsOf(action)
  return deferrals === '' ? dayOf(action) : `${dayOf(action)} (${deferrals})`
}

/** Words without a character that could mean more in a cell; a star at the end may stay, since it has no other to go with. */
const HARMLESS = /^[^\\`*_{}[\]<>|&#~:!\p{Cc}]*\*?$/u

/** Words in a cell, escaped where they could be read as more: the first row of a table of its own. */
function cell(raw: string): string {
  const words = readableLine(raw)
  if (HARMLESS.test(words)) return words
  const table = print({ type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text(words)] }] }] })
  return table.slice('| '.length, table.indexOf(' |\n'))
}

function heading(title: string): string {
  return print({ type: 'heading', depth: 2, children: [text(title)] })
}

function paragraph(sentence: string): string {
  return print({ type: 'paragraph', children: [text(sentence)] })
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value: readableLine(value) }
}

function linesOf(words: string): string[] {
  return words.trimEnd().split('\n')
}

function print(block: RootContent): string {
  const root: Root = { type: 'root', children: [block] }
  return printTree(root)
}
