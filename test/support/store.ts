// Makes a store in a temporary folder for one test, from real files, and takes it away when the test is over.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const REPOSITORY = join(import.meta.dirname, '../..')

/** A small partnership of which every file is right: files by their path from the store's root. */
export const ELMBRIDGE: { readonly [file: string]: string } = {
  'records/kscp.yaml': 'name: Elmbridge Safeguarding Children Partnership\ncommit: false\nglossary:\n  GP: General Practitioner\n',
  'records/people/jo-ward.md':
    '---\nname: Jo Ward\ninitials: JW\nroles:\n  - title: Independent Chair\n    from: 2024-01-01\npublish: name\n---\n',
  'records/people/asha-kaur.md':
    '---\nname: Asha Kaur\ninitials: AK\nroles:\n  - title: Professional Adviser\n    organisation: elmbridge-council\npublish: name\n---\n',
  'records/people/sam-mensah.md': '---\nname: Sam Mensah\ninitials: SM\nroles:\n  - title: Head Teacher\npublish: role\n---\n',
  'records/organisations/elmbridge-council.md': '---\nname: Elmbridge Council\ntypes: [statutory-partner]\n---\n',
  'records/groups/slg.md':
    '---\nname: Strategic Leadership Group\nabbreviation: SLG\nchairs:\n  - person: jo-ward\n    from: 2024-01-01\n---\n',
  'records/meetings/2024-03-06-slg.md': `---
title: Spring meeting
group: slg
date: 2024-03-06
start: "14:00"
end: "16:00"
venue: The Guildhall
chair: JW
attendees: [JW, AK]
apologies: [SM]
status: approved
next-meeting: 2024-06-05
---

## 1. Welcome and apologies

JW welcomed all present.

## 2. Neglect

AK reported on the audit.

::action[Write to the panel about the audit.]{#1 owners="AK"}

::decision[The audit is repeated in the autumn.]{#1}
`,
  'records/actions/2024-03-06-slg-1.md':
    '---\ntitle: Write to the panel about the audit.\nmeeting: 2024-03-06-slg\nitem: 2\nnumber: 1\nowners: [AK]\nraised: 2024-03-06\nstatus: open\n---\n',
}

/** A new empty folder, its links resolved. */
export function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kscp-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A store of the given files laid over Elmbridge's; a null takes a file away. */
export function makeStore(files: { readonly [file: string]: string | Uint8Array | null } = {}): string {
  const root = makeFolder()
  for (const [file, content] of Object.entries({ ...ELMBRIDGE, ...files })) {
    if (content === null) continue
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), content)
  }
  return root
}

/** A copy of our own records and of the text they were made from, without their git, in a folder of its own inside a new one. */
export function copyOfOurStore(): string {
  const root = join(makeFolder(), 'kscp')
  cpSync(join(REPOSITORY, 'records'), join(root, 'records'), { recursive: true })
  cpSync(join(REPOSITORY, 'test/walk'), join(root, 'test/walk'), { recursive: true, filter: (path) => !path.endsWith('.ts') })
  return root
}

/** The text of Elmbridge's meeting with something in it replaced. */
export function meetingWith(find: string, replacement: string): { [file: string]: string } {
  return fileWith('records/meetings/2024-03-06-slg.md', find, replacement)
}

/** One of Elmbridge's files with something in it replaced; fails when it is not in there. */
export function fileWith(file: string, find: string, replacement: string): { [file: string]: string } {
  const text = ELMBRIDGE[file] ?? ''
  if (!text.includes(find)) throw new Error(`${file} holds no ${find}`)
  return { [file]: text.replace(find, () => replacement) }
}
