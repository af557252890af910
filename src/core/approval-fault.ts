// Whether an approval still holds the minutes to what was approved.
import { minutesText } from './minutes-text.js'
import type { RecordOf } from './records.js'
import { lastRound } from './rounds.js'

type Meeting = RecordOf<'meeting'>

/** Why nobody can rely on an approval: the minutes changed since, or nothing says what was approved, or who approved it. */
export type ApprovalFault = 'changed' | 'no-digest' | 'no-approval'

/** Null while the approval holds, or none is due; notes that never went round by kscp were kept before it, and need none. */
export function approvalFault(meeting: Meeting, digestOf: (text: string) => string): ApprovalFault | null {
  const { status, approval } = meeting.data
  if (approval === undefined) {
    const isDue = (status === 'approved' || status === 'published') && lastRound(meeting) > 0
    return isDue ? 'no-approval' : null
  }
  if (approval.digest === undefined) return 'no-digest'
  return approval.digest === digestOf(minutesText(meeting)) ? null : 'changed'
}
