// The minutes that somebody approved are still the same, marks for redaction apart, and their record can show it (DESIGN.md 4.5).
import { type ApprovalFault, approvalFault } from '../core/approval-fault.js'
import type { RecordOf } from '../core/records.js'
import { problemIn, type Rule } from './rule.js'

type Meeting = RecordOf<'meeting'>

/** The rule; `digestOf` gives the digest of a text as an approval holds it. */
export const approvedMinutesAreUnchanged =
  (digestOf: (text: string) => string): Rule =>
  (records) =>
    records.all
      .filter((record) => record.kind.name === 'meeting' && records.isSound(record))
      .map((record) => record as unknown as RecordOf<'meeting'>)
      .flatMap((meeting) => {
        const fault = approvalFault(meeting, digestOf)
        return fault === null ? [] : [problemIn(meeting, meeting.locate(PLACE[fault]), wordsOf(fault, meeting))]
      })

const PLACE: { readonly [fault in ApprovalFault]: string[] } = {
  changed: ['approval', 'digest'],
  'no-digest': ['approval'],
  'no-approval': ['status'],
}

function wordsOf(fault: ApprovalFault, { id, data: { approval } }: Meeting): { code: string; message: string; hint: string } {
  const again = `kscp notes amend ${id} --why "..."`
  switch (fault) {
    case 'changed':
      return {
        code: 'approved-minutes-changed',
        message: `The minutes are no longer those that ${approval?.by} approved.`,
        hint: `Undo the change, or open them again: ${again}`,
      }
    case 'no-digest':
      return {
        code: 'approval-without-digest',
        message: `${approval?.by} approved the minutes, but no digest says which words.`,
        hint: `Put back what was taken out (git log shows it), or open them again: ${again}`,
      }
    case 'no-approval':
      return {
        code: 'approved-without-approval',
        message: 'Nothing says who approved the notes.',
        hint: `Put back the approval (git log shows it), or open them again: ${again}`,
      }
  }
}
