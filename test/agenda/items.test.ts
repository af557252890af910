// An agenda holds, in the group's order, what the records have for it: each item says where it is from.
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { ELMBRIDGE } from '../support/store.js'
import { ACTION, actionOf, agendaStore, drafted, HUB, linesOf, MEETING, notesOf } from './agenda-store.js'

const SPRING = ELMBRIDGE[MEETING] ?? ''
const spring = (more: string) => ({ [MEETING]: `${SPRING}\n${more}` })
const titlesOf = (store: string) => drafted(store).items.map(({ number, title }) => `${number}. ${title}`)

describe('an agenda', () => {
  it('goes in the order the group uses', () => {
    const store = agendaStore({
      ...spring('::next-agenda[The backlog]{group=slg}\n'),
      ...actionOf('2024-01-01-abcd', 'group: slg\nraised: 2024-01-01\ndue: 2024-02-01\nstatus: open\n'),
      'records/priorities/neglect.md': '---\ntitle: Neglect\nhorizon: top-five\ntype: improvement\nstatus: current\n---\n',
    })
    expect(titlesOf(store)).toEqual([
      '1. Welcome, introductions and apologies',
      '2. Notes of the last meeting, 6 March 2024',
      '3. Matters arising',
      '4. The backlog',
      '5. Escalations',
      '6. Reports from sub-groups',
      '7. Priorities to review',
      '8. Any other business',
      '9. Date of next meeting',
    ])
  })

  it('of a first meeting has only what every agenda has', () => {
    const store = agendaStore({ [MEETING]: null, [ACTION]: null, [HUB]: null })
    expect(drafted(store, '2024-05-01', '--date', '2024-06-05').items.map(({ title }) => title)).toEqual([
      'Welcome, introductions and apologies',
      'Any other business',
      'Date of next meeting',
    ])
  })

  it("keeps the items of the store's own template in their places", () => {
    const template =
      '---\ntitle:\ngroup:\ndate:\nstatus: draft\n---\n\n## 1. Grace\n\n- By *AK*.\n\n## 2. Any other business\n\n## 3. Thanks\n'
    const { items } = drafted(agendaStore({ 'templates/agenda.md': template, [HUB]: null }))
    expect(items.map(({ title }) => title)).toEqual([
      'Grace',
      'Notes of the last meeting, 6 March 2024',
      'Matters arising',
      'Any other business',
      'Thanks',
    ])
    expect(items[0]?.lines).toEqual(['By AK.'])
  })
})

describe('the notes of the last meeting', () => {
  const stage = (fields: string) => {
    const store = agendaStore({ [MEETING]: SPRING.replace('status: approved\n', fields) })
    return linesOf(drafted(store), 'Notes of the last meeting')
  }

  it('are for approval until they are approved, then for information', () => {
    expect(stage('status: draft\n')).toEqual(['A draft that has not gone round for comment yet; for approval.'])
    expect(stage('status: circulated\ncirculation: {on: 2024-03-08, comments-by: 2024-03-22}\n')).toEqual([
      'Sent round for comment on 8 March 2024, comments by 22 March 2024; for approval.',
    ])
    expect(stage('status: published\npublication: {on: 2024-04-02}\n')).toEqual([
      'Approved and published on 2 April 2024; for information.',
    ])
  })

  it('are for information when the Chair approved them', () => {
    const store = agendaStore({ [MEETING]: SPRING.replace('status: approved\n', 'status: draft\n') })
    kscp(store, 'notes circulate 2024-03-06-slg --as-of 2024-03-08')
    kscp(store, 'notes approve 2024-03-06-slg --by JW --as-of 2024-03-25')
    expect(linesOf(drafted(store), 'Notes of the last meeting')).toEqual(['Approved by the Chair on 25 March 2024; for information.'])
  })

  it('are for approval again when they changed since', () => {
    expect(stage('status: approved\napproval: {by: JW, on: 2024-03-25, digest: sha256-0f343b0931126a20}\n')).toEqual([
      'Changed since they were approved on 25 March 2024; for approval again.',
    ])
  })

  it.each([
    [
      'which words were approved',
      'status: approved\ncirculation: {on: 2024-03-08, comments-by: 2024-03-22, round: 1}\napproval: {by: JW, on: 2024-03-25}\n',
    ],
    ['who approved them', 'status: approved\ncirculation: {on: 2024-03-08, comments-by: 2024-03-22, round: 1}\n'],
    [
      'who approved what is published',
      'status: published\ncirculation: {on: 2024-03-08, comments-by: 2024-03-22, round: 1}\npublication: {on: 2024-04-02}\n',
    ],
  ])('are for approval again when nothing says %s', (_, fields) => {
    expect(stage(fields)).toEqual(['Nothing shows that they are as approved; for approval again.'])
  })

  it('bring along still earlier ones that wait', () => {
    const store = agendaStore(notesOf('slg', '2024-01-10'))
    expect(linesOf(drafted(store), 'Notes of the last meeting')).toEqual([
      'Approved by the Chair; for information.',
      'Notes of 10 January 2024. A draft that has not gone round for comment yet; for approval.',
    ])
  })
})

describe('matters arising', () => {
  const lines = (files: { [file: string]: string | null }) => linesOf(drafted(agendaStore(files)), 'Matters arising')

  it('are the open actions, with owners and due day', () => {
    expect(lines({})).toEqual(['Action 1 (AK), due at this meeting: Write to the panel about the audit.'])
  })

  it('are due at this meeting where nothing but its agenda gives the day', () => {
    const store = agendaStore({ [MEETING]: SPRING.replace('next-meeting: 2024-06-05\n', '') })
    expect(linesOf(drafted(store, '2024-05-01', '--date', '2024-06-12'), 'Matters arising')).toEqual([
      'Action 1 (AK), due at this meeting: Write to the panel about the audit.',
    ])
  })

  it('tell how an action was put off, the latest note, and how often it was discussed', () => {
    const fields = `group: slg\nraised: 2024-01-01\ndue: 2024-04-10\nstatus: in-progress\nstarted: 2024-02-01\ndeferred:
  - {on: 2024-02-01, from: 2024-02-15, to: 2024-03-01, why: Snow.}\n  - {on: 2024-03-01, from: 2024-03-01, to: 2024-04-10, why: More snow.}\n`
    const body = '\n### 2024-03-01 AK\n\nBegun.\n\n### 2024-04-30 JW\n\nTwo schools\nanswered\n\n### 2024-05-02 JW\n\nNot known yet.\n'
    const found = lines({
      ...actionOf('2024-01-01-abcd', fields, body),
      [ACTION]: null,
      [MEETING]: null,
      ...notesOf('slg', '2024-03-06', undefined, 'next-meeting: 2024-06-05\n'),
    })
    expect(found).toEqual([
      'Action raised on 1 January 2024 (AK), due 10 April 2024 and overdue: Ring the schools. First due 15 February 2024, put off twice. In progress since 1 February 2024. 30 April 2024, JW: Two schools answered. Discussed at one meeting since it was raised.',
    ])
  })

  it('name no record by its id, where one action was replaced by another', () => {
    const replaced =
      'group: slg\nraised: 2024-01-01\nstatus: cancelled\nclosed: 2024-04-01\nreplaced-by: 2024-04-01-wxyz\noutcome: "Replaced by 2024-04-01-wxyz: both in one"\n'
    const next = actionOf('2024-04-01-wxyz', 'group: slg\nraised: 2024-04-01\nstatus: open\n')
    const shown = lines({ ...actionOf('2024-01-01-abcd', replaced), ...next })?.join('\n')
    expect(shown).toContain('Outcome: Replaced by another action: both in one.')
    expect(shown).not.toContain('wxyz')
  })

  it('take in what was closed since the last meeting, and nothing closed before', () => {
    const closed = (day: string) => `group: slg\nraised: 2024-01-01\nstatus: done\nclosed: ${day}\noutcome: All answered\n`
    const files = { ...actionOf('2024-01-01-abcd', closed('2024-04-01')), ...actionOf('2024-01-01-efgh', closed('2024-03-01')) }
    expect(lines(files)?.slice(1)).toEqual([
      'Action raised on 1 January 2024 (AK), done on 1 April 2024: Ring the schools. Outcome: All answered.',
    ])
  })

  it('take in what another group set the group to do, and leave the rest out', () => {
    const files = {
      ...actionOf('2024-04-01-hubs', 'group: hub\nraised: 2024-04-01\nstatus: open\n'),
      'records/actions/2024-04-01-ours.md': '---\ntitle: Name a lead.\nowners: [slg]\nraised: 2024-04-01\nstatus: open\n---\n',
    }
    expect(lines(files)?.slice(1)).toEqual(['Action raised on 1 April 2024 (SLG), no day given: Name a lead.'])
  })

  it('say so where no action is open', () => {
    const done = (ELMBRIDGE[ACTION] ?? '').replace('status: open', 'status: done\nclosed: 2024-03-05\noutcome: Done.')
    expect(lines({ [ACTION]: done })).toEqual(['No action is open.'])
  })
})

describe('items put forward', () => {
  const next = (words: string, group = 'slg') => `## 1. Welcome\n\n::next-agenda[${words}]{group=${group}}\n`
  const commitment = (day: string) => ({
    'records/commitments/2024-03-06-slg-aabbccdd.md': `---\nmeeting: 2024-03-06-slg\nitem: 2\ndigest: sha256-0f343b0931126a20\ndecision: next-agenda\ngroup: slg\ntitle: The audit tool.\non: ${day}\n---\n`,
  })
  const forward = (store: string) =>
    drafted(store)
      .items.filter(({ lines }) => lines.some((line) => /^Put forward|^Carried over/.test(line)))
      .map(({ title, lines }) => [title, ...lines])

  it('are those of every group since the last meeting, the same words once', () => {
    const store = agendaStore({
      ...spring('::next-agenda[The *backlog*]{group=slg}\n'),
      ...notesOf('hub', '2024-04-10', `${next('the backlog')}\n::next-agenda[Hub only]{group=hub}\n`),
      ...notesOf('hub', '2024-03-05', next('Before the last meeting')),
      ...notesOf('hub', '2024-05-02', next('Not held yet')),
    })
    expect(forward(store)).toEqual([
      ['The backlog', 'Put forward in the notes of 6 March 2024, item 2 and in the notes of the Learning Hub of 10 April 2024, item 1.'],
    ])
  })

  it('are commitments that were chosen for it', () => {
    expect(forward(agendaStore(commitment('2024-03-20')))).toEqual([
      ['The audit tool', 'Put forward in the notes of 6 March 2024, item 2.'],
    ])
    expect(forward(agendaStore(commitment('2024-03-05')))).toEqual([])
  })

  it('say how often they were carried over', () => {
    const again = (more: { [file: string]: string } = {}) => agendaStore({ ...spring('::next-agenda[The backlog]{group=slg}\n'), ...more })
    const agendaOf = (day: string) => ({
      [`records/agendas/${day}-slg.md`]: `---\ntitle: Meeting\ngroup: slg\ndate: ${day}\nstatus: sent\n---\n\n## 1. The backlog.\n`,
    })
    expect(forward(again(agendaOf('2024-03-06')))[0]?.[2]).toBe('Carried over from 6 March 2024.')
    expect(forward(again({ ...agendaOf('2024-03-06'), ...notesOf('slg', '2024-01-10', '## 1. Data\n\n### The backlog\n') }))[0]?.[2]).toBe(
      'Carried over twice, first from 10 January 2024.',
    )
    expect(forward(again(agendaOf('2024-01-10')))[0]?.[2]).toBeUndefined()
  })

  it('are still there when the meeting they were for was called off', () => {
    const off =
      '---\ntitle: Meeting\ngroup: slg\ndate: 2024-04-03\nstatus: cancelled\n---\n\n## 1. Welcome, introductions and apologies\n\n## 2. Talk by the schools\n'
    const store = agendaStore({ 'records/agendas/2024-04-03-slg.md': off })
    expect(forward(store)).toEqual([['Talk by the schools', 'Carried over from 3 April 2024.']])
  })
})

describe('escalations', () => {
  const escalated = (files: { [file: string]: string | null }, day = '2024-05-01') =>
    linesOf(drafted(agendaStore(files), day), 'Escalations')

  it("are actions still open although their group has met since they were due, a sub-group's too", () => {
    const due = (day: string, group: string) => `group: ${group}\nraised: 2024-01-01\ndue: ${day}\nstatus: open\n`
    const files = {
      ...actionOf('2024-01-01-aaaa', due('2024-03-05', 'slg')),
      ...actionOf('2024-01-01-bbbb', due('2024-03-06', 'slg')),
      ...actionOf('2024-01-01-cccc', due('2024-04-09', 'hub')),
      ...notesOf('hub', '2024-04-10'),
    }
    expect(escalated(files)).toEqual([
      'Action raised on 1 January 2024 (AK), due 5 March 2024 and still open after a further meeting: Ring the schools.',
      'Learning Hub: Action raised on 1 January 2024 (AK), due 9 April 2024 and still open after a further meeting: Ring the schools.',
    ])
  })

  it("are seats of a sub-group for which nobody comes, by that group's own threshold", () => {
    const hub = (more: string) =>
      `---\nname: Learning Hub\nparent: slg\n${more}seats:\n  - seat: Head Teacher\n    holders: [{person: sam-mensah}]\n---\n`
    const met = { ...notesOf('hub', '2024-03-20'), ...notesOf('hub', '2024-04-10') }
    expect(escalated({ [HUB]: hub('escalate-absences-after: 2\n'), ...met })).toEqual([
      'Learning Hub: nobody came to its last 2 meetings for the seat Head Teacher (SM).',
    ])
    expect(escalated({ [HUB]: hub(''), ...met })).toBeUndefined()
  })
})

describe('reports from sub-groups', () => {
  it('are due from each group that answers to this one, with its meetings since', () => {
    const store = agendaStore({
      ...notesOf('hub', '2024-03-20'),
      ...notesOf('hub', '2024-04-10'),
      'records/groups/audit.md': '---\nname: Audit Group\nparent: slg\nchairs: [{person: asha-kaur}]\n---\n',
      'records/groups/other.md': '---\nname: Other Group\nparent: hub\n---\n',
    })
    expect(linesOf(drafted(store), 'Reports')).toEqual([
      'Audit Group, chaired by AK: no meeting is recorded since 6 March 2024.',
      'Learning Hub (HUB): met on 20 March 2024 and 10 April 2024; it meets every term.',
    ])
  })
})

describe('priorities', () => {
  const priority = (title: string, fields: string) => ({
    [`records/priorities/${title.toLowerCase()}.md`]: `---\ntitle: ${title}\nhorizon: top-five\ntype: improvement\n${fields}---\n`,
  })

  it('are to be reviewed past their end or their three months on the day of the meeting, and without dates', () => {
    const store = agendaStore({
      ...priority('Ended', 'to: 2024-06-04\nstatus: current\n'),
      ...priority('Running', 'to: 2024-06-05\nstatus: current\n'),
      ...priority('Over', 'from: 2024-03-05\nstatus: carried-over\n'),
      ...priority('Young', 'from: 2024-03-06\nstatus: current\n'),
      ...priority('Undated', 'status: current\n'),
      ...priority('Met', 'status: met\n'),
      ...priority('New', 'status: suggested\n'),
      'records/priorities/plan.md': '---\ntitle: Plan\nhorizon: business-plan\ntype: aim\nto: 2024-03-31\nstatus: current\n---\n',
      'records/priorities/aim.md': '---\ntitle: Aim\nhorizon: business-plan\ntype: aim\nstatus: current\n---\n',
    })
    expect(linesOf(drafted(store), 'Priorities')).toEqual([
      'Top Five, areas for improvement, ended on 4 June 2024: Ended.',
      'Top Five, areas for improvement, suggested and not decided: New.',
      'Top Five, areas for improvement, three months were over on 5 June 2024: Over.',
      'Top Five, areas for improvement, no dates are set: Undated.',
      'Business plan, ended on 31 March 2024: Plan.',
    ])
  })

  it("are the leadership group's, and on another's agenda only where that leads", () => {
    const store = agendaStore({ ...priority('Undated', 'status: current\n'), ...priority('Audit', 'status: current\nlead: hub\n') })
    const { stdout } = kscp(store, 'agenda hub --date 2024-06-01 --as-of 2024-05-01 --dry-run --format json')
    expect(linesOf(JSON.parse(stdout), 'Priorities')).toEqual(['Top Five, areas for improvement, no dates are set: Audit.'])
  })
})
