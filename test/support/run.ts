// Runs the built command as a person runs it, in a folder, with no terminal and nothing of this machine's settings.
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { GIT_ENVIRONMENT } from './git.js'
import { REPOSITORY } from './store.js'

export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

/** `kscp` with the given words, split at spaces when given as one text. */
export function kscp(cwd: string, words: string | readonly string[], env: { readonly [name: string]: string } = {}): Run {
  const list = typeof words === 'string' ? words.split(' ') : words
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(REPOSITORY, 'bin/kscp.js'), ...list], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      GIT_CEILING_DIRECTORIES: join(cwd, '..'),
      ...GIT_ENVIRONMENT,
      ...env,
    },
  })
  return { code: status, stdout, stderr }
}

export interface ValidateJson {
  version: number
  checked: { records: number }
  problems: { code: string; severity: string; message: string; file: string; line: number; column: number; hint: string | null }[]
}

/** The result of `kscp validate --format json`. */
export function validateJson(store: string, ...words: string[]): ValidateJson {
  return JSON.parse(kscp(store, ['validate', '--format', 'json', ...words]).stdout)
}

/** `kscp` as a user whom file modes bind; root, whom they don't, gives the folder away and becomes nobody. */
export function kscpAsNobody(folder: string, words: readonly string[]): Run {
  const NOBODY = 65534
  const isRoot = process.getuid?.() === 0
  if (isRoot) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, folder])
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(REPOSITORY, 'bin/kscp.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, GIT_CEILING_DIRECTORIES: join(folder, '..'), ...GIT_ENVIRONMENT },
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  })
  return { code: status, stdout, stderr }
}
