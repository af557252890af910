// What the word lists know of a word or a phrase. A heavy room: the lists live here alone, and are searched as they are, not taken apart.
import { KNOWN, PHRASES, WORDS } from '../generated/lexicon.js'

export { KNOWN }

/** What the lists know of a word in lower case (a–z, no accents; an apostrophe or hyphen parts words): bits of KNOWN, 0 for an unknown word. */
export function knownOf(word: string): number {
  const entry = firstFrom(word)
  const bits = entry.slice(word.length)
  return entry.startsWith(word) && /^[0-9A-V]+$/.test(bits) ? Number.parseInt(bits, 32) : 0
}

const PUBLIC_PHRASES: ReadonlySet<string> = new Set(PHRASES.split('|'))

const BEGINNINGS: ReadonlySet<string> = new Set(PHRASES.split('|').map((phrase) => phrase.slice(0, phrase.indexOf(' '))))

/** Whether some public phrase may begin with a word in lower case; most words begin none. */
export function mayBeginPublicPhrase(word: string): boolean {
  const [first = ''] = /[&'’-]/.test(word) ? plainPhrase(word).split(' ') : [word]
  return BEGINNINGS.has(first) || BEGINNINGS.has(`${first}s`)
}

/**
 * Whether a phrase in lower case, one space between words, is public: a body, an office, an Act, a programme, a place of several words.
 * Hyphens may be spaces, and apostrophes spaces or nothing (children's, childrens, children s).
 */
export function isPublicPhrase(words: string): boolean {
  return PUBLIC_PHRASES.has(/[&'’-]| s\b/.test(words) ? plainPhrase(words) : words)
}

function plainPhrase(words: string): string {
  return words
    .replaceAll('&', 'and')
    .replaceAll('-', ' ')
    .replaceAll(/['’]| (?=s(?: |$))/g, '')
}

const SPACE = 32

/** The first entry of the words that doesn't come before what is sought; empty at the end of the list. */
function firstFrom(sought: string): string {
  let [low, high] = [0, WORDS.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const start = startOfEntry(middle, low)
    if (comesBefore(start, sought)) low = endOfEntry(middle) + 1
    else high = start
  }
  return WORDS.slice(low, endOfEntry(low))
}

/** Whether the entry at `start` comes before what is sought: letter by letter, for a slice at each step takes three times as long. */
function comesBefore(start: number, sought: string): boolean {
  for (let index = 0; index < sought.length; index++) {
    const code = WORDS.charCodeAt(start + index)
    const isAtEnd = code === SPACE || Number.isNaN(code)
    if (isAtEnd || code !== sought.charCodeAt(index)) return isAtEnd || code < sought.charCodeAt(index)
  }
  return false
}

function startOfEntry(position: number, lowest: number): number {
  let start = position
  while (start > lowest && WORDS.charCodeAt(start - 1) !== SPACE) start--
  return start
}

function endOfEntry(position: number): number {
  let end = position
  while (end < WORDS.length && WORDS.charCodeAt(end) !== SPACE) end++
  return end
}
