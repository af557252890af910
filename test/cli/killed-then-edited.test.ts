// What somebody wrote or committed after a command was killed stays; only what the command itself wrote is taken back, and it is said.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openJournal } from '../../src/store/journal.js'
import { journalPlace } from '../../src/store/journal-place.js'
import { writeFile } from '../../src/store/write-file.js'
import { commitAll, git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { ELMBRIDGE, makeStore } from '../support/store.js'

const ACTION = 'records/actions/2024-03-06-slg-1.md'
const ROS = 'records/people/ros-vale.md'
const BEFORE = ELMBRIDGE[ACTION] ?? ''
const WRITTEN = BEFORE.replace('status: open', 'status: in-progress')
const NEW = '---\nname: Ros Vale\nroles: []\npublish: name\n---\n'
const FILES = [
  { file: ACTION, content: WRITTEN, isKept: true },
  { file: ROS, content: NEW, isKept: true },
  { file: 'outbox/2024/letter.eml', content: 'Dear all\n', isKept: false },
]

/** A store as it stands when a command was killed after its last file. */
function killed(store: string): string {
  openJournal(store, FILES)
  for (const { file, content } of FILES) writeFile(resolve(store, file), content)
  return store
}

const read = (store: string, file: string) => (existsSync(join(store, file)) ? readFileSync(join(store, file), 'utf8') : null)

describe.each([
  ['in a repository', () => killed(commitAll(makeStore()))],
  ['without git', () => killed(makeStore())],
])('%s', (_, make) => {
  it('what nobody touched is as it was before, folders too', () => {
    const store = make()
    const { code, stderr } = kscp(store, 'validate')
    expect([code, stderr]).toEqual([
      0,
      `kscp: A command was killed half way, so these files are again as they were before it: ${FILES.map(({ file }) => file).join(' ')}\n`,
    ])
    expect(FILES.map(({ file }) => read(store, file))).toEqual([BEFORE, null, null])
    expect(existsSync(join(store, 'outbox'))).toBe(false)
    expect(existsSync(journalPlace(store))).toBe(false)
    expect(kscp(store, 'validate').stderr).toBe('')
  })

  it('what somebody wrote into a file since stays', () => {
    const store = make()
    const mine = `${WRITTEN}\n### 2024-04-01 AK\n\nThe panel was written to.\n`
    writeFileSync(join(store, ACTION), mine)
    writeFileSync(join(store, ROS), NEW.replace('Vale', 'Dale'))
    const { stderr } = kscp(store, 'actions list')
    expect(stderr).toContain(`are left as they are: ${ACTION} ${ROS}\n`)
    expect([read(store, ACTION), read(store, ROS)]).toEqual([mine, NEW.replace('Vale', 'Dale')])
  })
})

it('what somebody committed since stays', () => {
  const store = killed(commitAll(makeStore()))
  git(store, 'add', ROS)
  git(store, 'commit', '--quiet', '--message', 'Mine')
  kscp(store, 'validate')
  expect([read(store, ACTION), read(store, ROS)]).toEqual([BEFORE, NEW])
  expect(git(store, 'status', '--porcelain')).toBe('')
})

it('nothing is taken back once the commit was made, whatever was changed after it', () => {
  const store = killed(commitAll(makeStore()))
  git(store, 'add', ACTION, ROS)
  git(store, 'commit', '--quiet', '--message', 'Add person ros-vale')
  writeFileSync(join(store, ROS), NEW.replace('Vale', 'Dale'))
  expect(kscp(store, 'validate').stderr).toBe('')
  expect([read(store, ACTION), read(store, 'outbox/2024/letter.eml')]).toEqual([WRITTEN, 'Dear all\n'])
})

it('what was written beside a file, and not yet moved there, is taken away', () => {
  const store = killed(makeStore())
  const dead = spawnSync('true').pid
  const beside = `.ros-vale.md.${dead}.tmp`
  const others = ['.ros-vale.md.tmp', '.ros-vale.md.mine.tmp', `.ros-vale.md.${process.pid}.tmp`, `.jo-ward.md.${dead}.tmp`]
  for (const name of [beside, ...others]) writeFileSync(join(store, 'records/people', name), 'half')
  kscp(store, 'validate')
  expect(others.every((name) => existsSync(join(store, 'records/people', name)))).toBe(true)
  expect(existsSync(join(store, 'records/people', beside))).toBe(false)
})

function writeAndStage(store: string): void {
  writeFileSync(join(store, ROS), NEW)
  git(store, 'add', ROS)
}

describe("git's index", () => {
  it('holds nothing any more of what was staged', () => {
    const store = killed(commitAll(makeStore()))
    git(store, 'add', ACTION, ROS)
    writeFileSync(join(store, ACTION), `${WRITTEN}\nMine.\n`)
    kscp(store, 'validate')
    expect(git(store, 'diff', '--cached', '--name-only')).toBe('')
    expect(git(store, 'status', '--porcelain')).toBe(` M ${ACTION}\n`)
  })

  it('keeps what somebody staged since', () => {
    const store = killed(commitAll(makeStore()))
    writeFileSync(join(store, ACTION), `${WRITTEN}\nMine.\n`)
    git(store, 'add', ACTION)
    kscp(store, 'validate')
    expect(git(store, 'status', '--porcelain')).toBe(`M  ${ACTION}\n`)
  })

  it('that another git command holds is left, and each command says what to type', () => {
    const store = killed(commitAll(makeStore()))
    git(store, 'add', ROS)
    writeFileSync(join(store, '.git/index.lock'), '')
    for (const words of ['validate', 'actions list', 'validate']) expect(kscp(store, words).stderr).toContain(`git reset -- ${ROS}\n`)
    expect(read(store, ROS)).toBe(null)
  })

  it('is put right, and nothing more is said, once the other git command is over', () => {
    const store = killed(commitAll(makeStore()))
    git(store, 'add', ROS)
    writeFileSync(join(store, '.git/index.lock'), '')
    expect(kscp(store, 'validate').stderr).toContain('git still has')
    rmSync(join(store, '.git/index.lock'))
    expect(kscp(store, 'validate').stderr).toBe('')
    expect(git(store, 'status', '--porcelain')).toBe('')
  })

  it.each<[string, (store: string) => void]>([
    ['typed what was said', (store) => git(store, 'reset', '--quiet', '--', ROS)],
    ['wrote and staged the same', writeAndStage],
    ['committed it', (store) => git(store, 'commit', '--quiet', '--message', 'Mine')],
  ])('is left alone, and nothing more is said, once somebody %s', (_what, act) => {
    const store = killed(commitAll(makeStore()))
    git(store, 'add', ROS)
    writeFileSync(join(store, '.git/index.lock'), '')
    kscp(store, 'validate')
    rmSync(join(store, '.git/index.lock'))
    act(store)
    const [staged, log] = [git(store, 'diff', '--cached'), git(store, 'log', '--oneline')]
    writeFileSync(join(store, '.git/index.lock'), '')
    expect(kscp(store, 'validate').stderr).toBe('')
    rmSync(join(store, '.git/index.lock'))
    kscp(store, 'validate')
    expect([git(store, 'diff', '--cached'), git(store, 'log', '--oneline')]).toEqual([staged, log])
  })

  it('that is held keeps no command from working that leaves git alone', () => {
    const store = killed(commitAll(makeStore()))
    git(store, 'add', ROS)
    writeFileSync(join(store, '.git/index.lock'), '')
    kscp(store, 'validate')
    const { code, stderr } = kscp(store, ['new', 'person', '--set', 'name=Zara Quill'])
    expect([code, stderr]).toEqual([0, expect.stringContaining(`git reset -- ${ROS}\n`)])
  })

  it('knows a file whose line ends git changes', () => {
    const store = commitAll(makeStore())
    git(store, 'config', 'core.autocrlf', 'true')
    const content = NEW.replaceAll('\n', '\r\n')
    openJournal(store, [{ file: ROS, content, isKept: true }])
    writeFile(join(store, ROS), content)
    git(store, 'add', ROS)
    kscp(store, 'validate')
    expect(git(store, 'status', '--porcelain')).toBe('')
  })
})
