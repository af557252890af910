// The notes of a meeting begin with what its agenda says.
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { AGENDA, agenda, agendaStore, fileIn } from './agenda-store.js'

const begin = (store: string, date: string) => kscp(store, ['notes', 'new', 'slg', '--date', date])
const headings = (text: string) => text.match(/^## .*$/gm)

const BODY = `---
title: Summer :redact[meeting]{reason=s41}
group: slg
date: 2024-06-12
start: "10:00"
venue: "Room 2: upstairs"
status: sent
moved:
  - {on: 2024-05-01, from: 2024-06-05, to: 2024-06-12}
---

Before the items.

## 1. Welcome

- Words.

## 2. The *backlog* of :redact[Robin Vale]{reason=s40}

## 3. Any other business
`

it('its items, its title, time and place, on the day it moved to', () => {
  const store = agendaStore({ [AGENDA]: BODY })
  const { code, stdout } = begin(store, '2024-06-12')
  expect(code).toBe(0)
  expect(stdout).toContain('The 3 items are those of the agenda 2024-06-05-slg.')
  const text = fileIn(store, 'records/meetings/2024-06-12-slg.md')
  expect(headings(text)).toEqual(['## 1. Welcome', '## 2. The *backlog* of :redact[Robin Vale]{reason=s40}', '## 3. Any other business'])
  expect(text).toContain('title: "Summer :redact[meeting]{reason=s41}"\n')
  expect(text).toContain('date: 2024-06-12\nstart: "10:00"\n# end: "16:00"\nvenue: "Room 2: upstairs"\n')
  expect(text).not.toContain('Words.')
  expect(kscp(store, 'validate --strict').stdout).toContain('Nothing wrong')
})

it('those of a drafted agenda', () => {
  const store = agendaStore()
  agenda(store)
  begin(store, '2024-06-05')
  expect(headings(fileIn(store, 'records/meetings/2024-06-05-slg.md'))).toEqual(headings(fileIn(store, AGENDA)))
})

it('nothing of one that was called off', () => {
  const store = agendaStore({ [AGENDA]: BODY.replace('status: sent', 'status: cancelled') })
  begin(store, '2024-06-12')
  expect(headings(fileIn(store, 'records/meetings/2024-06-12-slg.md'))).toEqual([
    '## 1. Welcome and apologies',
    '## 2. Any other business',
    '## 3. Date of next meeting',
  ])
})

it('the commitments chosen for it, where there is no agenda', () => {
  const commitment =
    '---\nmeeting: 2024-03-06-slg\nitem: 2\ndigest: sha256-0f343b0931126a20\ndecision: next-agenda\ngroup: slg\ntitle: The audit tool\non: 2024-03-20\n---\n'
  const store = agendaStore({ 'records/commitments/2024-03-06-slg-aabbccdd.md': commitment })
  begin(store, '2024-06-05')
  expect(headings(fileIn(store, 'records/meetings/2024-06-05-slg.md'))).toContain('## 2. The audit tool')
})
