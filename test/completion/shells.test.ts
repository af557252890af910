// The scripts for the shells: bash runs its own for real; the others are read by their shell where it is installed.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { makeFolder, makeStore, REPOSITORY } from '../support/store.js'

/** What bash would put in place of the last word of a line; `parts` are as bash parts it. */
function completedInBash(store: string, parts: readonly string[]): string[] {
  const tools = makeFolder()
  writeFileSync(join(tools, 'kscp'), `#!/bin/sh\nexec "${process.execPath}" "${join(REPOSITORY, 'bin/kscp.js')}" "$@"\n`)
  chmodSync(join(tools, 'kscp'), 0o755)
  const script = `${kscp(store, 'completion bash').stdout}
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_kscp
[[ $(complete -p kscp) == *_kscp* ]] && printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-c', script, 'bash', 'kscp', ...parts], {
    cwd: store,
    encoding: 'utf8',
    env: { PATH: `${tools}:${process.env.PATH}`, HOME: store },
  })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

describe('bash', () => {
  it('completes commands, ids, and values parted from their option', () => {
    const store = makeStore()
    expect(completedInBash(store, ['actions', 'clo'])).toEqual(['close'])
    expect(completedInBash(store, ['actions', 'close', ''])).toEqual(['2024-03-06-slg-1'])
    expect(completedInBash(store, ['validate', '--format', '=', 'gi'])).toEqual(['github'])
    expect(completedInBash(store, ['validate', '--format', '='])).toEqual(['text', 'json', 'github'])
    expect(completedInBash(store, ['actions', 'close', 'x', '--outcome', ''])).toEqual([])
  })

  it('names files and folders itself, spaces in them too', () => {
    const store = makeStore()
    mkdirSync(join(store, 'the notes'))
    writeFileSync(join(store, 'the notes.md'), '')
    expect(completedInBash(store, ['scan', 'the']).sort()).toEqual(['the notes', 'the notes.md'])
    expect(completedInBash(store, ['--store', 'the'])).toEqual(['the notes'])
  })

  it('runs nothing of what was typed', () => {
    const store = makeStore()
    completedInBash(store, ['actions', 'close', '"$(touch run)"', '`touch run`', ';', 'touch', 'run', ''])
    expect(spawnSync('ls', [store], { encoding: 'utf8' }).stdout).not.toContain('run')
  })
})

describe.each([
  ['bash', '.bash'],
  ['zsh', '.zsh'],
  ['fish', '.fish'],
])('the script for %s', (shell, ending) => {
  it('is read without a fault where that shell is there', () => {
    const file = join(makeFolder(), `kscp${ending}`)
    const { code, stdout } = kscp(makeFolder(), ['completion', shell])
    writeFileSync(file, stdout)
    const { error, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' })
    expect([code, error === undefined ? stderr : '']).toEqual([0, ''])
    expect(stdout).toContain(`kscp completion ${shell}`)
  })
})

it('the script for PowerShell says where to put it', () => {
  const { code, stdout } = kscp(makeFolder(), 'completion powershell')
  expect([code, stdout]).toEqual([0, expect.stringContaining('Register-ArgumentCompleter -Native -CommandName kscp')])
  expect(stdout).toContain('$_ -split "`t", 2')
  expect(stdout).toContain(String.raw`-replace '[^\p{L}\p{N} _.,:=/\\~@+()-]', '_'`)
  expect(stdout).toContain(`-replace '^[''"]', ''`)
})

it('there is none for another shell', () => {
  const { code, stdout, stderr } = kscp(makeFolder(), 'completion csh')
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('bash')
})
