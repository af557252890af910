// Makes public notes of Elmbridge's meeting in memory, and collects every word that kscp says about a store.
import type { Context } from '../../src/cli/context.js'
import { main } from '../../src/cli/main.js'
import { parseRecord } from '../../src/core/record.js'
import { type Reading, Records } from '../../src/core/records.js'
import { printMarkdown } from '../../src/export/print-markdown.js'
import { redactNotes } from '../../src/operations/redaction/redact-notes.js'
import type { Finding } from '../../src/redact/finding.js'
import { findLeaks } from '../../src/redact/oracle/leak-oracle.js'
import { readStore } from '../../src/store/read-store.js'
import { ELMBRIDGE, makeStore, REPOSITORY } from '../support/store.js'

const MEETING = '2024-03-06-slg'
export const MEETING_FILE = `records/meetings/${MEETING}.md`

/** What stands for personal information, whatever it was. */
export const S40 = '[Redacted: personal information (FOIA s.40)]'

/** Minutes of one item; `title` and `venue` are inline Markdown, `lists` the YAML of who was there. */
export interface Minutes {
  title?: string
  venue?: string
  lists?: string
  body?: string
}

export function minutes({ title = 'Spring meeting', venue = 'The Guildhall', lists, body = '' }: Minutes): string {
  const fields = ['group: slg', 'date: 2024-03-06', 'chair: JW', lists ?? 'attendees: [JW, AK]\napologies: []', 'status: approved']
  return `---\ntitle: ${JSON.stringify(title)}\nvenue: ${JSON.stringify(venue)}\n${fields.join('\n')}\n---\n\n## 1. Business\n\n${body}\n`
}

/** The public copy's text, or null when it is refused, with the codes of what was found. */
interface Copy {
  text: string | null
  codes: string[]
  messages: string
}

type Redactor = (given: Minutes | string) => Copy

/** Reads Elmbridge's store once, with other files laid over it, and then redacts one set of minutes after another in memory. */
export async function redactorOf(files: { readonly [file: string]: string } = {}): Promise<Redactor> {
  const reading = await readStore(makeStore(files))
  const own = reading.records.get('meeting', MEETING)
  const others = reading.records.all.filter(({ file }) => file !== MEETING_FILE)
  if (own === undefined) throw new Error('Elmbridge has lost its meeting')
  return (given) => {
    const source = typeof given === 'string' ? given : minutes(given)
    const parsed = parseRecord(own.kind, MEETING_FILE, MEETING, source)
    if (!('record' in parsed)) throw new Error(`these minutes are no record: ${parsed.faults.map(({ code }) => code).join(', ')}`)
    const records = new Records(reading.records.kinds, reading.records.settings, [...others, parsed.record])
    const texts = new Map(reading.texts).set(MEETING_FILE, source)
    const { text, findings } = copyOf({ ...reading, records, texts })
    return { text, codes: findings.map(({ code }) => code), messages: findings.map(({ message, hint }) => `${message} ${hint}`).join('\n') }
  }
}

/** The copy as the projection and the leak search make it; what looks personal and is undecided is another test's matter. */
function copyOf(reading: Reading): { text: string | null; findings: Finding[] } {
  const notes = redactNotes(reading, MEETING, false)
  if ('refused' in notes) return { text: null, findings: notes.refused }
  const text = printMarkdown(notes.document)
  const source = reading.records.get('meeting', MEETING)?.text ?? ''
  const searched = { records: reading.records, source, clearedNames: [] }
  const findings = findLeaks({ name: `${MEETING}.md`, parts: [text] }, notes.removed, searched)
  return { text: findings.length > 0 ? null : text, findings }
}

/** What the copy has below the heading of the item; null when it is refused. */
export function itemOf({ text }: Copy): string | null {
  return text === null ? null : text.slice(text.indexOf('## 1. Business') + '## 1. Business'.length).trim()
}

const COMMANDS = [
  `notes redact ${MEETING}`,
  `notes redact ${MEETING} --format json`,
  'validate',
  'validate --format json',
  'validate --format github',
  'actions list --all',
  'actions list --all --format table',
  'actions list --all --format json',
  'actions list --all --format csv',
  'actions list --all --format md',
]

/** The lines of a text in which something stands. */
export function linesWith(pattern: RegExp, text: string): string[] {
  return text.split('\n').filter((line) => pattern.test(line))
}

/** Everything that validate, notes redact and actions list write of a store, in every format, but the copy itself. */
export async function everyMessage(files: { readonly [file: string]: string }): Promise<string> {
  const cwd = makeStore({ ...ELMBRIDGE, ...files })
  const said: string[] = []
  const stream = { write: (text: string) => said.push(text), isTTY: false, width: 100 }
  const context: Context = {
    stdout: stream,
    stderr: stream,
    isInteractive: false,
    cwd,
    env: {},
    packageRoot: REPOSITORY,
    version: '0.0.0',
    now: () => Date.UTC(2024, 11, 1),
  }
  for (const command of COMMANDS) {
    const code = await main(command.split(' '), context)
    said.push(`exit ${code}\n`)
  }
  return said.join('')
}
