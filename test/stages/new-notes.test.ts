// The draft of a coming meeting's notes expects whoever holds a seat, and takes over what earlier notes put on its agenda.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { git } from '../support/git.js'
import { kscp, type Run } from '../support/run.js'
import { ELMBRIDGE } from '../support/store.js'
import { DRAFT_TEXT, draftStore, FILE, refusal } from './stages-store.js'

const GROUP = 'records/groups/slg.md'
const SEATS = `seats:
  - seat: Adviser
    holders: [{person: asha-kaur}]
  - seat: Head Teacher
    holders: [{person: sam-mensah, to: 2024-05-31}, {person: ros-vale, from: 2024-06-01}]
  - seat: Designated Nurse
`
const FILES = {
  [GROUP]: (ELMBRIDGE[GROUP] ?? '').replace('---\n', '---\n').replace(/---\n$/, `${SEATS}---\n`),
  'records/people/ros-vale.md': '---\nname: Ros Vale\nroles: []\npublish: name\n---\n',
}
const NEW = 'records/meetings/2024-06-05-slg.md'

const begin = (store: string, ...words: string[]): Run => kscp(store, ['notes', 'new', 'slg', '--date', '2024-06-05', ...words])

describe('new notes', () => {
  it('expect the chair and the holders of the day, and are committed', () => {
    const store = draftStore(FILES)
    const { code, stdout } = begin(store)
    expect(code).toBe(0)
    const text = readFileSync(join(store, NEW), 'utf8')
    expect(text).toContain('title: Strategic Leadership Group\ngroup: slg\ndate: 2024-06-05\n')
    expect(text).toContain('chair: JW\n')
    expect(text).toContain('attendees: [JW, AK, ros-vale]\napologies: []\nstatus: draft')
    expect(stdout).toContain('No holder is recorded of: Designated Nurse.')
    expect(git(store, 'log', '-1', '--format=%s').trim()).toBe('Begin the notes of 2024-06-05-slg')
  })

  it('want a day, and say that of the next meeting', () => {
    const { code, stderr } = kscp(draftStore(FILES), ['notes', 'new', 'slg', '--as-of', '2024-05-01'])
    expect([code, stderr]).toEqual([
      2,
      'kscp: The day of the meeting is missing.\n  Its next meeting: kscp notes new slg --date 2024-06-05\n',
    ])
  })

  it('say how to write an action, and nobody loses a word for that', () => {
    const store = draftStore(FILES)
    begin(store)
    const text = readFileSync(join(store, NEW), 'utf8')
    expect(text).toMatch(/^# {3}::action\[.*\]\{#1 owners=/m)
    expect(text.slice(text.indexOf('\n---\n'))).not.toContain('action')
    expect(kscp(store, 'validate --strict').stdout).toContain('Nothing wrong')
  })

  it('take over what notes put on the agenda since the group last met', () => {
    const agenda = (words: string, group = 'slg') => `\n::next-agenda[${words}]{group=${group}}\n`
    const other = DRAFT_TEXT.replace('group: slg', 'group: hub').replace(
      '::action[Write to the panel about the audit.]{#1 owners="AK"}\n',
      '',
    )
    const store = draftStore({
      ...FILES,
      [FILE]: DRAFT_TEXT + agenda('The *backlog* of :redact[Robin Vale]{reason=s40}') + agenda('Hub only', 'hub'),
      'records/groups/hub.md': '---\nname: Learning Hub\nabbreviation: HUB\n---\n',
      'records/meetings/2024-03-05-hub.md': other.replaceAll('2024-03-06', '2024-03-05') + agenda('Before the last meeting'),
      'records/meetings/2024-04-10-hub.md': other.replaceAll('2024-03-06', '2024-04-10') + agenda('Attendance'),
    })
    const { stdout } = begin(store)
    expect(readFileSync(join(store, NEW), 'utf8').match(/^## .*$/gm)).toEqual([
      '## 1. Welcome and apologies',
      '## 2. The *backlog* of :redact[Robin Vale]{reason=s40}',
      '## 3. Attendance',
      '## 4. Any other business',
      '## 5. Date of next meeting',
    ])
    expect(stdout).toContain('From earlier notes: The backlog of [redacted]\n')
    expect(kscp(store, 'validate').stdout).toContain('Nothing wrong')
  })

  it("use the store's own template", () => {
    const template = '---\ntitle:\ngroup:\ndate:\nchair:\nattendees: []\napologies: []\nstatus: draft\n---\n\n## 1. Grace\n'
    const store = draftStore({
      ...FILES,
      'templates/meeting.md': template,
      [FILE]: `${DRAFT_TEXT}\n::next-agenda[The backlog]{group=slg}\n`,
    })
    begin(store)
    expect(readFileSync(join(store, NEW), 'utf8')).toContain('\n## 1. Grace\n\n## 2. The backlog\n')
  })
})

describe('new notes are refused', () => {
  it('where there are some', () => {
    const store = draftStore(FILES)
    begin(store)
    expect(refusal(begin(store))).toEqual([1, 'kscp: There are notes of slg on 5 June 2024 already.'])
  })

  it('where nobody, or more than one, is known to chair, unless it is said who will', () => {
    for (const chairs of ['', 'chairs: [{person: jo-ward}, {person: asha-kaur}]\n']) {
      const store = draftStore({ [GROUP]: `---\nname: Strategic Leadership Group\nabbreviation: SLG\n${chairs}---\n` })
      expect(refusal(begin(store))[0]).toBe(2)
      expect(begin(store, '--chair', 'AK').code).toBe(0)
    }
  })

  it('for a chair who is not in the chair on the day, which validate would find, and nothing is written', () => {
    const store = draftStore(FILES)
    expect(refusal(begin(store, '--chair', 'AK'))).toEqual([1, 'kscp: AK does not hold the chair of slg on 5 June 2024: JW does.'])
    expect([existsSync(join(store, NEW)), git(store, 'status', '--short')]).toEqual([false, ''])
    expect(begin(store, '--chair', 'jo-ward').code).toBe(0)
    expect(kscp(store, 'validate').code).toBe(0)
  })

  it('once the last chair has gone, whoever is to chair, until the record of the group says who does', () => {
    const store = draftStore({ [GROUP]: (ELMBRIDGE[GROUP] ?? '').replace('from: 2024-01-01', 'to: 2024-05-31') })
    expect(begin(store).stderr).toContain(`Write who holds it under chairs in ${GROUP}.`)
    expect(refusal(begin(store, '--chair', 'JW'))[1]).toContain('JW does not hold the chair of slg on 5 June 2024: nobody is known to.')
  })

  it('for a group that is not there, and without a day', () => {
    const store = draftStore()
    expect(refusal(kscp(store, 'notes new sgl --date 2024-06-05'))).toEqual([2, 'kscp: There is no group sgl.'])
    expect(kscp(store, 'notes new slg').code).toBe(2)
    expect(kscp(store, 'notes new slg --date 5/6/2024').code).toBe(2)
  })
})
