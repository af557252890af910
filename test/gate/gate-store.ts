// A store in real git whose meeting has the minutes of a test, and the two commands that stand before publication.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commitAll } from '../support/git.js'
import { kscp, type Run } from '../support/run.js'
import { ELMBRIDGE, makeStore } from '../support/store.js'

export const MEETING = '2024-03-06-slg'
export const MEETING_FILE = `records/meetings/${MEETING}.md`
const PUBLIC_COPY = `public/notes/${MEETING}.md`

export interface Minutes {
  title?: string
  venue?: string
  /** Further lines of frontmatter, each with its line end. */
  fields?: string
  attendees?: string
  body?: string
}

/** Minutes of one item in which nothing is to be decided but what is given. */
export function minutes({ title = 'Meeting', venue = 'Main hall', fields = '', attendees = '[JW, AK]', body = '' }: Minutes): string {
  return `---
title: ${JSON.stringify(title)}
group: slg
date: 2024-03-06
venue: ${JSON.stringify(venue)}
chair: JW
attendees: ${attendees}
apologies: []
status: approved
${fields}---

## 1. Business

${body}
`
}

type Files = { readonly [file: string]: string | null }

/** A store with the minutes given, a body or more, and files laid over Elmbridge's. */
export function gateStore(given: Minutes | string, files: Files = {}): string {
  return makeStore({
    'records/kscp.yaml': `${ELMBRIDGE['records/kscp.yaml']}`.replace('commit: false', 'commit: true'),
    'records/actions/2024-03-06-slg-1.md': null,
    [MEETING_FILE]: minutes(typeof given === 'string' ? { body: given } : given),
    ...files,
  })
}

/** The same with a key, and all of it committed. */
export function committedStore(given: Minutes | string, files: Files = {}): string {
  return commitAll(gateStore(given, { 'records/clearance.key': KEY, ...files }))
}

const KEY = `${'0123456789abcdef'.repeat(4)}\n`

/** An action's record beside the first action of the minutes. */
export const action = (title: string): Files => ({
  'records/actions/2024-03-06-slg-1.md': `---\ntitle: ${JSON.stringify(title)}\nmeeting: ${MEETING}\nitem: 1\nnumber: 1\nowners: [AK]\nraised: 2024-03-06\nstatus: open\n---\n`,
})

export const person = (id: string, name: string, publish: string, more = ''): Files => ({
  [`records/people/${id}.md`]: `---\nname: ${name}\n${more}roles: []\npublish: ${publish}\n---\n`,
})

/** The minutes as they stand in a store, changed by a person. */
export function edit(store: string, find: string, replacement: string): void {
  const path = join(store, MEETING_FILE)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(find)) throw new Error(`the minutes hold no ${find}`)
  writeFileSync(
    path,
    text.replace(find, () => replacement),
  )
}

export const minutesIn = (store: string): string => readFileSync(join(store, MEETING_FILE), 'utf8')

/** Every clearance of a store, as text. */
export function clearancesIn(store: string): string[] {
  const folder = join(store, 'records/clearances')
  return existsSync(folder) ? readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')) : []
}

export const AS_OF = '2024-04-01'

export function redact(store: string, ...words: string[]): Run {
  return kscp(store, ['notes', 'redact', MEETING, '--as-of', AS_OF, ...words])
}

export interface RedactJson {
  version: number
  meeting: string
  outputs: string[]
  redactions: { place: string; reason: string; as: string | null }[]
  findings: { code: string; severity: string; message: string; hint: string; file: string; line: number; column: number }[]
}

export function redactJson(store: string, ...words: string[]): RedactJson {
  return JSON.parse(redact(store, '--format', 'json', ...words).stdout)
}

/** The public copy, or null where there is none. */
export function copyIn(store: string): string | null {
  const path = join(store, PUBLIC_COPY)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

export function check(store: string, ...words: string[]): Run {
  return kscp(store, ['notes', 'check', MEETING, '--as-of', AS_OF, ...words])
}

/** One thing of the list, with what a person fills in. */
export interface ListedThing {
  id: string
  type: string
  rule: string
  advice: string
  places: { where: string; line: number; column: number }[]
  words?: string
  decision: string | null
  scope: string
  exemption: string | null
  as: string | null
  reason: string | null
  review: string | null
}

/** The list of things to decide, with their words. */
export function thingsIn(store: string, ...words: string[]): ListedThing[] {
  return JSON.parse(check(store, '--format', 'json', '--show', ...words).stdout).things
}

/** What somebody writes into the list about a thing. */
export type Filling = { [field in keyof ListedThing]?: unknown }

export const PUBLISH: Filling = { decision: 'publish', reason: 'As agreed' }
export const REDACT: Filling = { decision: 'redact', exemption: 's40', reason: 'As agreed' }
export const generaliseTo = (as: string): Filling => ({ decision: 'generalise', exemption: 's40', as, reason: 'As agreed' })

/** Fills in the list by the words of its things, and hands it back; the list lies where git does not see it. */
export function decide(store: string, fillings: { readonly [words: string]: Filling }, ...options: string[]): Run {
  const things = thingsIn(store)
  for (const words of Object.keys(fillings))
    if (!things.some((thing) => thing.words === words)) throw new Error(`there is nothing to decide about ${words}`)
  return applyList(store, { meeting: MEETING, things: things.map((thing) => ({ ...thing, ...fillings[thing.words ?? ''] })) }, ...options)
}

/** Hands a list back as it is given. */
export function applyList(store: string, list: unknown, ...options: string[]): Run {
  const file = join(store, '.git', 'list.json')
  writeFileSync(file, typeof list === 'string' ? list : JSON.stringify(list))
  return check(store, '--apply', file, ...(options.includes('--by') ? options : ['--by', 'JW', ...options]))
}
