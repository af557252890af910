// An agenda as Markdown: the body of its record, which a person edits, and the file that goes to others.
import type { RootContent } from 'mdast'
import type { AgendaDocument, AgendaItem } from '../core/agenda.js'
import { bulletList, heading } from '../redact/projection/notes-parts.js'
import { words } from '../redact/projection/project-nodes.js'
import { printTree } from './print-markdown.js'
import { readableLine } from './readable-text.js'

/** The body of an agenda's record: a numbered heading for each item, and its lines as a list. */
export function agendaBody(items: readonly AgendaItem[]): string {
  const blocks = items.flatMap(({ title, lines }, i): RootContent[] => [
    heading(2, words(`${i + 1}. ${readableLine(title)}`)),
    ...(lines.length === 0 ? [] : [bulletList(lines.map((line) => [words(readableLine(line))]))]),
  ])
  return `\n${printTree({ type: 'root', children: blocks })}`
}

/** The agenda as a Markdown file. */
export function agendaAsMarkdown({ root }: AgendaDocument): string {
  return printTree(root)
}
