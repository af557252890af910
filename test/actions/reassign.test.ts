// An action passes to others: who had it is kept, and nobody gets it who won't be there to do it.
import { describe, expect, it } from 'vitest'
import { validateJson } from '../support/run.js'
import { actionStore, actions, actionWith, done, lastMessage, read, refused, TEXT } from './action-store.js'

const reassign = (store: string, day: string, ...words: string[]) => actions(store, day, 'reassign', ...words)

it('keeps who had it', () => {
  const store = actionStore()
  expect(done(reassign(store, '2024-04-01', '--to', 'JW', '--why', 'AK is away.', '--by', 'AK'))).toBe(
    'Passed 2024-03-06-slg-1 from AK to JW: Write to the panel about the audit.',
  )
  const kept = 'reassigned:\n  - {on: 2024-04-01, from: [AK], to: [JW], why: AK is away., by: AK}\n'
  expect(read(store)).toBe(TEXT.replace('[AK]', '[JW]').replace('open\n---', `open\n${kept}---`))
  expect(lastMessage(store)).toBe('Reassign action 2024-03-06-slg-1 from AK to JW, by AK: AK is away.')
  expect(validateJson(store, '--strict').problems).toEqual([])
})

it('takes several: people, groups and organisations, each once', () => {
  const store = actionStore()
  done(reassign(store, '2024-04-01', '--to', 'JW, asha-kaur', '--to', 'slg', '--to', 'elmbridge-council JW'))
  expect(read(store)).toContain('owners: [JW, AK, slg, elmbridge-council]\n')
  done(reassign(store, '2024-04-02', '--to', 'AK'))
  expect(read(store)).toContain('  - {on: 2024-04-02, from: [JW, AK, slg, elmbridge-council], to: [AK]}\n')
  expect(validateJson(store).problems).toEqual([])
})

it('names by id whom the initials did not mean on the day it was raised', () => {
  const late = '---\nname: Joan Teller\ninitials: JT\nroles:\n  - title: Nurse\n    from: 2024-05-01\npublish: name\n---\n'
  const store = actionStore({ 'records/people/joan-teller.md': late })
  done(reassign(store, '2024-05-02', '--to', 'JT'))
  expect(read(store)).toContain('owners: [joan-teller]\n')
  expect(validateJson(store).problems).toEqual([])
})

it('takes somebody, by id, who begins before it is due', () => {
  const late = '---\nname: Joan Teller\ninitials: JT\nroles:\n  - title: Nurse\n    from: 2024-05-01\npublish: name\n---\n'
  const store = actionStore({ 'records/people/joan-teller.md': late })
  done(reassign(store, '2024-04-01', '--to', 'joan-teller'))
  expect(read(store)).toContain('owners: [joan-teller]\n')
})

describe('it is refused', () => {
  it('to the owners it has', () => {
    const store = actionStore()
    expect(refused(store, reassign(store, '2024-04-01', '--to', 'asha-kaur'))).toEqual([
      1,
      'The action 2024-03-06-slg-1 is with AK already.',
    ])
  })

  it('to somebody who leaves before it is due', () => {
    const store = actionStore()
    const sentence = 'SM is in no role after 31 May 2024, and the action is due on 5 June 2024.'
    expect(refused(store, reassign(store, '2024-04-01', '--to', 'SM'))).toEqual([1, sentence])
  })

  it('but not when it is due sooner', () => {
    const store = actionStore(actionWith('due: 2024-05-31\n'))
    done(reassign(store, '2024-04-01', '--to', 'SM'))
  })

  it('to somebody who has left, by initials or by id', () => {
    const store = actionStore()
    const byInitials = 'SM means sam-mensah, who is in no role on 12 June 2024.'
    expect(refused(store, reassign(store, '2024-06-12', '--to', 'SM'))).toEqual([1, byInitials])
    expect(refused(store, reassign(store, '2024-06-12', '--to', 'sam-mensah'))).toEqual([1, 'sam-mensah is in no role after 31 May 2024.'])
  })

  it('to nobody, or to what is no owner', () => {
    const store = actionStore()
    expect(refused(store, reassign(store, '2024-04-01', '--to', 'KA'))).toEqual([2, 'There is no person, group or organisation KA.'])
    expect(refused(store, reassign(store, '2024-04-01', '--to', '2024-03-06-slg'))[0]).toBe(2)
    expect(refused(store, reassign(store, '2024-04-01'))[0]).toBe(2)
  })

  it('to initials that two people have', () => {
    const other = '---\nname: Anna King\ninitials: JW\nroles: []\npublish: name\n---\n'
    const store = actionStore({ 'records/people/john-wells.md': other })
    const [code, sentence] = refused(store, reassign(store, '2024-04-01', '--to', 'JW'))
    expect([code, sentence]).toEqual([2, 'JW means jo-ward or john-wells.'])
  })
})
