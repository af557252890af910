// Two commands that make the same record at once: the first makes it, and the second is refused.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { applyChanges } from '../../src/cli/apply.js'
import { commitAll, GIT_ENVIRONMENT, git } from '../support/git.js'
import { fileWith, makeStore, REPOSITORY } from '../support/store.js'

const COMMITTING = fileWith('records/kscp.yaml', 'commit: false', 'commit: true')
const PERSON = 'records/people/jo.md'

/** The exit code. */
function started(cwd: string, words: readonly string[]): Promise<number | null> {
  const env = { PATH: process.env.PATH, HOME: cwd, ...GIT_ENVIRONMENT }
  const child = spawn(process.execPath, [join(REPOSITORY, 'bin/kscp.js'), ...words], { cwd, env, stdio: 'ignore' })
  return new Promise((resolve) => child.on('close', resolve))
}

it('only one of them makes the record', async () => {
  const store = commitAll(makeStore(COMMITTING))
  const names = ['Jo Alpha', 'Jo Beta', 'Jo Gamma']
  const codes = await Promise.all(names.map((name) => started(store, ['new', 'person', 'jo', '--set', `name=${name}`])))
  expect(codes.filter((code) => code === 0)).toHaveLength(1)
  expect(readFileSync(join(store, PERSON), 'utf8')).toContain(`name: ${names[codes.indexOf(0)]}\n`)
  expect(git(store, 'log', '--format=%s', '--', PERSON)).toBe('Add person jo\n')
}, 60_000)

it('a file that is to be new and is there is left as it is', async () => {
  const store = makeStore({ [PERSON]: 'mine\n' })
  const text = '---\nname: Jo Alpha\nroles: []\npublish: none\n---\n'
  await expect(applyChanges(store, [{ file: PERSON, text }], null)).rejects.toThrow('is there already')
  expect(readFileSync(join(store, PERSON), 'utf8')).toBe('mine\n')
})
