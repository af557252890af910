// Words that open a message, a line or a sentence: a salutation names somebody, "Thanks," and "Good luck" name nobody.
import { isClosedClass } from './closed-class.js'
import { isInDictionary } from './known-word.js'
import { basesOfPresent, isPastForm } from './subjects/finite-verb.js'
import { AUXILIARIES, BETWEEN, PERSONAL_STATES, PLAIN_PASTS } from './subjects/verbs-of-persons.js'
import type { Word } from './words.js'

/** A word alone on its line with a comma after it, or after a line that ends with one: "Grace," "Kind regards,". */
export function isSalutation({ gap, beginsSentence }: Word, next: Word | undefined): boolean {
  if (!beginsSentence || !(gap === '' || gap.includes('\n'))) return false
  return next === undefined ? /,\s*\n\s*$/.test(gap) : /^,[ \t]*\n/.test(next.gap) || (/,\s*\n\s*$/.test(gap) && next.gap.includes('\n'))
}

const GREETINGS = new Set('thanks thx cheers ta hi hello hey hiya regards best love sincerely respectfully cordially'.split(' '))

/** Whether it greets or takes leave by itself: "Thanks,". */
export function isGreeting(plain: string): boolean {
  return GREETINGS.has(plain)
}

const ASKING = new Set(['will', 'hope'])
const SUBJECTS = new Set('i you he she it we they this that these those there'.split(' '))
const PRAISING = new Set(['good', 'best', 'nice'])
const CLOSING = new Set(['wishes', 'regards'])

/** "Will you come?", "Hope this helps.", "Good luck": what begins the sentence is no name, though families have it. */
export function isPlainOpening({ plain, isAllCapitals }: Word, next: Word | undefined): boolean {
  if (next?.gap !== ' ' || next.isCapital || isAllCapitals) return false
  if (ASKING.has(plain)) return SUBJECTS.has(next.plain)
  return PRAISING.has(plain) && (CLOSING.has(next.plain) || isNoun(next.plain))
}

/** A word that says nothing of a person before it: no verb's form, no small word, no adverb, no state. */
function isNoun(plain: string): boolean {
  if (!isInDictionary(plain) || isClosedClass(plain) || /(?:ly|ing|ful|less|ous|sick|ill)$/.test(plain)) return false
  if (AUXILIARIES.has(plain) || PLAIN_PASTS.has(plain) || BETWEEN.has(plain) || PERSONAL_STATES.has(plain)) return false
  return !isPastForm(plain) && basesOfPresent(plain).length === 0
}
