// A filled-in list holds for the notes it was made from, says who decides, and tells nothing of what it takes out.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { git } from '../support/git.js'
import { kscp, type Run, validateJson } from '../support/run.js'
import {
  applyList,
  check,
  clearancesIn,
  committedStore,
  copyIn,
  decide,
  edit,
  type Filling,
  gateStore,
  generaliseTo,
  MEETING,
  MEETING_FILE,
  minutesIn,
  PUBLISH,
  REDACT,
  redact,
  thingsIn,
} from './gate-store.js'

const Q = 'Zebedee Quill'

/** The list of a store, filled in alike for each thing. */
const filledIn = (store: string, filling: Filling) => ({
  meeting: MEETING,
  things: thingsIn(store).map((thing) => ({ ...thing, ...filling })),
})

function commit(store: string): string {
  git(store, 'commit', '--quiet', '--all', '--message', 'Change')
  return git(store, 'rev-parse', 'HEAD')
}

/** Expects that nothing was written, and that nothing is said of what was to be taken out. */
function expectRefused(store: string, { code, stdout, stderr }: Run, exit: number, message: string): void {
  expect([code, stdout]).toEqual([exit, ''])
  expect(stderr).toContain(message)
  expect(stderr).not.toMatch(/zebedee|quill/i)
  expect([git(store, 'status', '--short'), clearancesIn(store)]).toEqual(['', []])
}

describe('a list', () => {
  const BODY = 'They met Zebedee Quill. The hall was cold.\n\nThe tea was warm.'

  it.each([
    ['the sentence of a thing is changed', 'They met Zebedee', 'They arrested Zebedee'],
    ['the thing stands in another place too', 'The tea was warm.', 'Then Zebedee Quill left.'],
  ])('ends when %s', (_what, find, replacement) => {
    for (const filling of [REDACT, PUBLISH]) {
      const store = committedStore(BODY)
      const list = filledIn(store, filling)
      edit(store, find, replacement)
      const head = commit(store)
      expectRefused(store, applyList(store, list), 1, 'the notes have changed')
      expect(git(store, 'rev-parse', 'HEAD')).toBe(head)
    }
  })

  it('does not end when another sentence is changed', () => {
    const store = committedStore(BODY)
    const list = filledIn(store, PUBLISH)
    edit(store, 'tea was warm', 'tea was bad')
    commit(store)
    expect(applyList(store, list).code).toBe(0)
  })

  it('is refused when it decides twice about one thing', () => {
    const store = committedStore(BODY)
    const [thing] = thingsIn(store)
    const things = [
      { ...thing, ...REDACT },
      { ...thing, ...PUBLISH },
    ]
    expectRefused(store, applyList(store, { meeting: MEETING, things }), 2, 'the same thing as an earlier one')
  })

  it.each(['', ' ', 'ZZ', 'nobody-known'])('is refused when nobody of the records decides: --by %j', (by) => {
    const store = committedStore(BODY)
    expectRefused(store, applyList(store, filledIn(store, REDACT), '--by', by), 2, 'nobody of the records')
  })

  it.each(['JW', 'asha-kaur', 'the Chair and the Adviser'])('says who decides: --by %j', (by) => {
    const store = committedStore(BODY)
    expect(applyList(store, filledIn(store, REDACT), '--by', by).code).toBe(0)
    expect(clearancesIn(store)[0]).toContain(`by: ${by}\n`)
  })
})

describe('what is said of a decision', () => {
  const BODY = 'They met Zebedee Quill.\n\nThen Maud Tarn left.'

  it.each([
    ['its own reason', { [Q]: { ...REDACT, reason: 'Zebedee is a child' } }],
    ['its own reason, in lower case', { [Q]: { ...REDACT, reason: 'a child of the quill household' } }],
    ['the reason of another', { [Q]: REDACT, 'Maud Tarn': { ...PUBLISH, reason: 'Not related to Quill' } }],
    ['its own pseudonym', { [Q]: generaliseTo('Quill junior') }],
    ['the pseudonym of another', { [Q]: REDACT, 'Maud Tarn': generaliseTo('Aunt of Zebedee') }],
  ])('is refused when a word taken out stands in %s', (_what, fillings: { [words: string]: Filling }) => {
    const store = committedStore(BODY)
    const head = git(store, 'rev-parse', 'HEAD')
    expectRefused(store, decide(store, fillings), 1, 'repeats what is taken out')
    expect(git(store, 'rev-parse', 'HEAD')).toBe(head)
  })
})

describe('deciding again', () => {
  it('about one of three sentences that was changed keeps the decision about the others', () => {
    const store = committedStore('They met Zebedee Quill.\n\nThen Zebedee Quill left.\n\nThey rang Zebedee Quill.')
    expect(decide(store, { [Q]: PUBLISH }).code).toBe(0)
    edit(store, 'They rang', 'They wrote to')
    expect(thingsIn(store).map(({ places }) => places.length)).toEqual([1])
    const { code, stdout } = decide(store, { [Q]: PUBLISH })
    expect([code, stdout]).toEqual([0, '1 decision saved; nothing left to decide.\n'])
    expect(redact(store).code).toBe(0)
  })

  it('is not needed when one name of a sentence was taken out and another published, in one list', () => {
    const store = committedStore('They met Zebedee Quill and Maud Tarn in the hall.')
    const { code, stdout } = decide(store, { [Q]: REDACT, 'Maud Tarn': PUBLISH })
    expect([code, stdout]).toEqual([0, '2 decisions saved; nothing left to decide.\n'])
    expect(check(store).code).toBe(0)
    expect(redact(store).code).toBe(0)
    expect(copyIn(store)).toContain('They met [Redacted: personal information (FOIA s.40)] and Maud Tarn in the hall.')
  })
})

describe('a store that holds decisions and no longer its key', () => {
  it('gets no other key', () => {
    const store = committedStore('They met Zebedee Quill.')
    expect(decide(store, { [Q]: PUBLISH }).code).toBe(0)
    rmSync(join(store, 'records/clearance.key'))
    const { code, stdout, stderr } = check(store)
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('records/clearance.key is missing')
    expect(existsSync(join(store, 'records/clearance.key'))).toBe(false)
  })
})

describe('a decision that holds the words it takes out', () => {
  it('stops publication, and its words are not told', () => {
    const text = `---\ndecision: redact\nscope: always\ntype: PERSON\ntext: ${Q}\ndigest: ${'a'.repeat(32)}\nexemption: s40\nreason: As agreed\nby: JW\non: 2024-03-06\n---\n`
    const store = gateStore('They met.', { 'records/clearances/always-1.md': text })
    const { code, stdout, stderr } = redact(store)
    expect([code, stdout, copyIn(store)]).toEqual([1, '', null])
    expect(stderr).toContain('records/clearances/always-1.md')
    expect(stderr).not.toMatch(/zebedee|quill/i)
  })
})

describe('the title as a block scalar', () => {
  it('is marked, and the record stays valid', () => {
    const store = committedStore('They met.')
    edit(store, 'title: "Meeting"', 'title: >-\n  About the visit\n  of Zebedee Quill')
    commit(store)
    expect(decide(store, { [Q]: REDACT }).code).toBe(0)
    expect(validateJson(store, '--strict').problems).toEqual([])
    expect(readFileSync(join(store, MEETING_FILE), 'utf8')).toContain(':redact[Zebedee Quill]{reason=s40}')
    expect(redact(store).code).toBe(0)
    expect(copyIn(store)).toMatch(/^# About the visit of \[Redacted: /)
  })
})

describe('a note with three hundred places', () => {
  it('is marked in a few seconds', () => {
    const body = Array.from({ length: 300 }, (_, i) => `On day ${i + 1000} they asked Zebedee Quill about it.`).join('\n\n')
    const store = committedStore(body)
    const list = filledIn(store, REDACT)
    expect(list.things).toEqual([expect.objectContaining({ places: expect.objectContaining({ length: 300 }) })])
    const began = performance.now()
    expect(applyList(store, list).code).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(minutesIn(store).match(/:redact\[Zebedee Quill\]\{reason=s40\}/g)).toHaveLength(300)
    expect(kscp(store, 'validate --strict').code).toBe(0)
  })
})
