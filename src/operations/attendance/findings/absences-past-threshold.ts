// Absences that the group's own threshold sends to its parent group's agenda, or that no threshold is set.
import { counted } from '../../../core/counted.js'
import { formatDate } from '../../../core/date.js'
import { plainTitle } from '../../../core/plain-title.js'
import { absencesToEscalate } from '../absences-to-escalate.js'
import { quoted } from '../words.js'
import type { Finder, Sight } from './sight.js'

/** They are those up to the as-of day, whatever meetings are asked for. */
export const absencesPastThreshold: Finder = (sight) => {
  const { records, group, asOf } = sight
  const threshold = group.data['escalate-absences-after']
  if (threshold === undefined) return [noThreshold(sight)]
  return absencesToEscalate(records, group.id, asOf).map(({ seat, missed, meetings }) => ({
    code: 'absences-to-escalate',
    severity: 'warning',
    message: `Nobody came for ${quoted(seat)} to the last ${missed === 1 ? 'meeting, on' : `${counted(missed, 'meeting')}, since`} ${dayOf(sight, meetings[0])}; the group escalates after ${threshold}. ${whereTo(sight)}`,
    seat,
    meeting: meetings.at(-1) ?? '',
  }))
}

function dayOf({ records }: Sight, meeting: string | undefined): string {
  return formatDate(records.get('meeting', meeting ?? '')?.data.date ?? '')
}

function whereTo({ records, group: { data } }: Sight): string {
  const { parent } = data
  if (parent === undefined) return 'Its record names no parent group, so there is no agenda to put it on.'
  return `It goes on the next agenda of ${plainTitle(records.get('group', parent)?.data.name ?? parent)} (kscp agenda ${parent}).`
}

function noThreshold({ group: { file, data } }: Sight) {
  const parent = data.parent === undefined ? '; it names no parent group either' : ''
  return {
    code: 'no-escalation-threshold',
    severity: 'note' as const,
    message: `The group's record names no number of missed meetings after which absences go to its parent group${parent}. To set one, write a line such as escalate-absences-after: 2 in ${file}.`,
  }
}
