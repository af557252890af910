// Refuses decisions of one list that would void each other at once.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import type { RecordOf, Records } from '../../core/records.js'
import { reread } from '../../core/with-fields.js'
import { type Decision, placeOf } from './decision.js'
import { type Deciding, findInNotes } from './find-in-notes.js'

/** What the same list takes out in one place can't be published in another: the decision would be void at once. */
export function refuseVoidDecisions(
  records: Records,
  meeting: RecordOf<'meeting'>,
  decisions: readonly Decision[],
  marked: readonly Change[],
  deciding: Deciding,
): void {
  const text = marked.find(({ file }) => file === meeting.file)?.text
  const published = decisions.filter(({ decision }) => decision === 'publish')
  if (text === undefined || published.length === 0) return
  const after = reread(meeting, text)
  const beaten = findInNotes(records.replacing(after), after, deciding).filter(({ rule }) => rule.startsWith('protected'))
  const isVoid = ({ thing }: Decision) =>
    beaten.some(({ words, where }) => thing.findings.some((each) => each.words === words && each.where === where))
  const first = published.find(isVoid)
  if (first === undefined) return
  throw new Failure(
    'refused',
    `${placeOf(first.thing)}: these words can't be published, since another decision of the list takes the same name out elsewhere.`,
    'Take them out too, say it in the notes in other words, or publish both.',
  )
}
