// What somebody has to know of a group's attendance.
import { expect, it } from 'vitest'
import { absencesToEscalate } from '../../src/operations/attendance/group-attendance.js'
import { attendanceOn, COUNCIL, found, groupWith, meetingOn, POLICE, recordsWith, SCHOOL } from './attending.js'

const from = (who: string, day: string) => `      - person: ${who}\n        from: ${day}\n`
const until = (who: string, day: string) => `      - person: ${who}\n        to: ${day}\n`

it('names the statutory seats that nobody came for, and only those', async () => {
  const result = await attendanceOn(
    '2024-04-01',
    groupWith(COUNCIL + POLICE + SCHOOL),
    meetingOn('2024-03-06', 'attendees: [AK]\napologies: [LB, SM]'),
  )
  expect(found(result, 'statutory-unrepresented')).toEqual([
    {
      code: 'statutory-unrepresented',
      severity: 'warning',
      message:
        '1 of the 2 statutory seats was unrepresented on 6 March 2024: "Head of Safeguarding" (Lee Brook sent apologies). Nobody is said to deputise.',
      seats: ['Head of Safeguarding'],
      meeting: '2024-03-06-slg',
    },
  ])
})

it('says of a deputy who was there that the seat was represented', async () => {
  const lists = 'attendees: [AK, {person: JW, deputising-for: LB}]\napologies: [LB]'
  const result = await attendanceOn('2024-04-01', groupWith(COUNCIL + POLICE), meetingOn('2024-03-06', lists))
  expect(found(result, 'statutory-unrepresented')).toEqual([])
})

it('calls a seat of which nothing is recorded unrepresented, in other words than an absent one', async () => {
  const result = await attendanceOn('2024-04-01', groupWith(COUNCIL + POLICE), meetingOn('2024-03-06', 'attendees: [AK]'))
  expect(found(result, 'statutory-unrepresented')[0]?.message).toContain('nothing is recorded of Lee Brook')
  expect(found(result, 'not-recorded')).toMatchObject([{ seats: ['Head of Safeguarding'], meeting: '2024-03-06-slg' }])
})

it('asks after somebody of the same organisation who was there', async () => {
  const police = (name: string, initials: string) =>
    `---\nname: ${name}\ninitials: ${initials}\nroles:\n  - title: Officer\n    organisation: elmbridge-council\npublish: name\n---\n`
  const result = await attendanceOn('2024-04-01', groupWith(POLICE), meetingOn('2024-03-06', 'attendees: [AK]\napologies: [LB]'), {
    'records/people/lee-brook.md': police('Lee Brook', 'LB'),
  })
  expect(found(result, 'may-have-deputised')).toMatchObject([{ person: 'AK', seat: 'Head of Safeguarding', severity: 'note' }])
})

it('tells a seat vacant now, from a coming day on, and one that never had a holder', async () => {
  const seats = `  - seat: One\n    holders:\n${until('asha-kaur', '2024-03-31')}  - seat: Two\n    holders:\n${until('lee-brook', '2024-06-30')}  - seat: Three\n`
  const result = await attendanceOn('2024-04-01', groupWith(seats))
  expect(found(result, 'seat-vacant').map(({ message }) => message.replace(/ Write .*/, ''))).toEqual([
    '"One" has been vacant since 1 April 2024: Asha Kaur held it until 31 March 2024 and nobody is said to follow.',
    '"Two" will be vacant from 1 July 2024: Lee Brook holds it until 30 June 2024 and nobody is said to follow.',
    '"Three" has no holder.',
  ])
})

it('tells a gap between two holders, and after it only where the group met in it', async () => {
  const seats = groupWith(`  - seat: One\n    holders:\n${until('asha-kaur', '2024-03-31')}${from('lee-brook', '2024-05-01')}`)
  expect(found(await attendanceOn('2024-04-10', seats), 'seat-vacant')).toMatchObject([{ severity: 'warning' }])
  expect(found(await attendanceOn('2024-06-10', seats), 'seat-vacant')).toEqual([])
  const met = await attendanceOn('2024-06-10', seats, meetingOn('2024-04-15', 'attendees: [AK]'))
  expect(found(met, 'seat-vacant')).toMatchObject([{ severity: 'note', meeting: '2024-04-15-slg' }])
})

it('finds no vacancy where one holder follows another on the next day', async () => {
  const seats = groupWith(`  - seat: One\n    holders:\n${until('asha-kaur', '2024-03-31')}${from('lee-brook', '2024-04-01')}`)
  expect(found(await attendanceOn('2024-03-10', seats), 'seat-vacant')).toEqual([])
})

it('finds one person in two seats, from the day on which the second is theirs', async () => {
  const seats = groupWith(`${COUNCIL}  - seat: Head of Safeguarding\n    statutory: true\n    holders:\n${from('asha-kaur', '2024-06-01')}`)
  const before = found(await attendanceOn('2024-04-01', seats), 'one-person-in-two-seats')
  expect(before).toMatchObject([{ person: 'AK', seats: ['DCS, Elmbridge Council', 'Head of Safeguarding'] }])
  expect(before[0]?.message).toBe(
    'One person in two seats: Asha Kaur is to hold "DCS, Elmbridge Council" and "Head of Safeguarding" from 1 June 2024, 2 of the 2 statutory seats.',
  )
})

it('does not find one person in two seats who held one after the other', async () => {
  const seats = `  - seat: One\n    holders:\n${until('asha-kaur', '2024-03-31')}  - seat: Two\n    holders:\n${from('asha-kaur', '2024-04-01')}`
  expect(found(await attendanceOn('2024-04-01', groupWith(seats)), 'one-person-in-two-seats')).toEqual([])
})

it('names who holds no seat once, whatever the number of meetings', async () => {
  const result = await attendanceOn(
    '2024-07-01',
    groupWith(COUNCIL),
    meetingOn('2024-03-06', 'attendees: [JW, AK, LB]'),
    meetingOn('2024-06-05', 'attendees: [JW, AK, LB]'),
  )
  expect(found(result, 'holds-no-seat').map(({ person, message }) => [person, message])).toEqual([
    ['JW', 'Jo Ward was in the chair at 2 meetings (the last on 5 June 2024) and holds no seat.'],
    ['LB', 'Lee Brook was present at 2 meetings (the last on 5 June 2024) and holds no seat.'],
  ])
})

it('finds a standing invitee in none of the lists, by name or by the post that words name', async () => {
  const group = groupWith(COUNCIL, 'invited: [lee-brook, superintendent, Independent Scrutineer]\n')
  const result = await attendanceOn('2024-04-01', group, meetingOn('2024-03-06', 'attendees: [AK]'))
  expect(found(result, 'standing-invitee-not-recorded').map(({ person }) => person)).toEqual([
    'LB',
    'superintendent',
    'Independent Scrutineer',
  ])
  const there = await attendanceOn('2024-04-01', group, meetingOn('2024-03-06', 'attendees: [AK]\napologies: [LB]'))
  expect(found(there, 'standing-invitee-not-recorded').map(({ person, message }) => [person, message])).toEqual([
    [
      'Independent Scrutineer',
      'Independent Scrutineer has a standing invitation and is neither among the attendees nor among the apologies on 6 March 2024. No person in the records has that post.',
    ],
  ])
  expect(found(there, 'holds-no-seat')).toEqual([])
})

it('takes the words by which a group invites a post for that post, where a meeting lists them', async () => {
  const group = groupWith(COUNCIL, 'invited: [Independent Scrutineer]\n')
  const result = await attendanceOn('2024-04-01', group, meetingOn('2024-03-06', 'attendees: [AK, independent scrutineer]'))
  expect(result.others).toMatchObject([{ person: 'independent scrutineer', as: 'invited', meetings: [{ status: 'present' }] }])
  expect(found(result, 'standing-invitee-not-recorded')).toEqual([])
  expect(found(result, 'unknown-person')).toEqual([])
})

it('finds words in the lists that mean nobody, also those deputised for', async () => {
  const lists = 'attendees: [XY, {person: AK, deputising-for: QQ}]'
  const result = await attendanceOn('2024-04-01', groupWith(POLICE), meetingOn('2024-03-06', lists))
  expect(found(result, 'unknown-person').map(({ person }) => person)).toEqual(['XY', 'QQ'])
})

it('says which deputies count for no seat, stand beside their holder, or hold a seat of their own', async () => {
  const lists = 'attendees: [{person: AK, deputising-for: LB}, {person: JW, deputising-for: SM}, SM]'
  const group = groupWith(COUNCIL + SCHOOL)
  const none = await attendanceOn('2024-04-01', group, meetingOn('2024-03-06', lists))
  expect(none.findings.flatMap(({ code, person }) => (code.startsWith('deputy') ? [[code, person]] : []))).toEqual([
    ['deputy-for-no-seat', 'AK'],
    ['deputy-beside-holder', 'JW'],
  ])
  const both = await attendanceOn('2024-04-01', groupWith(COUNCIL + POLICE), meetingOn('2024-03-06', lists))
  expect(found(both, 'deputy-holds-a-seat')).toMatchObject([{ person: 'AK' }])
})

it('says how to set a threshold where the group has none', async () => {
  const [finding] = found(await attendanceOn('2024-04-01', groupWith(COUNCIL)), 'no-escalation-threshold')
  expect(finding?.message).toContain('escalate-absences-after: 2 in records/groups/slg.md')
})

const PARENT = { 'records/groups/board.md': '---\nname: The Board\n---\n' }
const MISSED_TWICE = [
  meetingOn('2024-03-06', 'attendees: [LB, AK]'),
  meetingOn('2024-06-05', 'attendees: [AK]\napologies: [LB]'),
  meetingOn('2024-09-04', 'attendees: []'),
  meetingOn('2024-12-04', 'attendees: [AK]'),
] as const

it('escalates a seat that nobody came for so often in a row, to the parent group', async () => {
  const group = groupWith(COUNCIL + POLICE, 'parent: board\nescalate-absences-after: 2\n')
  const records = await recordsWith(PARENT, group, ...MISSED_TWICE)
  expect(absencesToEscalate(records, 'slg', '2025-01-01')).toEqual([
    { seat: 'Head of Safeguarding', holders: ['LB'], missed: 2, meetings: ['2024-06-05-slg', '2024-12-04-slg'] },
  ])
  expect(absencesToEscalate(records, 'slg', '2024-07-01')).toEqual([])
  const [finding] = found(await attendanceOn('2025-01-01', PARENT, group, ...MISSED_TWICE), 'absences-to-escalate')
  expect(finding?.message).toContain('It goes on the next agenda of The Board (kscp agenda board).')
})

it('escalates nothing without a threshold, past a deputy, or past a vacancy', async () => {
  expect(absencesToEscalate(await recordsWith(groupWith(POLICE), ...MISSED_TWICE), 'slg', '2025-01-01')).toEqual([])
  const deputy = meetingOn('2025-01-08', 'attendees: [{person: JW, deputising-for: LB}]')
  const threshold = groupWith(POLICE, 'escalate-absences-after: 2\n')
  expect(absencesToEscalate(await recordsWith(threshold, ...MISSED_TWICE, deputy), 'slg', '2025-02-01')).toEqual([])
  const newcomer = groupWith(`  - seat: One\n    holders:\n${from('lee-brook', '2024-07-01')}`, 'escalate-absences-after: 2\n')
  expect(absencesToEscalate(await recordsWith(newcomer, ...MISSED_TWICE), 'slg', '2025-02-01')).toEqual([])
})

it('says of draft notes that their lists may be of those expected', async () => {
  const draft = meetingOn('2024-03-06', 'attendees: [AK]')
  const text = Object.entries(draft).map(([file, content]) => [file, content.replace('approved', 'draft')])
  expect(found(await attendanceOn('2024-04-01', groupWith(COUNCIL), Object.fromEntries(text)), 'draft-notes')).toHaveLength(1)
})

it('says of a group without seats that nothing can be told by seat', async () => {
  const group = { 'records/groups/slg.md': '---\nname: Strategic Leadership Group\nabbreviation: SLG\n---\n' }
  const result = await attendanceOn('2024-04-01', group, meetingOn('2024-03-06', 'attendees: [AK]'))
  expect(result).toMatchObject({ rate: null, attendance: [] })
  expect(result.findings.map(({ code }) => code)).toEqual(['group-has-no-seats', 'no-escalation-threshold'])
})
