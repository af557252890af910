// Publishing writes every form of the public copy, the index page, the mail and the record together, or nothing; no form holds what is taken out.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/redact/oracle/file-parts.js'
import { action, committedStore, edit, MEETING, MEETING_FILE } from '../gate/gate-store.js'
import { git } from '../support/git.js'
import { kscp } from '../support/run.js'

const BODY =
  'The group heard about :redact[Zebedee Quill]{reason=s40}.\n\n::action[Write to :redact[Maud Tarn]{reason=s40}.]{#1 owners="AK"}'
const store = (files = {}) => committedStore(BODY, { ...action('Write to :redact[Maud Tarn]{reason=s40}.'), ...files })
const publish = (folder: string, ...words: string[]) => kscp(folder, ['notes', 'publish', MEETING, '--as-of', '2024-05-01', ...words])
const NOTES = ['2024-03-06-slg.docx', '2024-03-06-slg.html', '2024-03-06-slg.md', 'index.html']
const notesIn = (folder: string) => (existsSync(join(folder, 'public/notes')) ? readdirSync(join(folder, 'public/notes')).sort() : [])
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')
const word = (folder: string) => partsOf(readFileSync(join(folder, 'public/notes/2024-03-06-slg.docx'))).join('\n')

describe('publishing', () => {
  it('writes the forms, the index page and the record in one commit', () => {
    const folder = store()
    const { code, stdout, stderr } = publish(folder)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Published the notes of 2024-03-06-slg with 2 redactions:\n  public/notes/2024-03-06-slg.md\n')
    expect(stdout).toContain('No mail to partners yet')
    expect(notesIn(folder)).toEqual(NOTES)
    expect(read(folder, MEETING_FILE)).toMatch(
      /status: published\npublication: \{on: 2024-05-01, title: Meeting, digest: sha256-[\w+/=]+\}\n---/,
    )
    expect(git(folder, 'status', '--porcelain')).toBe('')
    expect(git(folder, 'log', '-1', '--format=%s', '--name-only').split('\n').filter(Boolean)).toEqual([
      'Publish the notes of 2024-03-06-slg',
      ...NOTES.map((name) => `public/notes/${name}`),
      MEETING_FILE,
    ])
  })

  it('says in how many places a reader sees that something is taken out, where that is more than the marks', () => {
    const folder = store({
      'records/people/asha-kaur.md': '---\nname: Asha Kaur\ninitials: AK\nroles:\n  - title: Professional Adviser\npublish: none\n---\n',
    })
    const { stdout } = publish(folder)
    const places = read(folder, `public/notes/${MEETING}.md`).match(/\[Redacted: /g)?.length
    expect(places).toBeGreaterThan(2)
    expect(stdout).toContain(`[Redacted: ...] stands in ${places} places of the copy: also for people whose record says publish: none`)
  })

  it('takes the marked words out of every form', () => {
    const folder = store()
    publish(folder)
    const texts = [word(folder), ...NOTES.slice(1).map((name) => read(folder, `public/notes/${name}`))]
    for (const text of texts) expect(text).not.toMatch(/zebedee|quill|maud|tarn/i)
    expect(word(folder)).toContain('The group heard about ')
    expect(read(folder, 'public/notes/2024-03-06-slg.html')).toContain('The group heard about ')
    expect(read(folder, 'public/notes/index.html')).toContain('href="2024-03-06-slg.html"')
  })

  it('is not refused for what every Word file or page holds', () => {
    const folder = committedStore('The group heard about :redact[Heading Val, born 2006, of Page Col]{reason=s40}.')
    expect(publish(folder).stderr).toBe('')
    expect(notesIn(folder)).toEqual(NOTES)
  })

  it('gives the same bytes on the same day', () => {
    const [one, other] = [store(), store()]
    publish(one)
    publish(other)
    for (const name of NOTES)
      expect(readFileSync(join(one, 'public/notes', name)).equals(readFileSync(join(other, 'public/notes', name)))).toBe(true)
  })

  it('drafts a mail to those with an address once there is one to give', () => {
    const people = {
      'records/people/jo-ward.md':
        '---\nname: Jo Ward\ninitials: JW\nroles:\n  - title: Independent Chair\npublish: name\nemail: jo@example.org\n---\n',
      'records/organisations/elmbridge-council.md':
        '---\nname: Elmbridge Council\ntypes: [statutory-partner]\ncontact: safe@example.org\n---\n',
    }
    const folder = store(people)
    const { stdout } = publish(folder, '--url', 'https://example.org/notes')
    const mail = read(folder, 'outbox/2024-03-06-slg/published.eml')
    expect(mail).toContain('X-Unsent: 1')
    expect(mail).toContain('Jo Ward <jo@example.org>')
    expect(mail).toContain('Elmbridge Council <safe@example.org>')
    expect(mail).toContain('https://example.org/notes')
    expect(stdout).toContain('may not be named: AK.')
    expect(read(folder, MEETING_FILE)).toContain('url: https://example.org/notes')
  })

  it('goes to another folder, which git need not know', () => {
    const folder = store()
    mkdirSync(join(folder, '../site'), { recursive: true })
    const { code, stdout } = publish(folder, '--to', join(folder, 'site'))
    expect(code).toBe(0)
    expect(stdout).toContain('site/2024-03-06-slg.html')
    expect(readdirSync(join(folder, 'site')).sort()).toEqual(NOTES)
  })
})

describe('publishing again', () => {
  it('keeps the record as it is but for the day', () => {
    const folder = store()
    publish(folder)
    const first = read(folder, 'public/notes/2024-03-06-slg.html')
    expect(publish(folder).code).toBe(0)
    expect(read(folder, 'public/notes/2024-03-06-slg.html')).toBe(first)
  })

  it('says what changed after an amendment', () => {
    const folder = store()
    publish(folder)
    edit(folder, 'The group heard', 'The group then heard')
    edit(folder, 'status: published', 'status: approved\namendments: [{on: 2024-05-07, why: A word was missing in item 1.}]')
    expect(kscp(folder, ['notes', 'publish', MEETING, '--as-of', '2024-05-08']).code).toBe(0)
    const note = 'Changes since these notes were first published'
    for (const text of [read(folder, 'public/notes/2024-03-06-slg.md'), read(folder, 'public/notes/2024-03-06-slg.html'), word(folder)]) {
      expect(text).toContain(note)
      expect(text).toContain('8 May 2024: A word was missing in item 1.')
    }
  })

  it('is refused where the note on the change names somebody', () => {
    const folder = store()
    publish(folder)
    edit(folder, 'The group heard', 'The group then heard')
    edit(folder, 'status: published', 'status: approved\namendments: [{on: 2024-05-07, why: The name of Abel Fenn was wrong.}]')
    const { code, stderr } = kscp(folder, ['notes', 'publish', MEETING, '--as-of', '2024-05-08'])
    expect(code).toBe(1)
    expect(stderr).toContain('Not published, nothing written')
    expect(stderr).not.toContain('Fenn')
    const line = read(folder, MEETING_FILE)
      .split('\n')
      .findIndex((each) => each.startsWith('amendments:'))
    expect(stderr).toContain(`${MEETING_FILE}\n  ${line + 1}:`)
  })
})

describe('nothing is published', () => {
  it.each([
    ['draft', `Send them round first: kscp notes circulate ${MEETING}`],
    ['circulated', `They wait for comments and for the Chair: kscp notes approve ${MEETING} --by ...`],
  ])('of notes that are %s, and what comes first is said', (status, next) => {
    const folder = store()
    edit(folder, 'status: approved', `status: ${status}`)
    const { code, stderr } = publish(folder)
    expect(code).toBe(1)
    expect(stderr).toBe(`kscp: The notes of ${MEETING} are ${status}: they are published once the Chair has approved them.\n  ${next}\n`)
    expect(notesIn(folder)).toEqual([])
  })

  it('while a name is undecided', () => {
    const folder = committedStore('The group heard about Zebedee Quill.')
    const { code, stdout, stderr } = publish(folder, '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, meeting: MEETING, outputs: [], findings: [{ code: 'undecided' }] })
    expect(stdout + stderr).not.toContain('Quill')
    expect([notesIn(folder), git(folder, 'status', '--porcelain')]).toEqual([[], ''])
  })

  const placesOf = (folder: string, words: string) => {
    const lines = read(folder, MEETING_FILE).split('\n')
    return lines.flatMap((line, i) => (line.includes(words) ? [i + 1] : []))
  }

  it('and what is told stands where the file has it, before it is changed and after', () => {
    const undecided = committedStore('The group heard about :redact[Maud Tarn]{reason=s40}.\n\nZebedee Quill came.')
    const told = JSON.parse(publish(undecided, '--format', 'json').stdout)
    expect([told.redactions[0].line, told.findings[0].line]).toEqual([...placesOf(undecided, ':redact'), ...placesOf(undecided, 'Quill')])
    expect(publish(undecided).stderr).toContain(`${MEETING_FILE}\n  ${placesOf(undecided, 'Quill')}:1 `)
    const leaking = committedStore('The group heard about :redact[the red bicycle]{reason=s40}.\n\nThen the red bicycle came.')
    const leak = JSON.parse(publish(leaking, '--format', 'json').stdout).findings[0]
    expect([leak.code, leak.line]).toEqual(['leak', ...placesOf(leaking, ':redact')])
    expect(leak.message).toContain(`from line ${placesOf(leaking, 'Then')}.`)
    expect(publish(leaking).stderr).toContain(`${MEETING_FILE}\n  ${placesOf(leaking, ':redact')}:`)
    const done = store()
    const { redactions } = JSON.parse(publish(done, '--format', 'json').stdout)
    expect(redactions.map(({ line }: { line: number }) => line)).toEqual(placesOf(done, ':redact'))
  })

  it('where git takes no commit', () => {
    const folder = store()
    writeFileSync(join(folder, '.git/index.lock'), '')
    expect(publish(folder).code).toBe(3)
    expect(notesIn(folder)).toEqual([])
    expect(read(folder, MEETING_FILE)).toContain('status: approved')
  })

  it.each([
    ['into the private records', ['--to', 'records/notes'], "Public files can't go into records/, which is private."],
    ['with no address', ['--url', 'my page'], 'my page is no address of a page.'],
  ])('%s', (_, words, message) => {
    const { code, stderr } = publish(store(), ...words)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
