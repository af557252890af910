// Decides what a mail that tells partners where published notes are says, and to whom it goes.
import { attendanceOf } from '../../core/attendance.js'
import { formatDate } from '../../core/date.js'
import type { RecordOf, Records } from '../../core/records.js'
import { isCurrent } from '../../core/references.js'
import { publicTitle } from '../../redact/projection/project-notes.js'

type Meeting = RecordOf<'meeting'>

export interface Announcement {
  to: { name: string; address: string }[]
  /** Those of the meeting who are to be told otherwise: they have no address in the records, or may not be named to others. */
  untold: string[]
  subject: string
  text: string
}

/** The mail for a meeting's group and the partner organisations; `url` is where the notes are. */
export function announceNotes(records: Records, meeting: Meeting, url: string): Announcement {
  const people = peopleOf(records, meeting)
  const isTold = ({ data: { publish, email } }: RecordOf<'person'>) => publish === 'name' && email !== undefined
  const group = records.get('group', meeting.data.group)?.data.name ?? meeting.data.group
  const day = formatDate(meeting.data.date)
  const isAgain = (meeting.data.publication?.changes ?? []).length > 0
  return {
    to: [...people.filter(isTold).map(({ data: { name, email = '' } }) => ({ name, address: email })), ...partners(records)],
    untold: people.filter((person) => !isTold(person)).map(({ id, data }) => data.initials ?? id),
    subject: `${publicTitle(records, meeting)}: notes of ${day}${isAgain ? ', changed' : ''}`,
    text: [
      'Dear colleagues,',
      `The notes of the ${group} meeting of ${day} ${isAgain ? 'have changed and are published again' : 'are published'}:`,
      url,
      'Please share them with those in your organisation who need to know.',
      records.settings.name,
    ].join('\n\n'),
  }
}

/** Whoever was at the meeting, sent apologies or was absent, and is in a role; each once. */
function peopleOf(records: Records, meeting: Meeting): RecordOf<'person'>[] {
  const people = attendanceOf(records, meeting).flatMap(({ person }) => person ?? [])
  return [...new Set(people)].filter(({ data }) => data.roles.length === 0 || data.roles.some((role) => isCurrent(role, meeting.data.date)))
}

/** The statutory partners and relevant agencies with an address. */
function partners(records: Records): { name: string; address: string }[] {
  return records.of('organisation').flatMap(({ data: { name, types, contact } }) => {
    const isPartner = types.some((type) => type !== 'other')
    return isPartner && contact !== undefined && /^[^\s@<>]+@[^\s@<>]+$/.test(contact) ? [{ name, address: contact }] : []
  })
}
