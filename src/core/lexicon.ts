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

/** The words are halved down to stretches of so many characters. */
const STRETCH = 1024
const STRETCHES = Math.floor(WORDS.length / STRETCH)

/** The first entry that begins with what is sought; empty where none does. In its stretch the engine's own search looks for it, which is quick at once. */
function firstFrom(sought: string): string {
  let [low, high] = [0, STRETCHES]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (firstEntry(middle) < sought) low = middle
    else high = middle
  }
  const entries = ` ${WORDS.slice(startOf(low), endOfEntry(startOf(high)))} `
  const at = entries.indexOf(` ${sought}`) + 1
  return at === 0 ? '' : entries.slice(at, entries.indexOf(' ', at))
}

/** Those that a search came by. */
const firstEntries: string[] = []

/** The first whole entry of a stretch but the first and the last. */
function firstEntry(stretch: number): string {
  const known = firstEntries[stretch]
  if (known !== undefined) return known
  const start = startOf(stretch)
  const entry = WORDS.slice(start, endOfEntry(start))
  firstEntries[stretch] = entry
  return entry
}

/** Where the first whole entry of a stretch begins; the end of the words for the last, which is not whole. */
function startOf(stretch: number): number {
  if (stretch === 0) return 0
  return stretch === STRETCHES ? WORDS.length : WORDS.indexOf(' ', stretch * STRETCH) + 1
}

function endOfEntry(start: number): number {
  const end = WORDS.indexOf(' ', start)
  return end < 0 ? WORDS.length : end
}
