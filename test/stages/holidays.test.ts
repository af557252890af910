// A store's own bank holidays count, and what is wrong in their file is told.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kscp, validateJson } from '../support/run.js'
import { makeFolder, makeStore, REPOSITORY } from '../support/store.js'
import { draftStore, listed, notes } from './stages-store.js'

const FILE = 'records/holidays.yaml'
const EVENT = (date: string) => `england-and-wales:\n  division: england-and-wales\n  events:\n    - {title: Elm Day, date: ${date}}\n`

describe('the bank holidays of a store', () => {
  it('are there from the beginning', () => {
    const folder = makeFolder()
    kscp(folder, 'init elmbridge')
    expect(readFileSync(join(folder, 'elmbridge', FILE), 'utf8')).toBe(readFileSync(join(REPOSITORY, 'templates/holidays.yaml'), 'utf8'))
    expect(kscp(join(folder, 'elmbridge'), 'validate --strict').stdout).toBe('Nothing wrong in 0 records.\n')
  })

  it('decide the last day for comments', () => {
    const store = draftStore({ [FILE]: EVENT('2024-03-20') })
    expect(notes(store, '2024-03-08', 'circulate').stderr).toBe('')
    expect(listed(store, '2024-03-08').deadline).toBe('2024-03-25')
  })

  it('are taken as GOV.UK publishes them', () => {
    const published = JSON.stringify({
      'england-and-wales': { division: 'england-and-wales', events: [{ title: 'Elm Day', date: '2024-03-20', notes: '', bunting: true }] },
    })
    const store = draftStore({ [FILE]: published })
    notes(store, '2024-03-08', 'circulate')
    expect(listed(store, '2024-03-08').deadline).toBe('2024-03-25')
    expect(validateJson(store).problems).toEqual([])
  })

  it('say so where they end too early, and none is guessed', () => {
    const { code, stderr } = notes(draftStore({ [FILE]: EVENT('2023-03-20') }), '2024-03-08', 'circulate')
    expect(code).toBe(0)
    expect(stderr).toContain('ends on 31 December 2023')
  })

  it('are the packaged ones where the store has no file', () => {
    const store = draftStore()
    expect(notes(store, '2024-03-22', 'circulate').stderr).toBe('')
    expect(listed(store, '2024-03-22').deadline).toBe('2024-04-09')
  })

  it('are the packaged ones too where its file has only terms', () => {
    const store = draftStore({ [FILE]: 'terms:\n  - {title: Spring term, from: 2024-01-08, to: 2024-03-28}\n' })
    expect(notes(store, '2024-03-22', 'circulate').stderr).toBe('')
    expect(listed(store, '2024-03-22').deadline).toBe('2024-04-09')
  })

  it('are checked with the records', () => {
    const wrong = makeStore({ [FILE]: EVENT('2024-02-30').replace('title', 'titel') })
    expect(validateJson(wrong).problems.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['missing-field', FILE, 4],
      ['unknown-field', FILE, 4],
      ['bad-date', FILE, 4],
    ])
    expect(validateJson(makeStore({ [FILE]: '[' })).problems).toMatchObject([{ code: 'bad-yaml', file: FILE }])
  })

  it('hold no term that ends before it begins', () => {
    const term = (to: string) => makeStore({ [FILE]: `terms:\n  - {title: Spring term, from: 2027-01-05, to: ${to}}\n` })
    expect(validateJson(term('2027-03-25')).problems).toEqual([])
    expect(validateJson(term('2026-03-25')).problems).toMatchObject([{ code: 'date-order', severity: 'error', file: FILE, line: 2 }])
  })

  it('stop the counting of days while they are wrong', () => {
    const { code, stderr } = notes(draftStore({ [FILE]: '[' }), '2024-03-08', 'circulate')
    expect(code).toBe(1)
    expect(stderr).toContain('records/holidays.yaml is not right')
  })
})
