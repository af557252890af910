// A file of the public folder as a reader has it, and a quick look whether words may stand in it.
import { isEverydayWord } from '../../core/everyday-words.js'
import { decodeEntities } from '../../redact/decode-entities.js'
import { partsOf } from '../../redact/oracle/file-parts.js'
import { wordsOf } from '../../redact/oracle/reading.js'
import type { RemovedText } from '../../redact/oracle/removed-text.js'

export interface PublicPage {
  /** From the store's root. */
  file: string
  parts: readonly string[]
  /** The words in small letters, one space between two and one at each end. */
  words: string
}

/** The words that it shows: of a page neither its tags nor how it looks. */
export function readPublicPage(file: string, bytes: Uint8Array): PublicPage {
  const parts = partsOf(bytes).map((part) => (file.endsWith('.html') ? decodeEntities(shownOf(part)) : part))
  return { file, parts, words: ` ${parts.flatMap((part) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} ` }
}

function shownOf(page: string): string {
  return page.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ')
}

/** Whether the whole of a text may stand there. */
export function mayHoldWhole({ words }: PublicPage, { text }: RemovedText): boolean {
  const whole = lowerWords(text).join(' ')
  return whole !== '' && words.includes(` ${whole} `)
}

/** Whether enough of a text may stand there to tell of it: three of its words in a row, or two that may be a name. */
export function mayTellOf({ words }: PublicPage, rows: readonly string[]): boolean {
  return rows.some((row) => words.includes(row))
}

/** The rows by which `mayTellOf` looks for texts. */
export function rowsOf(removed: readonly RemovedText[]): string[] {
  return removed.flatMap(({ text }) => {
    const words = wordsOf(text)
    const isName = (word: string) => /^\p{Lu}/u.test(word) || !isEverydayWord(word.toLowerCase())
    const pairs = inRows(words, 2).filter((pair) => pair.every(isName))
    return [...pairs, ...inRows(words, 3)].map((row) => ` ${row.join(' ').toLowerCase()} `)
  })
}

function inRows(words: readonly string[], size: number): string[][] {
  return words.slice(size - 1).map((_, i) => words.slice(i, i + size))
}

function lowerWords(text: string): string[] {
  return wordsOf(text).map((word) => word.toLowerCase())
}
