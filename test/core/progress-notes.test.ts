// The progress notes in an action's body.
import { expect, it } from 'vitest'
import { latestNoteOf, progressNotesOf } from '../../src/core/progress-notes.js'

const notes = (body: string) => progressNotesOf({ body })

it('are told apart by their headings, in the order of the body', () => {
  expect(notes('Some words above.\n\n### 2019-12-02 EM\n\nRang the panel.\nNo answer.\n\n### 2019-12-09 jo-ward\n\nThey agree.\n')).toEqual(
    [
      { on: '2019-12-02', by: 'EM', text: 'Rang the panel.\nNo answer.', plain: 'Rang the panel. No answer.' },
      { on: '2019-12-09', by: 'jo-ward', text: 'They agree.', plain: 'They agree.' },
    ],
  )
})

it('may have a heading without a name, and line ends of Windows', () => {
  expect(notes('### 2019-12-02\r\nDone.\r\n')).toEqual([{ on: '2019-12-02', by: '', text: 'Done.', plain: 'Done.' }])
})

it('show nothing that a mark takes out', () => {
  expect(notes('### 2019-12-02 EM\n\nSpoke to :redact[the Croft family]{reason=s40}.\n')[0]?.plain).toBe('Spoke to [redacted].')
})

it('show nothing of a block that is taken out, also where it opens in an earlier note or is never closed', () => {
  const body = ':::redact{reason=s40}\n### 2019-12-02 EM\n\nRang the Crofts.\n\n### 2019-12-03 EM\n\nSaw the Crofts.\n:::\n'
  for (const { plain } of [...notes(body), ...notes(body.replace(/:::\n$/, ''))]) expect(plain).not.toContain('Crofts')
})

it('can be asked for the last one only', () => {
  expect(latestNoteOf({ body: '### 2019-12-02 EM\n\nRang.\n\n### 2019-12-09 AK\n\nAgreed.\n' })?.plain).toBe('Agreed.')
  expect(latestNoteOf({ body: 'Words.\n' })).toBeNull()
})

it('have no day that does not exist', () => {
  expect(notes('### 2019-02-30 EM\n\nWords.\n')).toEqual([])
})
