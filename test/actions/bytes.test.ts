// A change leaves every byte that it doesn't mean: comments, order, quoting, line ends.
import { describe, expect, it } from 'vitest'
import { validateJson } from '../support/run.js'
import { actionStore, actions, done, FILE, read, TEXT } from './action-store.js'

const WITH_COMMENTS = TEXT.replace('---\n', '---\n# Asked for twice.\n')
  .replace('title: Write', 'title:   "Write')
  .replace('audit.\n', 'audit." # as agreed\n')
  .replace('status: open\n', 'status: open # so far\nsource:\n- notes 2024-03-06 item 2\n# the end\n')

const ALL = (store: string) => {
  done(actions(store, '2024-04-01', 'start'))
  done(actions(store, '2024-04-02', 'defer', '--to', '2024-09-01', '--why', 'Later.'))
  done(actions(store, '2024-04-03', 'reassign', '--to', 'JW'))
  done(actions(store, '2024-04-04', 'close', '--outcome', 'Sent.'))
  done(actions(store, '2024-04-05', 'reopen', '--why', 'Back.'))
  done(actions(store, '2024-04-06', 'note', '--by', 'JW', 'One.\nTwo.'))
  return read(store)
}

const ADDED = [
  'started: 2024-04-01',
  'due: 2024-09-01',
  'deferred:',
  '  - {on: 2024-04-02, to: 2024-09-01, why: Later.}',
  'reassigned:',
  '  - {on: 2024-04-03, from: [AK], to: [JW]}',
  'reopened:',
  '  - {on: 2024-04-05, why: Back., closed: 2024-04-04, outcome: Sent.}',
  '---',
  '',
  '### 2024-04-06 JW',
  '',
  'One.',
  'Two.',
  '',
].join('\n')

const after = (text: string) =>
  text
    .replace('[AK]', '[JW]')
    .replace('open', 'in-progress')
    .replace(/---\n$/, () => ADDED)

it('keeps comments, order and quoting', () => {
  const store = actionStore({ [FILE]: WITH_COMMENTS })
  expect(ALL(store)).toBe(after(WITH_COMMENTS))
  expect(validateJson(store).problems).toEqual([])
})

it('keeps the line ends of Windows', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n')
  const store = actionStore({ [FILE]: windows(WITH_COMMENTS) })
  expect(ALL(store)).toBe(windows(after(WITH_COMMENTS)))
  expect(validateJson(store).problems).toEqual([])
})

it.each([
  ['', '\n'],
  ['\n', ''],
  ['Words', '\n\n'],
  ['Words\n', '\n'],
  ['Words\n\n', ''],
])('puts an empty line above a note below %j', (body, gap) => {
  const store = actionStore({ [FILE]: TEXT + body })
  done(actions(store, '2024-04-06', 'note', '--by', 'JW', 'One.'))
  expect(read(store)).toBe(`${TEXT}${body}${gap}### 2024-04-06 JW\n\nOne.\n`)
})

it('puts a note below a file that ends with its frontmatter', () => {
  const store = actionStore({ [FILE]: TEXT.trimEnd() })
  done(actions(store, '2024-04-06', 'note', '--by', 'JW', 'One.'))
  expect(read(store)).toBe(`${TEXT}\n### 2024-04-06 JW\n\nOne.\n`)
})

describe('a list goes on as it was begun', () => {
  const deferredAs = (lines: string) => TEXT.replace('status', `due: 2024-09-01\n${lines}status`)
  const second = '{on: 2024-04-02, from: 2024-09-01, to: 2024-10-01, why: Later.}'
  it.each([
    [
      'fields below each other',
      'deferred:\n  - on: 2024-03-08 # a Friday\n    to: 2024-09-01\n    why: First. # he said\n  # no more\n\n',
      `deferred:\n  - on: 2024-03-08 # a Friday\n    to: 2024-09-01\n    why: First. # he said\n  - ${second}\n  # no more\n\n`,
    ],
    [
      'a line each',
      "deferred:\n- {to: '2024-09-01', on: 2024-03-08, why: First.} # he said\n",
      `deferred:\n- {to: '2024-09-01', on: 2024-03-08, why: First.} # he said\n- ${second}\n`,
    ],
    [
      'all on one line',
      'deferred: [ {to: "2024-09-01",on: 2024-03-08, why: First.}, ] # he said\n',
      `deferred: [ {to: "2024-09-01",on: 2024-03-08, why: First.}, ${second}, ] # he said\n`,
    ],
    [
      'words over several lines',
      'deferred:\n  - on: 2024-03-08\n    to: 2024-09-01\n    why: >-\n      First\n\n      of all.\n',
      `deferred:\n  - on: 2024-03-08\n    to: 2024-09-01\n    why: >-\n      First\n\n      of all.\n  - ${second}\n`,
    ],
  ])('%s', (_, before, now) => {
    const store = actionStore({ [FILE]: deferredAs(before) })
    done(actions(store, '2024-04-02', 'defer', '--to', '2024-10-01', '--why', 'Later.'))
    expect(read(store)).toBe(deferredAs(now).replace('due: 2024-09-01', 'due: 2024-10-01'))
  })
})

it('begins a list that is there and empty', () => {
  const empty = TEXT.replace('status', 'deferred: [] # never yet\nstatus')
  const store = actionStore({ [FILE]: empty })
  done(actions(store, '2024-04-02', 'defer', '--to', '2024-10-01', '--why', 'Later.'))
  const begun = empty.replace('[] #', '[{on: 2024-04-02, to: 2024-10-01, why: Later.}] #').replace(/---\n$/, 'due: 2024-10-01\n---\n')
  expect(read(store)).toBe(begun)
})

describe('owners stay in the form they stand in', () => {
  const ownedBy = (owners: string) => TEXT.replace('owners: [AK]\n', () => owners)
  const reassigned = (to: string) => `reassigned:\n  - {on: 2024-04-03, from: [AK, JW], to: ${to}}\n`
  const passTo = (owners: string, to: string) => {
    const store = actionStore({ [FILE]: ownedBy(owners) })
    done(actions(store, '2024-04-03', 'reassign', '--to', to))
    return read(store)
  }
  it.each([
    [
      'a line each',
      'owners: # two\n  - AK # leads\n  # since May\n  - "JW"   # helps\n',
      'owners: # two\n  # since May\n  - "JW"   # helps\n',
    ],
    ['a line each, of Windows', 'owners:\r\n- AK # leads\r\n- JW # helps\r\n', 'owners:\r\n- JW # helps\r\n'],
    ['in brackets', 'owners: [ AK, "JW" ] # two\n', 'owners: [ "JW" ] # two\n'],
    ['in brackets, a line each', 'owners: [\n  AK, # leads\n  JW # helps\n  ]\n', 'owners: [\n  JW # helps\n  ]\n'],
  ])('%s', (_, before, after) => {
    expect(passTo(before, 'JW')).toBe(ownedBy(after).replace(/---\n$/, () => `${reassigned('[JW]')}---\n`))
  })

  it('and who comes gets a line', () => {
    expect(passTo('owners:\n  - AK # leads\n  - JW # helps\n', 'slg, JW')).toBe(
      ownedBy('owners:\n  - slg\n  - JW # helps\n').replace(/---\n$/, () => `${reassigned('[slg, JW]')}---\n`),
    )
  })
})

it('a day and a stage keep their quotation marks, their comments and their block', () => {
  const before = TEXT.replace('status: open\n', "due: '2024-05-01'  # agreed\nstatus: >-  # so far\n  open\n").replace(
    /^title: (.*)$/m,
    'title: >- # as agreed\n  $1',
  )
  const store = actionStore({ [FILE]: before })
  done(actions(store, '2024-04-01', 'start'))
  done(actions(store, '2024-04-02', 'defer', '--to', '2024-09-01', '--why', 'Later.'))
  done(actions(store, '2024-04-04', 'close', '--outcome', 'Sent.'))
  const added =
    'started: 2024-04-01\ndeferred:\n  - {on: 2024-04-02, from: 2024-05-01, to: 2024-09-01, why: Later.}\nclosed: 2024-04-04\noutcome: Sent.\n'
  expect(read(store)).toBe(
    before
      .replace('2024-05-01', '2024-09-01')
      .replace('  open\n', '  done\n')
      .replace(/---\n$/, () => `${added}---\n`),
  )
  done(actions(store, '2024-04-05', 'reopen', '--why', 'Back.'))
  expect(read(store)).toContain('status: >-  # so far\n  in-progress\n')
})
