// Whether a word is everyday English. A heavy room: the list lives here alone, and is searched as it is, not taken apart.
import { EVERYDAY_WORDS } from '../generated/everyday-words.js'

/** Whether a word, in lower case, is among the everyday words of English. */
export function isEverydayWord(word: string): boolean {
  let [low, high] = [0, EVERYDAY_WORDS.length]
  while (low < high) {
    const start = EVERYDAY_WORDS.lastIndexOf(' ', Math.floor((low + high) / 2) - 1) + 1
    const end = endOfWord(start)
    const found = EVERYDAY_WORDS.slice(start, end)
    if (found === word) return true
    if (found < word) low = end + 1
    else high = start - 1
  }
  return false
}

function endOfWord(start: number): number {
  const end = EVERYDAY_WORDS.indexOf(' ', start)
  return end < 0 ? EVERYDAY_WORDS.length : end
}
