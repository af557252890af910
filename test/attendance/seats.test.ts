// Who came, by seat and meeting, and the rates.
import { expect, it } from 'vitest'
import { groupAttendance } from '../../src/operations/attendance/group-attendance.js'
import { attendanceOn, COUNCIL, groupWith, meetingOn, POLICE, recordsWith, SCHOOL, statuses } from './attending.js'

it('tells present, apologies, absent and not recorded apart', async () => {
  const seats = groupWith(`${COUNCIL}${POLICE}${SCHOOL}  - seat: Chair of governors\n    holders:\n      - person: jo-ward\n`)
  const result = await attendanceOn('2024-04-01', seats, meetingOn('2024-03-06', 'attendees: [AK]\napologies: [LB]\nabsent: [SM]'))
  expect(statuses(result)).toEqual({
    'DCS, Elmbridge Council': ['present'],
    'Head of Safeguarding': ['apologies'],
    'School representative': ['absent'],
    'Chair of governors': ['not-recorded'],
  })
  expect(result).toMatchObject({ present: 1, held: 4, rate: 0.25 })
})

it('counts a deputy for the seat and shows who sat for whom', async () => {
  const result = await attendanceOn(
    '2024-04-01',
    groupWith(POLICE),
    meetingOn('2024-03-06', 'attendees: [AK, {person: JW, deputising-for: LB}]\napologies: [LB]'),
  )
  expect(result.attendance[0]).toMatchObject({ present: 1, held: 1, rate: 1 })
  expect(result.attendance[0]?.meetings[0]).toMatchObject({ status: 'deputy', person: 'LB', deputy: 'JW', name: 'Jo Ward for Lee Brook' })
  expect(result.others.map(({ person }) => person)).toEqual(['AK'])
})

it('counts one deputy for two seats, and shows who came once', async () => {
  const result = await attendanceOn(
    '2024-04-01',
    groupWith(`${COUNCIL}${POLICE}`),
    meetingOn('2024-03-06', 'attendees: [{person: JW, deputising-for: LB}, {person: JW, deputising-for: AK}]\napologies: [LB, AK]'),
  )
  expect(result).toMatchObject({ present: 2, held: 2, rate: 1, others: [] })
  expect(result.attendance.map(({ meetings }) => meetings[0]?.name)).toEqual(['Jo Ward for Asha Kaur', 'Jo Ward for Lee Brook'])
  const without = await attendanceOn(
    '2024-04-01',
    groupWith(SCHOOL),
    meetingOn('2024-03-06', 'attendees: [{person: JW, deputising-for: LB}, {person: JW, deputising-for: AK}]'),
  )
  expect(without.others.map(({ person, meetings }) => [person, meetings.length])).toEqual([['JW', 1]])
})

it('shows a deputy who could not come either, and counts nobody', async () => {
  const result = await attendanceOn(
    '2024-04-01',
    groupWith(POLICE),
    meetingOn('2024-03-06', 'attendees: [AK]\napologies: [{person: JW, deputising-for: LB}]'),
  )
  expect(result.attendance[0]?.meetings[0]).toMatchObject({ status: 'apologies', deputy: 'JW' })
  expect(result.attendance[0]?.present).toBe(0)
})

it('counts whoever was there for some items as present, and keeps the items', async () => {
  const result = await attendanceOn('2024-04-01', groupWith(COUNCIL), meetingOn('2024-03-06', 'attendees: [{person: AK, items: [2, 3]}]'))
  expect(result.attendance[0]).toMatchObject({ rate: 1, meetings: [{ status: 'present', items: [2, 3] }] })
})

it('counts nobody absent from a seat before they held it', async () => {
  const late =
    '  - seat: DCS, Elmbridge Council\n    holders:\n      - person: asha-kaur\n        from: 2024-05-01\n  - seat: Head of Safeguarding\n    holders:\n      - person: jo-ward\n        to: 2024-04-30\n      - person: lee-brook\n        from: 2024-05-01\n'
  const result = await attendanceOn(
    '2024-07-01',
    groupWith(late),
    meetingOn('2024-03-06', 'attendees: [JW]'),
    meetingOn('2024-06-05', 'attendees: [AK]\napologies: [LB]'),
  )
  expect(statuses(result)).toEqual({ 'DCS, Elmbridge Council': ['vacant', 'present'], 'Head of Safeguarding': ['present', 'apologies'] })
  expect(result.attendance.map(({ present, held, rate }) => [present, held, rate])).toEqual([
    [1, 1, 1],
    [1, 2, 0.5],
  ])
})

it('takes the one who came where two share a seat', async () => {
  const shared = '  - seat: School representative\n    holders:\n      - person: sam-mensah\n      - person: lee-brook\n'
  const result = await attendanceOn('2024-04-01', groupWith(shared), meetingOn('2024-03-06', 'attendees: [LB]\napologies: [SM]'))
  expect(result.attendance[0]?.meetings[0]).toMatchObject({ status: 'present', person: 'LB' })
})

it('leaves out meetings after the as-of day, and those of other groups', async () => {
  const lhs = meetingOn('2024-03-13', 'attendees: [AK]')['records/meetings/2024-03-13-slg.md'] ?? ''
  const result = await attendanceOn(
    '2024-06-05',
    groupWith(COUNCIL),
    meetingOn('2024-06-05', 'attendees: [AK]'),
    meetingOn('2024-03-06', 'attendees: [AK]'),
    meetingOn('2024-06-06', 'attendees: [AK]'),
    {
      'records/groups/lhs.md': '---\nname: Learning Hub\nabbreviation: LHS\n---\n',
      'records/meetings/2024-03-13-lhs.md': lhs.replace('group: slg', 'group: lhs'),
    },
  )
  expect(result.meetings.map(({ meeting }) => meeting)).toEqual(['2024-03-06-slg', '2024-06-05-slg'])
})

it('shows only the meetings asked for', async () => {
  const records = await recordsWith(
    groupWith(COUNCIL),
    meetingOn('2024-03-06', 'attendees: [AK]'),
    meetingOn('2024-06-05', 'attendees: [JW]\napologies: [AK]'),
  )
  const since = groupAttendance(records, 'slg', '2024-07-01', { since: '2024-06-05', meeting: null })
  expect(since).toMatchObject({ present: 0, held: 1 })
  const one = groupAttendance(records, 'slg', '2024-07-01', { since: null, meeting: '2024-03-06-slg' })
  expect(one).toMatchObject({ present: 1, held: 1 })
})

it('counts a meeting whose lists name nobody in no rate', async () => {
  const result = await attendanceOn(
    '2024-07-01',
    groupWith(COUNCIL),
    meetingOn('2024-03-06', 'attendees: [AK]'),
    meetingOn('2024-06-05', 'attendees: []'),
  )
  expect(statuses(result)).toEqual({ 'DCS, Elmbridge Council': ['present', 'not-recorded'] })
  expect(result).toMatchObject({ present: 1, held: 1 })
  expect(result.findings.map(({ code, meeting }) => [code, meeting])).toContainEqual(['nobody-recorded', '2024-06-05-slg'])
  expect(result.findings.some(({ code }) => code === 'statutory-unrepresented')).toBe(false)
})
