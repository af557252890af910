// Elmbridge with its spring notes as a draft that three people attended, in git, and each stage done as a person does it.
import { commitAll } from '../support/git.js'
import { kscp, type Run } from '../support/run.js'
import { ELMBRIDGE, makeStore } from '../support/store.js'

export const MEETING = '2024-03-06-slg'
export const FILE = `records/meetings/${MEETING}.md`

const text = (file: string) => ELMBRIDGE[file] ?? ''

const DRAFT = {
  'records/kscp.yaml': text('records/kscp.yaml').replace('commit: false\n', ''),
  '.gitignore': 'outbox/\n',
  'records/people/jo-ward.md': text('records/people/jo-ward.md').replace('publish', 'email: jo.ward@example.org\npublish'),
  'records/people/asha-kaur.md': text('records/people/asha-kaur.md').replace('publish', 'email: asha.kaur@example.org\npublish'),
  [FILE]: text(FILE)
    .replace('[JW, AK]', '[JW, AK, SM]')
    .replace('apologies: [SM]', 'apologies: []')
    .replace('status: approved', 'status: draft'),
}

/** The meeting's text as a draft. */
export const DRAFT_TEXT = DRAFT[FILE]

export function draftStore(files: Parameters<typeof makeStore>[0] = {}): string {
  return commitAll(makeStore({ ...DRAFT, ...files }))
}

/** `kscp notes <verb> <meeting> ...` on a day. */
export function notes(store: string, day: string, verb: string, ...words: readonly string[]): Run {
  return kscp(store, ['notes', verb, MEETING, ...words, '--as-of', day])
}

/** A store whose notes went out on 8 March, for comments by 22 March 2024. */
export function circulatedStore(files: Parameters<typeof makeStore>[0] = {}): string {
  const store = draftStore(files)
  expectDone(notes(store, '2024-03-08', 'circulate'))
  return store
}

/** A store whose notes the Chair approved on 23 March 2024. */
export function approvedStore(files: Parameters<typeof makeStore>[0] = {}): string {
  const store = circulatedStore(files)
  expectDone(notes(store, '2024-03-23', 'approve', '--by', 'JW'))
  return store
}

export function expectDone({ code, stdout, stderr }: Run): void {
  if (code !== 0) throw new Error(`ended with ${code}: ${stdout}${stderr}`)
}

/** The exit code, and the first sentence told; standard output must be empty. */
export function refusal({ code, stdout, stderr }: Run): [number | null, string] {
  if (stdout !== '') throw new Error(`wrote ${stdout}`)
  return [code, stderr.split('\n')[0] ?? '']
}

/** The notes of the meeting as `notes list --format json` tells them. */
export function listed(store: string, day: string) {
  return JSON.parse(kscp(store, ['notes', 'list', '--format', 'json', '--as-of', day]).stdout).notes[0]
}
