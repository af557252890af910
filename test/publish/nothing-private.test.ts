// What is private reaches no public file by the ways around the marks: fields that take none, other meetings' titles, the mail.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { committedStore, edit, MEETING, MEETING_FILE, minutes, person } from '../gate/gate-store.js'
import { kscp } from '../support/run.js'

const publish = (folder: string, ...words: string[]) => kscp(folder, ['notes', 'publish', MEETING, '--as-of', '2024-05-01', ...words])
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')
const SAM = { 'records/people/sam-mensah.md': '---\nname: Sam Mensah\ninitials: SM\nroles:\n  - title: Head Teacher\npublish: role\n---\n' }

describe('nothing is published', () => {
  it('where a role stands for a name in words that are taken out elsewhere', () => {
    const { code, stderr } = publish(committedStore('They said :redact[SM was rude]{reason=s40}. SM was rude.', SAM))
    expect(code).toBe(1)
    expect(stderr).toContain('leak')
  })

  it.each([
    ['group', 'records/groups/slg.md', 'name: Strategic Leadership Group', 'name: "Group of :redact[the mother]{reason=s40}"'],
    ['role', 'records/people/jo-ward.md', 'title: Independent Chair', 'title: "Chair :redact[the mother]{reason=s40}"'],
    ['glossary', 'records/kscp.yaml', 'General Practitioner', '":redact[the mother]{reason=s40}"'],
  ])('with a mark in the name of a %s', (_, file, find, replacement) => {
    const folder = committedStore('They met.')
    const text = read(folder, file)
    expect(text).toContain(find)
    writeFileSync(join(folder, file), text.replace(find, replacement))
    const { code, stdout, stderr } = publish(folder)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('mark-without-effect')
    expect(stderr).not.toContain('the mother')
  })

  it('while somebody is named in how another took part', () => {
    const { code, stderr } = publish(committedStore({ attendees: '[JW, {person: AK, by: phone from Zebedee Quill}]', body: 'They met.' }))
    expect(code).toBe(1)
    expect(stderr).toContain('undecided')
    expect(stderr).not.toContain('Quill')
  })

  it('with an address that holds a name taken out', () => {
    const folder = committedStore('They met :redact[Zebedee Quill]{reason=s40}.')
    expect(publish(folder, '--url', 'https://example.org/zebedee-quill').code).toBe(1)
  })
})

it('lists another meeting under the title it was published with', () => {
  const other = 'records/meetings/2024-06-05-slg.md'
  const folder = committedStore('They met.', { [other]: minutes({ body: 'They met.' }).replace('2024-03-06', '2024-06-05') })
  expect(kscp(folder, ['notes', 'publish', '2024-06-05-slg', '--as-of', '2024-07-01']).code).toBe(0)
  writeFileSync(join(folder, other), read(folder, other).replace('title: "Meeting"', 'title: "Review of Zebedee Quill"'))
  publish(folder)
  expect(read(folder, 'public/notes/index.html')).toContain('2024-06-05-slg.html')
  expect(read(folder, 'public/notes/index.html')).not.toMatch(/quill/i)
})

it('says which notes to publish anew where the title of others holds what was marked since', () => {
  const other = 'records/meetings/2024-06-05-slg.md'
  const titled = minutes({ title: 'Review of the garden fire', body: 'They met.' }).replace('2024-03-06', '2024-06-05')
  const folder = committedStore('They met.', { [other]: titled })
  const again = () => kscp(folder, ['notes', 'publish', '2024-06-05-slg', '--as-of', '2024-07-01'])
  expect(again().code).toBe(0)
  const marked = read(folder, other).replace('the garden fire', 'the :redact[garden fire]{reason=s40}')
  writeFileSync(join(folder, other), marked)
  const { code, stderr } = publish(folder)
  expect(code).toBe(1)
  const line = marked.split('\n').findIndex((each) => each.startsWith('publication:')) + 1
  expect(stderr).toContain(`${other}\n  ${line}:`)
  expect(stderr).toContain('kscp notes publish 2024-06-05-slg ')
  expect(stderr).toContain('nothing written: 1 finding.')
  expect(stderr).not.toMatch(/garden|fire/)
  expect([again().code, publish(folder).code]).toEqual([0, 0])
  expect(read(folder, 'public/notes/index.html')).not.toMatch(/garden|fire/)
})

it('writes to partners only those of the meeting who may be named', () => {
  const people = {
    ...person('pim-lorn', 'Pim Lorn', 'none', 'initials: PL\nemail: pim@example.org\n'),
    ...person('zara-quill', 'Zara Quill', 'name', 'initials: ZQ\nemail: zara@example.org\n'),
  }
  const folder = committedStore({ attendees: '[JW, PL, ZQ]', body: 'They met.' }, people)
  const { stdout, stderr } = publish(folder, '--url', 'https://example.org/notes')
  expect(stderr).toBe('')
  expect(read(folder, `outbox/${MEETING}/published.eml`)).toContain('zara@example.org')
  expect(read(folder, `outbox/${MEETING}/published.eml`)).not.toMatch(/pim|lorn/i)
  expect(stdout).toContain('Tell these another way, who have no address in the records or may not be named: JW, PL.')
})

it('tells only why notes were opened again after they were published', () => {
  const folder = committedStore('They met.')
  edit(folder, 'status: approved', 'status: approved\namendments: [{on: 2024-05-01, why: The lost bid was too plain.}]')
  publish(folder)
  const [digest] = /sha256-[\w+/=]+/.exec(read(folder, MEETING_FILE)) ?? []
  edit(folder, 'They met.', 'They then met.')
  edit(folder, 'status: published', 'status: approved')
  edit(folder, 'too plain.}]', `too plain.}, {on: 2024-05-01, why: A word was missing., approval: {by: JW, digest: ${digest}}}]`)
  publish(folder)
  expect(read(folder, `public/notes/${MEETING}.md`)).toContain('1 May 2024: A word was missing.')
  expect(read(folder, `public/notes/${MEETING}.md`)).not.toContain('lost bid')
})
