// Whether what was taken for a name is a plain word: for titles and short reasons, where one stands first and owes its capital to that.
import { knownWord } from './known-word.js'
import type { Sighting } from './sighting.js'
import { wordsIn } from './words.js'

/** One word that is a season, a month, a place or an everyday word, and nobody's name: whoever writes "Spring newsletter" means it. */
export function isPlainWord({ start, end, type, rule }: Sighting, text: string): boolean {
  const words = wordsIn(text.slice(start, end))
  return type === 'PERSON' && !rule.startsWith('protected') && words.length === 1 && words.every(({ plain }) => isNoName(plain))
}

function isNoName(plain: string): boolean {
  const { isCalendar, isName, isPlace, isWord } = knownWord(plain)
  return isCalendar || (!isName && (isPlace || isWord))
}
