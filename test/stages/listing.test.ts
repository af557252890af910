// The list of notes says where each meeting's are, since when, who is waited for, and what comes next.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { ELMBRIDGE } from '../support/store.js'
import { approvedStore, circulatedStore, DRAFT_TEXT, draftStore, expectDone, FILE, listed, MEETING, notes } from './stages-store.js'

describe('the list', () => {
  it('tells each stage, the days in it, and the next command', () => {
    const circulated = circulatedStore()
    expect(listed(draftStore(), '2024-03-08')).toMatchObject({
      stage: 'draft',
      days: 2,
      round: 0,
      silent: [],
      next: `kscp notes circulate ${MEETING}`,
    })
    expect(listed(circulated, '2024-03-10')).toMatchObject({
      stage: 'circulated',
      days: 2,
      deadline: '2024-03-22',
      closed: false,
      next: null,
    })
    expect(listed(circulated, '2024-03-23')).toMatchObject({ closed: true, next: `kscp notes approve ${MEETING} --by JW` })
    expect(listed(approvedStore(), '2024-03-24')).toMatchObject({ stage: 'approved', days: 1, next: `kscp notes publish ${MEETING}` })
  })

  it('tells who has answered, and which comment waits', () => {
    const store = circulatedStore()
    expectDone(notes(store, '2024-03-12', 'comment', '--by', 'SM', '--text', 'The audit was in May.'))
    expect(listed(store, '2024-03-12')).toMatchObject({
      answered: ['SM'],
      silent: ['JW', 'AK'],
      open: ['sm-2024-03-12-1'],
      next: `kscp notes comment ${MEETING} --accept sm-2024-03-12-1`,
    })
  })

  it('tells of approved notes that changed', () => {
    const changed = ELMBRIDGE[FILE]?.replace(
      'status: approved',
      'status: approved\napproval: {by: JW, on: 2024-03-23, digest: sha256-none}',
    )
    const store = draftStore({ [FILE]: changed ?? '' })
    expect(listed(store, '2024-03-24')).toMatchObject({ changed: true, next: `kscp notes amend ${MEETING} --why "..."` })
    expect(kscp(store, 'notes list --as-of 2024-03-24').stdout).toContain(
      `${MEETING}\tapproved, 1 day, changed since\t\t\tSpring meeting\n`,
    )
  })

  it.each([
    ['digest', /, digest: sha256-[^}]*/, 'approved, 1 day, digest missing'],
    ['approval', /^approval: .*\n/m, 'approved, approval missing'],
  ])('tells of approved notes whose %s was taken out', (missing, taken, stage) => {
    const store = approvedStore()
    writeFileSync(join(store, FILE), readFileSync(join(store, FILE), 'utf8').replace(taken, ''))
    expect(listed(store, '2024-03-24')).toMatchObject({ changed: false, missing })
    expect(kscp(store, 'notes list --as-of 2024-03-24').stdout).toContain(`${MEETING}\t${stage}\t`)
    expect(kscp(store, 'desk --as-of 2024-03-24').stdout).toContain(stage)
  })

  it('has no next step for a meeting that is still to come', () => {
    expect(listed(draftStore(), '2024-03-01')).toMatchObject({ days: null, next: null })
  })

  it('is a table at a terminal, and rows in a pipe', () => {
    const store = circulatedStore()
    expect(kscp(store, 'notes list --as-of 2024-03-10').stdout).toBe(
      `${MEETING}\tcirculated, 2 days\t2024-03-22\tsilent: JW, AK, SM\tSpring meeting\nNotes of 1 meeting on 2024-03-10: 1 circulated.\n`,
    )
    const lines = kscp(store, 'notes list --format table --as-of 2024-03-10').stdout.split('\n')
    expect(lines[0]).toMatch(/^Meeting +Stage +Comments by +Answers$/)
    expect(lines[1]).toMatch(/^2024-03-06-slg +circulated +2024-03-22 +silent: JW, AK, SM$/)
  })

  it('shows those of a group, or at a stage', () => {
    const store = draftStore()
    expect(kscp(store, 'notes list --stage approved published').stdout).toBe('No such notes.\n')
    expect(kscp(store, 'notes list --group slg --quiet').stdout).toContain(MEETING)
    expect(kscp(store, 'notes list --stage drafts').code).toBe(2)
    expect(kscp(store, 'notes list --group sgl').code).toBe(2)
  })

  it('keeps a redacted title to itself', () => {
    const store = draftStore({ [FILE]: DRAFT_TEXT.replace('Spring meeting', '"Case of :redact[Robin Vale]{reason=s40}"') })
    expect(listed(store, '2024-03-08').title).toBe('Case of [redacted]')
  })

  it('says which it had to leave out', () => {
    const { code, stderr } = kscp(draftStore({ [FILE]: '---\ntitle: [\n---\n' }), 'notes list')
    expect(code).toBe(1)
    expect(stderr).toContain('left out 1 record')
  })
})
