// Refuses what a meeting's notes are not at the stage for, and says what comes first.
import { Failure } from '../../core/failure.js'
import type { RecordOf } from '../../core/records.js'

type Status = RecordOf<'meeting'>['data']['status']

/** Fails unless the notes are at one of the stages; `what` says what may be done there. */
export function requireStage({ id, data: { status } }: RecordOf<'meeting'>, stages: readonly Status[], what: string): void {
  if (stages.includes(status)) return
  throw new Failure('refused', `The notes of ${id} are ${status}: ${what}.`, STEP_BEFORE[status](id))
}

/** What to do with notes at a stage that something else is asked for. */
const STEP_BEFORE: { readonly [status in Status]: (id: string) => string } = {
  draft: (id) => `Send them round first: kscp notes circulate ${id}`,
  circulated: (id) => `They wait for comments and for the Chair: kscp notes approve ${id} --by ...`,
  approved: (id) => `To change them, open them again: kscp notes amend ${id} --why "..."`,
  published: (id) => `To change them, open them again: kscp notes amend ${id} --why "..."`,
}
