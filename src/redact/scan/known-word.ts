// Reads what the word lists know of one word, also of one with a hyphen, an apostrophe or a plural's ending.
import { KNOWN, knownOf } from '../../core/lexicon.js'

const BITS = KNOWN

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

/** Whether it is a word for a relative: "mother", "uncle". */
export function isKin(plain: string): boolean {
  return (knownOf(plain) & BITS.kin) !== 0
}

/** Whether a dictionary has the word as it is, nothing taken off it. */
export function isInDictionary(plain: string): boolean {
  return (knownOf(plain) & BITS.word) !== 0
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
  if (/['-]/.test(plain)) return lookUpParts(plain)
  const known = knownOf(plain)
  return whatIsKnown(plain, known, known)
}

function lookUpParts(plain: string): KnownWord {
  const joined = plain.replace(/['-]/g, '')
  const parts = plain.split(/['-]/).filter((part) => part.length > 1)
  const bare = parts.filter((part) => !PREFIXES.has(part))
  const bits = (bare.length > 0 ? bare : [joined]).map(knownOf)
  const whole = knownOf(joined)
  const ofAll = bits.reduce((all, each) => all & each) | whole
  const ofAny = bits.reduce((any, each) => any | each) | whole
  return whatIsKnown(plain, ofAll, ofAny)
}

/** Given what is known of all the parts of a word, and of any of them. */
function whatIsKnown(plain: string, ofAll: number, ofAny: number): KnownWord {
  return {
    isWord: (ofAll & BITS.word) !== 0 || isDerived(plain),
    isFrequent: (ofAll & BITS.frequent) !== 0,
    isVeryFrequent: (ofAll & BITS.veryFrequent) !== 0,
    isGiven: (ofAll & BITS.given) !== 0,
    isName: (ofAny & (BITS.given | BITS.surname)) !== 0,
    isCommonName: (ofAll & BITS.commonName) !== 0,
    isPlace: (ofAll & BITS.place) !== 0,
    isTitle: (ofAll & BITS.title) !== 0,
    isCalendar: (ofAll & BITS.calendar) !== 0,
    isAgency: (ofAll & BITS.agency) !== 0,
  }
}

const BEGINNINGS = /^(?:re|under|un|non|pre|over|multi|sub|inter|anti|mis|out|co)(?=[a-z]{4})/
const ENDINGS = /(?:i[sz](?:e|ed|es|ing|ation|ations)|ness|less|fully?|ly|able|wise|ed|sed|ers?|ing)$/

/** Whether a word that no list has is a known one with something before or behind it: "relook", "medicalised", "focussed". */
function isDerived(plain: string): boolean {
  if (!/^[a-z]{6,}$/.test(plain)) return false
  const isKnown = (word: string) => word.length > 3 && (knownOf(word) & BITS.word) !== 0
  return [plain.replace(BEGINNINGS, ''), plain.replace(ENDINGS, '')].some(isKnown)
}
