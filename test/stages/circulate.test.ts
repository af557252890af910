// Draft notes go out for comment whole: a Word file, a mail and the record of the round, or nothing at all.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { git } from '../support/git.js'
import { circulatedStore, DRAFT_TEXT, draftStore, FILE, listed, MEETING, notes, refusal } from './stages-store.js'

const OUTBOX = `outbox/${MEETING}`

describe('circulating', () => {
  it('writes a Word file and a mail, and records the round in one commit', () => {
    const store = draftStore()
    const { code, stdout } = notes(store, '2024-03-08', 'circulate')
    expect(code).toBe(0)
    expect(readFileSync(join(store, FILE), 'utf8')).toBe(
      DRAFT_TEXT.replace('status: draft', 'status: circulated').replace(
        '2024-06-05\n---',
        '2024-06-05\ncirculation: {on: 2024-03-08, comments-by: 2024-03-22}\n---',
      ),
    )
    expect(git(store, 'show', '--format=%s', '--name-only').trim().split('\n')).toEqual([
      `Send the notes of ${MEETING} round for comment by 2024-03-22`,
      '',
      FILE,
    ])
    expect(git(store, 'status', '--short')).toBe('')
    expect(
      readFileSync(join(store, OUTBOX, `${MEETING}-draft.docx`))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    expect(stdout).toContain('22 March 2024')
  })

  it('writes to those with an address, and says who has none', () => {
    const store = draftStore()
    const { stdout } = notes(store, '2024-03-08', 'circulate')
    const mail = readFileSync(join(store, OUTBOX, 'circulate.eml'), 'utf8')
    expect(mail).toContain('X-Unsent: 1')
    expect(mail.replace(/\r\n\s/g, ' ')).toMatch(/^To: Jo Ward <jo\.ward@example\.org>, Asha Kaur <asha\.kaur@example\.org>/m)
    expect(mail.replaceAll('=\r\n', '')).toContain('Please send your comments by 22 March 2024')
    expect(mail).toContain(`${MEETING}-draft.docx`)
    expect(stdout).toContain('No address is recorded of: SM.')
  })

  it('makes the same files for the same day', () => {
    const [one, other] = [circulatedStore(), circulatedStore()]
    for (const file of [`${MEETING}-draft.docx`, 'circulate.eml'])
      expect(readFileSync(join(one, OUTBOX, file)).equals(readFileSync(join(other, OUTBOX, file)))).toBe(true)
  })

  it('takes another last day', () => {
    const store = draftStore()
    notes(store, '2024-03-08', 'circulate', '--comments-by', '2024-03-15')
    expect(listed(store, '2024-03-08')).toMatchObject({ stage: 'circulated', deadline: '2024-03-15' })
  })

  it('goes round once more only when asked to', () => {
    const store = circulatedStore()
    expect(refusal(notes(store, '2024-03-20', 'circulate'))).toEqual([
      1,
      `kscp: The notes of ${MEETING} are out already, for comments by 22 March 2024.`,
    ])
    expect(notes(store, '2024-03-20', 'circulate', '--again').code).toBe(0)
    expect(listed(store, '2024-03-20')).toMatchObject({ round: 2, deadline: '2024-04-05', silent: ['JW', 'AK', 'SM'] })
  })
})

describe('circulating is refused', () => {
  const unchanged = (store: string, text = DRAFT_TEXT) => {
    expect(readFileSync(join(store, FILE), 'utf8')).toBe(text)
    expect(existsSync(join(store, OUTBOX))).toBe(false)
  }

  it('where the notes do not validate', () => {
    const text = DRAFT_TEXT.replace('## 2.', '## 3.')
    const store = draftStore({ [FILE]: text })
    const { code, stdout, stderr } = notes(store, '2024-03-08', 'circulate')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('number-gap')
    unchanged(store, text)
  })

  it('where an action or a person of the notes does not', () => {
    for (const file of ['records/actions/2024-03-06-slg-1.md', 'records/people/asha-kaur.md']) {
      const { code, stderr } = notes(draftStore({ [file]: '---\nnobody: 1\n---\n' }), '2024-03-08', 'circulate')
      expect(code).toBe(1)
      expect(stderr).toContain(file)
    }
  })

  it('but not for what is wrong elsewhere, nor for a warning', () => {
    const elsewhere = {
      'records/priorities/neglect.md': '---\nnobody: 1\n---\n',
      [FILE]: DRAFT_TEXT.replace('the audit.\n', 'the QZX audit.\n'),
    }
    expect(notes(draftStore(elsewhere), '2024-03-08', 'circulate').code).toBe(0)
  })

  it('before the meeting, and for a last day that is past or does not exist', () => {
    const store = draftStore()
    expect(refusal(notes(store, '2024-03-05', 'circulate'))).toEqual([1, 'kscp: The meeting is on 6 March 2024, which is still to come.'])
    const past = notes(store, '2024-03-08', 'circulate', '--comments-by', '2024-03-07')
    expect(refusal(past)).toEqual([2, 'kscp: The last day for comments, 7 March 2024, is past.'])
    expect(notes(store, '2024-03-08', 'circulate', '--comments-by', '2024-02-30').code).toBe(2)
    unchanged(store)
  })

  it('where nobody attended', () => {
    const store = draftStore({ [FILE]: DRAFT_TEXT.replace('[JW, AK, SM]', '[]') })
    expect(refusal(notes(store, '2024-03-08', 'circulate'))).toEqual([1, 'kscp: The notes say of nobody that they attended.'])
  })

  it('where nothing is written below the headings', () => {
    const store = draftStore()
    writeFileSync(join(store, FILE), DRAFT_TEXT.replace(/(?<=\n---\n)[\s\S]*/, '\n## 1. Welcome\n\n## 2. Any other business\n'))
    for (const name of readdirSync(join(store, 'records/actions'))) rmSync(join(store, 'records/actions', name))
    expect(refusal(notes(store, '2024-03-08', 'circulate'))).toEqual([1, 'kscp: The notes have headings and no words yet.'])
  })

  it('for notes that are approved', () => {
    const store = draftStore({ [FILE]: DRAFT_TEXT.replace('status: draft', 'status: approved') })
    const sentence = `kscp: The notes of ${MEETING} are approved: only drafts go round for comment.`
    expect(refusal(notes(store, '2024-03-08', 'circulate'))).toEqual([1, sentence])
  })

  it('for a meeting that is not there', () => {
    expect(refusal(notes(draftStore({ [FILE]: null, 'records/actions/2024-03-06-slg-1.md': null }), '2024-03-08', 'circulate'))[0]).toBe(2)
  })

  it('and leaves nothing behind where git does not take the commit', () => {
    const store = draftStore()
    writeFileSync(join(store, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    expect(notes(store, '2024-03-08', 'circulate').code).toBe(3)
    expect(readFileSync(join(store, FILE), 'utf8')).toBe(DRAFT_TEXT)
    expect(existsSync(join(store, OUTBOX, 'circulate.eml'))).toBe(false)
    expect(git(store, 'status', '--short')).toBe('')
  })
})
