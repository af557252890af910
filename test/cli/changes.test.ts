// A command that changes records changes and commits exactly what it says, or nothing at all.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commitAll, git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { fileWith, makeFolder, makeStore } from '../support/store.js'

const COMMITTING = fileWith('records/kscp.yaml', 'commit: false', 'commit: true')
const ROS = ['new', 'person', '--set', 'name=Ros Vale']

describe('a change', () => {
  it('is committed alone, whatever else is staged or changed', () => {
    const store = commitAll(makeStore(COMMITTING))
    writeFileSync(join(store, 'staged.txt'), 'Mine.\n')
    git(store, 'add', 'staged.txt')
    writeFileSync(join(store, 'records/people/jo-ward.md'), '---\nname: Jo Ward\ninitials: JW\nroles: []\npublish: name\n---\n')
    expect(kscp(store, ROS).code).toBe(0)
    expect(git(store, 'show', '--format=%s|%an', '--name-only').trim().split('\n')).toEqual([
      'Add person ros-vale|Asha Kaur',
      '',
      'records/people/ros-vale.md',
    ])
    expect(git(store, 'status', '--short')).toBe(' M records/people/jo-ward.md\nA  staged.txt\n')
  })

  it('is not made when git does not take the commit', () => {
    const store = commitAll(makeStore(COMMITTING))
    writeFileSync(join(store, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    const { code, stdout, stderr } = kscp(store, ROS)
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('nothing was changed')
    expect(git(store, 'status', '--short')).toBe('')
  })

  it('that is not made leaves no folder that it made', () => {
    const store = commitAll(makeStore({ ...COMMITTING, 'outbox/kept.txt': 'Mine.\n' }))
    writeFileSync(join(store, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    expect(kscp(store, ['agenda', 'slg', '--date', '2024-06-05', '--as-of', '2024-05-01']).code).toBe(3)
    expect(existsSync(join(store, 'records/agendas'))).toBe(false)
    expect(readdirSync(join(store, 'outbox'))).toEqual(['kept.txt'])
  })

  it('is not made where a commit is wanted and there is no repository', () => {
    const store = makeStore(COMMITTING)
    expect(kscp(store, ROS).code).toBe(3)
    expect(existsSync(join(store, 'records/people/ros-vale.md'))).toBe(false)
  })

  it('needs no git where none is wanted', () => {
    const store = makeStore()
    expect(kscp(store, ROS, { PATH: '/nowhere' }).code).toBe(0)
    expect(existsSync(join(store, 'records/people/ros-vale.md'))).toBe(true)
    expect(existsSync(join(store, '.kscp.lock'))).toBe(false)
  })

  it('says so when git is wanted and not there', () => {
    const { code, stderr } = kscp(makeStore(COMMITTING), ROS, { PATH: '/nowhere' })
    expect(code).toBe(3)
    expect(stderr).toContain('Install git')
  })
})

describe('init', () => {
  it('leaves nothing behind when it fails', () => {
    const folder = makeFolder()
    const { code } = kscp(folder, 'init elmbridge', {
      GIT_AUTHOR_EMAIL: '',
      GIT_AUTHOR_NAME: '',
      GIT_COMMITTER_EMAIL: '',
      GIT_COMMITTER_NAME: '',
    })
    expect(code).toBe(3)
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves no folder behind where there is no git', () => {
    const folder = makeFolder()
    const { code, stderr } = kscp(folder, 'init elmbridge/records-of', { PATH: '/nowhere' })
    expect([code, stderr]).toEqual([3, 'kscp: git was not found.\n  Install git.\n'])
    expect(readdirSync(folder)).toEqual([])
  })

  it('takes an empty word for no folder', () => {
    const folder = makeFolder()
    const { code, stdout, stderr } = kscp(folder, ['init', ''])
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', 'kscp: The folder named is empty.'])
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([['records'], ['records/people'], ['records/other/new']])("makes no store in a store's %s", (inside) => {
    const store = makeStore()
    const { code, stdout, stderr } = kscp(store, ['init', inside])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('kscp new')
    expect(kscp(join(store, 'records/people'), 'init').code).toBe(2)
    expect(kscp(store, 'validate').code).toBe(0)
  })

  it("makes one beside a store's records", () => {
    expect(kscp(makeStore(), 'init records-of-others').code).toBe(0)
  })

  it('leaves what is there as it is, and says so', () => {
    const folder = makeFolder()
    writeFileSync(join(folder, '.gitignore'), 'mine\n')
    expect(kscp(folder, 'init').stdout).toContain('Left as they were: .gitignore.')
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('mine\n')
    expect(kscp(folder, 'validate').code).toBe(0)
  })

  it('writes its workflow only where the repository has its root', () => {
    const outer = commitAll(makeStore(COMMITTING))
    expect(kscp(outer, 'init inner').stdout).toContain('inside another repository')
    expect(existsSync(join(outer, 'inner/.github'))).toBe(false)
    expect(existsSync(join(outer, 'inner/records/kscp.yaml'))).toBe(true)
  })
})
