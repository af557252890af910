// What makes no sense is refused in a sentence, and leaves every file as it was.
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { actionStore, actions, actionWith, done, FILE, refused, TEXT } from './action-store.js'

const CLOSED = {
  [FILE]: actionWith('closed: 2024-03-20\noutcome: It was sent.\n')[FILE]?.replace('status: open', 'status: done') ?? '',
}
const STARTED = { [FILE]: actionWith('started: 2024-03-20\n')[FILE]?.replace('status: open', 'status: in-progress') ?? '' }

const WHY = ['--why', 'Because.']

describe('a closed action', () => {
  it.each([
    ['start'],
    ['close', '--outcome', 'It was sent.'],
    ['cancel', ...WHY],
    ['reassign', '--to', 'JW'],
    ['defer', '--to', '2024-09-01', ...WHY],
    ['replace', '--with', 'Ring the panel.', ...WHY],
  ])('is not for %s', (verb, ...words) => {
    const store = actionStore(CLOSED)
    const run = actions(store, '2024-04-01', verb, ...words)
    expect(refused(store, run)).toEqual([1, 'The action 2024-03-06-slg-1 was closed on 20 March 2024.'])
    expect(run.stderr).toContain('kscp actions reopen 2024-03-06-slg-1 --why')
  })
})

it('starts nothing twice', () => {
  const store = actionStore(STARTED)
  const sentence = 'The action 2024-03-06-slg-1 is in progress since 20 March 2024 already.'
  expect(refused(store, actions(store, '2024-04-01', 'start'))).toEqual([1, sentence])
})

it('opens nothing that is open', () => {
  const store = actionStore()
  expect(refused(store, actions(store, '2024-04-01', 'reopen', ...WHY))).toEqual([1, 'The action 2024-03-06-slg-1 is open already.'])
})

describe('a day', () => {
  const EACH = [
    ['start'],
    ['note', '--by', 'AK', 'Drafted.'],
    ['close', '--outcome', 'It was sent.'],
    ['cancel', ...WHY],
    ['reassign', '--to', 'JW'],
    ['defer', '--to', '2024-09-01', ...WHY],
    ['replace', '--with', 'Ring the panel.', ...WHY],
  ]
  it.each(EACH)('before it was raised is none for %s', (verb, ...words) => {
    const store = actionStore()
    const [code, sentence] = refused(store, actions(store, '2024-03-05', verb, ...words))
    expect(code).toBe(1)
    expect(sentence).toBe("The action 2024-03-06-slg-1 was raised on 6 March 2024, so this can't be on 5 March 2024.")
  })

  it('before the last change is none either', () => {
    const store = actionStore(STARTED)
    const sentence = "The last change to the action 2024-03-06-slg-1 was made on 20 March 2024, so this can't be on 19 March 2024."
    expect(refused(store, actions(store, '2024-03-19', 'close', '--outcome', 'It was sent.'))).toEqual([1, sentence])
  })

  it.each([
    ['close', '--outcome', 'It was sent.'],
    ['cancel', ...WHY],
    ['replace', '--with', 'Ring the panel.', ...WHY],
  ])('before the latest note is none for %s, which ends it', (verb, ...words) => {
    const store = actionStore({ [FILE]: `${TEXT}\n### 2024-04-02 AK\n\nDrafted.\n\n### 2024-04-01 AK\n\nBegun.\n` })
    const sentence = "The latest note on the action 2024-03-06-slg-1 was made on 2 April 2024, so this can't be on 1 April 2024."
    expect(refused(store, actions(store, '2024-04-01', verb, ...words))).toEqual([1, sentence])
    done(actions(store, '2024-04-02', verb, ...words))
  })

  it('before a note may be one on which work began, or on which it was put off or passed on, written down late', () => {
    const store = actionStore({ [FILE]: `${TEXT}\n### 2024-04-02 AK\n\nDrafted.\n` })
    done(actions(store, '2024-03-30', 'start'))
    done(actions(store, '2024-03-31', 'defer', '--to', '2024-09-01', ...WHY))
    done(actions(store, '2024-04-01', 'reassign', '--to', 'JW'))
  })

  it('before a change may be one of a note, written down late', () => {
    const store = actionStore(STARTED)
    done(actions(store, '2024-03-19', 'note', '--by', 'AK', 'Asked for the file.'))
  })

  it('before it was closed is none for opening it again', () => {
    const store = actionStore(CLOSED)
    expect(refused(store, actions(store, '2024-03-19', 'reopen', ...WHY))[0]).toBe(1)
  })

  it('before the last note is none for a note', () => {
    const store = actionStore({ [FILE]: `${TEXT}\n### 2024-04-01 AK\n\nDrafted.\n` })
    expect(refused(store, actions(store, '2024-03-31', 'note', '--by', 'AK', 'Begun.'))[0]).toBe(1)
  })
})

describe('whoever does it', () => {
  it.each([
    ['note', 'Drafted.'],
    ['start'],
    ['close', '--outcome', 'It was sent.'],
    ['cancel', ...WHY],
    ['reassign', '--to', 'JW'],
    ['defer', '--to', '2024-09-01', ...WHY],
    ['replace', '--with', 'Ring the panel.', ...WHY],
  ])('is somebody, for %s', (verb, ...words) => {
    const store = actionStore()
    expect(refused(store, actions(store, '2024-03-10', verb, ...words, '--by', 'KA'))).toEqual([2, 'There is no person KA.'])
  })

  it('reopens a closed one by a name that is known', () => {
    const store = actionStore(CLOSED)
    expect(refused(store, actions(store, '2024-04-01', 'reopen', ...WHY, '--by', 'KA'))).toEqual([2, 'There is no person KA.'])
  })

  it('is in a role that day, where initials say who', () => {
    const store = actionStore()
    const sentence = 'SM means sam-mensah, who was in no role on 2024-06-01.'
    expect(refused(store, actions(store, '2024-06-01', 'note', '--by', 'SM', 'Drafted.'))).toEqual([2, sentence])
  })

  it('must be named for a note', () => {
    const store = actionStore()
    expect(refused(store, actions(store, '2024-03-10', 'note', 'Drafted.'))[0]).toBe(2)
  })
})

describe('words', () => {
  it.each([
    ['close', '--outcome', ' \n'],
    ['cancel', '--why', ''],
    ['reassign', '--to', 'JW', '--why', ' '],
    ['reassign', '--to', ', '],
    ['defer', '--to', '2024-09-01', '--why', ''],
    ['defer', '--to', 'soon', ...WHY],
    ['replace', '--with', ' ', ...WHY],
    ['replace', '--with', 'Ring the panel.', '--why', ''],
    ['note', '--by', 'AK', ' '],
  ])('are there: %s %s %j', (verb, ...words) => {
    const store = actionStore()
    expect(refused(store, actions(store, '2024-03-10', verb, ...words))[0]).toBe(2)
  })

  it.each([
    ['close', '--outcome', 'Sent :redact[to Robin Vale]{reason=s40}.'],
    ['cancel', '--why', ':redact[Robin Vale'],
    ['defer', '--to', '2024-09-01', '--why', 'Robin \u0007Vale'],
    ['replace', '--with', 'Ring :redact[Robin Vale].', ...WHY],
    ['replace', '--with', '<b>Robin Vale</b>', ...WHY],
    ['note', '--by', 'AK', ':redact[Robin Vale'],
    ['note', '--by', 'AK', '::action[Ring Robin Vale.]{#2 owners="AK"}'],
    ['note', '--by', 'AK', '<<<<<<< Robin Vale'],
  ])('that no record may hold are not repeated: %s', (verb, ...words) => {
    const store = actionStore()
    const run = actions(store, '2024-03-10', verb, ...words)
    expect(refused(store, run)[0]).toBe(2)
    expect(run.stderr).not.toContain('Vale')
  })

  it.each([
    '### 2024-03-11 JW\n\nNobody said so.',
    'Drafted.\n### 2024-03-11 JW\nNobody said so.',
    '## 2. Neglect',
    'Drafted.\n\n---\n\nMore.',
    'Drafted\n---',
    '***',
    '```\n### 2024-03-11 JW\n```',
    '```\nnever closed',
    ':::redact{reason=s40}\nnever closed',
  ])('of a note stay inside it: %j', (words) => {
    const store = actionStore()
    expect(refused(store, actions(store, '2024-03-10', 'note', '--by', 'AK', words))[0]).toBe(2)
  })
})

describe('an action', () => {
  it('is one that there is', () => {
    const store = actionStore()
    const run = kscp(store, 'actions start 2024-03-06-slg-9')
    expect(refused(store, run)).toEqual([2, 'There is no action 2024-03-06-slg-9.'])
    expect(run.stderr).toContain('Did you mean 2024-03-06-slg-1?')
  })

  it('is only one', () => {
    const store = actionStore({
      'records/actions/2024-03-07-k7qd.md': '---\ntitle: Ring.\nowners: [AK]\nraised: 2024-03-07\nstatus: open\n---\n',
    })
    const [code, sentence] = refused(store, kscp(store, 'actions start 2024-03'))
    expect(code).toBe(2)
    expect(sentence).toContain('could be more than one action')
  })

  it('can be read', () => {
    const sentence = "The record of the action 2024-03-06-slg-1 can't be read."
    for (const text of [TEXT.replace('status: open', 'status: opne'), '---\ntitle: [\n---\n']) {
      const store = actionStore({ [FILE]: text })
      for (const verb of ['start', 'show']) expect(refused(store, actions(store, '2024-03-10', verb))).toEqual([1, sentence])
    }
  })
})

describe('wrong usage of a verb', () => {
  it.each([
    ['close', [], "error: required option '--outcome <words>' not specified"],
    ['start', ['--bye', 'AK'], "error: unknown option '--bye'"],
    ['start', ['now'], "error: too many arguments for 'start'. Expected 1 argument but got 2."],
  ])('ends with 2, in a sentence: %s %j', (verb, words, sentence) => {
    const store = actionStore()
    const run = actions(store, '2024-04-01', verb, ...words)
    expect(refused(store, run)).toEqual([2, sentence])
    expect(run.stderr).not.toContain('    at ')
  })
})
