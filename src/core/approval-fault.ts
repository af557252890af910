// Whether an approval still holds the minutes to what was approved.
import { minutesText } from './minutes-text.js'
import type { RecordOf } from './records.js'
import { lastRound } from './rounds.js'

type Meeting = RecordOf<'meeting'>

/** Why nobody can rely on an approval: the minutes changed since, or nothing says what was approved, or who approved it. */
export type ApprovalFault = 'changed' | 'no-digest' | 'no-approval'

/** Null while the approval holds, or none is due; notes that never went round by kscp were approved before it, and need none, nor a digest. */
export function approvalFault(meeting: Meeting, digestOf: (text: string) => string): ApprovalFault | null {
  const { status, approval } = meeting.data
  const wentRound = lastRound(meeting) > 0
  if (approval === undefined) return wentRound && (status === 'approved' || status === 'published') ? 'no-approval' : null
  if (approval.digest === undefined) return wentRound ? 'no-digest' : null
  return approval.digest === digestOf(minutesText(meeting)) ? null : 'changed'
}
