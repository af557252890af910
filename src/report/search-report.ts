// What a search found: by kind for a terminal, as rows for a pipe, as JSON for programs.
import { counted } from '../core/counted.js'
import { printable, printableJson } from '../core/printable.js'
import type { FoundRecord, SearchResult } from '../core/search-result.js'
import type { Paint } from './paint.js'
import { tabbedRows } from './rows.js'
import { wrapWords } from './wrap-words.js'

export function searchAsJson({ asOf, results, found, holding, suggestions }: SearchResult): string {
  const shown = results.map(({ kind, id, title, file, line, text, score }) => ({ kind, id, title, file, line, text, score }))
  return printableJson({ version: 1, asOf, results: shown, found, holding, suggestions })
}

/** A row for each record, those of a kind together. */
export function searchAsRows({ results }: SearchResult): string {
  const rows = byKind(results).flatMap(([, found]) => found)
  return tabbedRows(rows.map(({ kind, id, title, file, line, text }) => [kind, id, title, `${file}:${line}`, text]))
}

/** How many were found, or that none was and what may have been meant. */
export function searchSummary({ results, found, holding, suggestions }: SearchResult): string {
  if (found === 0) {
    const meant = suggestions.map(printable)
    const hint = meant.length > 0 ? `Did you mean ${meant.join(' or ')}?` : 'Try fewer words, or only how they begin.'
    return `Nothing found.\n  ${hint}\n`
  }
  const some = holding === 'all' ? '' : ' None holds all of the words: these hold some of them.'
  const more = found > results.length ? ` The best ${results.length} are shown: --limit ${found} shows all.` : ''
  return `${counted(found, 'record')} found.${some}${more}\n`
}

const INDENT = '  '
/** Columns' worth of a line before the first word found, and how many lines of the terminal it may take. */
const BEFORE = 40
const MOST_LINES = 3

/** Under each kind its records, each with the line that fits best; the words found stand between stars, and are strong as well. */
export function searchAsScreen({ results }: SearchResult, width: number, paint: Paint): string {
  const parts = byKind(results).map(([kind, found]) => {
    const records = found.flatMap((record) => recordOnScreen(record, width, paint))
    return [paint.strong(`${kind} (${found.length})`), ...records].map((line) => `${line}\n`).join('')
  })
  return parts.join('\n')
}

function recordOnScreen(record: FoundRecord, width: number, paint: Paint): string[] {
  const { id, title, file, line } = record
  const room = width - INDENT.length * 2
  const heading = wrapWords(printable(`${id}${title === '' ? '' : `: ${title}`}`), room).map((each) => `${INDENT}${each}`)
  const words = wrapWords(starred(record, room * MOST_LINES), room).map((each) => `${INDENT}${INDENT}${strongBetweenStars(each, paint)}`)
  return [...heading, `${INDENT}${INDENT}${paint.dim(printable(`${file}:${line}`))}`, ...words]
}

/** The line with `**` around each word found; of a long one the stretch around the first. */
function starred({ text, marked }: FoundRecord, room: number): string {
  const first = marked[0]?.start ?? 0
  const from = text.length <= room || first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1
  const cut = text.length - from <= room ? text.length : Math.max(first, text.lastIndexOf(' ', from + room))
  const end = Math.max(cut, marked[0]?.end ?? 0)
  let shown = from > 0 ? '... ' : ''
  let at = from
  for (const word of marked.filter(({ start, end: last }) => start >= from && last <= end)) {
    shown += `${printable(text.slice(at, word.start))}**${printable(text.slice(word.start, word.end))}**`
    at = word.end
  }
  return `${shown}${printable(text.slice(at, end))}${end < text.length ? ' ...' : ''}`
}

function strongBetweenStars(line: string, paint: Paint): string {
  return line.replace(/\*\*(\S+?)\*\*/g, (starred) => paint.strong(starred))
}

/** In the order in which the kinds first come. */
function byKind(results: readonly FoundRecord[]): [string, FoundRecord[]][] {
  const kinds = new Map<string, FoundRecord[]>()
  for (const record of results) {
    const others = kinds.get(record.kind)
    if (others === undefined) kinds.set(record.kind, [record])
    else others.push(record)
  }
  return [...kinds]
}
