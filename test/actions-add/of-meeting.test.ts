// An action of a meeting: its mark goes into the minutes and its record into the log, both or neither.
import { describe, expect, it } from 'vitest'
import { actionStore, done, FILE, lastMessage, read, refused } from '../actions/action-store.js'
import { git } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { ELMBRIDGE } from '../support/store.js'

const MEETING = 'records/meetings/2024-03-06-slg.md'
const DRAFT = (ELMBRIDGE[MEETING] ?? '').replace('status: approved', 'status: draft')
const MARK = '::action[Ring the school.]{#2 owners="AK JW" due="2024-03-20"}'

const storeWith = (minutes: string) => actionStore({ [MEETING]: minutes })
const add = (store: string, title: string, ...words: readonly string[]) =>
  kscp(store, ['actions', 'add', title, '--owners', 'AK JW', '--meeting', '2024-03', '--as-of', '2024-03-12', ...words])

describe('an action of a meeting', () => {
  it('is marked at the end of its item and recorded the same, in one commit', () => {
    const store = storeWith(DRAFT)
    expect(done(add(store, 'Ring the school.', '--item', '2', '--due', '10 working days'))).toBe(
      'Added 2024-03-06-slg-2, AK, JW, due 20 March 2024 (10 working days): Ring the school.',
    )
    expect(read(store, MEETING)).toBe(`${DRAFT}\n${MARK}\n`)
    expect(read(store, 'records/actions/2024-03-06-slg-2.md')).toBe(
      '---\ntitle: Ring the school.\nmeeting: 2024-03-06-slg\nitem: 2\nnumber: 2\nowners: [AK, JW]\nraised: 2024-03-06\n' +
        'due: 2024-03-20\ndue-words: 10 working days\nstatus: open\n---\n',
    )
    expect(git(store, 'show', '--format=', '--name-only', 'HEAD').trim().split('\n')).toHaveLength(2)
    expect(lastMessage(store)).toBe('Add action 2024-03-06-slg-2 for AK, JW: Ring the school.')
    expect(validateJson(store, '--strict').problems).toEqual([])
  })

  it('goes into an earlier item under the next number, and the others keep theirs', () => {
    const store = storeWith(DRAFT)
    done(add(store, 'Ring the school.', '--item', '1'))
    const words = 'JW welcomed all present.\n'
    expect(read(store, MEETING)).toBe(DRAFT.replace(words, `${words}\n::action[Ring the school.]{#2 owners="AK JW"}\n`))
    expect(validateJson(store, '--strict').problems).toEqual([])
  })

  it.each([
    ['a list, with Windows line ends', DRAFT.replaceAll('JW welcomed all present.', '- One\n- Two').replaceAll('\n', '\r\n')],
    ['a heading alone', DRAFT.replace('JW welcomed all present.\n\n', '')],
    ['words right above the next heading', DRAFT.replace('present.\n\n', 'present.\n')],
    ['spaces behind the last word', DRAFT.replace('present.', 'present.  ')],
    ['a summary', DRAFT.replace('present.', 'present.\n\n:::summary\nAll came.\n:::')],
  ])('stands behind %s', (_, minutes) => {
    const store = storeWith(minutes)
    done(add(store, 'Ring the school.', '--item', '1'))
    done(add(store, 'Ring the panel.', '--item', '2', '--due', 'next-meeting'))
    const now = read(store, MEETING)
    expect(now.replace(/\r?\n\r?\n::action\[Ring[^\n\r]*/g, '').replace(/\s+/g, ' ')).toBe(minutes.replace(/\s+/g, ' '))
    expect(/(?<!\r)\n/.test(now)).toBe(!minutes.includes('\r'))
    expect(validateJson(store, '--strict').problems).toEqual([])
  })

  it('ends minutes that have no line end at their end', () => {
    const store = storeWith(DRAFT.trimEnd())
    done(add(store, 'Ring the school.', '--item', '2', '--due', '2024-03-20'))
    expect(read(store, MEETING)).toBe(`${DRAFT}\n${MARK}\n`)
  })

  it('counts its number from the log too', () => {
    const store = storeWith(DRAFT.replace(/::action.*\n\n/, ''))
    expect(done(add(store, 'Ring the school.', '--item', '2'))).toContain('Added 2024-03-06-slg-2,')
  })

  it('keeps marks and pairs of brackets in its title', () => {
    const store = storeWith(DRAFT)
    done(add(store, 'Ring [the] :redact[Elm House]{reason=s40}.', '--item', '2'))
    expect(read(store, MEETING)).toContain('::action[Ring [the] :redact[Elm House]{reason=s40}.]{#2 owners="AK JW"}')
    expect(lastMessage(store)).toBe('Add action 2024-03-06-slg-2 for AK, JW: Ring [the] [redacted].')
    expect(validateJson(store).problems).toEqual([])
  })

  it('says that a draft which went round lacks it', () => {
    const store = storeWith(DRAFT.replace('draft', 'circulated\ncirculation: {on: 2024-03-10, comments-by: 2024-03-20}'))
    const { stderr } = add(store, 'Ring the school.', '--item', '2')
    expect(stderr).toMatch(/^kscp: The notes went round on 10 March 2024 without this action\..*--again\n$/)
  })

  it.each([
    ['approved minutes', DRAFT.replace('draft', 'approved'), '2', [1, /are approved: .*until they are approved/, /notes amend/]],
    ['published minutes', DRAFT.replace('draft', 'published'), '2', [1, /are published/, /notes amend/]],
    ['an item that is not there', DRAFT, '3', [2, /has no item 3/, /The items are 1 to 2/]],
    ['minutes without items', DRAFT.replace(/## /g, '### '), '1', [2, /has no item 1/, /item headings/]],
    ['minutes with an open block', `${DRAFT}\n:::summary\nAll came.\n`, '2', [1, /left open/, /kscp validate/]],
    ['an item that ends in open code', `${DRAFT}\n\`\`\`\nAll came.\n`, '2', [2, /would not stay inside/, /brackets/]],
  ])('is refused by %s', (_, minutes, item, [code, message, hint]) => {
    const store = storeWith(minutes)
    const run = add(store, 'Ring the school.', '--item', item)
    expect(refused(store, run)).toEqual([code, expect.stringMatching(message as RegExp)])
    expect(run.stderr).toMatch(hint as RegExp)
  })

  it.each([
    ['a bracket alone', ['Ring the] school.'], 2],
    ['a mark that is not closed', ['Ring :redact[the school.'], 2],
    ['a group besides the meeting', ['Ring.', '--group', 'slg'], 2],
    ['a due day before the meeting', ['Ring.', '--due', '2024-03-05'], 2],
    ['an item that is no number', ['Ring.', '--item', 'two'], 2],
    ['a day before the meeting', ['Ring.', '--as-of', '2024-03-05'], 1],
  ])('is refused with %s', (_, [title = '', ...words], code) => {
    const store = storeWith(DRAFT)
    expect(refused(store, add(store, title, '--item', '2', ...words))[0]).toBe(code)
    expect(read(store, FILE)).toBe(ELMBRIDGE[FILE])
  })
})
