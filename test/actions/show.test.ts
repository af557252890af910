// One action whole: what is recorded of it, from its own file and from others, with the words that marks take out elsewhere.
import { expect, it } from 'vitest'
import { actionStore, actions, actionWith, done, FILE, ID, read, TEXT } from './action-store.js'

const LIVED =
  'due: meeting+2\ndue-words: end of term\nstarted: 2024-03-10\nclosed: 2024-06-10\noutcome: It was sent.\n' +
  'deferred:\n  - {on: 2024-04-01, from: 2024-05-24, from-words: end of term, to: meeting+2, why: Later., by: AK}\n' +
  'reassigned:\n  - {on: 2024-04-02, from: [AK], to: [SM, slg]}\n' +
  'reopened:\n  - {on: 2024-06-09, why: It came back, closed: 2024-06-08, outcome: Sent.}\n' +
  'source: [notes 2024-03-06 item 2]\nnote: Nobody else has it.\n'

const lived = () => ({
  [FILE]: `${(actionWith(LIVED)[FILE] ?? '').replace('[AK]', '[SM, slg]').replace('status: open', 'status: done')}
### 2024-03-12 AK

Drafted,
and read.

### 2024-06-12 sam-mensah

It came from :redact[Robin Vale]{reason=s40}.
`,
})

it('shows everything, a row a line, when piped', () => {
  const store = actionStore(lived())
  expect(done(actions(store, '2024-06-20', 'show')).split('\n')).toEqual([
    'Action\t2024-03-06-slg-1',
    'What\tWrite to the panel about the audit.',
    'Status\tdone on 10 June 2024',
    'Outcome\tIt was sent.',
    'Owner\tSam Mensah (SM), until 31 May 2024',
    'Owner\tStrategic Leadership Group (slg)',
    'Raised\t6 March 2024',
    'Due\tat the second meeting after it was set, of which no day is known yet',
    'First due\t24 May 2024 (end of term)',
    'Started\t10 March 2024',
    'Put off\t1 April 2024, by AK, to the second meeting after it was set: Later.',
    'Passed on\t2 April 2024, from AK to SM, slg',
    'Reopened\t9 June 2024: It came back. It had been closed on 8 June 2024: Sent.',
    'Meeting\t2024-03-06-slg: Spring meeting',
    'Item\t2. Neglect',
    'Group\tslg',
    'Source\tnotes 2024-03-06 item 2',
    'Remark\tNobody else has it.',
    'File\trecords/actions/2024-03-06-slg-1.md',
    'Note\t12 March 2024, by AK: Drafted,',
    'Note\t  and read.',
    'Note\t12 June 2024, by sam-mensah: It came from :redact[Robin Vale]{reason=s40}.',
  ])
})

it('shows it as a table that fits 80 columns, each label once', () => {
  const shown = done(actions(actionStore(lived()), '2024-06-20', 'show', '--format', 'table'))
  expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(shown.match(/^Owner/gm)).toHaveLength(1)
  expect(shown).toContain('Words that are marked for redaction show here whole: pass this on to nobody.')
})

it('says how late an open one is', () => {
  const { stdout } = actions(actionStore(), '2024-06-06', 'show')
  expect(stdout).toContain('Status\topen, overdue 1 day\n')
  expect(stdout).toContain('Due\t5 June 2024 (next meeting; no day was given)\n')
  expect(stdout).not.toContain('marked for redaction')
})

it('shows marked words of a title whole, and escapes what could move the cursor', () => {
  const minutes = 'records/meetings/2024-03-06-slg.md'
  const marked = 'Write to :redact[Robin Vale]{reason=s40} *soon*.'
  const store = actionStore({
    [FILE]: TEXT.replace('Write to the panel about the audit.', `"${marked}"`).replace('open\n', 'open\nnote: "One\\u001b[2J"\n'),
    [minutes]: read(actionStore(), minutes).replace('Write to the panel about the audit.', marked),
  })
  const { stdout } = actions(store, '2024-03-10', 'show')
  expect(stdout).toContain('What\tWrite to Robin Vale soon.\n')
  expect(stdout).toContain('Remark\tOne\\u001b[2J\n')
  expect(actions(store, '2024-03-10', 'start').stdout).toContain('Write to [redacted] soon.')
})

it('is JSON with the keys of a list, and more', () => {
  const { version, asOf, action } = JSON.parse(done(actions(actionStore(lived()), '2024-06-20', 'show', '--format', 'json')))
  expect([version, asOf]).toEqual([1, '2024-06-20'])
  expect(action).toMatchObject({
    id: ID,
    number: 1,
    owners: ['SM', 'slg'],
    status: 'done',
    due: null,
    dueFrom: 'none',
    dueGiven: 'meeting+2',
    firstDue: '2024-05-24',
    deferrals: 1,
    overdue: false,
    daysOverdue: 0,
    meeting: '2024-03-06-slg',
    item: 2,
    itemTitle: 'Neglect',
    replacedBy: null,
    replaces: [],
    notes: [
      { on: '2024-03-12', by: 'AK', text: 'Drafted,\nand read.' },
      { on: '2024-06-12', by: 'sam-mensah' },
    ],
    ownersInFull: [
      { owner: 'SM', kind: 'person', id: 'sam-mensah', name: 'Sam Mensah', leaves: '2024-05-31' },
      { owner: 'slg', kind: 'group', name: 'Strategic Leadership Group' },
    ],
  })
})
