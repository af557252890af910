// A folder that can't be read, or what is no file, is one problem, and the rest is still checked.
import { execFileSync } from 'node:child_process'
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { kscp, kscpAsNobody, validateJson } from '../support/run.js'
import { makeFolder, makeStore } from '../support/store.js'

function closed(folder: string, mode: number): string {
  const store = makeStore({ 'records/priorities/neglect.md': 'no frontmatter\n' })
  const path = join(store, folder)
  chmodSync(path, mode)
  onTestFinished(() => chmodSync(path, 0o755))
  return store
}

/** In words of the shell: the program that makes one belongs to the machine. */
function makePipe(path: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$0"', path])
}

const places = (stdout: string) => JSON.parse(stdout).problems.map(({ code, file }: { code: string; file: string }) => `${code} ${file}`)

describe('a folder that can not be read', () => {
  it.each(['people', 'actions', 'meetings', 'groups', 'organisations'])('is one problem: %s', (folder) => {
    const { code, stdout } = kscpAsNobody(closed(`records/${folder}`, 0), ['validate', '--format', 'json'])
    expect(code).toBe(1)
    expect(places(stdout).filter((place: string) => !place.endsWith('neglect.md'))).toEqual([`unreadable records/${folder}`])
    expect(places(stdout)).toHaveLength(2)
  })

  it('is one problem where it holds all the records', () => {
    expect(places(kscpAsNobody(closed('records', 0o111), ['validate', '--format', 'json']).stdout)).toEqual(['unreadable records'])
  })

  it('is told by a list that needed it', () => {
    const { code, stderr } = kscpAsNobody(closed('records/actions', 0), ['actions', 'list'])
    expect([code, stderr.split('\n')[0]]).toEqual([1, "kscp: left out 1 record that can't be read: records/actions"])
  })
})

describe('a named pipe', () => {
  it.each(['records/people/ros-vale.md', 'records/holidays.yaml'])('is one problem: %s', (file) => {
    const store = makeStore()
    makePipe(join(store, file))
    const { problems } = validateJson(store)
    expect(problems.map(({ code, file }) => [code, file])).toEqual([['not-a-file', file]])
  })

  it('is one problem behind a link', () => {
    const store = makeStore()
    makePipe(join(store, 'records/.pipe'))
    symlinkSync('../.pipe', join(store, 'records/people/ros-vale.md'))
    expect(validateJson(store).problems.map(({ code }) => code)).toEqual(['not-a-file'])
  })

  it('in a folder is not scanned', () => {
    const folder = makeFolder()
    makePipe(join(folder, 'pipe.md'))
    expect(kscp(folder, 'scan .').code).toBe(0)
  })
})

it('init does not take a file for a folder', () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'notes'), '')
  expect(kscp(folder, 'init notes')).toMatchObject({ code: 2, stderr: expect.stringContaining('notes is a file, expected a folder') })
  expect(kscp(folder, 'init notes/store').code).toBe(3)
})
