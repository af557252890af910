// kscp doctor as a person types it: in a store, in a subfolder, outside one; it says what it found and changes nothing.
import { lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { copyOfOurStore, makeFolder, makeStore, REPOSITORY } from '../support/store.js'
import { checksOf, notRight } from './checks.js'
import { DAY, soundFiles, soundStore } from './doctor-store.js'

describe('a store with which nothing is wrong', () => {
  it('is told so, one line for each check', () => {
    const { code, stdout, stderr } = kscp(soundStore(), `doctor --as-of ${DAY}`)
    expect([code, stderr]).toEqual([0, ''])
    const lines = stdout.split('\n')
    expect(lines.slice(0, -3).filter((line) => !/^ok {7}[A-Z./a-z].*\.$/.test(line))).toEqual([])
    expect(lines.slice(-3)).toEqual(['', `Nothing wrong in ${lines.length - 3} checks.`, ''])
    expect(lines.at(-4)).toBe('ok       There are 7 records; kscp validate says whether anything is wrong in them.')
  })

  it('is told so as JSON, with every check', () => {
    const checks = checksOf(soundStore(), ['--as-of', DAY])
    expect(notRight(checks)).toEqual([])
    expect(Object.keys(checks)).toEqual([
      ...['node', 'git', 'store', 'settings', 'own-files', 'half-done', 'writable', 'key', 'public-folder'],
      ...['repository', 'history', 'identity', 'branch', 'unfinished', 'git-lock', 'uncommitted', 'kept', 'drafts', 'workflow'],
      ...['day', 'holidays', 'terms', 'records'],
    ])
  })

  it('is so without git, where it commits nothing', () => {
    const { code, stdout } = kscp(makeStore(), `doctor --as-of ${DAY}`)
    expect(code).toBe(0)
    expect(stdout).toContain('ok       The store is in no git repository, and commits nothing (commit: false).\n')
  })

  it('is a new one, but for what somebody is to add', () => {
    const folder = makeFolder()
    kscp(folder, 'init elmbridge')
    expect(notRight(checksOf(join(folder, 'elmbridge'), ['--as-of', DAY]))).toEqual(['warning workflow', 'warning terms'])
  })

  it('is our own', () => {
    expect(notRight(checksOf(copyOfOurStore(), ['--as-of', DAY])).filter((told) => told.startsWith('error'))).toEqual(['error repository'])
  })
})

describe('what is not right', () => {
  const store = () => soundStore({ 'schemas/notes.json': '{}', 'records/holidays.yaml': '[' })

  it('has advice below it, and is told in words', () => {
    const { code, stdout } = kscp(store(), `doctor --as-of ${DAY}`)
    expect(code).toBe(1)
    expect(stdout).toContain('warning  Nothing uses schemas/notes.json.\n         Mend the name: ')
    expect(stdout).toContain('error    records/holidays.yaml is not right')
    expect(stdout).toContain('\n         Run kscp validate to see why.\n')
    expect(stdout).toMatch(/\n1 error, 1 warning in \d+ checks\.\n$/)
    expect(stdout).not.toContain('\u001b')
  })

  it('is told without a count with --quiet', () => {
    expect(kscp(store(), 'doctor --quiet').stdout).not.toContain('checks.')
  })

  it('has the same words in colour', () => {
    const plain = kscp(store(), `doctor --as-of ${DAY}`).stdout
    const painted = kscp(store(), `doctor --as-of ${DAY}`, { FORCE_COLOR: '1' }).stdout
    expect(painted).toContain('\u001b[31merror\u001b[39m')
    expect(stripVTControlCharacters(painted)).toBe(plain)
  })

  it('fits a terminal', async () => {
    const written: string[] = []
    const output = { write: (text: string | Uint8Array) => written.push(String(text)), isTTY: true, width: 60 }
    const world = { env: { NO_COLOR: '1' }, packageRoot: REPOSITORY, version: '0.0.0', now: () => Date.UTC(2026, 10, 22) }
    await main(['doctor'], { stdout: output, stderr: output, isInteractive: false, cwd: store(), ...world })
    const lines = written.join('').split('\n')
    expect(lines.filter((line) => line.length > 60)).toEqual([])
    expect(lines.filter((line) => line !== '' && !/^(?:ok {7}|warning {2}|error {4}| {9})\S/.test(line))).toEqual([lines.at(-2)])
  })
})

describe('where there is no store', () => {
  it('it says so, and how one is made, and ends with 1', () => {
    const { code, stdout, stderr } = kscp(makeFolder(), 'doctor')
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toContain('error    No store here, nor in any folder above.\n         Make one with: kscp init <folder>')
    expect(Object.keys(checksOf(makeFolder()))).toEqual(['node', 'git', 'store'])
  })

  it('it says who named the folder', () => {
    expect(checksOf(makeFolder(), ['--store', 'nowhere']).store).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('nowhere'),
    })
    const { hint } = checksOf(makeFolder(), [], { KSCP_STORE: 'nowhere' }).store ?? {}
    expect(hint).toContain('Mend KSCP_STORE, or unset it.')
  })

  it('words that are off are wrong usage', () => {
    for (const words of [
      ['--store', ''],
      ['--as-of', 'soon'],
      ['--format', 'xml'],
    ]) {
      const { code, stdout } = kscp(makeFolder(), ['doctor', ...words])
      expect([code, stdout]).toEqual([2, ''])
    }
  })
})

describe('the store that is found', () => {
  const storeOf = (folder: string, words: string[] = [], env = {}) => checksOf(folder, words, env).store

  it('is the nearest one upwards', () => {
    const store = soundStore()
    expect(storeOf(store)?.message).toBe('The store is this folder.')
    expect(storeOf(join(store, 'records/people'))?.message).toBe('The store is ../.., the nearest one upwards.')
  })

  it('is the one that is named', () => {
    const store = soundStore()
    const above = join(store, '..')
    const name = store.slice(above.length + 1)
    expect(storeOf(above, ['--store', name])?.message).toBe(`The store is ${name}, which --store names.`)
    expect(storeOf(above, [], { KSCP_STORE: name })?.message).toBe(`The store is ${name}, which KSCP_STORE names.`)
  })

  it('is doubtful where somebody stands in another', () => {
    const [here, there] = [soundStore(), soundStore()]
    expect(storeOf(here, [], { KSCP_STORE: there })).toMatchObject({
      severity: 'warning',
      hint: expect.stringContaining('unset KSCP_STORE'),
    })
    expect(storeOf(here, [], { KSCP_STORE: here })?.severity).toBe('ok')
    expect(storeOf(here, ['--store', there])?.severity).toBe('ok')
  })
})

it('changes nothing, whatever it finds', () => {
  const store = makeStore(soundFiles())
  git(store, 'init', '--quiet')
  git(store, 'add', 'records')
  mkdirSync(join(store, 'outbox'))
  const all = () =>
    readdirSync(store, { recursive: true, encoding: 'utf8' }).map((path) => {
      const { size, mtimeMs, ctimeMs } = lstatSync(join(store, path))
      return [path, size, mtimeMs, ctimeMs]
    })
  const before = all()
  kscp(store, 'doctor')
  expect(all()).toEqual(before)
})

it('shows no text of a record, and no path of the machine', () => {
  const store = soundStore({
    'records/priorities/neglect.md': '---\ntitle: Ring :redact[Elm House]{reason=s40}\n---\n',
    'schemas/action.schema.json': '[',
  })
  const { stdout } = kscp(store, 'doctor')
  expect(stdout).not.toContain('Elm House')
  expect(stdout).not.toContain(store)
  expect(stdout).not.toContain(REPOSITORY)
})
