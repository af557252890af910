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

/** What stands before a hyphen and says nothing of the word: "pan-London", "post-LAC". */
const PREFIXES = new Set('anti co counter cross ex inter intra mid multi non pan post pre pro re semi sub trans un'.split(' '))

function lookUp(plain: string): KnownWord {
  const joined = plain.replace(/['-]/g, '')
  const parts = plain.split(/['-]/).filter((part) => part.length > 1)
  const bare = parts.filter((part) => !PREFIXES.has(part))
  const bits = (bare.length > 0 ? bare : [joined]).map((part) => knownOf(part))
  const whole = joined === plain ? 0 : knownOf(joined)
  const all = (bit: number) => bits.every((each) => (each & bit) !== 0) || (whole & bit) !== 0
  const any = (bit: number) => bits.some((each) => (each & bit) !== 0) || (whole & bit) !== 0
  return {
    isWord: all(KNOWN.word) || isDerived(plain),
    isFrequent: all(KNOWN.frequent),
    isVeryFrequent: all(KNOWN.veryFrequent),
    isGiven: all(KNOWN.given),
    isName: any(KNOWN.given | KNOWN.surname),
    isCommonName: all(KNOWN.commonName),
    isPlace: all(KNOWN.place),
    isTitle: all(KNOWN.title),
    isCalendar: all(KNOWN.calendar),
    isAgency: all(KNOWN.agency),
  }
}

const BEGINNINGS = /^(?:re|under|un|non|pre|over|multi|sub|inter|anti|mis|out|co)(?=[a-z]{4})/
const ENDINGS = /(?:i[sz](?:e|ed|es|ing|ation|ations)|ness|less|fully?|ly|able|wise|ed|sed|ers?|ing)$/

/** Whether a word that no list has is a known one with something before or behind it: "relook", "medicalised", "focussed". */
function isDerived(plain: string): boolean {
  if (!/^[a-z]{6,}$/.test(plain)) return false
  const isKnown = (word: string) => word.length > 3 && (knownOf(word) & KNOWN.word) !== 0
  return [plain.replace(BEGINNINGS, ''), plain.replace(ENDINGS, '')].some(isKnown)
}
