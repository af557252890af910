// No link leads a file that somebody names into the records or into git's own folder, and what names no file is wrong usage.
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { committedStore, MEETING } from '../gate/gate-store.js'
import { git } from '../support/git.js'
import { kscp } from '../support/run.js'

function store(): string {
  const folder = committedStore('The group met.')
  mkdirSync(join(folder, 'site'))
  symlinkSync('records', join(folder, 'link'))
  return folder
}

const COMMANDS: readonly (readonly [string, string[]])[] = [
  ['notes redact', ['notes', 'redact', MEETING]],
  ['actions list', ['actions', 'list', '--format', 'md']],
]

describe.each(COMMANDS)('%s -o', (_, words) => {
  it.each(['link/x.md', 'link/people/x.md', 'records/x.md', '.git/x.md', 'site/../.git/hooks/x.md'])(
    'writes nothing where it is private: %s',
    (place) => {
      const folder = store()
      const before = git(folder, 'status', '--porcelain')
      const { code, stdout, stderr } = kscp(folder, [...words, '-o', place])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain("can't go into")
      expect(existsSync(join(folder, place))).toBe(false)
      expect(git(folder, 'status', '--porcelain')).toBe(before)
    },
  )

  it.each(['', 'site', 'site/', 'new/'])('wants a file: "%s"', (output) => {
    const folder = store()
    const before = readdirSync(folder)
    const { code, stdout, stderr } = kscp(folder, [...words, '-o', output])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(output === '' ? 'empty' : 'is a folder, expected a file')
    expect(readdirSync(folder)).toEqual(before)
  })
})

it('notes publish follows no link into the records', () => {
  const folder = store()
  const { code, stderr } = kscp(folder, ['notes', 'publish', MEETING, '--to', 'link/site', '--as-of', '2024-05-01'])
  expect([code, stderr]).toEqual([2, expect.stringContaining("Public files can't go into records/, which is private.")])
})
