// Finds and decides in memory: a store read once from real files, its meeting's minutes given by each test.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RecordOf, Records } from '../../src/core/records.js'
import { applyDecisions } from '../../src/operations/redaction/apply-decisions.js'
import type { Decision } from '../../src/operations/redaction/decision.js'
import { findInNotes, type NoteFinding } from '../../src/operations/redaction/find-in-notes.js'
import { type Thing, thingsIn } from '../../src/redact/clearing/things.js'
import { digestWith } from '../../src/store/clearance-key.js'
import { readStore } from '../../src/store/read-store.js'
import { writeFile } from '../../src/store/write-file.js'
import { makeStore } from '../support/store.js'

export const MEETING = '2024-03-06-slg'
export const MEETING_FILE = `records/meetings/${MEETING}.md`
export const ACTION_FILE = `records/actions/${MEETING}-1.md`
export const digest = digestWith('0123456789abcdef'.repeat(4))
export const TODAY = '2024-04-01'

export const person = (name: string, publish: string, more = '') => `---\nname: ${name}\n${more}roles: []\npublish: ${publish}\n---\n`

/** A clearance as its record holds it. */
export const clearance = (fields: object) =>
  `---\n${Object.entries({
    decision: 'publish',
    scope: 'always',
    type: 'PERSON',
    reason: 'As agreed',
    by: 'JW',
    on: '2024-03-06',
    ...fields,
  })
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}\n`)
    .join('')}---\n`

export interface Given {
  body?: string
  title?: string
  attendees?: string
  date?: string
}

const minutes = ({ body = '', title = 'Meeting', attendees = '[JW, AK]', date = '2024-03-06' }: Given) => `---
title: ${JSON.stringify(title)}
group: slg
date: ${date} # the first
venue:   Main hall
chair: JW
attendees: ${attendees}
apologies: []
status: approved
---

## 1. Business

${body}
`

/** A store with the given minutes, and other files laid over Elmbridge's. */
export class Notes {
  private constructor(
    private readonly root: string,
    readonly records: Records,
    readonly meeting: RecordOf<'meeting'>,
  ) {}

  static of(given: Given | string, files: { readonly [file: string]: string | null } = {}): Promise<Notes> {
    const text = minutes(typeof given === 'string' ? { body: given } : given)
    return Notes.in(makeStore({ [ACTION_FILE]: null, [MEETING_FILE]: text, ...files }))
  }

  private static async in(root: string): Promise<Notes> {
    const { records, problems } = await readStore(root)
    const meeting = records.get('meeting', MEETING)
    if (problems.length > 0 || meeting === undefined)
      throw new Error(`these are no records: ${problems.map(({ message }) => message).join(' ')}`)
    return new Notes(root, records, meeting)
  }

  findings(asOf = TODAY): NoteFinding[] {
    return findInNotes(this.records, this.meeting, { digest, asOf })
  }

  undecided(asOf = TODAY): NoteFinding[] {
    return this.findings(asOf).filter(({ clearedBy }) => clearedBy === null)
  }

  /** The words that are undecided. */
  words(asOf = TODAY): string[] {
    return this.undecided(asOf).map(({ words }) => words)
  }

  things(): Thing<NoteFinding>[] {
    return thingsIn(this.undecided())
  }

  thing(words: string): Thing<NoteFinding> {
    const thing = this.things().find(({ findings }) => findings[0].words === words)
    if (thing === undefined) throw new Error(`nothing is to be decided about ${words}, only about ${this.words().join(', ')}`)
    return thing
  }

  /** The files that decisions about words change. */
  changes(decisions: { readonly [words: string]: Partial<Decision> }): { [file: string]: string } {
    const all = Object.entries(decisions).map(([words, decision]) => ({ ...TAKE_OUT, ...decision, thing: this.thing(words) }))
    const changes = applyDecisions(this.records, this.meeting, all, { by: 'JW', on: TODAY, digest })
    return Object.fromEntries(changes.map(({ file, text }) => [file, text]))
  }

  /** The minutes' item once decisions about words are applied. */
  bodyAfter(decisions: { readonly [words: string]: Partial<Decision> }): string {
    return (this.changes(decisions)[MEETING_FILE] ?? '').split('## 1. Business\n\n')[1]?.trimEnd() ?? ''
  }

  /** The same notes once decisions are made, and somebody changed the minutes. */
  after(
    decisions: { readonly [words: string]: Partial<Decision> },
    edit: (minutes: string) => string = (minutes) => minutes,
  ): Promise<Notes> {
    for (const [file, text] of Object.entries(this.changes(decisions))) writeFile(join(this.root, file), text)
    return this.edited(edit)
  }

  edited(edit: (minutes: string) => string): Promise<Notes> {
    const path = join(this.root, MEETING_FILE)
    writeFile(path, edit(readFileSync(path, 'utf8')))
    return Notes.in(this.root)
  }
}

export const TAKE_OUT = { decision: 'redact', scope: 'note', reason: 'As agreed', exemption: 's40', as: null, review: null } as const
export const PUBLISH = { decision: 'publish', exemption: null } as const
export const PUBLISH_ALWAYS = { ...PUBLISH, scope: 'always' } as const
