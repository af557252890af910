// The phrases a store knows, found in a text by their first word, the longest first.
import type { KnownStretch, Standing } from './register.js'
import { wordsIn } from './words.js'

interface Phrase {
  words: readonly string[]
  standing: Standing
  isPerson: boolean
}

export class KnownPhrases {
  private readonly byFirst = new Map<string, Phrase[]>()

  /** Adds a phrase; where two are the same the stricter standing holds. */
  add(phrase: string, standing: Standing, isPerson = false): void {
    const words = wordsIn(phrase).map(({ plain }) => plain)
    const [first] = words
    if (first === undefined) return
    const there = this.byFirst.get(first) ?? []
    const same = there.find((each) => each.words.join(' ') === words.join(' '))
    if (same !== undefined) same.standing = stricter(same.standing, standing)
    else there.push({ words, standing, isPerson })
    this.byFirst.set(
      first,
      there.sort((a, b) => b.words.length - a.words.length),
    )
  }

  /** The phrases among words in lower case, in order. */
  in(plain: readonly string[]): KnownStretch[] {
    const found: KnownStretch[] = []
    for (let i = 0; i < plain.length; i++) {
      const phrase = this.byFirst.get(plain[i] ?? '')?.find(({ words }) => words.every((word, j) => plain[i + j] === word))
      if (phrase === undefined) continue
      found.push({ from: i, to: i + phrase.words.length, standing: phrase.standing, isPerson: phrase.isPerson })
      i += phrase.words.length - 1
    }
    return found
  }
}

const STRICTNESS: readonly Standing[] = ['public', 'ask', 'protected']

function stricter(a: Standing, b: Standing): Standing {
  return STRICTNESS.indexOf(a) > STRICTNESS.indexOf(b) ? a : b
}
