// Elmbridge in git with priorities of its own, and the priorities' commands as a person gives them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commitAll } from '../support/git.js'
import { kscp, type Run } from '../support/run.js'
import { ELMBRIDGE, makeStore } from '../support/store.js'

const SETTINGS = 'records/kscp.yaml'

/** A Top Five area for improvement of an id, with further fields; its title is the id with a capital. */
export function area(id: string, fields = 'status: current', type = 'improvement'): { [file: string]: string } {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
  return { [fileOf(id)]: `---\ntitle: ${title}\nhorizon: top-five\ntype: ${type}\n${fields}\n---\n` }
}

/** Current areas of a type: `area-1` and so on. */
export function areas(count: number, type = 'improvement'): { [file: string]: string } {
  return Object.assign({}, ...Array.from({ length: count }, (_, i) => area(`area-${i + 1}`, 'status: current', type)))
}

/** A free action that serves priorities. */
export function action(id: string, priorities: string, fields: string, body = ''): { [file: string]: string } {
  const text = `---\ntitle: Ask the panel.\nowners: [AK]\nraised: ${id.slice(0, 10)}\npriorities: [${priorities}]\n${fields}\n---\n${body}`
  return { [`records/actions/${id}.md`]: text }
}

export function priorityStore(files: { readonly [file: string]: string }): string {
  const settings = (ELMBRIDGE[SETTINGS] ?? '').replace('commit: false\n', '')
  return commitAll(makeStore({ [SETTINGS]: settings, ...files }))
}

export function fileOf(id: string): string {
  return `records/priorities/${id}.md`
}

/** `kscp priorities <verb> ...` on a day. */
export function priorities(store: string, day: string, ...words: readonly string[]): Run {
  return kscp(store, ['priorities', ...words, '--as-of', day], { COLUMNS: '80' })
}

/** The record as it is now. */
export function recordOf(store: string, id: string): string {
  return readFileSync(join(store, fileOf(id)), 'utf8')
}
