// Runs the built command to its end, in a folder and outside any store but the one there, and says how long it took.
import { execFile } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const REPOSITORY = join(import.meta.dirname, '../..')
export const MEETING = '2019-11-20-slg'

/** Fails unless the command did its work: 0 says that nothing is wrong, 1 that something is. */
export async function kscp(folder, ...words) {
  const { status, milliseconds, stdout, stderr } = await runNode(folder, join(REPOSITORY, 'bin/kscp.js'), ...words)
  if (status !== 0 && status !== 1) throw new Error(`kscp ${words.join(' ')} ended with ${status}: ${stderr.slice(0, 300)}`)
  return { status, milliseconds, stdout }
}

/** The same, for a command that prints JSON. */
export async function kscpAsJson(folder, ...words) {
  const { status, milliseconds, stdout } = await kscp(folder, ...words, '--format', 'json')
  if (stdout === '') throw new Error(`kscp ${words.join(' ')} printed no JSON (exit code ${status})`)
  return { status, milliseconds, ...JSON.parse(stdout) }
}

export function runNode(folder, ...words) {
  const env = { ...process.env, KSCP_STORE: '', NODE_OPTIONS: '' }
  const start = performance.now()
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd: folder, env, maxBuffer: Number.POSITIVE_INFINITY }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : (error.code ?? error.signal), milliseconds: performance.now() - start, stdout, stderr })
    })
  })
}

/** A copy of our own store that nothing is committed from; gives its folder. */
export function copyStore(folder, name) {
  const store = join(folder, name)
  cpSync(join(REPOSITORY, 'records'), join(store, 'records'), { recursive: true })
  const settings = join(store, 'records/kscp.yaml')
  writeFileSync(settings, `${readFileSync(settings, 'utf8').replace(/^commit:.*\n/m, '')}commit: false\n`)
  return store
}

export function notesFile(store) {
  return join(store, 'records/meetings', `${MEETING}.md`)
}
