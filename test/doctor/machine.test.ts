// What kscp doctor says of Node, git and the clock.
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDay } from '../../src/operations/doctor/check-day.js'
import { checkGit } from '../../src/operations/doctor/check-git.js'
import { checkNode } from '../../src/operations/doctor/check-node.js'
import { fileWith, makeFolder, makeStore } from '../support/store.js'
import { checksOf } from './checks.js'

it.each([
  ['18.20.4', 'error'],
  ['20.0.0', 'ok'],
  ['24.1.0', 'ok'],
])('Node %s: %s', (version, severity) => {
  expect(checkNode({ kscp: '0.1.0', version, needed: '>=20' }).severity).toBe(severity)
})

it.each([
  ['git version 2.24.4', 'error'],
  ['git version 1.30.0', 'error'],
  ['git version 2.25.1', 'warning'],
  ['git version 2.39.3 (Apple Git-145)', 'ok'],
  ['git version 2.45.1.windows.1', 'ok'],
  ['git version 3.0.0', 'ok'],
  ['a git of our own', 'warning'],
])('%s: %s', (said, severity) => {
  expect(checkGit(said, true).severity).toBe(severity)
})

describe('a machine without git', () => {
  /** A folder of programs in which only Node is. */
  function withoutGit(): { PATH: string } {
    const programs = makeFolder()
    symlinkSync(process.execPath, join(programs, 'node'))
    return { PATH: programs }
  }

  it('is an error where the store commits', () => {
    const checks = checksOf(makeStore(fileWith('records/kscp.yaml', 'commit: false', 'commit: true')), [], withoutGit())
    expect(checks.git).toMatchObject({ severity: 'error', message: 'git was not found.' })
    expect(checks).not.toHaveProperty('repository')
    expect(checks).toHaveProperty('records')
  })

  it('is a warning where it commits nothing', () => {
    expect(checksOf(makeStore(), [], withoutGit()).git?.severity).toBe('warning')
  })

  it('is an old git that says so', () => {
    const programs = makeFolder()
    mkdirSync(join(programs, 'bin'))
    writeFileSync(join(programs, 'bin/git'), '#!/bin/sh\necho git version 2.17.1\n')
    chmodSync(join(programs, 'bin/git'), 0o755)
    const { git } = checksOf(makeFolder(), [], { PATH: `${join(programs, 'bin')}:/bin` })
    expect(git).toMatchObject({ severity: 'error', message: 'git 2.17.1 is too old, expected 2.25 or newer.' })
  })
})

describe('the day', () => {
  const day = { timezone: 'Europe/London', today: '2026-11-22', given: null, lastCommit: null }

  it('is that of the time zone, or the one given', () => {
    expect(checkDay(day).message).toBe('It is 22 November 2026 in the time zone Europe/London.')
    expect(checkDay({ ...day, given: '2020-01-06' }).message).toBe(
      'Days are counted from 6 January 2020, as --as-of says; the time zone is Europe/London.',
    )
  })

  it('is doubtful where the last commit is of a later one', () => {
    expect(checkDay({ ...day, lastCommit: '2026-11-23' }).severity).toBe('ok')
    expect(checkDay({ ...day, lastCommit: '2026-11-24' })).toMatchObject({ severity: 'warning', hint: expect.stringContaining('clock') })
  })

  it("is in the store's time zone", () => {
    const store = makeStore(fileWith('records/kscp.yaml', 'commit: false', 'commit: false\ntimezone: Pacific/Auckland'))
    expect(checksOf(store).day?.message).toContain('in the time zone Pacific/Auckland')
  })
})
