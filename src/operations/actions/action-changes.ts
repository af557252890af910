// The days on which an action changed, as its record tells.
import { noteDaysOf } from '../../core/progress-notes.js'
import type { RecordOf } from '../../core/records.js'

/**
 * One day for each change since the action was raised: started, put off, passed on, closed, opened again, and each progress note. An
 * action that was opened again keeps the closing before it, so there are never fewer than there were.
 */
export function changesOf(action: RecordOf<'action'>): string[] {
  const { started, closed, deferred = [], reassigned = [], reopened = [] } = action.data
  return [
    ...[started, closed].flatMap((day) => day ?? []),
    ...[...deferred, ...reassigned].map(({ on }) => on),
    ...reopened.flatMap((each) => [each.closed ?? each.on, each.on]),
    ...noteDaysOf(action),
  ]
}

/** Whether the action was raised or changed on a day or after it. */
export function hasChangedSince(action: RecordOf<'action'>, day: string): boolean {
  return [action.data.raised, ...changesOf(action)].some((each) => each >= day)
}
