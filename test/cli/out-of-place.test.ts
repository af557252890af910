// A file where a folder belongs, or a folder where a file belongs, is told in one sentence that names it, and nothing is written.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { committedStore, MEETING } from '../gate/gate-store.js'
import { git } from '../support/git.js'
import { kscp, validateJson } from '../support/run.js'
import { makeStore } from '../support/store.js'

const store = () => committedStore('The group met.')

function putFile(folder: string, path: string): void {
  rmSync(join(folder, path), { recursive: true, force: true })
  writeFileSync(join(folder, path), 'x\n')
}

describe('a file in the place of a folder', () => {
  it.each([
    ['records/actions', 'records/actions', ['actions', 'add', 'Write to the panel', '--owners', 'JW', '--due', '2024-06-01']],
    ['public', 'public', ['notes', 'publish', MEETING]],
    ['public', 'public', ['notes', 'redact', MEETING]],
    ['outbox', 'outbox', ['agenda', 'slg', '--date', '2024-06-05']],
    ['.git/kscp', '.git/kscp', ['new', 'person', '--set', 'name=Zoe Ash']],
    ['schemas', 'schemas', ['new', 'person', '--set', 'name=Zoe Ash']],
  ])('stops a command that needs it: %s', (path, told, words) => {
    const folder = store()
    putFile(folder, path)
    const before = git(folder, 'status', '--porcelain')
    const { code, stdout, stderr } = kscp(folder, [...words, '--as-of', '2024-05-01'])
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([3, '', `kscp: ${told} is not a folder, expected one.`])
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(git(folder, 'status', '--porcelain')).toBe(before)
  })

  it('is one problem where schemas are looked for, and the rest is still checked', () => {
    const folder = makeStore({ schemas: 'x\n', 'records/priorities/neglect.md': 'no frontmatter\n' })
    const { checked, problems } = validateJson(folder)
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'no-frontmatter records/priorities/neglect.md',
      'not-a-folder schemas',
    ])
    expect(checked.records).toBe(8)
    const { code, stderr } = kscp(folder, 'actions list')
    expect([code, stderr]).toEqual([1, expect.stringContaining('schemas')])
  })
})

describe('a folder in the place of a template', () => {
  it.each([
    ['templates/priority.md', ['new', 'priority', '--set', 'title=Neglect']],
    ['templates/out/newsletter.md.liquid', ['newsletter', '--meeting', MEETING]],
  ])('stops a command that needs it: %s', (path, words) => {
    const folder = store()
    mkdirSync(join(folder, path), { recursive: true })
    const { code, stdout, stderr } = kscp(folder, words)
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([3, '', `kscp: ${path} is no file, expected a template.`])
  })
})

it('a link that leads to itself is told too', () => {
  const folder = store()
  symlinkSync('schemas', join(folder, 'schemas'))
  const { code, stdout } = kscp(folder, 'validate')
  expect([code, stdout]).toEqual([1, expect.stringContaining('unreadable')])
})
