// An action is put off to a later day or meeting; when it was first due stays, and the third time is a warning.
import { describe, expect, it } from 'vitest'
import { actionsAreNotPutOffOften } from '../../src/rules/actions-are-not-put-off-often.js'
import { problemsOf } from '../support/check.js'
import { kscp, validateJson } from '../support/run.js'
import { actionStore, actions, actionWith, done, FILE, ID, lastMessage, read, refused, TEXT } from './action-store.js'

const defer = (store: string, day: string, to: string, ...words: string[]) =>
  actions(store, day, 'defer', '--to', to, '--why', 'The audit comes first.', ...words)
const agenda = (date: string) => ({
  [`records/agendas/${date}-slg.md`]: `---\ntitle: Meeting\ngroup: slg\ndate: ${date}\nstatus: draft\n---\n`,
})
const shown = (store: string, day: string) => JSON.parse(actions(store, day, 'show', '--format', 'json').stdout).action

it('keeps the words that a day was worked out from, and where it was due before', () => {
  const store = actionStore()
  expect(done(defer(store, '2024-04-01', 'end of September', '--by', 'AK'))).toBe(
    'Put off 2024-03-06-slg-1. Due 30 September 2024 (end of September); first due 5 June 2024.',
  )
  expect(lastMessage(store)).toBe('Defer action 2024-03-06-slg-1 to 30 September 2024, by AK: The audit comes first.')
  done(defer(store, '2024-09-28', '2024-10-31'))
  const once = '  - {on: 2024-04-01, to: 2024-09-30, why: The audit comes first., by: AK}\n'
  const twice = '  - {on: 2024-09-28, from: 2024-09-30, from-words: end of September, to: 2024-10-31, why: The audit comes first.}\n'
  expect(read(store)).toBe(TEXT.replace('open\n---', `open\ndue: 2024-10-31\ndeferred:\n${once}${twice}---`))
  expect(validateJson(store, '--strict').problems).toEqual([])
  expect(shown(store, '2024-10-01')).toMatchObject({ due: '2024-10-31', firstDue: '2024-06-05', deferrals: 2, overdue: false })
})

describe('a meeting', () => {
  it('is counted from the day of the change, and kept as one', () => {
    const store = actionStore({ ...agenda('2024-09-04'), ...agenda('2024-06-05') })
    expect(done(defer(store, '2024-06-05', 'next-meeting'))).toBe(
      'Put off 2024-03-06-slg-1. Due 4 September 2024 (second meeting after it was set); first due 5 June 2024.',
    )
    expect(read(store)).toContain('due: meeting+2\n')
    expect(lastMessage(store)).toBe('Defer action 2024-03-06-slg-1 to 4 September 2024: The audit comes first.')
    expect(shown(store, '2024-06-06')).toMatchObject({ due: '2024-09-04', dueFrom: 'next-meeting', dueGiven: 'meeting+2' })
  })

  it('may be one of which no day is known, once the old day is over', () => {
    const store = actionStore()
    expect(done(defer(store, '2024-06-06', 'next-meeting'))).toBe(
      'Put off 2024-03-06-slg-1. Due at the second meeting after it was set, of which no day is known yet; first due 5 June 2024.',
    )
    expect(refused(store, defer(store, '2024-06-07', 'next-meeting'))[1]).toContain('already, so this puts nothing off')
  })

  it('must be known where it could be sooner than the day there is', () => {
    const store = actionStore(actionWith('due: 2024-09-30\n'))
    const [code, sentence] = refused(store, defer(store, '2024-06-06', 'next-meeting'))
    expect([code, sentence]).toEqual([1, expect.stringContaining('No day is known of the second meeting')])
  })

  it('is one of the group that the action belongs to', () => {
    const free = '---\ntitle: Ring.\nowners: [AK]\nraised: 2024-03-07\nstatus: open\n---\n'
    const store = actionStore({ 'records/actions/2024-03-07-k7qd.md': free })
    const run = kscp(store, ['actions', 'defer', '2024-03-07-k7qd', '--to', 'next-meeting', '--why', 'Later.', '--as-of', '2024-03-08'])
    expect(refused(store, run)[1]).toContain('belongs to no group')
  })

  it('is no more than nine meetings on', () => {
    const held = Object.assign({}, ...['2024-06-05', '2024-07-03'].map(agenda))
    const store = actionStore(held)
    expect(refused(store, defer(store, '2024-06-06', 'meeting+9'))).toEqual([
      2,
      'That is more than 9 meetings after the action 2024-03-06-slg-1 was set.',
    ])
  })
})

describe('it is refused', () => {
  it.each([
    ['2024-03-01', '1 March 2024 is before the action 2024-03-06-slg-1 was raised, on 6 March 2024.'],
    ['2024-03-31', '31 March 2024 is over: it is 1 April 2024.'],
    ['2024-06-04', 'The action 2024-03-06-slg-1 is due on 5 June 2024 already, and 4 June 2024 is no later.'],
    ['2024-06-05', 'The action 2024-03-06-slg-1 is due on 5 June 2024 already, so this puts nothing off.'],
    ['next-meeting', 'The action 2024-03-06-slg-1 is due on 5 June 2024 already, so this puts nothing off.'],
  ])('to %s', (to, sentence) => {
    const store = actionStore()
    expect(refused(store, defer(store, '2024-04-01', to))).toEqual([1, sentence])
  })

  it('without a reason, or a day', () => {
    const store = actionStore()
    expect(refused(store, actions(store, '2024-04-01', 'defer', '--to', '2024-09-01'))[0]).toBe(2)
    expect(refused(store, actions(store, '2024-04-01', 'defer', '--why', 'Later.'))[0]).toBe(2)
  })
})

describe('a wrong file of holidays', () => {
  const wrong = () => actionStore({ 'records/holidays.yaml': '[' })

  it('stops no plain day', () => {
    expect(done(defer(wrong(), '2024-04-01', '2024-09-30'))).toContain('Due 30 September 2024')
  })

  it('stops words that need it', () => {
    const store = wrong()
    const sentence = 'records/holidays.yaml is not right, so neither working days nor school terms are known.'
    expect(refused(store, defer(store, '2024-04-01', '90 working days'))).toEqual([1, sentence])
  })
})

describe('an owner who will have gone', () => {
  const ownedBySm = () => actionStore({ [FILE]: TEXT.replace('[AK]', '[SM]'), ...minutesOwned('SM') })

  it('is refused, with what to type first', () => {
    const store = ownedBySm()
    expect(refused(store, defer(store, '2024-04-01', '2024-09-01'))).toEqual([
      1,
      'SM is in no role after 31 May 2024, and the action is due on 1 September 2024.',
    ])
    const { stderr } = defer(store, '2024-04-01', '2024-09-01')
    expect(stderr).toContain('Pass it on first: kscp actions reassign 2024-03-06-slg-1 --to ...')
  })

  it('is refused at a meeting whose day is known', () => {
    const store = ownedBySm()
    const held = actionStore({
      [FILE]: TEXT.replace('[AK]', '[SM]'),
      ...minutesOwned('SM'),
      ...agenda('2024-06-05'),
      ...agenda('2024-09-04'),
    })
    expect(refused(held, defer(held, '2024-04-01', 'meeting+2'))[1]).toContain('the action is due on 4 September 2024.')
    expect(defer(store, '2024-06-06', 'next-meeting').stderr).toContain('SM is in no role after 31 May 2024.')
  })

  it('is none while still there on the new day', () => {
    const store = actionStore({
      [FILE]: TEXT.replace('[AK]', '[SM]').replace('open\n', 'open\ndue: 2024-04-30\n'),
      ...minutesOwned('SM', ' due="2024-04-30"'),
    })
    expect(defer(store, '2024-04-01', '2024-05-31').code).toBe(0)
  })
})

const OFTEN = `due: 2024-08-01\ndeferred:\n${['2024-06-01', '2024-07-01', '2024-08-01']
  .map((to, i) => `  - {on: 2024-04-0${i + 1}, from: ${i === 0 ? 'next-meeting' : `2024-0${i + 5}-01`}, to: ${to}, why: Later.}\n`)
  .join('')}`

it('warns the third time', () => {
  const twice = OFTEN.replace(/ {2}- \{on: 2024-04-03.*\n/, '').replace('2024-08-01', '2024-07-01')
  const store = actionStore(actionWith(twice))
  expect(defer(store, '2024-04-04', '2024-08-01').stderr).toContain('2024-03-06-slg-1 has been put off 3 times now')
})

describe('a rule', () => {
  it('warns of what was put off three times', async () => {
    expect(await problemsOf(actionsAreNotPutOffOften, actionWith(OFTEN))).toEqual([`deferred-often actions/${ID}.md:11:3`])
    const store = actionStore({
      ...actionWith(OFTEN),
      ...{ 'records/meetings/2024-03-06-slg.md': minutesOwned('AK', ' due="next-meeting"')['records/meetings/2024-03-06-slg.md'] ?? '' },
    })
    const { problems } = validateJson(store)
    expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['deferred-often', 'warning', 'The action was put off 3 times; it was first due at the next meeting.'],
    ])
    expect(kscp(store, 'validate').code).toBe(0)
  })

  it('leaves alone what was put off less often, and what is closed', async () => {
    const twice = OFTEN.replace(/ {2}- \{on: 2024-04-03.*\n/, '')
    expect(await problemsOf(actionsAreNotPutOffOften, actionWith(twice))).toEqual([])
    const closed = actionWith(`${OFTEN}closed: 2024-08-01\noutcome: Sent.\n`)[FILE]?.replace('status: open', 'status: done') ?? ''
    expect(await problemsOf(actionsAreNotPutOffOften, { [FILE]: closed })).toEqual([])
  })
})

/** The minutes with other attributes of their action. */
function minutesOwned(owner: string, more = ''): { [file: string]: string } {
  const file = 'records/meetings/2024-03-06-slg.md'
  return { [file]: read(actionStore(), file).replace('owners="AK"', `owners="${owner}"${more}`) }
}
