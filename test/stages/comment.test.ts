// Those who attended comment on draft notes while they are out, and each comment is answered.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GIT_ENVIRONMENT, git } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { REPOSITORY } from '../support/store.js'
import { circulatedStore, DRAFT_TEXT, draftStore, expectDone, FILE, listed, MEETING, notes, refusal } from './stages-store.js'

const read = (store: string, name: string) => readFileSync(join(store, `records/comments/${MEETING}-${name}.md`), 'utf8')

describe('a comment', () => {
  it('is a file of its own, committed', () => {
    const store = circulatedStore()
    expectDone(notes(store, '2024-03-12', 'comment', '--by', 'SM', '--item', '2', '--text', 'The audit was in May.'))
    expect(read(store, 'sm-2024-03-12-1')).toBe(
      `---\nmeeting: ${MEETING}\nby: SM\non: 2024-03-12\nitem: 2\nstatus: open\n---\n\nThe audit was in May.\n`,
    )
    expect(git(store, 'log', '-1', '--format=%s').trim()).toBe(`Record a comment by SM on the notes of ${MEETING}`)
    expect(git(store, 'status', '--short')).toBe('')
    expect(validateJson(store, '--strict').problems).toEqual([])
  })

  it('may say that there is nothing to add', () => {
    const store = circulatedStore()
    expectDone(notes(store, '2024-03-12', 'comment', '--by', 'asha-kaur', '--nothing-to-add'))
    expect(read(store, 'ak-2024-03-12-1')).toBe(`---\nmeeting: ${MEETING}\nby: AK\non: 2024-03-12\nnothing-to-add: true\n---\n`)
    expect(listed(store, '2024-03-12')).toMatchObject({ answered: ['AK'], silent: ['JW', 'SM'], open: [] })
  })

  it('takes no place of another', () => {
    const store = circulatedStore()
    for (const text of ['One.', 'Two.']) expectDone(notes(store, '2024-03-12', 'comment', '--by', 'SM', '--text', text))
    expect(readdirSync(join(store, 'records/comments'))).toHaveLength(2)
    expect(read(store, 'sm-2024-03-12-2')).toContain('Two.')
  })

  it('names by id somebody who has left since', () => {
    const left = '---\nname: Sam Mensah\ninitials: SM\nroles:\n  - title: Head Teacher\n    to: 2024-03-10\npublish: role\n---\n'
    const store = circulatedStore({ 'records/people/sam-mensah.md': left })
    expectDone(notes(store, '2024-03-12', 'comment', '--by', 'SM', '--nothing-to-add'))
    expect(read(store, 'sm-2024-03-12-1')).toContain('by: sam-mensah\n')
    expect(validateJson(store).problems).toEqual([])
    expect(listed(store, '2024-03-12').answered).toEqual(['SM'])
  })

  it('is taken after the last day too, while the notes are out', () => {
    const { code, stdout } = notes(circulatedStore(), '2024-03-25', 'comment', '--by', 'SM', '--text', 'Late.')
    expect(code).toBe(0)
    expect(stdout).toContain('after the last day')
  })

  it('is shown with its words, and what is marked in them hidden', () => {
    const store = circulatedStore()
    notes(store, '2024-03-12', 'comment', '--by', 'SM', '--text', 'Leave out :redact[Robin Vale]{reason=s40} here.')
    const { stdout } = notes(store, '2024-03-12', 'comment')
    expect(stdout).toContain('Leave out :redact[…]{reason=s40} here.')
    expect(stdout).not.toContain('Vale')
  })
})

describe('a comment is refused', () => {
  /** What is told, and that nothing was written. */
  const comment = (store: string, ...words: string[]) => {
    const told = refusal(notes(store, '2024-03-12', 'comment', ...words))
    expect(existsSync(join(store, 'records/comments'))).toBe(false)
    expect(git(store, 'status', '--short')).toBe('')
    return told
  }

  it('from somebody who was not there, or is nobody', () => {
    const store = circulatedStore({ [FILE]: DRAFT_TEXT.replace('[JW, AK, SM]', '[JW, AK]').replace('apologies: []', 'apologies: [SM]') })
    expect(comment(store, '--by', 'SM', '--nothing-to-add')).toEqual([1, 'kscp: SM did not attend this meeting.'])
    expect(comment(store, '--by', 'MS', '--nothing-to-add')).toEqual([2, 'kscp: There is no person MS.'])
  })

  it('without words, or with both words and nothing to add', () => {
    const store = circulatedStore()
    expect(comment(store, '--by', 'SM')[0]).toBe(2)
    expect(comment(store, '--by', 'SM', '--text', ' ')[0]).toBe(2)
    expect(comment(store, '--by', 'SM', '--text', 'Yes.', '--nothing-to-add')[0]).toBe(2)
    expect(comment(store, '--text', 'Yes.')).toEqual([2, 'kscp: Nobody is named who comments.'])
  })

  it('on an item that is not there', () => {
    const store = circulatedStore()
    expect(comment(store, '--by', 'SM', '--item', '9', '--text', 'Yes.')).toEqual([2, 'kscp: The meeting has no item 9.'])
    expect(comment(store, '--by', 'SM', '--item', 'two', '--text', 'Yes.')[0]).toBe(2)
  })

  it('when its words could stand in no record', () => {
    const store = circulatedStore()
    for (const text of ['<b>No</b>', 'Leave out :redact[Robin Vale', '\u0007', '<<<<<<< mine'])
      expect(comment(store, '--by', 'SM', '--text', text)[0], text).toBe(2)
    expect(notes(store, '2024-03-12', 'comment', '--by', 'SM', '--text', ':redact[Robin Vale').stderr).not.toContain('Vale')
  })

  it('on notes that are not out', () => {
    const sentence = `kscp: The notes of ${MEETING} are draft: comments are taken while they go round.`
    expect(comment(draftStore(), '--by', 'SM', '--nothing-to-add')).toEqual([1, sentence])
  })
})

describe('an answer', () => {
  const commented = () => {
    const store = circulatedStore()
    expectDone(notes(store, '2024-03-12', 'comment', '--by', 'SM', '--text', 'The audit was in May.'))
    return store
  }

  it('accepts a comment', () => {
    const store = commented()
    expectDone(notes(store, '2024-03-14', 'comment', '--accept', 'sm-2024-03-12-1'))
    expect(read(store, 'sm-2024-03-12-1')).toContain('status: accepted\nanswered: 2024-03-14\n---\n')
    expect(validateJson(store).problems).toEqual([])
  })

  it('finds the one that waits by the beginning of its id, and none of two', () => {
    const store = commented()
    expectDone(notes(store, '2024-03-13', 'comment', '--by', 'SM', '--text', 'The venue was the school.'))
    expect(refusal(notes(store, '2024-03-14', 'comment', '--accept', 'sm'))[0]).toBe(2)
    expectDone(notes(store, '2024-03-14', 'comment', '--accept', 'SM-2024-03-13'))
    expectDone(notes(store, '2024-03-14', 'comment', '--accept', 'sm'))
    expect(read(store, 'sm-2024-03-12-1')).toContain('status: accepted')
  })

  it('declines one, and says why', () => {
    const store = commented()
    expectDone(notes(store, '2024-03-14', 'comment', '--decline', `${MEETING}-sm-2024-03-12-1`, '--why', 'It was in June: see the report.'))
    expect(read(store, 'sm-2024-03-12-1')).toContain('status: declined\nwhy: "It was in June: see the report."\nanswered: 2024-03-14\n')
    expect(validateJson(store).problems).toEqual([])
  })

  it('is refused without a reason, twice, and where there is no such comment', () => {
    const store = commented()
    expect(refusal(notes(store, '2024-03-14', 'comment', '--decline', 'sm-2024-03-12-1'))[0]).toBe(2)
    expect(refusal(notes(store, '2024-03-14', 'comment', '--accept', 'sm-2024-03-12-2'))).toEqual([
      2,
      `kscp: There is no comment sm-2024-03-12-2 on the notes of ${MEETING}.`,
    ])
    expect(refusal(notes(store, '2024-03-14', 'comment', '--accept', 'sm-2024-03-12-1', '--by', 'SM'))[0]).toBe(2)
    expectDone(notes(store, '2024-03-14', 'comment', '--accept', 'sm-2024-03-12-1'))
    expect(refusal(notes(store, '2024-03-15', 'comment', '--accept', 'sm-2024-03-12-1'))).toEqual([
      1,
      `kscp: The comment ${MEETING}-sm-2024-03-12-1 was accepted on 2024-03-14.`,
    ])
  })
})

it('two comments at once are both kept, or one is told to come again', async () => {
  const store = circulatedStore()
  const comment = (text: string) =>
    new Promise<number | null>((done) => {
      const words = ['notes', 'comment', MEETING, '--by', 'SM', '--text', text, '--as-of', '2024-03-12']
      const env = { PATH: process.env.PATH, HOME: store, ...GIT_ENVIRONMENT }
      spawn(process.execPath, [join(REPOSITORY, 'bin/kscp.js'), ...words], { cwd: store, env }).on('close', done)
    })
  const codes = await Promise.all(['One.', 'Two.', 'Three.'].map(comment))
  expect(readdirSync(join(store, 'records/comments'))).toHaveLength(codes.filter((code) => code === 0).length)
  expect(codes.filter((code) => code !== 0 && code !== 1)).toEqual([])
  expect(kscp(store, 'validate').code).toBe(0)
})
