// Finds records by words: all their fields, bodies and notes, without what any mark takes out.
import { compareText } from '../../core/compare-text.js'
import { plainTitle } from '../../core/plain-title.js'
import type { StoreRecord } from '../../core/record.js'
import type { Reading } from '../../core/records.js'
import type { FoundRecord, SearchResult } from '../../core/search-result.js'
import { collapse } from '../../core/undertakings.js'
import { type Hide, hideMarked } from '../hide-marked.js'
import { type ReadableLines, readableLines, searchedWords, shownLine } from './readable-lines.js'
import { type Hit, indexWords } from './word-index.js'
import { formsOf, wordsIn } from './words.js'

export interface Search {
  /** As typed, parted by spaces. */
  words: string
  /** Names of kinds; none for all. */
  kinds: readonly string[]
  /** How many results at most. */
  limit: number
}

type Found = Omit<SearchResult, 'asOf'>

/** The records that hold all of the words, else those that hold some, by how well they fit. */
export function searchRecords({ records, texts }: Pick<Reading, 'records' | 'texts'>, { words, kinds, limit }: Search): Found {
  const hide = hideMarked(texts.values(), records)
  const searched = records.all.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind.name))
  const pages = searched.map((record) => pageOf(record, hide))
  const titleOf = ({ record: { data } }: Page) => {
    const title = [data.title, data.name].find((each) => typeof each === 'string')
    return title === undefined ? '' : hide(plainTitle(collapse(String(title))))
  }
  const ids = new Set(pages.map(({ id }) => id))
  const index = indexWords(pages, (form) => ids.has(form))
  const all = index.search(words, 'all')
  const holding = all.length > 0 ? 'all' : 'some'
  const hits = holding === 'all' ? all : index.search(words, 'some')
  const best = hits
    .map((hit) => ({ hit, page: pages[hit.index] as Page }))
    .sort((a, b) => b.hit.score - a.hit.score || compareText(b.page.file, a.page.file)) // of equals the latest, whose id begins with its day
  return {
    results: best.slice(0, limit).map(({ hit, page }) => foundIn(page, hit, titleOf(page))),
    found: hits.length,
    holding,
    suggestions: hits.length > 0 ? [] : index.suggest(words),
  }
}

/** A record as it may be shown. */
interface Page {
  record: StoreRecord
  id: string
  file: string
  /** The words to be searched; of the title only its line, since to parse each title takes long. */
  title: string
  text: string
  lines: ReadableLines
}

function pageOf(record: StoreRecord, hide: Hide): Page {
  const lines = readableLines(record.text, hide)
  const words = lines.lines.map((_, at) => searchedWords(lines, at))
  return { record, id: hide(record.id), file: hide(record.file), title: words[titleLine(lines)] ?? '', text: words.join('\n'), lines }
}

/** The index of the line of a record's title or name; of its first field where it has neither. */
function titleLine({ lines, body }: ReadableLines): number {
  const at = lines.findIndex((line) => /^(?:title|name):/.test(line))
  return at < 0 || at >= body ? 1 : at
}

function foundIn({ record, id, file, lines }: Page, hit: Hit, title: string): FoundRecord {
  const at = bestLine(lines, hit)
  const text = shownLine(lines, at)
  const marked = wordsIn(text).filter(({ word }) => formsOf(word).some((form) => hit.forms.has(form)))
  return {
    kind: record.kind.name,
    id,
    title,
    file,
    line: at + 1,
    text,
    marked: marked.map(({ start, end }) => ({ start, end })),
    score: Math.round(hit.score * 100) / 100,
  }
}

/** The index of the line with the most of the words, those just as typed counting double; that of the title where no line has any. */
function bestLine(lines: ReadableLines, { forms, typed }: Hit): number {
  let best = titleLine(lines)
  let most = 0
  for (const at of lines.lines.keys()) {
    const held = new Set(
      wordsIn(searchedWords(lines, at))
        .flatMap(({ word }) => formsOf(word))
        .filter((form) => forms.has(form)),
    )
    const weight = [...held].reduce((sum, form) => sum + (typed.has(form) ? 2 : 1), 0)
    if (weight > most) [best, most] = [at, weight]
  }
  return best
}
