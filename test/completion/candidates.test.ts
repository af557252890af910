// How a command line may go on, as a shell asks for it: commands, options, values and ids, and never an error.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { makeFolder, makeStore } from '../support/store.js'

const PRIVATE = '---\ntitle: Ring :redact[Elm House]{reason=s40}\nowners: [AK\n---\n'
const FILES = {
  'records/actions/2024-04-03-k7qd.md': PRIVATE,
  'records/actions/no action.md': PRIVATE,
  'records/actions/.hidden.md': PRIVATE,
  'records/priorities/neglect.md': '---\ntitle: Neglect\nhorizon: business-plan\ntype: aim\nstatus: current\n---\n',
}
const INITIALS = ['AK', 'JW', 'SM']
const IDS = ['2024-03-06-slg-1', '2024-04-03-k7qd']

/** The candidates, without what they are, for the last of the words. */
function candidates(words: readonly string[], store = makeStore(FILES)): string[] {
  const { code, stdout, stderr } = kscp(store, ['complete', '--', ...words])
  expect([code, stderr]).toEqual([0, ''])
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : (line.split('\t')[0] ?? '')))
}

describe('a shell is told', () => {
  it.each([
    ['commands', ['act'], ['actions']],
    ['commands that stand alone', ['doc'], ['doctor']],
    ['commands in a group', ['actions', 'clo'], ['close']],
    ['options', ['actions', 'close', 'x', '--out'], ['--outcome']],
    ['options of every command', ['actions', 'list', '--as'], ['--as-of']],
    ['the choices of an option', ['validate', '--format', ''], ['text', 'json', 'github']],
    ['the choices of an option in one word', ['validate', '--format=j'], ['--format=json']],
    ['the choices of an option as bash parts them', ['validate', '--format', '=', 'j'], ['json']],
    ['the choices of an option as bash parts them, none begun', ['validate', '--format', '='], ['text', 'json', 'github']],
    ['the statuses of actions', ['actions', 'list', '--status', ''], ['open', 'in-progress', 'done', 'cancelled']],
    ['the statuses of priorities', ['priorities', 'list', '--status', 'm'], ['met']],
    ['the stages of notes', ['notes', 'list', '--stage', 'c'], ['circulated']],
    ['actions', ['actions', 'close', ''], IDS],
    ['actions that begin so', ['actions', 'show', '2024-04'], ['2024-04-03-k7qd']],
    ['an action by its end', ['actions', 'show', 'slg-1'], ['2024-03-06-slg-1']],
    ['actions after an option and its value', ['actions', 'close', '--outcome', 'Done.', ''], IDS],
    ['actions after an option that takes none', ['--quiet', 'actions', 'close', ''], IDS],
    ['meetings', ['notes', 'redact', ''], ['2024-03-06-slg']],
    ['meetings of an option', ['actions', 'list', '--meeting', ''], ['2024-03-06-slg']],
    ['groups', ['agenda', ''], ['slg']],
    ['groups of an option', ['actions', 'list', '--group', ''], ['slg']],
    ['priorities', ['actions', 'add', 'Ring.', '--priority', 'n'], ['neglect']],
    ['kinds', ['new', 'per'], ['person']],
    ['owners', ['actions', 'list', '--owner', ''], [...INITIALS, 'asha-kaur', 'elmbridge-council', 'jo-ward', 'sam-mensah', 'slg']],
    ['owners behind a comma', ['actions', 'add', 'Ring.', '--owners', 'AK,j'], ['AK,jo-ward']],
    ['initials behind a comma', ['actions', 'add', 'Ring.', '--owners', 'AK,J'], ['AK,JW']],
    ['people alone, for who does it', ['actions', 'close', 'x', '--by', ''], [...INITIALS, 'asha-kaur', 'jo-ward', 'sam-mensah']],
    ['the initials that begin so', ['actions', 'reassign', 'x', '--to', 'S'], ['SM']],
    ['when to put an action off to', ['actions', 'defer', 'x', '--to', ''], ['next-meeting', 'meeting+2']],
    ['words for a due day', ['actions', 'add', 'Ring.', '--due', 'n'], ['next-meeting']],
    ['shells', ['completion', ''], ['bash', 'zsh', 'fish', 'powershell']],
    ['the commands there is help on', ['help', 'val'], ['validate']],
    ['that it is to name files', ['scan', 'rec'], [':files']],
    ['that it is to name folders', ['--store', ''], [':folders']],
    ['nothing where anything may stand', ['actions', 'close', 'x', '--outcome', ''], []],
    ['nothing behind a command that is none', ['actions', 'klose', ''], []],
    ['nothing for an option that is none', ['actions', 'list', '--nope=x'], []],
  ])('%s', (_, words, expected) => {
    expect(candidates(words)).toEqual(expected)
  })

  it('options where nothing else is left', () => {
    expect(candidates(['actions', 'close', 'x', ''])).toContain('--outcome')
    expect(candidates(['actions', ''])).not.toContain('--help')
  })

  it('the ids of the store that the line names', () => {
    const store = makeStore(FILES)
    expect(candidates(['--store', `'${store}'`, 'actions', 'close', ''], makeFolder())).toEqual(IDS)
    expect(candidates([`--store=${store}`, 'actions', 'close', ''], makeFolder())).toEqual(IDS)
  })

  it('words in quotes, as a shell hands them over that drops empty ones', () => {
    expect(kscp(makeStore(), ['complete', "'notes'", "'redact'", "''"]).stdout).toBe('2024-03-06-slg\n')
    const store = makeStore()
    expect(kscp(makeFolder(), ['complete', "'--store'", `'${store}'`, "'notes'", "'redact'", "'20'"]).stdout).toBe('2024-03-06-slg\n')
  })

  it('no initials that are none, and none of a file that is not there', () => {
    const person = (initials: string) => `---\nname: Lee Brook\ninitials: ${initials}\nroles: []\npublish: name\n---\n`
    const store = makeStore({
      'records/people/one.md': person('"LB" # of the police'),
      'records/people/two.md': person('$(touch run)'),
      'records/people/three.md': person('L B'),
    })
    mkdirSync(join(store, 'records/people/four.md'))
    expect(candidates(['actions', 'close', 'x', '--by', 'L'], store)).toEqual(['LB'])
    expect(candidates(['actions', 'close', 'x', '--by', '$'], store)).toEqual([])
  })

  it('what a command and an option are for, and of an id nothing', () => {
    expect(kscp(makeStore(), 'complete -- validate').stdout).toMatch(/^validate\tcheck the records/)
    expect(kscp(makeStore(FILES), 'complete -- actions close 2024').stdout).toBe(IDS.map((id) => `${id}\n`).join(''))
  })
})

describe('no error is told', () => {
  it('where there is no store', () => {
    expect(candidates(['actions', 'close', ''], makeFolder())).toEqual([])
    expect(candidates(['act'], makeFolder())).toEqual(['actions'])
  })

  it('where a schema of the store is broken', () => {
    expect(candidates(['actions', 'close', ''], makeStore({ 'schemas/action.schema.json': '{' }))).toEqual([])
  })

  it.each([
    [[]],
    [['--']],
    [['']],
    [['--store', '/nowhere', 'actions', 'close', '']],
    [['--as-of', 'never', 'actions', 'close', '']],
    [['actions', 'list', '--due-within', 'soon', '--nope', '\u001b[2J', '"', "'", '\\', '=', '-']],
    [['constructor', '__proto__', '']],
    [['new', '--set', 'a', '=', '']],
  ])('for the words %j', (words) => {
    candidates(words)
  })
})

it('is no command that the help shows', () => {
  expect(kscp(makeStore(), '--help').stdout).not.toMatch(/^ {2}complete /m)
})
