// What the word lists know of a word or a phrase. A heavy room: the lists live here alone, and are searched as they are, not taken apart.
import { KNOWN, PHRASES, WORDS } from '../generated/lexicon.js'

export { KNOWN }

/** What the lists know of a word in lower case (a–z, no accents; an apostrophe or hyphen parts words): bits of KNOWN, 0 for an unknown word. */
export function knownOf(word: string): number {
  const entry = firstFrom(WORDS, ' ', word)
  const bits = entry.slice(word.length)
  return entry.startsWith(word) && /^[0-9A-V]+$/.test(bits) ? Number.parseInt(bits, 32) : 0
}

/**
 * Whether a phrase in lower case, one space between words, is public: a body, an office, an Act, a programme, a place of several words.
 * Hyphens may be spaces, and apostrophes spaces or nothing (children's, childrens, children s).
 */
export function isPublicPhrase(words: string): boolean {
  const phrase = words
    .replaceAll('&', 'and')
    .replaceAll('-', ' ')
    .replaceAll(/['’]| (?=s(?: |$))/g, '')
  return phrase !== '' && firstFrom(PHRASES, '|', phrase) === phrase
}

/** The first entry of a sorted list that doesn't come before what is sought; empty at the end of the list. */
function firstFrom(list: string, separator: string, sought: string): string {
  const code = separator.charCodeAt(0)
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const start = startOfEntry(list, code, middle, low)
    if (comesBefore(list, code, start, sought)) low = endOfEntry(list, code, middle) + 1
    else high = start
  }
  return list.slice(low, endOfEntry(list, code, low))
}

/** Whether the entry at `start` comes before what is sought: letter by letter, for a slice at each step takes three times as long. */
function comesBefore(list: string, separator: number, start: number, sought: string): boolean {
  for (let index = 0; index < sought.length; index++) {
    const code = list.charCodeAt(start + index)
    const isAtEnd = code === separator || Number.isNaN(code)
    if (isAtEnd || code !== sought.charCodeAt(index)) return isAtEnd || code < sought.charCodeAt(index)
  }
  return false
}

function startOfEntry(list: string, separator: number, position: number, lowest: number): number {
  let start = position
  while (start > lowest && list.charCodeAt(start - 1) !== separator) start--
  return start
}

function endOfEntry(list: string, separator: number, position: number): number {
  let end = position
  while (end < list.length && list.charCodeAt(end) !== separator) end++
  return end
}
