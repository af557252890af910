// What to take back after a killed command is believed only where kscp itself left it, and only for the store's own files.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openJournal } from '../../src/store/journal.js'
import { journalPlace } from '../../src/store/journal-place.js'
import { commitAll } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { makeFolder, makeStore } from '../support/store.js'

const JOURNAL = '.kscp.undo.json'
const PLANTED = '.git/hooks/post-commit'
const OLD = { head: null, before: [PLANTED, '../planted.txt'].map((file) => ({ file, bytes: 'aGk=' })) }

const entry = (file: string) => ({ file, before: 'aGk=', written: '', writtenInGit: '', isKept: true })
const forged = (root: string, file: string) => ({ host: 'elsewhere', root, pid: 1, head: null, files: [entry(file)], folders: [] })

const problems = (store: string) => validateJson(store).problems.map(({ code, file }) => `${code} ${file}`)

describe('a journal beside the records', () => {
  it('is a problem in a repository, and not obeyed', () => {
    const store = commitAll(makeStore({ [JOURNAL]: JSON.stringify(OLD) }))
    expect(problems(store)).toEqual([`stray-journal ${JOURNAL}`])
    expect([existsSync(join(store, PLANTED)), existsSync(join(store, '../planted.txt'))]).toEqual([false, false])
    expect(kscp(store, ['new', 'person', '--set', 'name=Ros Vale']).code).toBe(0)
  })

  it('is neither obeyed nor lost where there is no git and another computer left it', () => {
    const store = makeStore()
    const text = JSON.stringify(forged(store, 'records/people/jo-ward.md'))
    writeFileSync(join(store, JOURNAL), text)
    expect(problems(store)).toEqual([`stray-journal ${JOURNAL}`])
    expect(readFileSync(join(store, 'records/people/jo-ward.md'), 'utf8')).toContain('Jo Ward')
    const { code, stderr } = kscp(store, ['new', 'person', '--set', 'name=Ros Vale'])
    expect(code).toBe(3)
    expect(stderr).toContain('.kscp.undo.json says what to take back')
    expect(readFileSync(join(store, JOURNAL), 'utf8')).toBe(text)
  })
})

describe("a journal in git's folder", () => {
  it.each(['../planted.txt', '.git/hooks/post-commit', '.GIT/hooks/post-commit', '/planted.txt', 'out/planted.txt', '', '.'])(
    'is refused whole for the place "%s"',
    (file) => {
      const store = commitAll(makeStore())
      const elsewhere = makeFolder()
      symlinkSync(elsewhere, join(store, 'out'))
      mkdirSync(join(store, '.git/kscp'))
      writeFileSync(journalPlace(store), JSON.stringify(forged(store, file)))
      const { code, stderr } = kscp(store, 'validate')
      expect(code).toBe(3)
      expect(stderr).toContain("can't be relied on")
      expect([readdirSync(elsewhere), existsSync(join(store, PLANTED))]).toEqual([[], false])
    },
  )

  it.each(['', '{', '[]', 'null', '{"files":[null]}', '{"files":[{}],"folders":[]}'])('that holds %j is refused in a sentence', (text) => {
    const store = commitAll(makeStore())
    openJournal(store, [])
    writeFileSync(journalPlace(store), text)
    const { code, stderr } = kscp(store, 'validate')
    expect([code, stderr.split('\n').length]).toEqual([3, 3])
  })
})
