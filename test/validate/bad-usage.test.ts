// A call that is wrong, and a folder that is no store: words on stderr, nothing on stdout, and the exit code that says which.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kscp, type Run } from '../support/run.js'
import { copyOfOurStore, makeFolder, makeStore } from '../support/store.js'

function refused(run: Run, code: number): string {
  expect(run.stdout).toBe('')
  expect(run.stderr).not.toMatch(/^ {4}at /m)
  expect(run.code).toBe(code)
  return run.stderr
}

describe('wrong usage ends with 2', () => {
  for (const [words, meant] of [
    ['validat', 'validate'],
    ['valid', 'validate'],
    ['note redact', 'notes'],
    ['notes redac 2019-11-20-slg', 'redact'],
    ['actions lst', 'list'],
    ['help actoins', 'Did you mean actions?'],
    ['validate --strct', '--strict'],
    ['validate --formt json', '--format'],
    ['validate --format jsn', 'json'],
    ['actions list --overdu', '--overdue'],
    ['validate records/poeple', 'people'],
    ['validate records/people/jo-wrd.md', 'records/people/jo-ward.md'],
    ['notes redact 2024-03-06-slh', '2024-03-06-slg'],
  ] as const) {
    it(`and a suggestion: kscp ${words}`, () => {
      expect(refused(kscp(makeStore(), words), 2)).toContain(meant)
    })
  }

  it('and the people there are, each once, those without initials too', () => {
    const person = (name: string, initials: string) => `---\nname: ${name}\n${initials}roles: []\npublish: name\n---\n`
    const store = makeStore({
      'records/people/al-moor.md': person('Al Moor', ''),
      'records/people/kim-lee.md': person('Kim Lee', 'initials: KL\n'),
      'records/people/kit-lamb.md': person('Kit Lamb', 'initials: KL\n'),
    })
    const { stderr } = kscp(store, ['actions', 'list', '--owner', 'Zebedee'])
    expect(stderr.split('\n')[1]).toBe(
      '  Use one of: al-moor, AK, JW, KL, SM, asha-kaur, jo-ward, kim-lee, kit-lamb, sam-mensah, slg, elmbridge-council.',
    )
    expect(kscp(store, ['actions', 'list', '--owner', '']).stderr).toContain('There is no owner "".')
  })

  it('and how to make the first one, where there is none yet', () => {
    const store = makeStore({ 'records/groups/slg.md': null })
    expect(kscp(store, 'attendance slg').stderr).toContain('The store has no group yet. Make one: kscp new group slg --set name=')
  })

  it('and no other day for one that does not exist', () => {
    const { stderr } = kscp(makeStore(), 'new priority --set title=Neglect --set from=2026-02-31')
    expect(stderr).toContain('There is no such day: look it up in a calendar.')
  })

  it('and words for a command that is nothing like any', () => {
    expect(refused(kscp(makeStore(), 'quux'), 2)).toContain('quux')
  })

  it('but a path of the settings or the bank holidays is one', () => {
    const store = makeStore({ 'records/kscp.yaml': 'name: 7\n', 'records/holidays.yaml': 'terms: []\n' })
    const settings = kscp(store, 'validate records/kscp.yaml --format json')
    expect([settings.code, JSON.parse(settings.stdout).problems.map(({ file }: { file: string }) => file)]).toEqual([
      1,
      ['records/kscp.yaml'],
    ])
    expect(kscp(store, 'validate records/holidays.yaml').code).toBe(0)
    expect(refused(kscp(makeStore(), 'validate records/holidays.yaml'), 2)).not.toBe('')
  })

  it('and words for a path out of the store, which means none of its files', () => {
    for (const path of ['..', '/', '../records'])
      expect(refused(kscp(makeStore(), ['validate', path]), 2)).toContain('  Name a file or folder under records/.\n')
  })

  it('and the folders there are, where no path is near', () => {
    expect(refused(kscp(copyOfOurStore(), 'validate quux'), 2)).toContain('Some of them are: records/actions, records/')
  })

  it('but a folder without records is one', () => {
    const store = makeStore()
    mkdirSync(join(store, 'records/priorities'))
    expect(kscp(store, 'validate records/priorities')).toMatchObject({ code: 0, stdout: 'Nothing wrong in 0 records.\n' })
  })

  it('and words for an as-of day that does not exist', () => {
    expect(refused(kscp(makeStore(), 'validate --as-of 2019-02-30'), 2)).toContain('2019-02-30')
    expect(refused(kscp(makeStore(), 'actions list --as-of 20/11/2019'), 2)).toContain('YYYY-MM-DD')
  })

  it('and no control character of a word comes back', () => {
    for (const words of [['\u001b[31mvalidat'], ['validate', '\u001b[31mpeople'], ['validate', '--\u001b[31mstrict']]) {
      expect(refused(kscp(makeStore(), words), 2)).not.toContain('\u001b')
    }
  })

  it('also when a good path stands beside the wrong one', () => {
    refused(kscp(makeStore(), 'validate records/people records/poeple --format json'), 2)
  })
})

describe('no store ends with 3', () => {
  it('and says how to make one', () => {
    expect(refused(kscp(makeFolder(), 'validate'), 3)).toContain('kscp init')
    expect(refused(kscp(makeFolder(), 'validate --format json'), 3)).toContain('kscp init')
    expect(refused(kscp(makeFolder(), 'actions list'), 3)).toContain('kscp init')
  })

  it('also when one is named that is none', () => {
    const folder = makeFolder()
    expect(refused(kscp(folder, 'validate --store nowhere'), 3)).toContain('nowhere')
    expect(refused(kscp(folder, 'validate', { KSCP_STORE: 'nowhere' }), 3)).toContain('nowhere, which KSCP_STORE names')
  })

  it('also when records are there without their settings', () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'records/people'), { recursive: true })
    writeFileSync(join(folder, 'records/people/jo-ward.md'), '---\nname: Jo Ward\nroles: []\npublish: name\n---\n')
    refused(kscp(folder, 'validate'), 3)
  })
})

describe('a store is found', () => {
  it('upwards from where the command runs, by name, and by KSCP_STORE', () => {
    const store = makeStore()
    expect(kscp(join(store, 'records/people'), 'validate').code).toBe(0)
    expect(kscp(makeFolder(), ['validate', '--store', store]).code).toBe(0)
    expect(kscp(makeFolder(), ['--store', store, 'validate']).code).toBe(0)
    expect(kscp(makeFolder(), 'validate', { KSCP_STORE: store }).code).toBe(0)
  })
})
