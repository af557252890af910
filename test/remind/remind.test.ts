// Reminders: a mail to each owner with what is theirs, written for sending and never sent; whoever can't be written to is named.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionFile } from '../actions-list/action-log-store.js'
import { commitAll, git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { copyOfOurStore, fileWith, makeStore, meetingWith } from '../support/store.js'

const ADDRESSES = {
  ...fileWith('records/people/jo-ward.md', 'publish: name', 'publish: name\nemail: jo.ward@example.org'),
  ...fileWith('records/people/asha-kaur.md', 'publish: name', 'publish: name\nemail: asha.kaur@example.org'),
}

interface Told {
  reminders: {
    owner: string
    name: string
    address: boolean
    through: string | null
    hindrance: string | null
    file: string | null
    actions: string[]
  }[]
}

function storeOf(...files: { [file: string]: string }[]): string {
  return makeStore(Object.assign({}, ADDRESSES, ...files))
}

function remind(store: string, words = ''): Told['reminders'] {
  const { stdout } = kscp(store, `actions remind --format json --as-of 2024-06-06 ${words}`.trimEnd())
  return (JSON.parse(stdout) as Told).reminders
}

/** The mail as it is read: its lines joined, its accents as they are. */
function mailTo(store: string, owner: string, asOf = '2024-06-06'): string {
  const mail = readFileSync(join(store, `outbox/reminders/${asOf}-${owner}.eml`), 'utf8')
  const bytes = mail.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

describe('a reminder', () => {
  it('is one mail an owner, to be sent by hand, with all their open actions in plain words', () => {
    const late = actionFile('ring', { owners: '[AK, JW]', due: '2024-05-30', 'due-words': 'end of May' })
    const coming = actionFile('write', { due: '2024-06-20' })
    const store = storeOf(late, coming, actionFile('free', { title: 'Ask around.' }))
    expect(remind(store).map(({ owner, actions }) => [owner, actions])).toEqual([
      ['asha-kaur', ['ring', '2024-03-06-slg-1', 'write', 'free']],
      ['jo-ward', ['ring']],
    ])
    const mail = mailTo(store, 'asha-kaur')
    expect(mail).toContain('X-Unsent: 1')
    expect(mail).toContain('To: Asha Kaur <asha.kaur@example.org>')
    expect(mail).toContain('Dear Asha Kaur,')
    const parts = [
      'OVERDUE',
      'It was due 7 days ago, on 30 May 2024 (end of May). Shared with Jo Ward (JW).',
      'STILL TO COME',
      'It is due on 20 June 2024.',
      'NO DAY KNOWN',
      'Ask around.',
    ]
    const places = parts.map((words) => mail.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('with --due-within is of what is overdue or due by then', () => {
    const store = storeOf(
      actionFile('late', { due: '2024-05-30' }),
      actionFile('soon', { due: '2024-06-20' }),
      actionFile('later', { due: '2024-06-21' }),
    )
    expect(remind(store, '--due-within 14d')).toMatchObject([{ owner: 'asha-kaur', actions: ['late', '2024-03-06-slg-1', 'soon'] }])
    expect(remind(storeOf(actionFile('free')), '--due-within 2w --as-of 2024-03-10')).toEqual([])
  })

  it('says what was put off, and leaves progress notes out', () => {
    const deferred = '\n  - {on: 2024-04-02, from: 2024-05-01, to: 2024-06-20, why: Later.}'
    const store = storeOf(actionFile('ring', { due: '2024-06-20', deferred }, '\n### 2024-04-02 AK\n\nLarch Rise is shut.\n'))
    remind(store)
    expect(mailTo(store, 'asha-kaur')).toContain('It is due on 20 June 2024; first due 1 May 2024, put off once.')
    expect(mailTo(store, 'asha-kaur')).not.toContain('Larch')
  })

  it('is the same bytes from the same records, and git keeps none of it', () => {
    const store = commitAll(storeOf())
    const bytes = () => readFileSync(join(store, 'outbox/reminders/2024-06-06-asha-kaur.eml'))
    remind(store)
    const first = bytes()
    remind(store)
    expect(bytes().equals(first)).toBe(true)
    expect(git(store, 'status', '--porcelain')).toBe('')
  })

  it('is not written in a dry run, which says what would be', () => {
    const store = storeOf()
    const { code, stdout } = kscp(store, 'actions remind --dry-run --as-of 2024-06-06')
    expect(code).toBe(0)
    expect(stdout).toBe(
      'To Asha Kaur (AK): 1 action, 1 overdue; outbox/reminders/2024-06-06-asha-kaur.eml\n1 mail would be written; nothing was.\n',
    )
    expect(existsSync(join(store, 'outbox'))).toBe(false)
  })

  it('shows no address outside the mail', () => {
    for (const words of ['', ' --dry-run', ' --format json']) expect(kscp(storeOf(), `actions remind${words}`).stdout).not.toContain('@')
  })
})

describe('an owner', () => {
  const owned = (owners: string, ...files: { [file: string]: string }[]) => storeOf(actionFile('ring', { owners }), ...files)
  const told = (store: string, owner: string) => remind(store).find((each) => each.owner === owner)

  it('without an address is named with the reason, and nothing fails', () => {
    const store = owned('[SM]')
    expect(told(store, 'sam-mensah')).toMatchObject({ address: false, file: null, hindrance: 'no address is recorded', actions: ['ring'] })
    expect(kscp(store, 'actions remind --dry-run --as-of 2024-06-06')).toMatchObject({ code: 0 })
    expect(kscp(store, 'actions remind --dry-run').stdout).toContain(
      'No mail to Sam Mensah (SM) (1 action, 0 overdue): no address is recorded.',
    )
  })

  it('with an address that is none, or could be two, is one without', () => {
    const file = fileWith('records/people/sam-mensah.md', 'publish: role', 'publish: role\nemail: "sm,x@example.org"')
    expect(told(owned('[SM]', file), 'sam-mensah')).toMatchObject({ address: false, hindrance: 'no address is recorded' })
  })

  it('who has left gets no mail', () => {
    const left = fileWith('records/people/asha-kaur.md', 'publish: name', '    to: 2024-05-31\npublish: name\nemail: asha.kaur@example.org')
    expect(told(storeOf(left), 'asha-kaur')).toMatchObject({ address: false, hindrance: 'left on 31 May 2024' })
  })

  it('that is a group is written to through its chair of the day', () => {
    const store = owned('[slg]')
    expect(told(store, 'slg')).toMatchObject({ address: true, through: 'its chair, Jo Ward', name: 'Strategic Leadership Group (SLG)' })
    expect(mailTo(store, 'slg')).toContain(
      'Dear Jo Ward,\r\n\r\nOn 6 June 2024 this action is with the Strategic Leadership Group (SLG), which you chair.',
    )
    const ended = fileWith('records/groups/slg.md', 'from: 2024-01-01', 'from: 2024-01-01\n    to: 2024-05-01')
    expect(told(owned('[slg]', ended), 'slg')).toMatchObject({ address: false, hindrance: 'it has no chair on that day' })
  })

  it('that is an organisation is written to where its contact is an address', () => {
    const contact = (words: string) => fileWith('records/organisations/elmbridge-council.md', 'types:', `contact: "${words}"\ntypes:`)
    expect(told(owned('[elmbridge-council]', contact('safe@example.org')), 'elmbridge-council')).toMatchObject({ address: true })
    expect(told(owned('[elmbridge-council]', contact('Ring 01234')), 'elmbridge-council')).toMatchObject({ address: false })
  })

  it('nobody knows is named too', () => {
    expect(told(owned('[XY]'), 'XY')).toMatchObject({ address: false, hindrance: 'nobody is known by that name' })
  })

  it('of our own log has no address: eight actions, two and one', () => {
    const { stdout } = kscp(copyOfOurStore(), 'actions remind --dry-run --as-of 2019-12-02 --format json')
    expect((JSON.parse(stdout) as Told).reminders.map(({ owner, address, actions }) => [owner, address, actions.length])).toEqual([
      ['elisabeth-major', false, 8],
      ['james-thomas', false, 2],
      ['sian-thomas', false, 1],
    ])
  })
})

describe('nothing of a record', () => {
  it('becomes a header of the mail, or a file elsewhere', () => {
    const title = JSON.stringify('Ring.\r\nBcc: all@example.org\r\n\r\n<script>')
    const name = fileWith(
      'records/people/asha-kaur.md',
      'name: Asha Kaur',
      'name: "Asha\\r\\nBcc: x@example.org"\nemail: asha.kaur@example.org',
    )
    const settings = { 'records/kscp.yaml': 'name: "Elm\\r\\nBcc: y@example.org"\ncommit: false\n' }
    const store = storeOf(actionFile('ring', { title }), name, settings, actionFile('up', { owners: '["../../up"]' }))
    remind(store)
    const [headers = ''] = mailTo(store, 'asha-kaur').split('\r\n\r\n')
    expect(headers).not.toMatch(/^(?:Bcc|Cc):/im)
    expect(readdirSync(join(store, 'outbox/reminders'))).toEqual(['2024-06-06-asha-kaur.eml'])
  })

  it('that a mark takes out stands in a mail, also where another record repeats it', () => {
    const store = storeOf(
      meetingWith('AK reported on the audit.', 'AK reported on :redact[Rowan Zielke]{reason=s40}.'),
      actionFile('marked', { title: '"Ring :redact[Tamsin Oyelaran]{reason=s40 as=\\"Child A\\"}."' }),
      actionFile('repeated', { title: 'Ring Rowan Zielke at home.' }),
    )
    remind(store)
    expect(mailTo(store, 'asha-kaur')).toContain('Ring Child A.')
    expect(mailTo(store, 'asha-kaur')).not.toMatch(/Rowan|Zielke|Tamsin|Oyelaran/)
  })

  it('that is half a marked name stands in a mail, while days stay', () => {
    const store = storeOf(
      meetingWith('AK reported on the audit.', 'AK reported on :redact[Hope May]{reason=s40}.'),
      actionFile('half', { title: 'Ring Hope at home.', due: '2024-05-30' }),
    )
    remind(store)
    expect(mailTo(store, 'asha-kaur')).toContain('- Ring … at home.\r\n  It was due 7 days ago, on 30 May 2024.')
  })
})
