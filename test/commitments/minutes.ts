// Elmbridge's meeting with other minutes, and what is found in them.
import { findCommitments } from '../../src/operations/commitments/find-commitments.js'
import { sortCommitments } from '../../src/operations/commitments/open-commitments.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore } from '../support/store.js'

export const MEETING = '2024-03-06-slg'
const FRONT = `---
title: Meeting
group: slg
date: 2024-03-06
chair: JW
attendees: [JW, AK]
apologies: [SM]
status: draft
---

## 1. Welcome

`

/** Where the first line of the minutes given stands in the file. */
export const FIRST_LINE = FRONT.split('\n').length

export function filesWith(body: string, files: Parameters<typeof makeStore>[0] = {}): { [file: string]: string | null } {
  return { 'records/actions/2024-03-06-slg-1.md': null, [`records/meetings/${MEETING}.md`]: `${FRONT}${body}\n`, ...files } as {
    [file: string]: string | null
  }
}

export async function read(body: string) {
  const reading = await readStore(makeStore(filesWith(body)))
  const meeting = reading.records.get('meeting', MEETING)
  if (meeting === undefined) throw new Error('The meeting of the test is no record')
  return { reading, meeting }
}

export async function found(body: string) {
  const { reading, meeting } = await read(body)
  return findCommitments(reading.records, meeting, reading.digestOf)
}

/** As they are shown. */
export async function shown(body: string) {
  const { reading, meeting } = await read(body)
  return sortCommitments(reading, meeting).open
}
