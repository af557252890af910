// The sentences of a paragraph, as far as full stops tell them apart.
import { WRITTEN_SHORT } from './words.js'

/** What a full stop stands behind within a sentence. */
const SHORT = `\\p{Lu}|${WRITTEN_SHORT}|No|inc|approx|eg|ie|etc`
const SENTENCE_END = new RegExp(`(?<!(?<!\\p{L})(?:${SHORT}))[.!?]["”’)]?\\s+(?=[\\p{Lu}“"‘(])`, 'gu')

/** The last sentence of a text; with a short one that only adds to it, the one before too. */
export function lastSentence(text: string): { words: string; start: number } | null {
  const trimmed = text.replace(/[\s(–—-]+$/, '')
  if (!/\p{L}{2}/u.test(trimmed)) return null
  const starts = [0]
  for (const match of trimmed.matchAll(new RegExp(`(?:(?<!(?<!\\p{L})(?:${SHORT}|C\\.C))[.!?]["”’)]?|;)\\s+(?=[\\p{Lu}\\d“"‘(])`, 'gu')))
    starts.push(match.index + match[0].length)
  let start = starts.at(-1) ?? 0
  const last = trimmed.slice(start)
  const previous = starts.at(-2)
  if (previous !== undefined && (/^To be\b/.test(last) || last.split(' ').length < 3)) start = previous
  return { words: trimmed.slice(start).trim(), start }
}

/** "AN: Suggests a draft" without who said it. */
export function withoutSpeaker(words: string): string {
  return words.replace(/^\p{Lu}{2,3}:\s+/u, '')
}

/** The sentences of a text, each with where it begins. */
export function sentencesOf(text: string): { words: string; start: number }[] {
  const sentences: { words: string; start: number }[] = []
  let start = 0
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length
    sentences.push({ words: text.slice(start, end).trim(), start })
    start = end
  }
  if (start < text.length) sentences.push({ words: text.slice(start).trim(), start })
  return sentences
}
