// What a command writes stays where it may: links lead nothing out of the store, and public copies have a folder of their own.
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '../../src/cli/apply.js'
import { commitAll } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { copyOfOurStore, ELMBRIDGE, makeFolder, makeStore } from '../support/store.js'

const settings = (lines: string) => makeStore({ 'records/kscp.yaml': `${ELMBRIDGE['records/kscp.yaml']}${lines}\n` })
const page = { file: 'public/notes/page.html', content: 'Words.\n', isKept: true }

describe('a public folder that is a link', () => {
  it('is refused where it leads out of the store', async () => {
    const [store, elsewhere] = [makeStore(), makeFolder()]
    symlinkSync(elsewhere, join(store, 'public'))
    await expect(applyChanges(store, [], null, [page])).rejects.toThrow('out of the store')
    expect(readdirSync(elsewhere)).toEqual([])
  })

  it("is refused where it leads into git's folder, or nowhere", async () => {
    for (const target of ['.git', 'nowhere']) {
      const store = makeStore()
      mkdirSync(join(store, '.git'))
      symlinkSync(target, join(store, 'public'))
      await expect(applyChanges(store, [], null, [page])).rejects.toThrow('out of the store')
      expect(readdirSync(join(store, '.git'))).toEqual([])
    }
  })

  it('is followed inside the store', async () => {
    const store = makeStore()
    mkdirSync(join(store, 'site'))
    symlinkSync('site', join(store, 'public'))
    await applyChanges(store, [], null, [page])
    expect(readFileSync(join(store, 'site/notes/page.html'), 'utf8')).toBe('Words.\n')
  })
})

describe('the settings', () => {
  it.each([
    ['public: records', 'reserved-folder', 5, 9],
    ['public: Outbox', 'reserved-folder', 5, 9],
    ['public: Records/site', 'reserved-folder', 5, 9],
    ['public: site/../records', 'wrong-form', 5, 9],
    ['public: /site', 'wrong-form', 5, 9],
    ['public: site/', 'wrong-form', 5, 9],
    ['public: .git', 'wrong-form', 5, 9],
    ['public: .', 'wrong-form', 5, 9],
    ['small-counts: {from: 5, to: 1}', 'wrong-value', 5, 15],
  ])('refuse %s, at its place', (line, code, at, column) => {
    expect(validateJson(settings(line)).problems).toMatchObject([{ code, file: 'records/kscp.yaml', line: at, column }])
  })

  it('refuse a name of spaces', () => {
    const store = makeStore({ 'records/kscp.yaml': 'name: "   "\ncommit: false\nglossary: {GP: General Practitioner}\n' })
    expect(validateJson(store).problems).toMatchObject([{ code: 'empty-value', file: 'records/kscp.yaml', line: 1, column: 7 }])
  })

  it('take a public folder inside another', () => {
    const store = copyOfOurStore()
    const file = join(store, 'records/kscp.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('public: public', 'public: docs/public'))
    commitAll(store)
    expect(validateJson(store).problems).toEqual([])
    expect(kscp(store, 'notes redact 2019-11-20-slg').stdout).toContain('docs/public/notes/2019-11-20-slg.md')
    expect(readdirSync(join(store, 'docs/public/notes'))).toEqual(['2019-11-20-slg.md'])
    expect(kscp(store, 'actions list -o docs/public/list.md').code).toBe(2)
    expect(kscp(store, 'doctor').stdout).toContain('Public copies go to docs/public/.')
    rmSync(join(store, 'docs'), { recursive: true })
    symlinkSync('records', join(store, 'docs'))
    expect(kscp(store, 'notes redact 2019-11-20-slg')).toMatchObject({ code: 2, stdout: '' })
  })

  it('take one small count', () => {
    expect(validateJson(settings('small-counts: {from: 3, to: 3}')).problems).toEqual([])
  })
})

describe('the words of a command', () => {
  it('that name a store name one that is not empty', () => {
    const { code, stderr } = kscp(makeStore(), ['--store', '', 'validate'])
    expect(code).toBe(2)
    expect(stderr).toContain('--store')
  })

  it.each(['__proto__', 'constructor', 'toString'])('that set %s set no field', (field) => {
    const store = makeStore()
    const { code, stderr } = kscp(store, ['new', 'person', '--set', 'name=Ros Vale', '--set', `${field}=x`])
    expect(code).toBe(2)
    expect(stderr).toContain(`There is no field ${field}`)
  })
})
