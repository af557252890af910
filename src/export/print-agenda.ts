// An agenda as Markdown: the body of its record, which a person edits, and the file that goes to others.
import type { Root, RootContent } from 'mdast'
import type { AgendaDocument, AgendaItem } from '../core/agenda.js'
import { printTree } from './print-markdown.js'
import { readableLine } from './readable-text.js'

/** The body of an agenda's record: a numbered heading for each item, and its lines as a list. */
export function agendaBody(items: readonly AgendaItem[]): string {
  const blocks = items.flatMap(({ title, lines }, i): RootContent[] => [
    { type: 'heading', depth: 2, children: [text(`${i + 1}. ${readableLine(title)}`)] },
    ...(lines.length === 0 ? [] : [listOf(lines)]),
  ])
  return `\n${printTree({ type: 'root', children: blocks })}`
}

/** The agenda as a Markdown file. */
export function agendaAsMarkdown({ root }: AgendaDocument): string {
  return printTree(root)
}

function listOf(lines: readonly string[]): Root['children'][number] {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: lines.map((line) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [text(readableLine(line))] }],
    })),
  }
}

function text(value: string) {
  return { type: 'text', value } as const
}
