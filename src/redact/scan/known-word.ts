// Reads what the word lists know of one word, also of one with a hyphen, an apostrophe or a plural's ending.
import { KNOWN, knownOf } from '../../core/lexicon.js'

export interface KnownWord {
  isWord: boolean
  /** Frequent enough to explain a capital where a sentence begins. */
  isFrequent: boolean
  isVeryFrequent: boolean
  isGiven: boolean
  isName: boolean
  /** A name so common that it is one in lower case too. */
  isCommonName: boolean
  isPlace: boolean
  isTitle: boolean
  isCalendar: boolean
  isAgency: boolean
}

const remembered = new Map<string, KnownWord>()
const MOST_REMEMBERED = 20000

/** What is known of a word in lower case without accents. */
export function knownWord(plain: string): KnownWord {
  const known = remembered.get(plain)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const result = lookUp(plain)
  remembered.set(plain, result)
  return result
}

function lookUp(plain: string): KnownWord {
  const parts = plain.split(/['-]/).filter((part) => part.length > 1)
  const bits = parts.length === 0 ? [knownOf(plain.replace(/['-]/g, ''))] : parts.map((part) => knownOf(part))
  const whole = parts.length > 1 ? knownOf(plain.replace(/['-]/g, '')) : 0
  const all = (bit: number) => bits.every((each) => (each & bit) !== 0) || (whole & bit) !== 0
  const any = (bit: number) => bits.some((each) => (each & bit) !== 0) || (whole & bit) !== 0
  return {
    isWord: all(KNOWN.word),
    isFrequent: all(KNOWN.frequent),
    isVeryFrequent: all(KNOWN.veryFrequent),
    isGiven: any(KNOWN.given),
    isName: any(KNOWN.given | KNOWN.surname),
    isCommonName: all(KNOWN.commonName),
    isPlace: all(KNOWN.place),
    isTitle: all(KNOWN.title),
    isCalendar: all(KNOWN.calendar),
    isAgency: all(KNOWN.agency),
  }
}
