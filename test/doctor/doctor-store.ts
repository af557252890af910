// A store with which nothing is wrong, in a repository of its own, and with things laid over it.
import { commitAll, git } from '../support/git.js'
import { fileWith, makeStore } from '../support/store.js'

const WORKFLOW = 'on: [push]\njobs:\n  validate:\n    steps:\n      - run: npx --package ./tools/kscp.tgz kscp validate --strict\n'

/** The day on which nothing is wrong with it. */
export const DAY = '2026-11-22'

type Files = Parameters<typeof makeStore>[0]

/** Its files; a null takes one away. */
export function soundFiles(files: Files = {}): Files {
  return {
    ...fileWith('records/kscp.yaml', 'commit: false', 'commit: true'),
    'records/clearance.key': `${'0a'.repeat(32)}\n`,
    'records/holidays.yaml':
      'england-and-wales:\n  division: england-and-wales\n  events:\n    - {title: Boxing Day, date: 2027-12-28}\n' +
      'terms:\n  - {title: Autumn term, from: 2026-09-01, to: 2026-12-18}\n',
    '.gitignore': '.kscp.lock\n.kscp.undo.json\noutbox/\n',
    '.github/workflows/records.yml': WORKFLOW,
    'tools/kscp.tgz': 'packed\n',
    ...files,
  }
}

/** All of it committed. */
export function soundStore(files: Files = {}): string {
  return commitAll(makeStore(soundFiles(files)))
}

/** Another commit of everything. */
export function commitMore(store: string): string {
  git(store, 'add', '--all')
  git(store, 'commit', '--quiet', '--message', 'More')
  return store
}
