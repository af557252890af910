// Takes words that no record needs out of the blocks that they stand in, with the brackets or the sign before them.
import { type Block, type Line, trimSpans, wordsOf } from '../../block.js'
import type { LeftOut } from './people-lists.js'

/** The blocks without what was left out of them. */
export function withoutLeftOut(blocks: readonly Block[], leftOut: readonly LeftOut[]): Block[] {
  return blocks.map((block, index) =>
    leftOut.reduce((rest, each) => (each.index === index ? (blockWithout(rest, each.words) ?? rest) : rest), block),
  )
}

/** A text without words that stand in it once or not at all. */
export function textWithout(text: string, words: string): string {
  const found = stretchOf(text, words)
  return found === null ? text : `${text.slice(0, found.start)}${text.slice(found.end)}`.trim()
}

/** Null where the words don't stand in the block. */
function blockWithout(block: Block, words: string): Block | null {
  if (block.kind !== 'table') {
    const found = stretchOf(wordsOf(block), words)
    return found === null ? null : { ...block, lines: linesWithout(block.lines, found) }
  }
  let isFound = false
  const cut = (inner: Block) => {
    const rest = isFound ? null : blockWithout(inner, words)
    if (rest !== null) isFound = true
    return rest ?? inner
  }
  const rows = block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map(cut)) }))
  return isFound ? { ...block, rows } : null
}

interface Stretch {
  start: number
  end: number
}

function stretchOf(text: string, words: string): Stretch | null {
  const own = words.split(/\s+/).map(escaped).join('\\s+')
  const forms = [`\\s*[([]\\s*${own}\\s*[)\\]]`, `(?<=[([]\\s*)${own}\\s*[,;–—-]\\s*`, `\\s*[,;:–—-]\\s*${own}`, `\\s*${own}`]
  for (const form of forms) {
    const match = new RegExp(`${form}(?![\\p{L}\\p{N}])`, 'u').exec(text)
    if (match !== null) return { start: match.index, end: match.index + match[0].length }
  }
  return null
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The lines without a stretch of their words, which a blank parts. */
function linesWithout(lines: readonly Line[], { start, end }: Stretch): Line[] {
  let at = 0
  const rest = lines.map((line) => {
    const spans = line.spans.map((span) => {
      const [from, to] = [Math.max(0, start - at), Math.max(0, end - at)]
      at += span.text.length
      return { ...span, text: `${span.text.slice(0, from)}${span.text.slice(to)}` }
    })
    at += 1
    return { ...line, spans: trimSpans(spans) }
  })
  return rest.filter(({ spans }) => spans.length > 0)
}
