// Whether the minutes are still those that were approved.
import { minutesText } from './minutes-text.js'
import type { RecordOf } from './records.js'

/** False when the minutes changed since; an approval without a digest can't tell, and stands. */
export function approvalStands(meeting: RecordOf<'meeting'>, digestOf: (text: string) => string): boolean {
  const digest = meeting.data.approval?.digest
  return digest === undefined || digest === digestOf(minutesText(meeting))
}
