// The item on the notes of the last meeting: at which stage they are, and whether they are for approval or for information.
import type { AgendaItem } from '../../core/agenda.js'
import { approvalFault } from '../../core/approval-fault.js'
import { formatDate } from '../../core/date.js'
import type { RecordOf } from '../../core/records.js'
import type { Occasion } from './occasion.js'

type Meeting = RecordOf<'meeting'>

/** Nothing where no meeting went before; notes of still earlier ones that wait for approval are named too. */
export function notesForApproval({ records, group, last, digestOf }: Occasion): AgendaItem[] {
  if (last === null) return []
  const waiting = records
    .of('meeting')
    .filter(({ data }) => data.group === group.id && data.date < last.data.date && ['draft', 'circulated'].includes(data.status))
    .sort((a, b) => (a.data.date < b.data.date ? 1 : -1))
  return [
    {
      title: `Notes of the last meeting, ${formatDate(last.data.date)}`,
      lines: [
        stageInWords(last, digestOf),
        ...waiting.map((meeting) => `Notes of ${formatDate(meeting.data.date)}. ${stageInWords(meeting, digestOf)}`),
      ],
      from: [last, ...waiting].map(({ id }) => id),
    },
  ]
}

function stageInWords(meeting: Meeting, digestOf: Occasion['digestOf']): string {
  const { status, circulation, approval, publication } = meeting.data
  const on = (day: string | undefined) => (day === undefined ? '' : ` on ${formatDate(day)}`)
  if (status === 'draft') return 'A draft that has not gone round for comment yet; for approval.'
  if (status === 'circulated') {
    const until = circulation?.['comments-by']
    return `Sent round for comment${on(circulation?.on)}${until === undefined ? '' : `, comments by ${formatDate(until)}`}; for approval.`
  }
  const fault = approvalFault(meeting, digestOf)
  if (fault === 'changed') return `Changed since they were approved${on(approval?.on)}; for approval again.`
  if (fault !== null) return 'Nothing shows that they are as approved; for approval again.'
  if (status === 'approved') return `Approved by the Chair${on(approval?.on)}; for information.`
  return `Approved${on(approval?.on)} and published${on(publication?.on)}; for information.`
}
