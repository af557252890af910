// A list that goes into another program carries nothing that some record's mark takes out, also where a title repeats it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { fileWith, makeStore, meetingWith } from '../support/store.js'

const PRIVATE = /robin|vale|\bHope\b/i

function markedStore(): string {
  return makeStore({
    ...meetingWith('AK reported on the audit.', 'AK met :redact[Robin Vale]{reason=s40} and :redact[Hope Marsh]{reason=s40}.'),
    ...fileWith('records/actions/2024-03-06-slg-1.md', 'Write to the panel', 'Ring Vale and Hope'),
    'records/priorities/case-one.md':
      '---\ntitle: The Vale case\ntype: aim\nhorizon: business-plan\nstatus: current\nfrom: 2024-01-01\n---\n',
    'records/actions/2024-03-07-abcd.md':
      '---\ntitle: Free.\nowners: [AK]\nraised: 2024-03-07\ndue: 2024-06-05\ndue-words: once Vale is back\npriorities: [case-one]\nstatus: open\n---\n\n### 2024-03-08 AK\n\nSpoke to Robin Vale.\n',
  })
}

it.each(['csv', 'md', 'ics'])('as %s', (form) => {
  const { code, stdout } = kscp(markedStore(), `actions list --format ${form}`)
  expect(code).toBe(0)
  expect(stdout.replaceAll('\r\n ', '')).toContain('Ring … and … about the audit.')
  expect(stdout.replaceAll('\r\n ', '')).not.toMatch(PRIVATE)
})

it('as a spreadsheet in parts', () => {
  const store = markedStore()
  expect(kscp(store, 'actions list --by priority -o log.xlsx').code).toBe(0)
  const parts = Object.values(unzipSync(new Uint8Array(readFileSync(join(store, 'log.xlsx'))))).map((bytes) => strFromU8(bytes))
  expect(parts.join('')).toContain('The … case')
  expect(parts.join('')).not.toMatch(PRIVATE)
})

it('knows the marks of every record, a broken one too, and leaves out nothing for it', () => {
  const store = makeStore({
    ...fileWith('records/actions/2024-03-06-slg-1.md', 'Write to the panel', 'Ring Zielke'),
    'records/comments/broken.md': 'They met :redact[Rowan Zielke]{reason=s40}.\n',
  })
  const { code, stdout, stderr } = kscp(store, 'actions list --format csv')
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Ring … about the audit.')
})

it('carries nothing in Markdown that moves a cursor or turns the writing round', () => {
  const title = 'title: "Ring \\e[31mthe \\u202epanel."'
  const store = makeStore(fileWith('records/actions/2024-03-06-slg-1.md', 'title: Write to the panel about the audit.', title))
  expect(kscp(store, 'actions list --format md').stdout).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u)
})

it('shows in no form what the same record takes out elsewhere, nor a meeting by what its own notes do', () => {
  const store = makeStore({
    ...meetingWith('AK reported on the audit.', 'AK met :redact[Zedekiah Quill]{reason=s40}.'),
    'records/meetings/2024-04-03-slg.md':
      '---\ntitle: The Zedekiah meeting\nvenue: Quillon House\ngroup: slg\ndate: 2024-04-03\nchair: JW\nattendees: [JW]\napologies: []\nstatus: draft\n---\n\n## 1. Case\n\nOf :redact[Zedekiah Quillon]{reason=s40}.\n',
    'records/actions/2024-04-03-slg-1.md':
      "---\ntitle: Ring :redact[Zedekiah]{reason=s40}.\nmeeting: 2024-04-03-slg\nitem: 1\nnumber: 1\nowners: [AK]\nraised: 2024-04-03\ndue: 2024-04-10\ndue-words: once Zedekiah's back\nstatus: open\n---\n\n### 2024-04-08 AK\n\nZedekiah was seen.\n",
  })
  for (const words of [
    'actions list',
    'actions list --format table',
    'actions list --format json',
    'actions list --by meeting',
    'desk',
    'notes list',
    'agenda slg --date 2024-06-05',
  ])
    expect(`${words}: ${kscp(store, `${words} --as-of 2024-05-01`).stdout}`).not.toMatch(/zedekiah|quillon/i)
  expect(kscp(store, 'actions list --format json').stdout).toContain('"text": "… was seen."')
})
