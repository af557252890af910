// An action is started, noted on, closed, cancelled and opened again; each change is a dated field and one commit.
import { expect, it } from 'vitest'
import { git } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { actionStore, actions, actionWith, done, FILE, lastMessage, read, TEXT } from './action-store.js'

/** The lines that a change put into the record, and those it took out. */
const changed = (store: string) => {
  const lines = (sign: string) => git(store, 'show', '--format=', '-U0', 'HEAD').match(new RegExp(`^\\${sign}(?!\\${sign}).*`, 'gm')) ?? []
  return [...lines('-'), ...lines('+')]
}

it('starts one', () => {
  const store = actionStore()
  expect(done(actions(store, '2024-03-10', 'start', '--by', 'AK'))).toBe(
    'Started 2024-03-06-slg-1 on 10 March 2024: Write to the panel about the audit.',
  )
  expect(changed(store)).toEqual(['-status: open', '+status: in-progress', '+started: 2024-03-10'])
  expect(lastMessage(store)).toBe('Start action 2024-03-06-slg-1, by AK')
  expect(git(store, 'status', '--short')).toBe('')
  expect(validateJson(store, '--strict').problems).toEqual([])
})

it('closes one with its outcome, on one line', () => {
  const store = actionStore()
  expect(done(actions(store, '2024-03-10', 'close', '--outcome', 'The panel has the\n letter: all of it.'))).toContain('Closed')
  expect(changed(store)).toEqual([
    '-status: open',
    '+status: done',
    '+closed: 2024-03-10',
    '+outcome: "The panel has the letter: all of it."',
  ])
  expect(lastMessage(store)).toBe('Close action 2024-03-06-slg-1: The panel has the letter: all of it.')
  expect(validateJson(store).problems).toEqual([])
})

it('cancels one, and the reason is its outcome', () => {
  const store = actionStore()
  done(actions(store, '2024-03-10', 'cancel', '--why', 'The panel is gone.', '--by', 'JW'))
  expect(changed(store)).toEqual(['-status: open', '+status: cancelled', '+closed: 2024-03-10', '+outcome: The panel is gone.'])
  expect(lastMessage(store)).toBe('Cancel action 2024-03-06-slg-1, by JW: The panel is gone.')
})

it('opens one again, in progress where it was started, and keeps what it had come to', () => {
  const store = actionStore()
  done(actions(store, '2024-03-10', 'start'))
  done(actions(store, '2024-03-11', 'close', '--outcome', 'It was sent.'))
  const again = actions(store, '2024-03-12', 'reopen', '--why', 'It came back.', '--by', 'AK')
  done(again)
  expect(again.stdout).toContain('again, now in progress:')
  const reopened = 'reopened:\n  - {on: 2024-03-12, why: It came back., by: AK, closed: 2024-03-11, outcome: It was sent.}\n'
  expect(read(store)).toBe(TEXT.replace('open\n---', `in-progress\nstarted: 2024-03-10\n${reopened}---`))
  expect(lastMessage(store)).toBe('Reopen action 2024-03-06-slg-1, by AK: It came back.')
  done(actions(store, '2024-03-13', 'close', '--outcome', 'It was sent once more.'))
  done(actions(store, '2024-03-13', 'reopen', '--why', 'Again.'))
  expect(read(store)).toContain(`It was sent.}\n  - {on: 2024-03-13, why: Again., closed: 2024-03-13, outcome: It was sent once more.}\n`)
  expect(validateJson(store).problems).toEqual([])
})

it('opens one again whose outcome stands over several lines', () => {
  const lines = 'closed: 2024-03-09\noutcome: >\n  It was sent.\n\n  Twice.\nnote: Kept.\n'
  const store = actionStore({ [FILE]: actionWith(lines)[FILE]?.replace('status: open', 'status: done') ?? '' })
  done(actions(store, '2024-03-12', 'reopen', '--why', 'It came back.'))
  expect(read(store)).toBe(
    TEXT.replace(
      'open\n---',
      'open\nnote: Kept.\nreopened:\n  - {on: 2024-03-12, why: It came back., closed: 2024-03-09, outcome: "It was sent.\\nTwice.\\n"}\n---',
    ),
  )
})

it('takes notes, the newest last, each under a heading of its own', () => {
  const store = actionStore()
  expect(done(actions(store, '2024-03-10', 'note', '--by', 'AK', 'The letter is drafted.'))).toContain('Noted on 2024-03-06-slg-1')
  done(actions(store, '2024-03-10', 'note', '--by', 'asha-kaur', ' - It is with JW.\n - Nobody else has it. \n'))
  done(actions(store, '2024-06-12', 'note', '--by', 'sam-mensah', 'It came :redact[from Robin Vale]{reason=s40}.'))
  const notes = [
    '### 2024-03-10 AK\n\nThe letter is drafted.\n',
    '### 2024-03-10 AK\n\n- It is with JW.\n - Nobody else has it.\n',
    '### 2024-06-12 sam-mensah\n\nIt came :redact[from Robin Vale]{reason=s40}.\n',
  ]
  expect(read(store)).toBe(`${TEXT}\n${notes.join('\n')}`)
  expect(lastMessage(store)).toBe('Note progress on action 2024-03-06-slg-1, by sam-mensah')
  expect(validateJson(store, '--strict').problems).toEqual([])
})

it('takes a note on a closed action too', () => {
  const store = actionStore()
  done(actions(store, '2024-03-10', 'close', '--outcome', 'It was sent.'))
  done(actions(store, '2024-03-20', 'note', '--by', 'AK', 'The panel has thanked us.'))
  expect(validateJson(store).problems).toEqual([])
})

it('finds an action by as much of its id as means only one', () => {
  const store = actionStore()
  expect(done(kscp(store, 'actions start slg-1 --as-of 2024-03-10'))).toContain('2024-03-06-slg-1')
})

it('says nothing when asked to be quiet, and commits nothing where the store does not', () => {
  const store = actionStore({ 'records/kscp.yaml': 'name: Elmbridge\ncommit: false\nglossary:\n  GP: General Practitioner\n' })
  expect(done(actions(store, '2024-03-10', 'start', '--quiet'))).toBe('')
  expect(lastMessage(store)).toBe('Begin')
  expect(git(store, 'status', '--short').trim()).toBe(`M ${FILE}`)
})
