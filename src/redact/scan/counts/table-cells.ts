// Finds small numbers that stand alone in a table's cell, or after a label, where its heads speak of people or cases.
import { compiled } from '../compiled.js'
import { cellsBetween, edgeOf, type RowCell } from '../identifiers/row-cells.js'
import { headsPeopleOrCases, namesPeopleOrCases } from './nouns.js'
import { numberAt, type Token, tokensOf } from './tokens.js'

export interface Lone {
  start: number
  end: number
  value: number
}

interface Cell extends RowCell {
  tokens: Token[]
}

const SIGNS: ReadonlySet<string> = new Set('<>≤≥')
/** What a number is under such a head, or after it, is no count. */
const NO_COUNT =
  /^(?:ages?|years?|item|ref|reference|id|no\.?|#|page|date|week|day|month|term|score|level|tier|stage|priority|section|action|due)(?![\p{L}])/iu
const LABELLED = /^[ \t>*+-]{0,10}(\p{L}[^\n:|=\t]{2,120})(?:[:=\t]| [-–—] )[ \t]{0,10}([^\s|]{1,20})[ \t]{0,10}$/gmu

/** The numbers that stand alone in a cell or after a label that is about people or cases. */
export function loneNumbersIn(text: string): Lone[] {
  return [...inTables(text), ...afterLabels(text)]
}

function inTables(text: string): Lone[] {
  const found: Lone[] = []
  let header: Cell[] = []
  let [start, isInTable] = [0, false]
  for (const line of text.split('\n')) {
    const isRow = line.includes('|') && line.length <= 5000
    const cells = isRow ? cellsOf(line, start) : []
    if (isRow && !isInTable) header = cells
    found.push(...inRow(cells, header))
    isInTable = isRow
    start += line.length + 1
  }
  return found
}

function cellsOf(line: string, lineStart: number): Cell[] {
  const edge = edgeOf(line)
  return cellsBetween(line.slice(edge), '|', lineStart + edge).map((cell) => ({ ...cell, tokens: tokensOf(cell.text) }))
}

function inRow(cells: readonly Cell[], header: readonly Cell[]): Lone[] {
  const isAboutPeople = isHead(cells[0])
  return cells.flatMap((cell, i) => {
    const head = header[i]
    if (i === 0 || (head !== undefined && compiled(NO_COUNT).test(head.text.trim()))) return []
    const number = loneNumber(cell)
    return number !== null && (isAboutPeople || isHead(head) || isHead(header[0])) ? [number] : []
  })
}

function isHead(cell: Cell | undefined): boolean {
  return cell !== undefined && !compiled(NO_COUNT).test(cell.text.trim()) && headsPeopleOrCases(cell.tokens)
}

/** The number that a cell holds and nothing else; "<5" is less than it says. */
function loneNumber({ start, text, tokens }: Cell): Lone | null {
  const sign = tokens[0]?.text ?? ''
  const number = numberAt(tokens, SIGNS.has(sign) ? 1 : 0)
  if (number === null || number.next !== tokens.length || /[^\s*_~`<>≤≥\p{L}\d,-]/u.test(text)) return null
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined) return null
  const change = sign === '<' ? -1 : sign === '>' ? 1 : 0
  return { start: start + first.start, end: start + last.end, value: number.value + change }
}

function afterLabels(text: string): Lone[] {
  return [...text.matchAll(LABELLED)].flatMap((match) => {
    const [whole, label = '', number = ''] = match
    if (compiled(NO_COUNT).test(label) || !namesPeopleOrCases(tokensOf(label))) return []
    const start = match.index + whole.lastIndexOf(number)
    return loneNumber({ start, text: number, tokens: tokensOf(number) }) ?? []
  })
}
