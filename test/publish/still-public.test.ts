// What was marked after publication still stands in public files until somebody makes them anew: whoever checks or publishes is told which.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { committedStore, edit, MEETING, redact, redactJson } from '../gate/gate-store.js'
import { kscp, validateJson } from '../support/run.js'

const SAID = 'The lodger kept a dog chained in the kitchen.'
const MARKED = ':redact[The lodger kept a dog chained in the kitchen]{reason=s40}.'
const BODY = `JW welcomed all. ${SAID}\n\n:::summary\nWe met.\n\n${SAID}\n:::\n\n::decision[The audit is repeated.]{#1}`
const OTHER = '2024-01-10-slg'
const notes = (body: string) =>
  `---\ntitle: Meeting\ngroup: slg\ndate: 2024-01-10\nchair: JW\nattendees: [JW, AK]\napologies: []\nstatus: approved\n---\n\n## 1. Business\n\n${body}\n`

const PAGES = [`public/notes/${MEETING}.html`, `public/notes/${MEETING}.md`]
const NEWSLETTERS = ['public/newsletters/newsletter-1.html', 'public/newsletters/newsletter-1.md']

const publish = (store: string, meeting = MEETING) => kscp(store, ['notes', 'publish', meeting, '--as-of', '2024-05-01'])
const newsletter = (store: string) => kscp(store, ['newsletter', '--meeting', MEETING, '--as-of', '2024-05-02'])
const filesTold = (problems: readonly { code: string; file: string }[]) =>
  problems.flatMap(({ code, file }) => (code === 'still-public' ? [file] : []))

/** A store whose notes were published and summed up, and in which somebody marked a sentence only then. */
function markedTooLate(): string {
  const store = committedStore(BODY)
  expect([publish(store).code, newsletter(store).code]).toEqual([0, 0])
  for (const file of [...PAGES, ...NEWSLETTERS]) expect(readFileSync(join(store, file), 'utf8')).toContain('chained in the kitchen')
  edit(store, SAID, MARKED)
  edit(store, SAID, MARKED)
  return store
}

describe('a mark that was made after publication', () => {
  it('is told by validate, with the files and what to type', () => {
    const { problems } = validateJson(markedTooLate())
    expect(filesTold(problems)).toEqual([...NEWSLETTERS, ...PAGES])
    expect(problems.map(({ severity }) => severity)).toEqual(['error', 'error', 'error', 'error'])
    expect(problems.map(({ hint }) => hint).join(' ')).toMatch(/kscp newsletter --issue 1.*kscp notes publish 2024-03-06-slg/)
    expect(JSON.stringify(problems)).not.toMatch(/lodger|dog|kitchen/)
  })

  it('is told by a copy made of the notes, which makes none of the other files anew', () => {
    const { outputs, findings } = redactJson(markedTooLate())
    expect(outputs).toEqual([PAGES[1]])
    expect(filesTold(findings)).toEqual([...NEWSLETTERS, PAGES[0]])
  })

  it('is told by publishing, which leaves the newsletter as it was', () => {
    const store = markedTooLate()
    const { code, stdout, stderr } = publish(store)
    expect([code, stdout]).toEqual([1, expect.stringContaining('Published the notes')])
    expect(stderr).toMatch(/newsletter-1\.html\n.*still-public\n.*kscp newsletter --issue 1/)
    expect(stderr).not.toMatch(/lodger|dog|kitchen|public\/notes/)
    expect(newsletter(store).code).toBe(0)
    expect([publish(store).code, publish(store).stderr]).toEqual([0, ''])
    expect(validateJson(store).problems).toEqual([])
  })

  it('is told where the words stand in the published notes of another meeting', () => {
    const store = committedStore('JW welcomed all. The lodger kept a cat.', { [`records/meetings/${OTHER}.md`]: notes(SAID) })
    expect([publish(store, OTHER).code, publish(store).code]).toEqual([0, 0])
    edit(store, 'The lodger kept a cat.', MARKED)
    const { code, stderr } = publish(store)
    expect(code).toBe(1)
    expect(stderr).toContain(`public/notes/${OTHER}.md`)
    expect(stderr).toContain(`kscp notes publish ${OTHER}`)
  })

  it('is told of a newsletter that was sent', () => {
    const store = markedTooLate()
    kscp(store, ['newsletter', 'sent', '--as-of', '2024-05-03'])
    const hints = validateJson(store).problems.map(({ hint }) => hint)
    expect(hints[0]).toMatch(/set status: draft in records\/newsletters\/newsletter-1\.md/)
  })
})

describe('public files in which nothing stands', () => {
  it('are not told of, whatever the same word means in them', () => {
    const store = committedStore('AK met :redact[Ada King]{reason=s40} in :clear[King Street]{by=JW why="a street"}.')
    expect([publish(store).code, publish(store).stderr, redact(store).code]).toEqual([0, '', 0])
    expect(validateJson(store).problems).toEqual([])
  })

  it('may be missing', () => {
    const store = committedStore(`JW welcomed all. ${MARKED}`)
    expect(existsSync(join(store, 'public'))).toBe(false)
    expect([validateJson(store).problems, redact(store).code]).toEqual([[], 0])
  })
})

describe('a mark that is lost', () => {
  it('is told by publishing and by a copy, as a warning', () => {
    for (const command of [publish, redact]) {
      const store = committedStore(`JW welcomed all. ${MARKED}`)
      expect([publish(store).code, publish(store).stderr]).toEqual([0, ''])
      edit(store, MARKED, SAID)
      const { code, stderr } = command(store)
      expect(code).toBe(0)
      expect(stderr).toMatch(/public\/notes\/2024-03-06-slg\.md\n.*warning.*1 stretch more.*taken-out-before/)
    }
  })

  it('is no mark that a Word file or a page shows in several places', () => {
    const marked = 'The :redact[garden fire]{reason=s40} review'
    const body = `JW welcomed all. :redact[The lodger]{reason=s40} spoke.\n\n## 2. ${marked}\n\nThey met.\n\n## 3. Business\n\nThey met.`
    const store = committedStore({ title: marked, body })
    expect([publish(store).code, publish(store).stderr]).toEqual([0, ''])
    const codes = () => redactJson(store, '--register').findings.map(({ code, file }) => `${code} ${file}`)
    expect(codes()).toEqual([])
    edit(store, ':redact[The lodger]{reason=s40}', 'The lodger')
    expect(codes()).toEqual(
      expect.arrayContaining(['docx', 'html', 'md'].map((ending) => `taken-out-before public/notes/${MEETING}.${ending}`)),
    )
  })
})
