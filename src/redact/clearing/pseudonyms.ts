// Looks at what stands in place of redacted words, which is public: a plain pseudonym ("Child A") tells nobody, a name or initials do.
import { knownWord } from '../scan/known-word.js'
import type { Register } from '../scan/register.js'
import { scanText } from '../scan/scan-text.js'
import type { Sighting } from '../scan/sighting.js'
import { wordsIn } from '../scan/words.js'

/** "Child A", "the mother", "Family 2". */
const PLAIN = /^(?:the |a )?(\p{L}[\p{Ll}-]{0,20})(?: (?:\p{Lu}{1,2}|\d{1,2}))?$/u

/** What looks personal in a pseudonym. It is read as inside a sentence, where a capital is owed to nothing else. */
export function sightingsInPseudonym(as: string, register: Register): Sighting[] {
  if (isPlain(as, register)) return []
  return scanText(`${BEFORE}${as}`, register)
    .filter(({ end }) => end > BEFORE.length)
    .map((sighting) => ({ ...sighting, start: Math.max(0, sighting.start - BEFORE.length), end: sighting.end - BEFORE.length }))
}

const BEFORE = 'they met '

function isPlain(as: string, register: Register): boolean {
  const word = PLAIN.exec(as)?.[1]
  if (word === undefined || !wordsIn(as).every(({ plain }) => plain.length < 3 || knownWord(plain).isFrequent)) return false
  const [{ plain, isCapital } = { plain: '', isCapital: false }] = wordsIn(word)
  const isOfSomebody = register.stretchesIn([plain]).some(({ isPerson, standing }) => isPerson && standing !== 'public')
  return !isCapital || (!isOfSomebody && (as.endsWith(word) ? !knownWord(plain).isName : true))
}
