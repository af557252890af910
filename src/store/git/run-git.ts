// Runs git: always with arguments of ours, and with nothing of a repository's settings that runs a program to read.
import { spawn, spawnSync } from 'node:child_process'
import { Failure } from '../../core/failure.js'
import { isStore } from '../find-store.js'

const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '--no-pager']

/** Runs git in a folder and gives what it printed, as text. Fails where there is no git. */
export function runGit(folder: string, ...words: readonly string[]): { ok: boolean; output: string; errors: string } {
  const { ok, bytes, errors } = runGitForBytes(folder, words)
  return { ok, output: Buffer.from(bytes).toString('utf8'), errors }
}

/** The same with the bytes that it printed. simple-git drops the GIT_AUTHOR_* variables by which CI says who commits, so git is run as it is. */
export function runGitForBytes(
  folder: string,
  words: readonly string[],
  input?: string,
): { ok: boolean; bytes: Uint8Array; errors: string } {
  const { status, stdout, stderr, error } = spawnSync('git', [...SAFE, ...words], {
    cwd: folder,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(input === undefined ? {} : { input }),
    maxBuffer: 2 ** 27,
    env: inEnglish(),
  })
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    const instead = isStore(folder) ? ' To change records without it, set commit: false in records/kscp.yaml.' : ''
    throw new Failure('cannot-run', 'git was not found.', `Install git.${instead}`)
  }
  return { ok: status === 0, bytes: stdout ?? new Uint8Array(), errors: stderr?.toString() ?? '' }
}

/** Runs git without standing still: a hook or a passphrase may take minutes, and the lock is to be kept fresh all the while. */
export function runGitMeanwhile(folder: string, ...words: readonly string[]): Promise<{ ok: boolean; errors: string }> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', [...SAFE, ...words], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: inEnglish() })
    let errors = ''
    git.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString('utf8')))
    git.on('error', reject)
    git.on('close', (status) => resolve({ ok: status === 0, errors }))
  })
}

/** What goes wrong is told by git's English words. */
function inEnglish(): NodeJS.ProcessEnv {
  return { ...process.env, LANGUAGE: 'C' }
}
