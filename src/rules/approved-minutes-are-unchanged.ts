// The minutes that somebody approved are still the same, marks for redaction apart.
import { approvalStands } from '../core/approval-stands.js'
import type { RecordOf } from '../core/records.js'
import { problemIn, type Rule } from './rule.js'

/** The rule; `digestOf` gives the digest of a text as an approval holds it. */
export const approvedMinutesAreUnchanged =
  (digestOf: (text: string) => string): Rule =>
  (records) =>
    records.all
      .filter((record) => record.kind.name === 'meeting' && records.isSound(record))
      .map((record) => record as unknown as RecordOf<'meeting'>)
      .filter((meeting) => !approvalStands(meeting, digestOf))
      .map((meeting) =>
        problemIn(meeting, meeting.locate(['approval', 'digest']), {
          code: 'approved-minutes-changed',
          message: `The minutes are no longer those that ${meeting.data.approval?.by} approved.`,
          hint: `Undo the change, or open them again: kscp notes amend ${meeting.id} --why "..."`,
        }),
      )
