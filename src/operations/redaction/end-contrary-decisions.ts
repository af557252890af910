// Ends the decisions that a new one says otherwise than.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import type { RecordOf, Records } from '../../core/records.js'
import { withFields } from '../../core/with-fields.js'
import { contraryTo } from '../../redact/clearing/clearances.js'
import { type Decider, type Decision, placeOf } from './decision.js'

/** Who decides otherwise ends the decision that held until then: it stays, with that day as the day of its review. */
export function endContraryDecisions(
  records: Records,
  meeting: RecordOf<'meeting'>,
  { thing, decision, scope }: Decision,
  { on, digest }: Decider,
): Change[] {
  return contraryTo(records, meeting, { ...thing, decision }, { digest, asOf: on }).flatMap((clearance) => {
    if (clearance.data.scope === 'note' || scope !== 'note')
      return [{ file: clearance.file, text: withFields(clearance, { review: on }).text, was: clearance.text }]
    if (decision !== 'publish') return []
    throw new Failure(
      'refused',
      `${placeOf(thing)}: it was decided that these words are always taken out (${clearance.file}).`,
      'Decide with the scope always, which ends that decision, or mark them.',
    )
  })
}
