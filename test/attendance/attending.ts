// A group of Elmbridge with seats, and its meetings, for the tests of attendance.
import type { AttendanceFinding, GroupAttendance } from '../../src/core/group-attendance.js'
import { groupAttendance } from '../../src/operations/attendance/group-attendance.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore } from '../support/store.js'

type Files = Parameters<typeof makeStore>[0]

/** Elmbridge without its meeting of the spring. */
const NOBODY_MET: Files = {
  'records/meetings/2024-03-06-slg.md': null,
  'records/actions/2024-03-06-slg-1.md': null,
  'records/people/lee-brook.md': '---\nname: Lee Brook\ninitials: LB\nroles:\n  - title: Superintendent\npublish: name\n---\n',
}

/** The group's record, with seats as YAML below `seats:`. */
export function groupWith(seats: string, more = ''): { [file: string]: string } {
  return { 'records/groups/slg.md': `---\nname: Strategic Leadership Group\nabbreviation: SLG\nseats:\n${seats}${more}---\n` }
}

export const COUNCIL = '  - seat: DCS, Elmbridge Council\n    statutory: true\n    holders:\n      - person: asha-kaur\n'
export const POLICE = '  - seat: Head of Safeguarding\n    statutory: true\n    holders:\n      - person: lee-brook\n'
export const SCHOOL = '  - seat: School representative\n    holders:\n      - person: sam-mensah\n'

/** A meeting of the group whose lists are given as YAML: `attendees: [AK]`. */
export function meetingOn(date: string, lists: string, more = ''): { [file: string]: string } {
  const missing = lists.includes('apologies:') ? '' : 'apologies: []\n'
  return {
    [`records/meetings/${date}-slg.md`]: `---\ntitle: Meeting\ngroup: slg\ndate: ${date}\nchair: JW\n${lists}\n${missing}status: approved\n${more}---\n`,
  }
}

export async function recordsWith(...files: Files[]) {
  return (await readStore(makeStore(Object.assign({}, NOBODY_MET, ...files)))).records
}

export async function attendanceOn(asOf: string, ...files: Files[]): Promise<GroupAttendance> {
  return groupAttendance(await recordsWith(...files), 'slg', asOf)
}

/** How each seat stood at each meeting. */
export function statuses({ attendance }: GroupAttendance): { [seat: string]: string[] } {
  return Object.fromEntries(attendance.map(({ seat, meetings }) => [seat, meetings.map(({ status }) => status)]))
}

export function found({ findings }: GroupAttendance, code: string): AttendanceFinding[] {
  return findings.filter((finding) => finding.code === code)
}
