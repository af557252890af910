// Real git in a test's folder, with its author and settings fixed.
import { execFileSync } from 'node:child_process'

export const GIT_ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Asha Kaur',
  GIT_AUTHOR_EMAIL: 'asha.kaur@example.org',
  GIT_COMMITTER_NAME: 'Asha Kaur',
  GIT_COMMITTER_EMAIL: 'asha.kaur@example.org',
}

/** What git prints. */
export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder, ...GIT_ENVIRONMENT } })
}

/** Makes a folder a repository with everything in it committed; gives the folder back. */
export function commitAll(folder: string): string {
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'Begin')
  return folder
}
