// notes follow-up makes an action, an item for an agenda or a reason of a commitment, in one commit, and refuses what makes no sense.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commitAll, git } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { ELMBRIDGE, makeStore } from '../support/store.js'
import { filesWith, MEETING } from './minutes.js'

const SETTINGS = { 'records/kscp.yaml': `${ELMBRIDGE['records/kscp.yaml']}`.replace('commit: false', 'commit: true') }
const KEY = { 'records/clearance.key': `${'0123456789abcdef'.repeat(4)}\n` }

function storeWith(body: string) {
  const root = commitAll(makeStore(filesWith(body, { ...SETTINGS, ...KEY })))
  const ids: string[] = JSON.parse(kscp(root, `notes check ${MEETING} --format json`).stdout).commitments.map(
    ({ id }: { id: string }) => id,
  )
  const [id = ''] = ids
  const decide = (...words: string[]) => kscp(root, ['notes', 'follow-up', MEETING, id, ...words, '--as-of', '2024-03-08'])
  return { root, id, decide, record: () => readFileSync(join(root, `records/commitments/${MEETING}-${id}.md`), 'utf8') }
}

const BODY = 'JW asked AK to write to the panel.'

describe('a commitment', () => {
  it('becomes an action of the group that met, in one commit', () => {
    const { root, decide, record } = storeWith(BODY)
    const { code, stdout } = decide('--action', '--owners', 'AK', '--due', '2024-04-30', '--by', 'JW')
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^Added 2024-03-08-[a-z0-9]{4}, AK, due 30 April 2024: Write to the panel\.\n$/),
    ])
    const [file = ''] = readdirSync(join(root, 'records/actions'))
    expect(readFileSync(join(root, 'records/actions', file), 'utf8')).toBe(
      '---\ntitle: Write to the panel.\ngroup: slg\nowners: [AK]\nraised: 2024-03-08\ndue: 2024-04-30\nstatus: open\nsource: [notes 2024-03-06 item 1]\n---\n',
    )
    expect(record()).toMatch(new RegExp(`decision: action\naction: ${file.slice(0, -3)}\nby: JW\non: 2024-03-08\n`))
    expect(git(root, 'show', '--stat', '--format=%s', 'HEAD')).toMatch(
      /^Add action .*, from the notes of 2024-03-06-slg, by JW: Write to the panel\.\n/,
    )
    expect([git(root, 'status', '--short'), validateJson(root).problems]).toEqual(['', []])
  })

  it('goes on the next agenda', () => {
    const { root, decide, record } = storeWith(BODY)
    expect(decide('--next-agenda', '--title', 'The panel').stdout).toBe('It goes on the next agenda of slg: The panel\n')
    expect(record()).toContain('decision: next-agenda\ngroup: slg\ntitle: The panel\non: 2024-03-08\n')
    expect(validateJson(root).problems).toEqual([])
  })

  it('goes on it under the heading of the minutes where its words only ask for "the item"', () => {
    const { decide } = storeWith('### Child deaths\n\nJW asked for the item to be added to the agenda for the next meeting.')
    expect(decide('--next-agenda').stdout).toBe('It goes on the next agenda of slg: Child deaths\n')
  })

  it('is dismissed with a reason that is kept, by the first characters of its id', () => {
    const { root, id, record } = storeWith(BODY)
    const { code } = kscp(root, [
      'notes',
      'follow-up',
      MEETING,
      id.slice(0, 5),
      '--dismiss',
      '--why',
      'Done at once.',
      '--as-of',
      '2024-03-08',
    ])
    expect([code, record()]).toEqual([0, expect.stringContaining('decision: dismissed\nwhy: Done at once.\n')])
  })

  it('leaves the minutes as they are', () => {
    const { root, decide } = storeWith(BODY)
    const before = readFileSync(join(root, `records/meetings/${MEETING}.md`))
    decide('--action', '--owners', 'AK')
    expect(readFileSync(join(root, `records/meetings/${MEETING}.md`))).toEqual(before)
  })
})

describe('it is refused', () => {
  it.each([
    ['without a decision', [], 2, 'One decision is needed.'],
    ['with two', ['--dismiss', '--why', 'No.', '--next-agenda'], 2, 'One decision is needed.'],
    ['as an action for nobody', ['--action'], 2, 'Nobody is named to do it.'],
    ['as an action for a stranger', ['--action', '--owners', 'ZZ'], 2, 'no person, group or organisation ZZ'],
    ['without a reason', ['--dismiss'], 2, 'needs a reason'],
    ['with words that are none', ['--dismiss', '--why', ' '], 2, 'no words after --why'],
    ['for an unknown group', ['--next-agenda', '--group', 'slh'], 2, 'There is no group slh.'],
    ['with an option of another decision', ['--dismiss', '--why', 'No.', '--due', 'next-meeting'], 2, "--due doesn't go with this"],
    ['with a mark that is not exact', ['--next-agenda', '--title', ':redact[Panel'], 2, "This can't be kept"],
    ['by a stranger', ['--dismiss', '--why', 'No.', '--by', 'ZZ'], 2, 'There is no person ZZ.'],
  ])('%s', (_, words, code, message) => {
    const { root, decide } = storeWith(BODY)
    const refused = decide(...words)
    expect([refused.code, refused.stdout]).toEqual([code, ''])
    expect(refused.stderr).toContain(message)
    expect(existsSync(join(root, 'records/commitments'))).toBe(false)
  })

  it('for the agenda of the group that met, where there is no such group', () => {
    const { root, decide } = storeWith(BODY)
    rmSync(join(root, 'records/groups/slg.md'))
    const { code, stderr } = decide('--next-agenda', '--title', 'The panel')
    expect([code, stderr]).toEqual([1, expect.stringContaining('There is no group "slg".')])
    expect(existsSync(join(root, 'records/commitments'))).toBe(false)
  })

  it('once it is decided', () => {
    const { decide } = storeWith(BODY)
    decide('--dismiss', '--why', 'Done.')
    const { code, stderr } = decide('--next-agenda')
    expect([code, stderr]).toEqual([1, expect.stringContaining('2024-03-08: dismissed')])
  })

  it('where it is unknown, or the meeting is', () => {
    const { root } = storeWith(BODY)
    expect(kscp(root, ['notes', 'follow-up', MEETING, 'zzz', '--dismiss', '--why', 'No.']).code).toBe(2)
    expect(kscp(root, ['notes', 'follow-up', '2024-03-07-slg', 'zzz', '--dismiss', '--why', 'No.']).code).toBe(2)
  })

  it('before the meeting was held', () => {
    const { root, id } = storeWith(BODY)
    const { code, stderr } = kscp(root, ['notes', 'follow-up', MEETING, id, '--dismiss', '--why', 'No.', '--as-of', '2024-03-01'])
    expect([code === 0, stderr]).toEqual([false, expect.stringContaining('The meeting was held')])
  })
})

describe('a commitment with a mark in its sentence', () => {
  const MARKED = 'AK will ring :redact[Zebedee Quill]{reason=s40}.'

  it('needs a title', () => {
    const { decide } = storeWith(MARKED)
    const { code, stderr } = decide('--action', '--owners', 'AK')
    expect([code, stderr]).toEqual([2, expect.stringContaining('--title')])
    expect(stderr).not.toMatch(/zebedee|quill/i)
  })

  it('puts nothing of it in a commit message', () => {
    const { root, decide } = storeWith(MARKED)
    expect(decide('--dismiss', '--why', 'Zebedee Quill was rung.').code).toBe(0)
    expect(git(root, 'log', '-1', '--format=%B')).not.toMatch(/zebedee|quill/i)
  })
})
