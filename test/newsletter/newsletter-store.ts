// A store in real git with approved notes that have something to tell, and the newsletter made from them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { committedStore, MEETING } from '../gate/gate-store.js'
import { git } from '../support/git.js'
import { kscp, type Run } from '../support/run.js'
import { ELMBRIDGE } from '../support/store.js'

export const AS_OF = '2024-04-01'

const SETTINGS = `${ELMBRIDGE['records/kscp.yaml']}`
  .replace('commit: false', 'commit: true')
  .replace('  GP:', '  SLG: Strategic Leadership Group\n  CDOP: Child Death Overview Panel\n  GP:')

const BODY = `JW welcomed all present.

## 2. Neglect

:::summary
The group talked about neglect. :redact[Zebedee Quill]{reason=s40} told the SLG how GPs help.

- JW thanked the GPs.
:::

::action[Write to the CDOP.]{#1 owners="AK" due="2024-05-01"}

::action[Ask the schools.]{#2 owners="JW AK"}

::decision[The audit is repeated in the autumn]{#1}

## 3. Training

::decision[AK’s plan for training is agreed.]{#2}

### Early help

JW reported on early help.

## 4. Any other business`

const ACTIONS = {
  'records/actions/2024-03-06-slg-1.md': `---\ntitle: Write to the CDOP.\nmeeting: ${MEETING}\nitem: 2\nnumber: 1\nowners: [AK]\nraised: 2024-03-06\ndue: 2024-05-01\nstatus: open\n---\n`,
  'records/actions/2024-03-06-slg-2.md': `---\ntitle: Ask the schools.\nmeeting: ${MEETING}\nitem: 2\nnumber: 2\nowners: [JW, AK]\nraised: 2024-03-06\nstatus: open\n---\n`,
}

const PRIORITIES = {
  'records/priorities/early-help.md':
    '---\ntitle: Early help in schools\nhorizon: top-five\ntype: improvement\nto: 2024-06-30\nstatus: current\n---\n',
  'records/priorities/past.md': '---\ntitle: The old plan\nhorizon: top-five\ntype: improvement\nto: 2024-01-31\nstatus: current\n---\n',
  'records/priorities/network.md': '---\ntitle: The network of schools\nhorizon: top-five\ntype: strength\nstatus: current\n---\n',
}

type Files = { readonly [file: string]: string | null }

/** The store, files laid over it; `change` changes the minutes' body. */
export function newsletterStore(files: Files = {}, change: (body: string) => string = (body) => body): string {
  return committedStore(
    { body: change(BODY), fields: 'next-meeting: 2024-06-05\n' },
    { 'records/kscp.yaml': SETTINGS, ...ACTIONS, ...PRIORITIES, '.gitignore': 'outbox/\n.kscp.lock\n', ...files },
  )
}

export function newsletter(store: string, ...words: string[]): Run {
  return kscp(store, ['newsletter', '--as-of', AS_OF, ...words])
}

export const MARKDOWN = 'public/newsletters/newsletter-1.md'
export const PAGE = 'public/newsletters/newsletter-1.html'
export const MAIL = 'outbox/newsletter-1/newsletter.eml'
export const RECORD = 'records/newsletters/newsletter-1.md'

/** A file of the store, or null where there is none. */
export function fileIn(store: string, file: string): string | null {
  const path = join(store, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** A mail's text, its soft line ends and codes read. */
export function mailIn(store: string, file = MAIL): string {
  const raw = readFileSync(join(store, file), 'latin1').replace(/=\r\n/g, '')
  return Buffer.from(
    raw.replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8')
}

/** The files of the newsletter, each null where there is none. */
export const filesIn = (store: string) => [MARKDOWN, PAGE, MAIL, RECORD].map((file) => fileIn(store, file))

/** Expects a refusal that says why, repeats nothing private and leaves everything as it was; gives what it says. */
export function expectRefused(store: string, code: string, ...words: string[]): string {
  const before = filesIn(store)
  const run = newsletter(store, ...words)
  expect([run.code, run.stdout]).toEqual([1, ''])
  expect(run.stderr).toContain(code)
  expect(run.stderr).not.toMatch(/zebedee|quill|maud|tarn|rude|drunk/i)
  expect([filesIn(store), git(store, 'status', '--short')]).toEqual([before, ''])
  return run.stderr
}
