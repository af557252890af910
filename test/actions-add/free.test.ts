// An action outside any meeting: its record, its id, its due day, and what is refused.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionStore, done, lastMessage, read, refused } from '../actions/action-store.js'
import { git } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { makeFolder } from '../support/store.js'

const DAY = '2024-04-03'
const TERMS = 'terms:\n  - {title: Summer term, from: 2024-04-15, to: 2024-07-19}\n'

const add = (store: string, title: string, ...words: readonly string[]) =>
  kscp(store, ['actions', 'add', title, '--owners', 'AK', '--as-of', DAY, ...words])

/** The id and the file of the one that was added. */
function added(store: string, title: string, ...words: readonly string[]) {
  const said = done(add(store, title, ...words))
  const [, id = ''] = /^Added (2024-04-03-[a-z0-9]{4}), /.exec(said) ?? []
  return { id, said, text: read(store, `records/actions/${id}.md`) }
}

describe('an action outside a meeting', () => {
  it('is a record of its own in one commit that says what, for whom, and who added it', () => {
    const store = actionStore()
    const { id, said, text } = added(store, ' Ring  the school. ', '--owners', 'AK, JW', '--due', '2 weeks', '--group', 'slg', '--by', 'JW')
    expect(said).toBe(`Added ${id}, AK, JW, due 17 April 2024 (2 weeks): Ring the school.`)
    expect(text).toBe(
      '---\ntitle: Ring the school.\ngroup: slg\nowners: [AK, JW]\nraised: 2024-04-03\ndue: 2024-04-17\ndue-words: 2 weeks\nstatus: open\n---\n',
    )
    expect(lastMessage(store)).toBe(`Add action ${id} for AK, JW, by JW: Ring the school.`)
    expect(git(store, 'show', '--format=', '--name-only', 'HEAD')).toBe(`records/actions/${id}.md\n`)
    expect(validateJson(store, '--strict').problems).toEqual([])
  })

  it('needs no due day, and a day in full keeps no words', () => {
    const store = actionStore()
    expect(added(store, 'Ring the school.').said).toContain(', AK, due no day: ')
    expect(added(store, 'Ring the school.', '--due', '1 May 2024').text).toContain('\ndue: 2024-05-01\nstatus')
  })

  it('is due at the next meeting of its group, whose day is told', () => {
    const store = actionStore()
    const { said, text } = added(store, 'Ring the school.', '--group', 'sl', '--due', 'next meeting')
    expect(said).toContain('due 5 June 2024 (next meeting): ')
    expect(text).toContain('group: slg\nowners: [AK]\nraised: 2024-04-03\ndue: next-meeting\n')
    expect(added(store, 'Ring the school.', '--owners', 'slg', '--due', 'meeting+2').said).toContain('of which no day is known yet')
  })

  it('is due at the end of a term that the store knows', () => {
    const store = actionStore({ 'records/holidays.yaml': TERMS })
    expect(added(store, 'Ring the school.', '--due', 'end of term').said).toContain('due 19 July 2024 (end of term): ')
  })

  it('serves priorities', () => {
    const store = actionStore({
      'records/priorities/neglect.md': '---\ntitle: Neglect\nhorizon: business-plan\ntype: aim\nstatus: current\n---\n',
    })
    expect(added(store, 'Ring the school.', '--priority', 'neglect').text).toContain('\npriorities: [neglect]\n')
    expect(refused(store, add(store, 'Ring the school.', '--priority', 'neglet'))).toEqual([2, 'There is no priority neglet.'])
  })

  it('warns where bank holidays are not known so far ahead', () => {
    const store = actionStore({ 'records/holidays.yaml': 'england-and-wales: {division: england-and-wales, events: []}\n' })
    const { code, stderr } = add(store, 'Ring the school.', '--due', '10 working days')
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^kscp: No bank holidays are known/)])
  })

  it('tells no words that its title marks, neither on the screen nor in the commit', () => {
    const store = actionStore()
    const { id, said, text } = added(store, 'Ring :redact[Elm House]{reason=s40}.')
    expect(said).toBe(`Added ${id}, AK, due no day: Ring [redacted].`)
    expect(lastMessage(store)).toBe(`Add action ${id} for AK: Ring [redacted].`)
    expect(text).toContain('Elm House')
  })

  it.each([
    ['an owner nobody knows', ['--owners', 'XX'], [2, 'There is no person, group or organisation XX.']],
    [
      'an owner who leaves before the due day',
      ['--owners', 'AK,SM', '--due', '2024-06-01'],
      [1, 'SM is in no role after 31 May 2024, and the action is due on 1 June 2024.'],
    ],
    ['no owner', ['--owners', ' '], [2, 'No owner is named.']],
    ['a due day before it is raised', ['--due', '2 April 2024'], [2, '2 April 2024 is before the action is raised, on 3 April 2024.']],
    ['words that mean no day', ['--due', 'soon'], [2, "The words after --due don't say plainly which day is meant."]],
    ['a meeting of no group', ['--due', 'next meeting'], [2, 'The action belongs to no group, so there is no meeting it could be due at.']],
    ['a group nobody knows', ['--group', 'vca'], [2, 'There is no group vca.']],
    ['a meeting without an item', ['--meeting', '2024-03-06-slg'], [2, 'An action of a meeting belongs to one of its items.']],
    ['somebody unknown who adds it', ['--by', 'XX'], [2, 'There is no person XX.']],
  ])('refuses %s', (_, words, told) => {
    const store = actionStore()
    expect(refused(store, add(store, 'Ring the school.', ...words))).toEqual(told)
  })

  it.each([
    ['no words', ' ', /^The action has no words/],
    ['characters that move the cursor', 'Ring \u001b[2J the school.', /characters that nobody sees\./],
    ['a mark that is not closed', 'Ring :redact[Elm House.', /^This can't be kept: This looks like a mark/],
    ['a mark without a reason', 'Ring :redact[Elm House].', /^This can't be kept: /],
    ['a mark for a reason that is none', 'Ring :redact[Elm House]{reason=s99}.', /^This can't be kept: /],
  ])('refuses a title with %s', (_, title, message) => {
    const store = actionStore()
    const [code, told] = refused(store, add(store, title))
    expect([code, told]).toEqual([2, expect.stringMatching(message)])
    expect(told).not.toContain('Elm House')
  })
})

it('two clones that both add actions merge without a clash', () => {
  const ours = actionStore()
  const theirs = join(makeFolder(), 'theirs')
  git(ours, 'clone', '--quiet', ours, theirs)
  for (const title of ['Ring the school.', 'Ring the panel.', 'Ring the council.']) {
    done(add(ours, title, '--group', 'slg'))
    done(add(theirs, title, '--group', 'slg'))
  }
  git(ours, 'pull', '--quiet', '--no-rebase', '--no-edit', theirs, 'main')
  expect(readdirSync(join(ours, 'records/actions'))).toHaveLength(7)
  expect(git(ours, 'status', '--short')).toBe('')
  expect(validateJson(ours, '--strict').problems).toEqual([])
})
