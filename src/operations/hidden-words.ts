// Tells of single words whether they are, or hold, what some marks take out: by the words and the reading that public copies are searched by.
import { isEverydayWord } from '../core/everyday-words.js'
import { stepsBetween } from '../core/suggestion.js'
import { FUNCTION_WORDS } from '../redact/oracle/function-words.js'
import { readingsOf, wordsOf } from '../redact/oracle/reading.js'
import { LONG_RUN, LONG_WORD } from '../redact/oracle/search-page.js'
import { type Telling, tellingOf } from '../redact/oracle/telling-words.js'
import type { KnownOfStore } from './known-of-store.js'
import { namesIn } from './name-forms.js'

/** Longer stretches are hidden by their telling words and by their everyday words in runs of three. */
const LONGEST_WHOLE = 200
const SHORTEST_WORD = 3
/** From this many letters on, a slip of one letter is taken for the same name. */
const LONG_NAME = 7

/** What is known of a word once it was asked for. */
export interface WordKnown {
  /** As the words of a mark are read: in lower case, accents and letters that only look alike undone. */
  lower: string
  isHidden: boolean
}

export class HiddenWords {
  /** Lower case. */
  private readonly words = new Set<string>()
  /** Everyday words that are names where they stand with a capital; lower case. */
  private readonly names = new Set<string>()
  private readonly initials = new Set<string>()
  /** What is hidden inside longer words too, and how long these are. */
  private readonly inside = new Set<string>()
  private readonly lengths = new Set<number>()
  /** Long names, by how they begin and how they end: a slip of one letter leaves one of the two as it is. */
  private readonly longNames = new Map<string, string[]>()
  /** Words that are hidden where they follow one another, by the first of them. */
  readonly sequences = new Map<string, string[][]>()
  private readonly asked = new Map<string, WordKnown>()
  private readonly read = new Map<string, boolean>()

  constructor(
    stretches: ReadonlySet<string>,
    private readonly known: KnownOfStore,
  ) {
    const sequences = new Set<string>()
    for (const stretch of stretches) {
      const telling = tellingOf(stretch, known.isPublic)
      this.addWords(telling)
      this.addNames(stretch, telling)
      for (const run of telling.runs) sequences.add(run)
      if (telling.isOneName || stretch.length > LONGEST_WHOLE || !isTelling(telling.whole)) continue
      sequences.add(telling.whole)
      this.addInside(telling.whole.replaceAll(' ', ''), LONG_RUN)
    }
    for (const sequence of sequences) {
      const words = sequence.split(' ')
      listIn(this.sequences, words[0] ?? '', words)
    }
  }

  get isEmpty(): boolean {
    return this.words.size + this.names.size + this.sequences.size === 0
  }

  /** A word of letters and digits, as it was written. */
  look(word: string): WordKnown {
    let known = this.asked.get(word)
    if (known === undefined) {
      const cased = isPlain(word) ? word : wordsOf(word).join('')
      known = { lower: cased.toLowerCase(), isHidden: this.isHidden(cased) }
      this.asked.set(word, known)
    }
    return known
  }

  /** Whether words with signs between their letters, or with some as escapes, read as what is hidden. */
  isReadAsHidden(words: string): boolean {
    const known = this.read.get(words)
    if (known !== undefined) return known
    const readings = readingsOf(words).map(({ cased }) => cased.trim())
    const isHidden = readings.some(
      (cased) =>
        cased.split(' ').some((word) => this.isHidden(word)) ||
        this.holdsHidden(cased.replaceAll(' ', '').toLowerCase()) ||
        this.isInitials(cased),
    )
    this.read.set(words, isHidden)
    return isHidden
  }

  private isHidden(cased: string): boolean {
    const word = cased.toLowerCase()
    if (this.words.has(word) || this.initials.has(cased)) return true
    if (/^\p{Lu}/u.test(cased) && (this.names.has(word) || this.names.has(withoutS(word)))) return true
    if (word.length < SHORTEST_WORD || this.known.isPublic(word) || this.known.names.has(word) || isEverydayWord(word)) return false
    return [/s$/, /es$/].some((ending) => this.words.has(word.replace(ending, ''))) || this.holdsHidden(word) || this.isMisspelt(word)
  }

  private holdsHidden(letters: string): boolean {
    for (const length of this.lengths) {
      for (let i = 0; i + length <= letters.length; i++) if (this.inside.has(letters.slice(i, i + length))) return true
    }
    return false
  }

  private isMisspelt(word: string): boolean {
    if (this.longNames.size === 0 || word.length < LONG_NAME - 1) return false
    return [word, withoutS(word)].some((each) => {
      const ends = [-1, 0, 1].flatMap((more) => endsOf(each, each.length + more))
      return ends.some((end) => this.longNames.get(end)?.some((name) => stepsBetween(each, name) === 1) === true)
    })
  }

  /** "Z Q" is "ZQ". */
  private isInitials(cased: string): boolean {
    return /^\p{L}(?: \p{L})+$/u.test(cased) && this.initials.has(cased.replaceAll(' ', ''))
  }

  private addWords({ words, capitalised, digits, postcodes }: Telling): void {
    for (const word of words) {
      if (word.length < SHORTEST_WORD) continue
      this.words.add(word)
      this.addInside(word, LONG_WORD)
      if (word.length < LONG_NAME || !/^\p{L}+$/u.test(word)) continue
      for (const end of endsOf(word, word.length)) listIn(this.longNames, end, word)
    }
    for (const name of capitalised) this.names.add(name)
    for (const code of [...digits, ...postcodes]) this.addInside(code, LONG_WORD)
  }

  private addNames(stretch: string, telling: Telling): void {
    const { initials, joined } = namesIn(stretch, telling)
    for (const each of initials) {
      if (!this.known.initials.has(each) && !this.known.isPublic(each.toLowerCase())) this.initials.add(each)
    }
    for (const each of joined) if (each.length >= LONG_WORD && !isEverydayWord(each)) this.words.add(each)
  }

  private addInside(letters: string, shortest: number): void {
    const isCode = letters.length >= LONG_WORD && /\d/.test(letters) && /\p{L}/u.test(letters)
    if (letters.length < shortest && !isCode) return
    this.inside.add(letters)
    this.lengths.add(letters.length)
  }
}

function isTelling(whole: string): boolean {
  return whole.length >= SHORTEST_WORD && !whole.split(' ').every((word) => FUNCTION_WORDS.has(word))
}

function isPlain(word: string): boolean {
  return /^[A-Za-z0-9]+$/.test(word)
}

function withoutS(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** How a word begins, and how it ends, of which a slip in a name of so many letters leaves one as it is; two letters in the middle may change places. */
function endsOf(word: string, length: number): string[] {
  const half = Math.floor(length / 2)
  return [`${length}:${word.slice(0, half - 1)}-`, `${length}:-${word.slice(half - length)}`]
}

function listIn<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}
