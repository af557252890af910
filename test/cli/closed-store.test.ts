// A store in a folder that may not be written to says so at once, and one that another command holds, or whose lock is none, says that.
import { chmodSync, mkdirSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { withLock } from '../../src/store/lock.js'
import { kscp, kscpAsNobody } from '../support/run.js'
import { makeStore } from '../support/store.js'

it.each([
  ['actions note', ['actions', 'note', '2024-03-06-slg-1', 'Rang the panel.', '--by', 'AK', '--as-of', '2024-04-02']],
  ['new', ['new', 'person', '--set', 'name=Ros Vale']],
])('%s in a folder that may not be written to', (_, words) => {
  const folder = makeStore()
  chmodSync(folder, 0o555)
  onTestFinished(() => chmodSync(folder, 0o755))
  const began = Date.now()
  expect(kscpAsNobody(folder, words)).toEqual({
    code: 3,
    stdout: '',
    stderr: `kscp: The store's folder can't be written to (EACCES), so nothing was written.\n  Check that you may write in ${folder}.\n`,
  })
  expect(Date.now() - began).toBeLessThan(8000) // the wait for another command's lock is longer
  expect(readdirSync(folder)).toEqual(['records'])
})

it.each([
  ['new', 0],
  ['an hour old', 3_600_000],
])('a file in the place of the lock, %s', (_, age) => {
  const folder = makeStore({ '.kscp.lock': '' })
  const touched = new Date(Date.now() - age)
  utimesSync(join(folder, '.kscp.lock'), touched, touched)
  const began = Date.now()
  expect(kscp(folder, ['new', 'person', '--set', 'name=Ros Vale'])).toEqual({
    code: 3,
    stdout: '',
    stderr: 'kscp: .kscp.lock is no lock of kscp, so no command can write to the store.\n  Delete it, or move it away.\n',
  })
  expect(Date.now() - began).toBeLessThan(8000)
})

it('a lock that another command holds', async () => {
  const folder = makeStore()
  const lock = join(folder, '.kscp.lock')
  mkdirSync(lock)
  const soon = new Date(Date.now() + 60_000) // held, and fresh to the end
  utimesSync(lock, soon, soon)
  await expect(withLock(folder, async () => {})).rejects.toMatchObject({
    kind: 'cannot-run',
    message: 'Another command is writing to this store.',
    hint: 'Try again in a moment; if no other command runs, delete .kscp.lock in the store.',
  })
}, 60_000)
