// A name that somebody marked where marks have no effect shows in no list, though only `validate` says that it is to be mended.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { fileWith, makeStore } from '../support/store.js'

const SLG = 'records/groups/slg.md'
const ACTION = 'records/actions/2024-03-06-slg-1.md'
const MARKED = "':redact[Zyxquorb]{reason=s40} X'"
const UNCLOSED = "'Y :redact[Zyxquorb'"

function markedStore(name: string): string {
  return makeStore({
    ...fileWith(
      SLG,
      'name: Strategic Leadership Group',
      `name: ${name}\nmeets: quarterly\nseats:\n  - seat: ${name}\n    holders:\n      - person: asha-kaur`,
    ),
    ...fileWith('records/people/asha-kaur.md', 'name: Asha Kaur', `name: ${name}\nemail: ak@example.org`),
    ...fileWith('records/organisations/elmbridge-council.md', 'name: Elmbridge Council', `name: ${name}\ncontact: office@example.org`),
    ...fileWith(ACTION, 'owners: [AK]', 'owners: [AK, slg, elmbridge-council]\npriorities: [one]'),
    ...fileWith('records/kscp.yaml', 'name: Elmbridge Safeguarding Children Partnership', `name: ${name}`),
    'records/priorities/one.md': `---\ntitle: One\ntheme: ${name}\ntype: aim\nhorizon: business-plan\nstatus: current\nfrom: 2024-01-01\n---\n`,
    'records/actions/2024-03-07-abcd.md': `---\ntitle: Free.\nowners: [AK]\ngroup: ${name}\nraised: 2024-03-07\nstatus: open\n---\n`,
    'records/meetings/2024-04-03-hub.md': `---\ntitle: Hub\ngroup: ${name}\ndate: 2024-04-03\nchair: JW\nattendees: [JW]\napologies: []\nstatus: draft\n---\n`,
  })
}

const COMMANDS = [
  ...['table', 'json', 'csv', 'md'].flatMap((form) =>
    ['group', 'owner', 'priority'].map((by) => `actions list --by ${by} --format ${form}`),
  ),
  'actions list --format ics',
  'actions list',
  ...['table', 'json', 'csv'].map((form) => `attendance slg --format ${form}`),
  ...['text', 'json'].map((form) => `actions remind --dry-run --format ${form}`),
  'actions remind',
  ...['text', 'json', 'html'].map((form) => `desk --format ${form}`),
  ...['table', 'json'].map((form) => `notes list --format ${form}`),
  ...['table', 'json'].map((form) => `priorities list --format ${form}`),
  'agenda slg --dry-run',
  'agenda slg',
]

it.each([
  ['exact', MARKED],
  ['unclosed', UNCLOSED],
])(
  'no command shows a mark that is %s',
  (_, name) => {
    const store = markedStore(name)
    for (const words of COMMANDS) {
      const { stdout, stderr } = kscp(store, `${words} --as-of 2024-05-01`)
      expect(`${words}: ${stdout}${stderr}`).not.toMatch(/zyxquorb|redact\[/i)
    }
    const written = ['agenda.md', 'invitation.ics'].map((file) => readFileSync(join(store, `outbox/2024-06-05-slg-${file}`), 'utf8'))
    expect(written.join('\n')).not.toMatch(/zyxquorb/i)
  },
  60_000,
)
