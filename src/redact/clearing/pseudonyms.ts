// Looks at what stands in place of redacted words, which is public: a plain pseudonym ("Child A") tells nobody, a name or initials do.
import { KIN, KIN_KINDS, OFFICES } from '../scan/details/word-lists.js'
import { matchesOf } from '../scan/identifiers/matching.js'
import { knownWord } from '../scan/known-word.js'
import type { Register, Standing } from '../scan/register.js'
import { scanText } from '../scan/scan-text.js'
import type { Sighting } from '../scan/sighting.js'
import { wordsIn } from '../scan/words.js'

/** "Child A", "the mother", "Family 2". */
const PLAIN = /^(?:the |a )?(?<word>\p{L}[\p{Ll}-]{0,20})(?: (?:(?<label>\p{Lu}{1,2})|\d{1,2}))?$/u

/**
 * What looks personal in a pseudonym. It is read as inside a sentence, where a capital is owed to nothing else; and who may be named
 * elsewhere may not be here, where the name would say who was taken out.
 */
export function sightingsInPseudonym(as: string, register: Register): Sighting[] {
  const telling = withNobodyPublic(register)
  if (isPlain(as, telling)) return []
  const seen = scanText(`${BEFORE}${as}`, telling).map((sighting) => ({
    ...sighting,
    start: Math.max(0, sighting.start - BEFORE.length),
    end: sighting.end - BEFORE.length,
  }))
  return seen.length > 0 ? seen : initialsInAnyCase(as, telling)
}

const BEFORE = 'they met '

function withNobodyPublic(register: Register): Register {
  const { initials } = register
  const ask = <Known extends Standing | null>(standing: Known) => (standing === 'public' ? 'ask' : standing)
  return {
    ...register,
    stretchesIn: (plain) =>
      register.stretchesIn(plain).map((stretch) => (stretch.isPerson ? { ...stretch, standing: ask(stretch.standing) } : stretch)),
    initials: initials === null ? null : (letters) => ask(initials(letters)),
  }
}

const SHORT = /(?<![\p{L}\p{N}])(\p{L}{2,4})(?:[-. ]?\d{1,2})?(?![\p{L}\p{N}])/gu

/** "jw1", "JW-1": somebody's initials in small letters too, unless they are a word. */
function initialsInAnyCase(as: string, register: Register): Sighting[] {
  return matchesOf(as, SHORT).flatMap(({ text, start, end }) => {
    const letters = text.replace(/[^\p{L}]/gu, '')
    const isWord = letters !== letters.toUpperCase() && knownWord(letters.toLowerCase()).isWord
    const isTelling = !isWord && register.isInitialsOfSomebody(letters.toUpperCase())
    return isTelling ? [{ start, end, type: 'INITIALS', rule: 'initials-to-decide' } as const] : []
  })
}

/** What minutes call people besides relatives, and what they put before it. */
const ROLES = new Set(
  'adult carer child infant lodger neighbour parent person practitioner professional pupil resident toddler worker'.split(' '),
)
const KINDS = new Set([...KIN_KINDS, 'social', 'support', 'key'])

/** "Sibling 2", "Maternal Grandmother", "the young person", "Foster Carer B": the words, and a label. */
const RELATION = /^(?:the |an? )?(?<text>\p{L}[\p{Ll}-]{1,20}(?: \p{L}[\p{Ll}-]{1,20}){0,2})(?<label> (?:\p{Lu}|\d{1,2}))?$/u
/** "YP1": for "young person". */
const NUMBERED = /^(\p{Lu}{2}) ?\d{1,2}$/u
const POSSESSIVE = /['’]s (?=\p{L})/u
/** What shows that it is no name: an article, or a letter or a number behind it. */
const SHOWN = /^(?:the|an?) | (?:\p{Lu}|\d{1,2})$/u

function isPlain(as: string, register: Register): boolean {
  const parts = as.split(POSSESSIVE)
  const owners = parts.slice(0, -1)
  const isShown = (owner: string) => !isOffice(owner) && (SHOWN.test(owner) || isRelation(owner, register) || isNumbered(owner, register))
  return (
    parts.every((part) => isNumbered(part, register) || isRelation(part, register) || isPlainWord(part, register)) && owners.every(isShown)
  )
}

/** "the chair", whose mother everybody knows; "Adult A" may be anybody. */
function isOffice(owner: string): boolean {
  return wordsIn(owner)
    .slice(-1)
    .some(({ plain }) => OFFICES.has(plain))
}

/** A name's initials with a number behind them would tell as much as without. */
function isNumbered(part: string, register: Register): boolean {
  const letters = NUMBERED.exec(part)?.[1]
  return letters !== undefined && !register.isInitialsOfSomebody(letters)
}

function isRelation(part: string, register: Register): boolean {
  const { text, label } = RELATION.exec(part)?.groups ?? {}
  if (text === undefined) return false
  const words = wordsIn(text)
  const isSomeones = words.slice(-1).every(({ plain }) => KIN.has(plain) || ROLES.has(plain))
  if (!isSomeones || !words.slice(0, -1).every(({ plain }) => KINDS.has(plain))) return false
  return words.every(
    ({ plain, isCapital }) => !isCapital || (!isKnown(plain, register) && (label !== undefined || !knownWord(plain).isName)),
  )
}

function isPlainWord(as: string, register: Register): boolean {
  const { word, label = '' } = PLAIN.exec(as)?.groups ?? {}
  if (word === undefined || register.isInitialsOfSomebody(label)) return false
  if (!wordsIn(as).every(({ plain }) => plain.length < 3 || knownWord(plain).isFrequent)) return false
  return wordsIn(word).every(
    ({ plain, isCapital }) => !isCapital || (!isKnown(plain, register) && !(as.endsWith(word) && knownWord(plain).isName)),
  )
}

/** Somebody's name, or the word of an office or a body: what it tells beside other words, the scan says. */
function isKnown(plain: string, register: Register): boolean {
  return register.stretchesIn([plain]).length > 0
}
