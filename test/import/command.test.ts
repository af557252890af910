// kscp notes import: prints what other programs rely on; with --dry-run it works outside a store and writes nothing.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { makeFolder, makeStore } from '../support/store.js'

const MINUTES =
  '# Elm Board, 1 May 2019\n\nPresent: Ann Lee (AL, Chair), Bo Nash (Elm Trust), Cy Orr\n\nApologies: Di Pell\n\n## 1. Roof\n\nAction 1: Bo Nash to call by 3 June 2019.\n\n## 2. Close\n\nDone.\n'

function folderWith(name: string, content: string | Uint8Array): string {
  const folder = makeFolder()
  writeFileSync(join(folder, name), content)
  return folder
}

it('prints the JSON that was promised', () => {
  const folder = folderWith('may.md', MINUTES)
  const { code, stdout, stderr } = kscp(folder, 'notes import may.md --dry-run --format json')
  const { version, source, meeting, warnings } = JSON.parse(stdout)
  expect([code, stderr, version, source, readdirSync(folder)]).toEqual([0, '', 1, 'may.md', ['may.md']])
  expect(meeting).toMatchObject({
    title: 'Elm Board, 1 May 2019',
    date: '2019-05-01',
    start: null,
    end: null,
    venue: null,
    chair: 'Ann Lee',
    apologies: ['Di Pell'],
    absent: [],
  })
  expect(meeting.attendees[1]).toEqual({ name: 'Bo Nash', initials: null, role: null, organisation: 'Elm Trust' })
  expect(meeting.items[0]).toMatchObject({ number: '1', title: 'Roof' })
  expect(meeting.actions[0]).toMatchObject({
    number: '1',
    text: 'Bo Nash to call by 3 June 2019.',
    owners: ['Bo Nash'],
    due: '2019-06-03',
    dueText: 'by 3 June 2019',
  })
  expect([meeting.decisions, meeting.nextMeeting, warnings]).toEqual([[], null, []])
})

it('lists for a person what was recognised and what was not', () => {
  const { stdout } = kscp(folderWith('may.md', MINUTES), 'notes import may.md --dry-run')
  expect(stdout).toContain('Date:         1 May 2019')
  expect(stdout).toContain('Venue:        not recognised')
  expect(stdout).toContain('  1. Bo Nash: Call by 3 June 2019. (due: 2019-06-03)')
})

it('ends with 1, and JSON with an empty meeting, where there are no minutes', () => {
  const { code, stdout } = kscp(folderWith('a.md', 'Some words.\n'), 'notes import a.md --dry-run --format json')
  expect([code, JSON.parse(stdout).warnings[0].code, JSON.parse(stdout).meeting.items]).toEqual([1, 'no-minutes', []])
})

it('refuses a Word file of the old kind with what to do, and prints nothing', () => {
  const { code, stdout, stderr } = kscp(folderWith('a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])), 'notes import a.doc --dry-run')
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toContain('save it as .docx')
})

it('says so when there is no such file', () => {
  expect(kscp(makeFolder(), 'notes import a.md --dry-run')).toMatchObject({ code: 2, stdout: '' })
})

it('names in JSON the records that it wrote', () => {
  const store = makeStore()
  writeFileSync(join(store, 'may.md'), MINUTES)
  const { code, stdout } = kscp(store, 'notes import may.md --group slg --format json')
  const { outputs } = JSON.parse(stdout)
  expect([code, outputs]).toEqual([0, expect.arrayContaining(['records/meetings/2019-05-01-slg.md'])])
  for (const file of outputs) expect(existsSync(join(store, file)), file).toBe(true)
  expect(JSON.parse(kscp(store, 'notes import may.md --dry-run --format json').stdout).outputs).toEqual([])
})

it('prints nothing where it could not write', () => {
  const store = makeStore({ 'records/kscp.yaml': 'name: Elmbridge\ncommit: true\n' })
  writeFileSync(join(store, 'may.md'), MINUTES)
  expect(kscp(store, 'notes import may.md --group slg')).toMatchObject({ code: 3, stdout: '' })
})
