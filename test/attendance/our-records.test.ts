// What the real records say: read by hand in the notes of 20 November 2019 and in the arrangements 3.5 to 3.9.
import { expect, it } from 'vitest'
import { groupAttendance } from '../../src/operations/attendance/group-attendance.js'
import { readStore } from '../../src/store/read-store.js'
import { REPOSITORY } from '../support/store.js'
import { found, statuses } from './attending.js'

async function ours(asOf: string) {
  const { records } = await readStore(REPOSITORY)
  return groupAttendance(records, 'slg', asOf)
}

const RICHMOND = 'DCS, Richmond Council'
const KINGSTON = 'DCS, Kingston Council'
const CCG = 'Director of Quality, Richmond and Kingston CCG'
const POLICE = 'Head of Safeguarding, Metropolitan Police South West BCU'

it('has the nine seats of 3.5, seven of them represented', async () => {
  const result = await ours('2019-12-02')
  expect(statuses(result)).toEqual({
    [RICHMOND]: ['present'],
    [KINGSTON]: ['present'],
    [CCG]: ['apologies'],
    [POLICE]: ['apologies'],
    'Primary School representative': ['present'],
    'Secondary School representative': ['present'],
    'Designated Doctor': ['present'],
    'Designated Nurse': ['present'],
    'Director of Children’s Social Care, Achieving for Children': ['present'],
  })
  expect(result).toMatchObject({ present: 7, held: 9, rate: 0.778 })
  expect(result.attendance.filter(({ statutory }) => statutory).map(({ seat }) => seat)).toEqual([RICHMOND, KINGSTON, CCG, POLICE])
})

it('finds two of the four statutory seats unrepresented, and that nobody is said to deputise', async () => {
  const [finding, ...more] = found(await ours('2019-12-02'), 'statutory-unrepresented')
  expect(more).toEqual([])
  expect(finding).toMatchObject({ seats: [CCG, POLICE], meeting: '2019-11-20-slg' })
  expect(finding?.message).toMatch(/^2 of the 4 statutory seats .* sent apologies.* sent apologies\)\. Nobody is said to deputise\.$/)
})

it('finds both DCS seats vacant from January 2020, before and after that day', async () => {
  for (const [day, words] of [
    ['2019-12-02', 'will be vacant from 1 January 2020'],
    ['2020-01-16', 'has been vacant since 1 January 2020'],
  ] as const) {
    const vacant = found(await ours(day), 'seat-vacant')
    expect(vacant.map(({ seat }) => seat)).toEqual([RICHMOND, KINGSTON])
    for (const { message } of vacant) expect(message).toContain(words)
  }
})

it('finds that one person is to be in both DCS seats, though no day is given', async () => {
  const [finding, ...more] = found(await ours('2019-12-02'), 'one-person-expected-in-two-seats')
  expect(more).toEqual([])
  expect(finding).toMatchObject({ person: 'ID', seats: [RICHMOND, KINGSTON] })
  expect(finding?.message).toMatch(/from 1 January 2020: .*2 of the 4 statutory seats\. Ian Dodds .* with no start date/)
})

it('names who was there and holds no seat, the one in the chair too', async () => {
  const result = await ours('2019-12-02')
  expect(found(result, 'holds-no-seat').map(({ person }) => person)).toEqual(['IT', 'CK', 'EM', 'JM'])
  expect(result.others.map(({ person, as }) => [person, as])).toEqual([
    ['IT', 'chair'],
    ['CK', 'no-seat'],
    ['EM', 'no-seat'],
    ['JM', 'notetaker'],
  ])
})

it('finds the Independent Scrutineer in neither list, a post nobody has', async () => {
  const [finding] = found(await ours('2019-12-02'), 'standing-invitee-not-recorded')
  expect(finding?.message).toContain('Independent Scrutineer')
  expect(finding?.message).toContain('No person in the records has that post.')
})

it('says that the group names no threshold', async () => {
  expect(found(await ours('2019-12-02'), 'no-escalation-threshold')).toHaveLength(1)
})

it('has no meeting before the first', async () => {
  expect((await ours('2019-11-19')).meetings).toEqual([])
  expect((await ours('2019-11-20')).meetings).toHaveLength(1)
})
