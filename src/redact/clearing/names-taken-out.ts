// The names inside what redaction marks take out: wherever else they stand, in whatever form, they must be taken out too.
import type { Mark } from '../../core/mark.js'
import { isReason, type Reason } from '../../core/mark-names.js'
import { plainText } from '../../core/markdown.js'
import type { MarkedText } from '../../core/marked-text.js'
import { knownWord } from '../scan/known-word.js'
import { namesIn } from '../scan/names.js'
import type { Register } from '../scan/register.js'
import { type Word, wordsIn } from '../scan/words.js'

export interface NameTakenOut {
  /** In lower case, one space between two words; private. */
  name: string
  reason: Reason
  as: string | null
}

/** The names that the marks of some texts take out, each once; a body or an office of the register is no name. */
export function namesTakenOut(texts: readonly MarkedText[], register: Register): NameTakenOut[] {
  const names = new Map<string, NameTakenOut>()
  for (const mark of texts.flatMap(({ marks }) => marks)) {
    const { reason = '', as } = mark.attributes
    if (mark.name !== 'redact' || !isReason(reason)) continue
    for (const name of namesInside(mark, register)) if (!names.has(name)) names.set(name, { name, reason, as: as ?? null })
  }
  return [...names.values()]
}

/** The letters that marks take out as somebody's initials: those in brackets after other words, "Zebedee Quill (ZQ)". */
export function initialsTakenOut(texts: readonly MarkedText[]): string[] {
  const taken = texts.flatMap(({ marks }) => marks).filter(({ name }) => name === 'redact')
  return taken.flatMap(({ node }) => plainText(node).match(IN_BRACKETS) ?? [])
}

const IN_BRACKETS = /(?<=\p{L}['"’”]? ?\()\p{Lu}{2,4}(?=\))/gu

function namesInside(mark: Mark, register: Register): string[] {
  const words = wordsIn(plainText(mark.node))
  return namesIn(words, register).flatMap(({ start, end }) => {
    const own = words.filter((word) => start <= word.start && word.end <= end && isPartOfName(word))
    return own.length === 0 ? [] : [own.map(({ plain }) => plain).join(' ')]
  })
}

/** Words with a capital, or of letters that have none, that name somebody; a plain word with a capital ("Partnership") names nobody. */
function isPartOfName({ plain, isCapital }: Word): boolean {
  const { isName, isWord, isTitle } = knownWord(plain)
  return (isCapital || /^\p{Lo}/u.test(plain)) && !isTitle && (isName || !isWord)
}
