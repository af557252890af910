// kscp attendance as a person and a program meet it.
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { copyOfOurStore, makeStore } from '../support/store.js'
import { COUNCIL, groupWith, meetingOn, POLICE } from './attending.js'

const TERMINAL = { COLUMNS: '80' }

/** Four meetings a year for ten years, each with a deputy of a long name. */
function manyMeetings(): { [file: string]: string } {
  const days = Array.from({ length: 40 }, (_, i) => `${2010 + Math.floor(i / 4)}-0${(i % 4) * 2 + 1}-15`)
  return Object.assign({}, ...days.map((day) => meetingOn(day, 'attendees: [AK, {person: SM, deputising-for: JW}]')))
}

it('gives JSON with every seat, meeting and finding', () => {
  const { code, stdout } = kscp(copyOfOurStore(), 'attendance slg --as-of 2019-12-02 --format json')
  expect(code).toBe(0)
  const result = JSON.parse(stdout)
  expect(result).toMatchObject({ version: 1, asOf: '2019-12-02', group: 'slg', present: 7, held: 9 })
  expect(result.attendance[2]).toEqual({
    seat: 'Director of Quality, Richmond and Kingston CCG',
    statutory: true,
    holders: ['FK'],
    names: ['Fergus Keegan'],
    meetings: [
      {
        meeting: '2019-11-20-slg',
        date: '2019-11-20',
        status: 'apologies',
        person: 'FK',
        deputy: null,
        items: null,
        name: 'Fergus Keegan',
      },
    ],
    present: 0,
    held: 1,
    rate: 0,
  })
})

it('fits 80 columns, whatever the number of meetings, and says how many are not shown', () => {
  const root = makeStore({ ...groupWith(COUNCIL + POLICE.replace('lee-brook', 'jo-ward')), ...manyMeetings() })
  const { code, stdout } = kscp(root, 'attendance slg --as-of 2024-12-31 --format table', TERMINAL)
  expect(code).toBe(0)
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(stdout).toMatch(/2024-03-06/)
  expect(stdout).toMatch(/\d+ earlier meetings not shown: --format csv or json has them all\./)
  expect(stdout).toMatch(/and \d+ more of these \(--format json shows all\)/)
})

it('shows the deputy and the holder at a terminal', () => {
  const lists = 'attendees: [{person: JW, deputising-for: AK}]\napologies: [AK]'
  const root = makeStore({ ...groupWith(COUNCIL), ...meetingOn('2024-03-06', lists) })
  const { stdout } = kscp(root, 'attendance slg --as-of 2024-04-01 --format table', TERMINAL)
  expect(stdout.replace(/\s+/g, ' ')).toContain('deputy')
  expect(stdout).toMatch(/Jo Ward for/)
})

it('gives rows to a pipe and cells to a spreadsheet, none of them a formula', () => {
  const root = makeStore({
    ...groupWith(COUNCIL.replace('DCS, Elmbridge Council', '"=1+1, \\"x\\""')),
    ...meetingOn('2024-03-06', 'attendees: [AK]'),
  })
  expect(kscp(root, 'attendance slg --as-of 2024-04-01').stdout).toContain('2024-03-06\t2024-03-06-slg\t=1+1, "x"\tpresent\tAsha Kaur\n')
  expect(kscp(root, 'attendance slg --as-of 2024-04-01 --format csv').stdout).toBe(
    `\ufeffdate,meeting,seat,statutory,as,status,person,deputy,name,items\n2024-03-06,2024-03-06-slg,"'=1+1, ""x""",yes,seat,present,AK,,Asha Kaur,\n`,
  )
})

it('lets nothing in a record move the cursor', () => {
  const root = makeStore({
    ...groupWith(COUNCIL.replace('DCS, Elmbridge Council', '"A\\e[31m seat"')),
    ...meetingOn('2024-03-06', 'attendees: [AK]'),
  })
  for (const format of ['table', 'csv', 'json'])
    expect(kscp(root, `attendance slg --as-of 2024-04-01 --format ${format}`, TERMINAL).stdout).not.toContain('\u001b')
})

it('shows no words that a mark takes out', () => {
  const seat = COUNCIL.replace('DCS, Elmbridge Council', '"Aunt of :redact[Robin Vale]{reason=s40}"')
  const root = makeStore({ ...groupWith(seat), ...meetingOn('2024-03-06', 'attendees: [JW]') })
  for (const format of ['table', 'csv', 'json']) {
    const { stdout } = kscp(root, `attendance slg --as-of 2024-04-01 --format ${format}`, TERMINAL)
    expect(stdout).toContain('[redacted]')
    expect(stdout).not.toMatch(/Robin|Vale/)
  }
})

describe('a spreadsheet, which goes on to others', () => {
  const marked = {
    ...groupWith(COUNCIL.replace('DCS, Elmbridge Council', '"Advocate for the mother of the twins"')),
    ...meetingOn('2024-03-06', 'attendees: [AK, Robin Vale]'),
    'records/comments/broken.md': 'They met :redact[Robin Vale]{reason=s40} and the :redact[mother of the twins]{reason=s40}.\n',
  }

  it('holds nothing that the mark of another record takes out, a broken one too, and leaves out nothing for it', () => {
    const { code, stdout, stderr } = kscp(makeStore(marked), 'attendance slg --as-of 2024-04-01 --format csv')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('2024-03-06,2024-03-06-slg,Advocate for the …,yes,seat,present,AK,,Asha Kaur,\n')
    expect(stdout).toContain('2024-03-06,2024-03-06-slg,,,unknown,present,…,,…,\n')
    expect(stdout).not.toMatch(/robin|vale|twins/i)
  })

  it('is shown whole to whoever keeps the records', () => {
    expect(kscp(makeStore(marked), 'attendance slg --as-of 2024-04-01').stdout).toContain('Advocate for the mother of the twins')
  })
})

it('refuses a group or a meeting that is not there, with a suggestion', () => {
  const root = makeStore(groupWith(COUNCIL))
  expect(kscp(root, 'attendance slq')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Did you mean slg?') })
  expect(kscp(root, 'attendance slg --meeting 2024-03-05-slg')).toMatchObject({ code: 2, stdout: '' })
  expect(kscp(root, 'attendance slg --since yesterday')).toMatchObject({ code: 2, stdout: '' })
})

it('takes a shortened meeting, and says in a sentence that there are none', () => {
  const root = makeStore(groupWith(COUNCIL))
  expect(JSON.parse(kscp(root, 'attendance slg --as-of 2024-04-01 --meeting 2024-03 --format json').stdout).meetings).toHaveLength(1)
  const { code, stdout } = kscp(root, 'attendance slg --as-of 2024-03-05 --format table', TERMINAL)
  expect(code).toBe(0)
  expect(stdout).toContain('No such meetings of Strategic Leadership Group by 2024-03-05.')
})

it('tells of a record it had to leave out', () => {
  const root = makeStore({ ...groupWith(COUNCIL), 'records/meetings/2024-06-05-slg.md': '---\ntitle: [\n---\n' })
  const { code, stderr } = kscp(root, 'attendance slg --as-of 2024-07-01')
  expect(code).toBe(1)
  expect(stderr).toContain('records/meetings/2024-06-05-slg.md')
})
