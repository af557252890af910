// Whoever chaired approves the notes once the comments are in, and no change after that goes unseen.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { git } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { copyOfOurStore, makeStore, meetingWith } from '../support/store.js'
import { approvedStore, circulatedStore, draftStore, expectDone, FILE, listed, MEETING, notes, refusal } from './stages-store.js'

const textOf = (store: string) => readFileSync(join(store, FILE), 'utf8')

function replaceIn(store: string, find: string, replacement: string): void {
  const text = textOf(store)
  if (!text.includes(find)) throw new Error(`there is no ${find}`)
  writeFileSync(
    join(store, FILE),
    text.replace(find, () => replacement),
  )
}

describe('approving', () => {
  it('records who, when and what, in one commit', () => {
    const store = approvedStore()
    expect(textOf(store)).toMatch(/^status: approved$/m)
    expect(textOf(store)).toMatch(/^approval: \{by: JW, on: 2024-03-23, digest: sha256-[\w+/]{43}=\}$/m)
    expect(git(store, 'log', '-1', '--format=%s').trim()).toBe(`Approve the notes of ${MEETING}`)
    expect(validateJson(store, '--strict').problems).toEqual([])
  })

  it('comes before the last day once everyone has answered', () => {
    const store = circulatedStore()
    for (const by of ['AK', 'SM']) expectDone(notes(store, '2024-03-12', 'comment', '--by', by, '--nothing-to-add'))
    expect(notes(store, '2024-03-13', 'approve', '--by', 'JW').code).toBe(0)
  })
})

describe('approving is refused', () => {
  it('for a draft, and a second time', () => {
    const draft = `kscp: The notes of ${MEETING} are draft: the Chair approves what has gone round for comment.`
    expect(refusal(notes(draftStore(), '2024-03-23', 'approve', '--by', 'JW'))).toEqual([1, draft])
    expect(refusal(notes(approvedStore(), '2024-03-24', 'approve', '--by', 'JW'))[0]).toBe(1)
  })

  it('for anybody but whoever chaired', () => {
    const store = circulatedStore()
    expect(refusal(notes(store, '2024-03-23', 'approve', '--by', 'AK'))).toEqual([1, 'kscp: AK did not chair this meeting: JW did.'])
    expect(refusal(notes(store, '2024-03-23', 'approve', '--by', 'WJ'))).toEqual([2, 'kscp: There is no person WJ.'])
    expect(notes(store, '2024-03-23', 'approve').code).toBe(2)
  })

  it('while comments may still come', () => {
    const store = circulatedStore()
    const sentence = (who: string) => `kscp: ${who} not answered yet, and comments may be made until 22 March 2024.`
    expect(refusal(notes(store, '2024-03-22', 'approve', '--by', 'JW'))).toEqual([1, sentence('AK, SM have')])
    expectDone(notes(store, '2024-03-12', 'comment', '--by', 'AK', '--nothing-to-add'))
    expect(refusal(notes(store, '2024-03-22', 'approve', '--by', 'JW'))).toEqual([1, sentence('SM has')])
  })

  it('while a comment is not answered', () => {
    const store = circulatedStore()
    expectDone(notes(store, '2024-03-12', 'comment', '--by', 'AK', '--text', 'The audit was in May.'))
    expect(refusal(notes(store, '2024-03-23', 'approve', '--by', 'JW'))).toEqual([
      1,
      `kscp: 1 comment on the notes of ${MEETING} is not answered: ak-2024-03-12-1.`,
    ])
    expectDone(notes(store, '2024-03-23', 'comment', '--accept', 'ak-2024-03-12-1'))
    expect(notes(store, '2024-03-23', 'approve', '--by', 'JW').code).toBe(0)
  })

  it('for notes that do not validate', () => {
    const store = circulatedStore()
    replaceIn(store, '## 2.', '## 3.')
    const { code, stderr } = notes(store, '2024-03-23', 'approve', '--by', 'JW')
    expect(code).toBe(1)
    expect(stderr).toContain('number-gap')
  })
})

describe('a change of approved minutes', () => {
  const codes = (store: string) => validateJson(store).problems.map(({ code }) => code)

  it.each([
    ['their words', 'JW welcomed all present.', 'JW welcomed everybody.'],
    ['who was there', '[JW, AK, SM]', '[JW, AK]'],
    ['the next meeting', '2024-06-05', '2024-06-12'],
    ['a decision', 'in the autumn', 'in the spring'],
  ])('of %s is told, and stops publication', (_, find, replacement) => {
    const store = approvedStore()
    replaceIn(store, find, replacement)
    expect(codes(store)).toEqual(['approved-minutes-changed'])
    for (const words of [[], ['--draft']]) {
      const { code, stdout, stderr } = kscp(store, ['notes', 'redact', MEETING, '-o', '-', ...words])
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain('approved-minutes-changed')
    }
  })

  it('is none when words are marked for redaction or cleared', () => {
    const store = approvedStore()
    replaceIn(store, 'on the audit', 'on :redact[the audit]{reason=s41}')
    replaceIn(store, 'JW welcomed', ':clear[JW]{by=AK why="the Chair"} welcomed')
    replaceIn(store, '## 2. Neglect\n', ':::redact{reason=s41}\n- A list.\n:::\n\n## 2. Neglect\n')
    expect(codes(store)).toEqual(['approved-minutes-changed'])
    replaceIn(store, ':::redact{reason=s41}\n- A list.\n:::\n\n', '')
    expect(codes(store)).toEqual([])
  })

  it('of an action is told', () => {
    const store = approvedStore()
    replaceIn(store, 'owners="AK"', 'owners="JW"')
    expect(codes(store)).toContain('approved-minutes-changed')
  })
})

describe('what is called approved', () => {
  const found = (store: string) => validateJson(store).problems.map(({ code, file, line }) => `${code} ${file}:${line}`)

  it.each([
    ['without a digest', /, digest: sha256-[^}]*/, `approval-without-digest ${FILE}:`],
    ['without an approval', /^approval: .*\n/m, `approved-without-approval ${FILE}:`],
  ])('after kscp sent it round, %s is told, and stops publication', (_, taken, problem) => {
    const store = approvedStore()
    writeFileSync(join(store, FILE), textOf(store).replace(taken, '').replace('in the autumn', 'in the spring'))
    expect(found(store)).toEqual([expect.stringContaining(problem)])
    const { code, stderr } = notes(store, '2024-03-24', 'publish')
    expect([code, stderr]).toEqual([1, expect.stringContaining(problem.split(' ')[0] ?? '')])
    expect(stderr).not.toContain('are published')
    expect(listed(store, '2024-03-24').next).toBe(`kscp notes amend ${MEETING} --why "..."`)
  })

  it('needs no approval where the notes were kept before kscp', () => {
    expect(validateJson(copyOfOurStore()).problems).toEqual([])
  })

  it.each(['{by: JW}', '{by: JW, on: 2024-04-01}'])('needs no digest where they were approved before kscp: %s', (approval) => {
    expect(validateJson(makeStore(meetingWith('status: approved', `status: approved\napproval: ${approval}`))).problems).toEqual([])
  })
})
