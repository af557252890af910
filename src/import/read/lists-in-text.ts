// Finds the entries of a list whose signs or numbers stand in the running text: "1. Circulate it. 2. Print it."
import { type Block, type Doubt, type Line, spanOf, type TextBlock, wordsOf } from '../block.js'

/** The entries that a block holds, or the block alone; adds a doubt where the marks between them seem lost. */
export function splitAtBullets(block: TextBlock, doubts: Doubt[]): Block[] {
  const text = wordsOf(block)
  const line = block.lines[0]?.line ?? 1
  const depth = block.kind === 'item' ? block.depth : 0
  const entry = (words: string, at: number, number: string | null = null): TextBlock => ({
    kind: 'item',
    depth: at,
    number,
    lines: [plainLine(words, line)],
  })
  if (block.kind === 'item' && block.number !== null) {
    const numbered = splitAtNumbers(text)
    if (numbered.length > 0) return numbered.map((words, i) => entry(words, depth, String(i + 1)))
  }
  const [before = '', ...entries] = text.split(/\s*[●•▪◦]\s+/)
  if (block.kind === 'item' && before.trim() !== '')
    doubts.push({ code: 'list-without-marks', message: 'A list has lost the marks between its entries; it is one entry here.', line })
  if (entries.length === 0) return [block]
  const isInner = block.kind === 'item' && before.trim() !== ''
  const first = before.trim() === '' ? [] : [block.kind === 'item' ? entry(before, depth) : { ...block, lines: [plainLine(before, line)] }]
  return [
    ...first,
    ...entries.filter((words) => words.trim() !== '').map((words) => entry(words, isInner ? Math.max(0, depth - 1) : depth)),
  ]
}

/** "1. Circulate it. 2. Print it." as its entries; none when the numbers don't run from 1. */
function splitAtNumbers(text: string): string[] {
  const starts: { start: number; end: number }[] = []
  for (const { 0: sign, 1: number, index } of text.matchAll(/(?:^|\s)(\d{1,2})[.)]\s+/g))
    if (Number(number) === starts.length + 1) starts.push({ start: index, end: index + sign.length })
  if (starts[0]?.start !== 0) return []
  return starts.map(({ end }, i) => text.slice(end, starts[i + 1]?.start ?? text.length).trim())
}

function plainLine(text: string, line: number): Line {
  return { spans: [spanOf(text.trim())], line }
}
