// Refuses a decision in whose record what is said of it repeats what it, or another of the same list, takes out.
import { Failure } from '../../core/failure.js'
import { knownWord } from '../../redact/scan/known-word.js'
import { readableTextOf } from '../../redact/scan/readable-text.js'
import { plainOf, wordsIn } from '../../redact/scan/words.js'
import { type Decider, type Decision, placeOf } from './decision.js'

/** What is said of a decision stands in a record that everybody of the partnership reads. */
export function refuseTellingWords({ thing, reason, as }: Decision, { by }: Decider, taken: readonly Decision[]): void {
  const said = plainOf(readableTextOf(`${by} ${reason} ${as ?? ''}`).words.text)
  const saidWords = new Set(wordsIn(said).map(({ plain }) => plain))
  const digits = said.replace(/\D/g, '')
  const tells = taken.some((each) => {
    const { words } = each.thing.findings[0]
    const names = wordsIn(words).filter(({ plain }) => !knownWord(plain).isVeryFrequent)
    const number = words.replace(/\D/g, '')
    return (
      (number.length > 3 && digits.includes(number)) ||
      names.some(({ plain }) => saidWords.has(plain) || (plain.length > 3 && said.includes(plain)))
    )
  })
  if (tells)
    throw new Failure('refused', `${placeOf(thing)}: what is said of the decision repeats what is taken out.`, 'Say it in other words.')
}
