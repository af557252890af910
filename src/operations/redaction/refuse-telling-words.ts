// Refuses a decision in whose record what is said of it repeats what it, or another of the same list, takes out.
import { Failure } from '../../core/failure.js'
import { saysTakenOut } from '../../redact/clearing/says-name.js'
import { readableTextOf } from '../../redact/scan/readable-text.js'
import { type Decider, type Decision, placeOf } from './decision.js'

/** What is said of a decision stands in a record that everybody of the partnership reads. */
export function refuseTellingWords({ thing, reason, as }: Decision, { by }: Decider, taken: readonly Decision[]): void {
  const said = readableTextOf([by, reason, as ?? ''].join('\n\n')).words.text
  const tells = taken.some(({ thing: { type, findings } }) =>
    [...new Set(findings.map(({ words }) => words))].some((words) => saysTakenOut(said, { type, words })),
  )
  if (tells)
    throw new Failure('refused', `${placeOf(thing)}: what is said of the decision repeats what is taken out.`, 'Say it in other words.')
}
