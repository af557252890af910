// What a mark takes out, today or in the version that is told of, shows in no sentence, title, subject or suggestion.
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { meetingWith } from '../support/store.js'
import { ACTION, commit, historyStore, MINUTES, TEXT } from './history-store.js'

const LONG =
  'her mother told the school nurse that she had been asked to leave the house on the night of the party and that nobody came to look for her until ' +
  'the next morning when a neighbour who was out with the dog found her in the park behind the shops'

/** Everything that the command prints in both forms. */
function everything(store: string, id = 'action/2024-03-06-slg-1'): string {
  return ['text', 'json'].map((form) => kscp(store, ['history', id, '--format', form]).stdout).join('')
}

const marked = (words: string) => meetingWith('AK reported on the audit.', `AK reported on :redact[${words}]{reason=s40}.`)

it('hides what stood unmarked in an old version and is marked today, in another record too', () => {
  const store = historyStore({ [ACTION]: TEXT.replace('the panel', 'Robin Vale') })
  commit(store, { [ACTION]: `${TEXT}\n### 2024-03-10 AK\n\nSpoke to Vale at home.\n` }, { subject: 'Take Robin out' })
  expect(everything(store)).toContain('Vale')
  commit(store, marked('Robin Vale'))
  const shown = everything(store)
  expect(shown).toContain('Spoke to … at home.')
  expect(shown).toContain('Take … out')
  expect(shown).not.toMatch(/Robin|Vale/)
})

it('hides what an old version marked and today nothing does', () => {
  const store = historyStore({ [ACTION]: TEXT.replace('the panel', ':redact[Robin Vale]{reason=s40 as="Child A"}') })
  commit(store, { [ACTION]: TEXT.replace('the panel', 'Robin Vale and the panel') })
  commit(store, { [ACTION]: TEXT })
  const [added, changed] = kscp(store, 'history slg-1').stdout.split('\n')
  expect(added).toContain('added: Write to Child A about the audit.')
  expect(changed).toContain('from "Write to Child A about the audit." to "Write to … and the panel about the audit."')
})

it('hides the everyday words of a long passage, also where only some of them stand', () => {
  const store = historyStore()
  commit(store, { [ACTION]: `${TEXT}\n### 2024-03-10 AK\n\n${LONG}.\n` })
  commit(store, { [ACTION]: `${TEXT}\n### 2024-03-10 AK\n\n:::redact{reason=s40}\n${LONG}.\n:::\n` })
  const shown = everything(store)
  expect(shown).not.toMatch(/mother|nurse|party|neighbour|morning|park/)
  expect(shown).toContain('note of 10 March 2024 by AK changed: ….')
})

it('hides the heading of an item, and what follows a mark that is not closed', () => {
  const store = historyStore(meetingWith('## 2. Neglect', '## 2. :redact[Robin Vale]{reason=s40} and neglect'))
  commit(store, meetingWith('## 2. Neglect', '## 2. Neglect of :redact[Robin Vale'))
  commit(store, meetingWith('## 2. Neglect', '## 2. Neglect of Robin Vale'))
  commit(store, { [MINUTES]: meetingWith('AK reported', 'AK told')[MINUTES] ?? '' })
  const shown = everything(store, 'meeting/2024-03-06-slg')
  expect(shown).toContain('item 2')
  expect(shown).not.toMatch(/Robin|Vale/)
})

it('suggests no record whose id holds what is taken out', () => {
  const store = historyStore({
    ...marked('Robin Vale'),
    'records/people/robin-vale.md': '---\nname: Robin Vale\nroles: []\npublish: none\n---\n',
  })
  expect(kscp(store, 'history robin-vael').stderr).not.toMatch(/vale/i)
  expect(everything(store, 'robin-vale')).not.toMatch(/robin|vale/i)
})

it('moves no cursor and writes no line of its own', () => {
  const store = historyStore()
  commit(store, { [ACTION]: TEXT.replace('status', 'note: "One\\u001b[2J\\ntwo"\nstatus') }, { by: 'Jo \u202eWard' })
  const { stdout } = kscp(store, 'history slg-1')
  expect(stdout.split('\n')).toHaveLength(3)
  expect(stdout).toContain('Jo \\u202eWard: note set to "One\\u001b[2J two".')
})
