// Leaves out of a public text what somebody cleared, in its own place alone: the same words anywhere else are searched.
import { readingsOf, wordsOf } from './reading.js'

/** A public file printed once more, with every cleared place masked. */
export interface ClearedFile {
  /** What the clearing marks hold. */
  texts: readonly string[]
  /** The texts of the file, in its order. */
  parts: readonly string[]
  /** The same without the words by which the file is laid out. */
  framed?: readonly string[]
}

/** A cleared text with nothing left but how long its words are. */
export function maskCleared(text: string): string {
  return text.replace(/\p{L}/gu, 'z').replace(/\p{N}/gu, '0')
}

const MASKED = /^[z0]+$/

/** Each text without its cleared places; whole where the masked one doesn't read, word by word, as it does but for words that were cleared. */
export function withoutCleared(parts: readonly string[], cleared: ClearedFile | null): readonly string[] {
  if (cleared === null) return parts
  const words = new Set(cleared.texts.flatMap(clearedWords))
  return parts.map((part, i) => {
    const masked = cleared.parts[i] ?? part
    return isFaithful(part, masked, words) ? masked : part
  })
}

/** A source with its clearing marks blank, its lines as many and as long as before. */
export function withoutClearingMarks(source: string): string {
  return source.replace(/:clear\[[^\]]*\]\{[^}]*\}/g, (mark) => mark.replace(/[^\r\n]/g, ' '))
}

function clearedWords(text: string): string[] {
  return [...readingsOf(text).flatMap(({ lower }) => lower.split(' ')), ...wordsOf(text).map((word) => word.toLowerCase())]
}

function isFaithful(part: string, masked: string, cleared: ReadonlySet<string>): boolean {
  const [own, other] = [readingsOf(part), readingsOf(masked)]
  return own.every(({ lower }, i) => {
    const [words, left] = [lower.split(' '), other[i]?.lower.split(' ') ?? []]
    return words.length === left.length && words.every((word, j) => word === left[j] || (MASKED.test(left[j] ?? '') && cleared.has(word)))
  })
}
