// Elmbridge in git, with somebody who leaves in May, and the actions' commands as a person gives them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commitAll, git } from '../support/git.js'
import { kscp, type Run } from '../support/run.js'
import { ELMBRIDGE, makeStore } from '../support/store.js'

export const ID = '2024-03-06-slg-1'
export const FILE = `records/actions/${ID}.md`
export const TEXT = ELMBRIDGE[FILE] ?? ''

const SETTINGS = 'records/kscp.yaml'
const FILES = {
  [SETTINGS]: (ELMBRIDGE[SETTINGS] ?? '').replace('commit: false\n', ''),
  'records/people/sam-mensah.md':
    '---\nname: Sam Mensah\ninitials: SM\nroles:\n  - title: Head Teacher\n    to: 2024-05-31\npublish: role\n---\n',
}

export function actionStore(files: Parameters<typeof makeStore>[0] = {}): string {
  return commitAll(makeStore({ ...FILES, ...files }))
}

/** The action with further lines in its frontmatter. */
export function actionWith(lines: string): { [file: string]: string } {
  return { [FILE]: TEXT.replace(/---\n$/, () => `${lines}---\n`) }
}

/** `kscp actions <verb> <action> ...` on a day. */
export function actions(store: string, day: string, verb: string, ...words: readonly string[]): Run {
  return kscp(store, ['actions', verb, ID, ...words, '--as-of', day])
}

/** The action's file as it is now. */
export function read(store: string, file = FILE): string {
  return readFileSync(join(store, file), 'utf8')
}

/** What is told when nothing is written: the exit code and the first sentence. Fails where something was written after all. */
export function refused(store: string, { code, stdout, stderr }: Run): [number | null, string] {
  if (stdout !== '' || git(store, 'status', '--short') !== '') throw new Error(`wrote ${stdout}`)
  return [code, (stderr.split('\n')[0] ?? '').replace('kscp: ', '')]
}

/** What was done, in one sentence. Fails where it wasn't. */
export function done({ code, stdout, stderr }: Run): string {
  if (code !== 0) throw new Error(`ended with ${code}: ${stdout}${stderr}`)
  return stdout.trim()
}

/** The message of the last commit, whole. */
export function lastMessage(store: string): string {
  return git(store, 'log', '-1', '--format=%B').trim()
}
