// Who changed what of a record, and when: commits as sentences, on the days of the store's time zone, through renames and merges.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { makeFolder, makeStore } from '../support/store.js'
import { ACTION, commit, historyOf, historyStore, lastSentences, MINUTES, TEXT, write } from './history-store.js'

const DUE = TEXT.replace('status:', 'due: 2024-04-15\nstatus:')
const LATER = TEXT.replace('status:', 'due: 2024-06-11\nstatus:')
const ADDED = '6 March 2024, Asha Kaur: added: Write to the panel about the audit.'

it('tells each change with its day and its author, the oldest first', () => {
  const store = historyStore({ [ACTION]: DUE })
  commit(store, { [ACTION]: LATER }, { by: 'Jo Ward', at: '2024-04-02T10:00:00+01:00' })
  expect(historyOf(store)).toEqual([ADDED, '2 April 2024, Jo Ward: due moved from 15 April 2024 to 11 June 2024.'])
})

it("counts days in the store's time zone, from the author's own time", () => {
  const store = historyStore()
  commit(store, { [ACTION]: DUE }, { at: '2024-07-01T23:30:00+00:00' })
  commit(store, { [ACTION]: LATER }, { at: '2024-07-03T00:30:00+09:00' })
  expect(historyOf(store).map((line) => line.split(',')[0])).toEqual(['6 March 2024', '2 July 2024', '2 July 2024'])
})

it('says what is not committed yet, in the last line', () => {
  const store = historyStore({ [ACTION]: DUE })
  write(store, { [ACTION]: LATER })
  expect(historyOf(store)).toEqual([ADDED, 'Not committed yet: due moved from 15 April 2024 to 11 June 2024.'])
  write(store, { [ACTION]: DUE.replaceAll('\n', '\r\n') })
  expect(historyOf(store)).toEqual([ADDED])
})

it('says of a version that is no record that it could not be read then', () => {
  const store = historyStore()
  commit(store, { [ACTION]: '---\ntitle: [\n---\n' })
  commit(store, { [ACTION]: new Uint8Array([0xff, 0xfe, 0x00]) })
  commit(store, { [ACTION]: TEXT })
  const sentences = historyOf(store).map((line) => line.split('Kaur: ')[1])
  expect(sentences.slice(1)).toEqual([
    'changed, but could not be read then.',
    'changed, but could not be read then.',
    'changed, and can be read again.',
  ])
})

it('follows a renamed record, and no other record that looks like it', () => {
  const renamed = 'records/actions/2024-03-06-slg-2.md'
  const store = historyStore()
  commit(store, { [renamed]: TEXT.replace('number: 1', 'number: 2').replace('panel', 'group') }, { subject: 'Add another' })
  const [only, ...others] = historyOf(store, 'action/2024-03-06-slg-2')
  expect([only, others]).toEqual(['6 March 2024, Asha Kaur: added: Write to the group about the audit.', []])
  commit(store, { [renamed]: null })
  git(store, 'mv', ACTION, renamed)
  commit(store, {})
  expect(historyOf(store, 'action/2024-03-06-slg-2')).toEqual([ADDED, `6 March 2024, Asha Kaur: renamed, from ${ACTION}.`])
})

it('tells of two branches what each changed, and of their merge only what it changed itself', () => {
  const store = historyStore()
  git(store, 'checkout', '--quiet', '-b', 'side')
  commit(store, { [ACTION]: `${TEXT}\n### 2024-03-12 AK\n\nDrafted.\n` }, { by: 'Jo Ward', at: '2024-03-12T09:00:00+00:00' })
  git(store, 'checkout', '--quiet', 'main')
  commit(store, { [ACTION]: DUE }, { at: '2024-03-11T09:00:00+00:00' })
  git(store, 'merge', '--quiet', '--no-edit', 'side')
  expect(historyOf(store).sort()).toEqual([
    '11 March 2024, Asha Kaur: due moved from 5 June 2024 to 15 April 2024.',
    '12 March 2024, Jo Ward: note of 12 March 2024 by AK: Drafted.',
    ADDED,
  ])
})

it('says that only the writing changed where the record says the same', () => {
  const store = historyStore()
  commit(store, { [ACTION]: TEXT.replace('owners: [AK]', 'owners:\n  - AK # as agreed') })
  expect(lastSentences(store)).toEqual(['nothing that it says changed, only how it is written.'])
})

it('is JSON for programs', () => {
  const store = historyStore({ [ACTION]: DUE })
  commit(store, { [ACTION]: LATER }, { by: 'Jo Ward', at: '2024-04-02T10:00:00+01:00', subject: 'Put it off' })
  const { stdout } = kscp(store, 'history slg-1 --format json --as-of 2024-05-01')
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    asOf: '2024-05-01',
    kind: 'action',
    id: '2024-03-06-slg-1',
    complete: true,
    changes: [
      { sentences: ['added: Write to the panel about the audit.'] },
      {
        on: '2024-04-02',
        at: '2024-04-02T10:00:00+01:00',
        by: 'Jo Ward',
        commit: git(store, 'rev-parse', 'HEAD').trim(),
        subject: 'Put it off',
        sentences: ['due moved from 15 April 2024 to 11 June 2024.'],
      },
    ],
  })
})

it('needs the kind where two records share the id', () => {
  const store = historyStore({ 'records/organisations/slg.md': '---\nname: SLG Ltd\ntypes: [other]\n---\n' })
  const { code, stdout, stderr } = kscp(store, 'history slg')
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('slg means more than one record: group/slg, organisation/slg.')
  expect(historyOf(store, 'group/slg')).toEqual(['6 March 2024, Asha Kaur: added: Strategic Leadership Group.'])
  expect(historyOf(store, 'organisations/slg')).toEqual(['6 March 2024, Asha Kaur: added: SLG Ltd.'])
  expect(kscp(store, 'history grup/slg').stderr).toContain('Did you mean group?')
})

it('knows a file that is not committed, and a repository without commits', () => {
  const store = makeStore()
  git(store, 'init', '--quiet')
  expect(historyOf(store)).toEqual(['Not committed yet: added: Write to the panel about the audit.'])
})

it('could not run outside git, or for an unknown record', () => {
  const store = makeStore()
  expect(kscp(store, 'history slg-1')).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('in no git repository') })
  expect(kscp(store, 'history slg-7')).toMatchObject({ code: 2, stdout: '' })
})

it('says that a clone of the latest commits does not know the earlier ones', () => {
  const store = historyStore()
  commit(store, { [ACTION]: DUE })
  const clone = makeFolder()
  git(clone, 'clone', '--quiet', '--depth', '1', `file://${store}`, '.')
  const { stdout } = kscp(clone, 'history slg-1')
  expect(stdout).toContain('This clone holds the latest commits only')
})

it("runs nothing that the repository's own settings name", () => {
  const store = historyStore()
  commit(store, { [ACTION]: DUE, '.gitattributes': '*.md diff=spy\n' })
  for (const setting of ['diff.external', 'diff.spy.textconv', 'diff.spy.command', 'core.fsmonitor', 'gpg.program'])
    git(store, 'config', setting, `touch ${store}/ran; cat`)
  git(store, 'config', 'log.showSignature', 'true')
  git(store, 'config', 'log.showRoot', 'false')
  expect(historyOf(store)).toHaveLength(2)
  expect(existsSync(join(store, 'ran'))).toBe(false)
})

it('names the items of minutes that changed, and not their words', () => {
  const store = historyStore()
  const text = git(store, 'show', `HEAD:${MINUTES}`)
  commit(store, {
    [MINUTES]: text
      .replace('## 2. Neglect', '## 2. Data\n\nNothing new.\n\n## 3. Neglect')
      .replace('JW welcomed all present.', 'JW welcomed everybody.'),
  })
  expect(lastSentences(store, 'meeting/2024-03-06-slg')).toEqual([
    'item 1 (Welcome and apologies) changed.',
    'item 2 (Data) added.',
    'item 2 (Neglect) became item 3.',
  ])
  commit(store, { [MINUTES]: text })
  expect(lastSentences(store, 'meeting/2024-03-06-slg')).toEqual([
    'item 1 (Welcome and apologies) changed.',
    'item 3 (Neglect) became item 2.',
    'item 2 (Data) taken out.',
  ])
})
