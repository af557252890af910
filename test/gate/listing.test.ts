// What notes check says is still to be decided: a list for a person, JSON to fill in, and no word of the text unless asked for.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commitAll, git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { AS_OF, check, committedStore, gateStore, MEETING, thingsIn } from './gate-store.js'

const BODY = 'They met Zebedee Quill.\n\nTwo boys met Zebedee Quill, and rang 020 7946 0123.'
const WORDS = /zebedee|quill|boys|7946/i

describe('the list', () => {
  it('has each thing with all its places, and no word of the text', () => {
    const { code, stdout, stderr } = check(committedStore({ title: 'On Zebedee Quill', body: BODY }))
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/^1\. PERSON {2}title \(2:12\), item 1 \(14:10\), item 1 \(16:14\)$/m)
    expect(stdout).toMatch(/^2\. SMALL_COUNT {2}item 1 \(16:1\)$/m)
    expect(stdout).toMatch(/^3\. PHONE {2}item 1 \(16:38\)$/m)
    expect(stdout).toMatch(/^3 things to decide in 2024-03-06-slg\.$/m)
    expect(stdout).not.toMatch(WORDS)
  })

  it('shows the lines with --show, but what marks take out never', () => {
    const { stdout } = check(committedStore('They met Zebedee Quill and :redact[Maud Tarn]{reason=s40}.'), '--show')
    expect(stdout).toContain('They met >Zebedee Quill and :redact[…]{reason=s40}.')
    expect(stdout).not.toMatch(/maud|tarn/i)
  })

  it('is JSON to fill in', () => {
    const { code, stdout } = check(committedStore(BODY), '--format', 'json')
    const { version, meeting, things } = JSON.parse(stdout)
    expect([code, version, meeting, things.length]).toEqual([1, 1, MEETING, 3])
    expect(Object.keys(things[0])).toEqual([
      'id',
      'type',
      'rule',
      'advice',
      'places',
      'decision',
      'scope',
      'exemption',
      'as',
      'reason',
      'review',
    ])
    expect(stdout).not.toMatch(WORDS)
    expect(thingsIn(committedStore(BODY)).map(({ words }) => words)).toEqual(['Zebedee Quill', 'Two boys', '020 7946 0123'])
  })

  it('is empty where everything is decided, and says so', () => {
    const store = committedStore('They met.')
    expect(check(store)).toEqual({
      code: 0,
      stdout: `Nothing to decide in ${MEETING}.\nNo commitment without a number is left in ${MEETING}.\n`,
      stderr: '',
    })
    expect(check(store, '--quiet').stdout).toBe('')
    expect(JSON.parse(check(store, '--format', 'json').stdout)).toEqual({
      version: 1,
      meeting: MEETING,
      things: [],
      commitments: [],
      decided: 0,
    })
  })

  it('leaves the store as it is', () => {
    const store = committedStore(BODY)
    const head = git(store, 'rev-parse', 'HEAD')
    for (const words of [[], ['--show'], ['--list'], ['--format', 'json']]) check(store, ...words)
    expect([git(store, 'status', '--short'), git(store, 'rev-parse', 'HEAD')]).toEqual(['', head])
  })

  it('shows no control sequences', () => {
    const { stdout } = check(committedStore('They met \u202eZebedee Quill.'), '--show')
    expect(stdout).not.toContain('\u202e')
  })
})

describe('a meeting', () => {
  it('that is unknown is told with what was meant, and nothing on stdout', () => {
    const { code, stdout, stderr } = kscp(gateStore(BODY), 'notes check 2024-03-06-slh')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`Did you mean ${MEETING}?`)
  })

  it('is needed, in a store', () => {
    expect(kscp(gateStore(BODY), 'notes check').code).toBe(2)
    expect(kscp('/', `notes check ${MEETING}`)).toMatchObject({ code: 3, stdout: '' })
  })

  it('whose record is not valid can’t be checked', () => {
    const store = committedStore({ fields: 'start: half past two\n', body: BODY })
    const { code, stdout, stderr } = check(store)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('Mend this first')
    expect(stderr).not.toMatch(WORDS)
  })
})

describe('a store without a key', () => {
  it('gets one, committed alone, and it is no secret on stdout', () => {
    const store = commitAll(gateStore(BODY))
    const { code, stderr, stdout } = check(store)
    expect(code).toBe(1)
    expect(stderr).toContain('Made records/clearance.key')
    expect(git(store, 'show', '--format=%s', '--name-only').trim().split('\n')).toEqual([
      'Add the key of decisions',
      '',
      'records/clearance.key',
    ])
    expect(git(store, 'status', '--short')).toBe('')
    const key = readFileSync(join(store, 'records/clearance.key'), 'utf8')
    expect(key).toMatch(/^[0-9a-f]{64}\n$/)
    expect(stdout + stderr).not.toContain(key.trim())
    check(store)
    expect(readFileSync(join(store, 'records/clearance.key'), 'utf8')).toBe(key)
    expect(kscp(store, 'validate --strict').code).toBe(0)
  })

  it('gets one uncommitted where the store commits nothing', () => {
    const store = gateStore(BODY, { 'records/kscp.yaml': 'name: Elmbridge\ncommit: false\n' })
    expect(check(store).code).toBe(1)
    expect(existsSync(join(store, 'records/clearance.key'))).toBe(true)
    expect(existsSync(join(store, '.git'))).toBe(false)
  })

  it('gets none where it can’t be committed', () => {
    const store = gateStore(BODY)
    expect(check(store)).toMatchObject({ code: 3, stdout: '' })
    expect(existsSync(join(store, 'records/clearance.key'))).toBe(false)
  })

  it('tells what is no key', () => {
    const { code, stdout, stderr } = check(gateStore(BODY, { 'records/clearance.key': `${'zz'.repeat(32)}\n` }))
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('expected 64 hexadecimal digits')
    expect(stderr).not.toContain('zz')
  })
})

describe('the ids of things', () => {
  it('are the same from run to run, and others with another key', () => {
    const ids = (key: string) =>
      thingsIn(committedStore(BODY, { 'records/clearance.key': `${key.repeat(64)}\n` }), '--as-of', AS_OF).map(({ id }) => id)
    expect(ids('a')).toEqual(ids('a'))
    expect(ids('a').filter((id) => ids('b').includes(id))).toEqual([])
  })
})
