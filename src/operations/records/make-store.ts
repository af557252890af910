// Decides what a new store holds: its settings, its key, the bank holidays, and the workflow that checks the records on each commit.
import { type Change, OUTBOX } from '../../core/change.js'
import { CLEARANCE_KEY_FILE, HOLIDAYS_FILE } from '../../core/settings.js'

interface NewStore {
  name: string
  /** The version of kscp that its workflow names. */
  version: string
  /** Only where a repository has its root can a workflow run. */
  withWorkflow: boolean
  /** The random key of its digests. */
  key: string
  /** The text of its bank holidays. */
  holidays: string
}

/** The files of a new store. */
export function makeStore({ name, version, withWorkflow, key, holidays }: NewStore): Change[] {
  return [
    { file: 'records/kscp.yaml', text: settings(name) },
    { file: `records/${CLEARANCE_KEY_FILE}`, text: key },
    { file: `records/${HOLIDAYS_FILE}`, text: holidays },
    { file: '.gitignore', text: `.kscp.lock\n.kscp.undo.json\n.*.tmp\nnode_modules/\n${OUTBOX}/\n` },
    ...(withWorkflow ? [{ file: '.github/workflows/records.yml', text: workflow(version) }] : []),
  ]
}

function settings(name: string): string {
  return `# The settings of this store. Every field may be left out; this is what holds then.
name: ${JSON.stringify(name)}
timezone: Europe/London
commit: true # a command that changes records commits them
holidays: england-and-wales
public: public # the folder for public copies
small-counts: {from: 1, to: 5} # counts of people or cases that could tell who they are
glossary: # abbreviation: its meaning
  NHS: National Health Service
`
}

function workflow(version: string): string {
  return `# Checks the records on each commit.
name: records
on: [push, pull_request]
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # kscp ${version} is not in the public registry: keep the file that npm pack makes of it here, as tools/kscp.tgz.
      - run: npx --yes --package ./tools/kscp.tgz kscp validate --strict --format github
`
}
