// Decides what a new store holds: its settings, and the workflow that checks the records on each commit.
import type { Change } from '../core/change.js'

/** The files of a new store; the workflow, which names the version of kscp, only where a repository has its root. */
export function makeStore(name: string, version: string, withWorkflow: boolean): Change[] {
  return [
    { file: 'records/kscp.yaml', text: settings(name) },
    { file: '.gitignore', text: '.kscp.lock\n*.tmp\nnode_modules/\n' },
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
