// The item on the reports of sub-groups, whose chairs report to the group they answer to at its meetings (arrangements 3.6).
import type { AgendaItem } from '../../core/agenda.js'
import { formatDate } from '../../core/date.js'
import type { RecordOf } from '../../core/records.js'
import { isCurrent } from '../../core/references.js'
import { FullNames } from '../full-names.js'
import type { Occasion } from './occasion.js'
import { oftenInWords } from './often-in-words.js'

export const REPORTS = 'Reports from sub-groups'

/** One line a sub-group; nothing where none answers to the group. */
export function reportsDue(occasion: Occasion): AgendaItem[] {
  const { subGroups } = occasion
  if (subGroups.length === 0) return []
  const met = subGroups.flatMap(({ id }) => meetingsSince(occasion, id).map((meeting) => meeting.id))
  return [{ title: REPORTS, lines: subGroups.map((group) => reportOf(occasion, group)), from: [...subGroups.map(({ id }) => id), ...met] }]
}

function reportOf(occasion: Occasion, group: RecordOf<'group'>): string {
  const { id, data } = group
  const { records, date, words } = occasion
  const names = new FullNames(records, date)
  const chairs = (data.chairs ?? []).filter((term) => isCurrent(term, date)).map(({ person }) => names.short(person))
  const chair = chairs.length === 0 ? '' : `, chaired by ${chairs.join(' and ')}`
  const name = `${words(data.name)}${data.abbreviation === undefined ? '' : ` (${data.abbreviation})`}`
  return `${name}${chair}: ${metInWords(occasion, id)}${oftenInWords(group)}.`
}

function metInWords(occasion: Occasion, groupId: string): string {
  const days = meetingsSince(occasion, groupId).map(({ data }) => formatDate(data.date))
  const since = occasion.last === null ? '' : ` since ${formatDate(occasion.last.data.date)}`
  return days.length === 0 ? `no meeting is recorded${since}` : `met on ${days.join(' and ')}`
}

/** The meetings of a sub-group since this group last met, the earliest first. */
function meetingsSince({ records, last, asOf }: Occasion, groupId: string): RecordOf<'meeting'>[] {
  const since = last?.data.date ?? ''
  return records
    .of('meeting')
    .filter(({ data }) => data.group === groupId && data.date > since && data.date <= asOf)
    .sort((a, b) => (a.data.date < b.data.date ? -1 : 1))
}
