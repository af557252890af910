// An action whose wording no longer fits is cancelled for a new one, which has its owners, its due and its priorities.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { git } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { actionStore, actions, actionWith, done, lastMessage, read, refused, TEXT } from './action-store.js'

const replace = (store: string, day: string, ...words: string[]) =>
  actions(store, day, 'replace', '--with', 'Ring the panel about the audit.', '--why', 'It reads no letters.', ...words)

/** The new action's id. */
const newId = (store: string) => /^replaced-by: (\S+)$/m.exec(read(store))?.[1] ?? ''
const newRecord = (store: string) => read(store, `records/actions/${newId(store)}.md`)

it('cancels the old one and makes the new one, in one commit', () => {
  const store = actionStore()
  const said = done(replace(store, '2024-04-01', '--due', 'end of April', '--owners', 'JW,AK', '--by', 'JW'))
  const id = newId(store)
  expect(id).toMatch(/^2024-04-01-[a-z0-9]{4}$/)
  expect(said).toBe(
    `Cancelled 2024-03-06-slg-1. In its place ${id}, JW, AK, due 30 April 2024 (end of April): Ring the panel about the audit.`,
  )
  expect(newRecord(store)).toBe(
    '---\ntitle: Ring the panel about the audit.\ngroup: slg\nowners: [JW, AK]\nraised: 2024-04-01\ndue: 2024-04-30\ndue-words: end of April\nstatus: open\n---\n',
  )
  const cancelled = `cancelled\nclosed: 2024-04-01\noutcome: "Replaced by ${id}: It reads no letters."\nreplaced-by: ${id}\n---`
  expect(read(store)).toBe(TEXT.replace('open\n---', cancelled))
  expect(lastMessage(store)).toBe(`Replace action 2024-03-06-slg-1 with ${id}, by JW: It reads no letters.`)
  expect(git(store, 'log', '--format=%s').trim().split('\n')).toHaveLength(2)
  expect(git(store, 'status', '--short')).toBe('')
  expect(validateJson(store, '--strict').problems).toEqual([])
})

it('goes on with the owners, the due and the priorities there were', () => {
  const priority = '---\ntitle: Neglect\nhorizon: business-plan\ntype: aim\nstatus: current\n---\n'
  const store = actionStore({ ...actionWith('priorities: [neglect]\n'), 'records/priorities/neglect.md': priority })
  done(replace(store, '2024-03-06'))
  expect(newRecord(store)).toBe(
    '---\ntitle: Ring the panel about the audit.\ngroup: slg\nowners: [AK]\nraised: 2024-03-06\ndue: next-meeting\nstatus: open\npriorities: [neglect]\n---\n',
  )
})

describe('the old one', () => {
  const replaced = () => {
    const store = actionStore()
    done(replace(store, '2024-04-01', '--due', '2024-05-01'))
    return store
  }

  it('says where it goes on, as the new one says where it comes from', () => {
    const store = replaced()
    expect(actions(store, '2024-04-02', 'show').stdout).toContain(`Replaced by\t${newId(store)}: Ring the panel about the audit.`)
    const shown = kscp(store, `actions show ${newId(store)}`).stdout
    expect(shown).toContain('Replaces\t2024-03-06-slg-1: Write to the panel about the audit.')
  })

  it('opens no more while the new one stands', () => {
    const store = replaced()
    const reopen = () => actions(store, '2024-04-03', 'reopen', '--why', 'It does read letters.')
    expect(refused(store, reopen())).toEqual([1, `The action 2024-03-06-slg-1 was replaced by ${newId(store)}.`])
    done(kscp(store, ['actions', 'cancel', newId(store), '--why', 'It does read letters.', '--as-of', '2024-04-03']))
    done(reopen())
    expect(read(store)).not.toContain('replaced-by')
    expect(validateJson(store).problems).toEqual([])
  })
})

describe('it is refused', () => {
  it('where the due there was is over, and no other is given', () => {
    const store = actionStore()
    const [code, sentence] = refused(store, replace(store, '2024-06-06'))
    expect([code, sentence]).toEqual([1, 'The action 2024-03-06-slg-1 was due on 5 June 2024, which is over.'])
    expect(refused(store, replace(store, '2024-06-06', '--due', '2024-06-05'))).toEqual([1, '5 June 2024 is over: it is 6 June 2024.'])
  })

  it('for owners who will have gone', () => {
    const store = actionStore()
    expect(refused(store, replace(store, '2024-04-01', '--owners', 'SM'))[0]).toBe(1)
    done(replace(store, '2024-04-01', '--owners', 'SM', '--due', '2024-05-31'))
  })

  it('with nothing left behind', () => {
    const store = actionStore()
    refused(store, replace(store, '2024-04-01', '--owners', 'KA'))
    expect(readdirSync(join(store, 'records/actions'))).toHaveLength(1)
  })
})
