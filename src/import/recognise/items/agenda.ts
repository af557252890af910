// Reads an agenda that stands among the minutes, and holds it beside the items.
import { type Block, lineOf, type TableBlock, type TextBlock, textOf, textOfCell } from '../../block.js'
import type { ImportWarning } from '../../imported-minutes.js'
import { plainLabel } from '../labels/plain-label.js'
import { FACE_DEPTH } from '../structure/heading-by-face.js'
import { kindOfTable } from '../tables/table-kind.js'
import type { Items } from './item-ranges.js'

/** What an agenda lists, in a table or a list of its own. */
export function agendaEntries(blocks: readonly Block[]): { number: string | null; title: string; line: number }[] {
  const table = blocks.find((block): block is TableBlock => block.kind === 'table' && kindOfTable(block) === 'agenda')
  if (table !== undefined) return agendaOfTable(table)
  const start = blocks.findIndex(
    (block) => block.kind !== 'table' && /^(?:meeting |the )?agenda(?: items?)?$/.test(plainLabel(textOf(block))),
  )
  if (start < 0) return []
  const depth = blocks[start]?.kind === 'heading' ? (blocks[start] as TextBlock).depth : FACE_DEPTH
  const end = blocks.findIndex((block, i) => i > start && block.kind === 'heading' && block.depth <= depth)
  const list = blocks.slice(start + 1, end < 0 ? blocks.length : end)
  const entries = list.flatMap((block) => (block.kind === 'item' && block.depth === 0 && block.isContinued !== true ? [block] : []))
  const isList =
    list.every((block) => block.kind !== 'table' && (block.kind !== 'paragraph' || textOf(block).length < 120)) &&
    entries.every((block) => textOf(block).length < 160)
  return isList ? entries.map((block) => ({ number: block.number, title: textOf(block), line: lineOf(block) })) : []
}

function agendaOfTable(table: TableBlock): { number: string | null; title: string; line: number }[] {
  const head = (table.rows[0]?.cells ?? []).map((cell) => plainLabel(textOfCell(cell)))
  const titleAt = head.findIndex((label) => /^(?:description|subject|topic|title|agenda item|agenda|discussion)$/.test(label))
  const at = titleAt >= 0 ? titleAt : head.findIndex((label) => /^item$/.test(label))
  return table.rows.slice(1).flatMap(({ cells, line }) => {
    const title = textOfCell(cells[at]).replace(/\s+/g, ' ').trim()
    const number = /^\d+/.exec(textOfCell(cells[0]).trim())?.[0] ?? null
    return title === '' ? [] : [{ number, title, line }]
  })
}

export function agendaOnly(given: readonly Block[], agenda: readonly { number: string | null; title: string; line: number }[]): Items {
  const last = given.length
  return {
    blocks: [...given],
    items: agenda.map(({ number, title, line }) => ({ number, title: title.replace(/\s*[:;]$/, ''), line, from: last, to: last })),
    warnings: [
      {
        code: 'agenda-only',
        message: "The items are the agenda's: the notes have no headings for them, so their text stands apart.",
        line: agenda[0]?.line ?? 1,
      },
    ],
  }
}

export function withAgendaNumbers(found: Items, agenda: readonly { number: string | null; title: string }[]): Items {
  if (agenda.length !== found.items.length || found.items.some(({ number }) => number !== null)) return found
  const differing = found.items.filter(({ title }, i) => plainLabel(title) !== plainLabel(agenda[i]?.title ?? ''))
  const warnings: ImportWarning[] = differing.map(({ title, line }) => ({
    code: 'agenda-differs',
    message: `The agenda has another title for “${title}”.`,
    line,
  }))
  return {
    ...found,
    items: found.items.map((item, i) => ({ ...item, number: agenda[i]?.number ?? null })),
    warnings: [...found.warnings, ...warnings],
  }
}
