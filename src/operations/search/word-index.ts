// An index of the words of records: by prefix, and by words a slip of the fingers away. minisearch is used here alone.
import MiniSearch from 'minisearch'
import { areInitials, formsOf, isFixed, soughtForms, WORD, wordsIn } from './words.js'

/** The texts of one record, what marks take out hidden. */
export interface Entry {
  id: string
  title: string
  text: string
}

export interface Hit {
  /** Which of the entries it is, counted from 0. */
  index: number
  score: number
  /** The forms of words that were found in it, and which of them are just what was typed. */
  forms: ReadonlySet<string>
  typed: ReadonlySet<string>
}

export interface WordIndex {
  /** The entries that hold every one of the words, or any of them; the best first. */
  search(words: string, holding: 'all' | 'some'): Hit[]
  /** For each word the nearest of the index, where one is near enough. */
  suggest(words: string): string[]
}

/** `isId` tells whether a form is a record's whole id, which then is found exactly. */
export function indexWords(entries: readonly Entry[], isId: (form: string) => boolean): WordIndex {
  const known = new Map<string, string[]>()
  // The same words stand in most records: to take each apart once makes the index in half the time.
  const formsOnce = (word: string) => {
    const forms = known.get(word) ?? formsOf(word)
    known.set(word, forms)
    return forms
  }
  const index = new MiniSearch<Entry & { index: number }>({
    idField: 'index',
    fields: ['id', 'title', 'text'],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: formsOnce,
    autoVacuum: false,
    searchOptions: {
      processTerm: (word) => soughtForms(word, known.has(word)),
      boost: { id: 4, title: 3 },
      prefix: (form) => form.length >= SHORTEST_BEGINNING && !areInitials(form) && !isId(form),
      fuzzy: (form) => (form.length >= SHORTEST_MISSPELT && !isFixed(form) ? SLIPS : false),
    },
  })
  index.addAll(entries.map((entry, i) => ({ ...entry, index: i })))
  return {
    search: (words, holding) =>
      index.search(words, { combineWith: holding === 'all' ? 'AND' : 'OR' }).map(({ id, score, match, queryTerms }) => ({
        index: id,
        score,
        forms: new Set(Object.keys(match)),
        typed: new Set(queryTerms),
      })),
    suggest: (words) => [
      ...new Set(
        wordsIn(words).flatMap(({ word }) => {
          const [nearest] = index.autoSuggest(word, { fuzzy: (form) => (isFixed(form) ? false : FAR_SLIPS), maxFuzzy: 3 })
          return nearest?.suggestion ?? []
        }),
      ),
    ],
  }
}

const SHORTEST_BEGINNING = 3
const SHORTEST_MISSPELT = 4
/** Of a word's length. */
const SLIPS = 0.2
const FAR_SLIPS = 0.4
