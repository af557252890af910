// What the marks of any other record take out stops publication, whatever the stage of that record, and where it can't be read it stops it too.
import { describe, expect, it } from 'vitest'
import { newsletter } from '../newsletter/newsletter-store.js'
import { kscp } from '../support/run.js'
import { AS_OF, check, committedStore, copyIn, MEETING, MEETING_FILE, redact } from './gate-store.js'

const OTHER = 'records/meetings/2024-01-10-slg.md'
const TOLD = 'A lodger kept a dog chained in the kitchen all winter.'
const MARKED = ':redact[A lodger kept a dog chained in the kitchen all winter.]{reason=s40}'

const notes = (body: string, { status = 'approved', chair = 'chair' } = {}) =>
  `---\ntitle: Meeting\ngroup: slg\ndate: 2024-01-10\n${chair}: JW\nattendees: [JW, AK]\napologies: []\nstatus: ${status}\n---\n\n## 1. Business\n\n${body}\n`

/** A store whose minutes say one thing, with other notes beside them. */
const storeWith = (body: string, other: string, files: { [file: string]: string } = {}) =>
  committedStore(body, { [OTHER]: other, ...files })

const publish = (store: string) => kscp(store, ['notes', 'publish', MEETING, '--as-of', AS_OF])
const summarise = (store: string) => newsletter(store, '--meeting', MEETING)

/** What publishing, making a copy and making a newsletter say; nothing was written, and nothing of the words is said. */
function refusals(store: string): string[] {
  return [redact, publish, summarise].map((command) => {
    const { code, stdout, stderr } = command(store)
    expect([code, stdout, copyIn(store)]).toEqual([1, '', null])
    expect(stderr).not.toMatch(/lodger|dog|kitchen|monk/i)
    return stderr
  })
}

/** Nothing is refused. */
function expectPublished(store: string): void {
  expect([redact, publish, summarise].map((command) => [command(store).code, command(store).stderr])).toEqual([
    [0, ''],
    [0, ''],
    [0, expect.any(String)],
  ])
}

describe('a sentence that other notes take out', () => {
  it.each(['draft', 'circulated', 'approved', 'published'])('is refused where those are %s', (status) => {
    for (const said of refusals(storeWith(`JW said this. ${TOLD}`, notes(MARKED, { status })))) {
      expect(said).toContain(OTHER)
      expect(said).toMatch(/:clear\[/)
    }
  })

  it('is refused with the line on which it stands', () => {
    expect(redact(storeWith(`JW said this.\n\n${TOLD}`, notes(MARKED))).stderr).toContain(`from line 16 of ${MEETING_FILE}`)
  })

  it('is refused in other words around it and in other signs', () => {
    const told = 'AK said that *a lodger kept a dog* chained in the kitchen.'
    refusals(storeWith(told, notes(MARKED)))
  })

  it('is refused where it stands in the record of an action', () => {
    const action = `---\ntitle: ${JSON.stringify(`Ask why ${MARKED}`)}\nowners: [AK]\nraised: 2024-01-10\nstatus: open\n---\n`
    for (const said of refusals(committedStore(TOLD, { 'records/actions/audit.md': action })))
      expect(said).toContain('records/actions/audit.md')
  })

  it('is refused where it stands in the record of an agenda', () => {
    const agenda = `---\ngroup: slg\ndate: 2024-06-05\nstatus: draft\n---\n\n## 1. Dogs\n\n${MARKED}\n`
    for (const said of refusals(committedStore(TOLD, { 'records/agendas/2024-06-05-slg.md': agenda })))
      expect(said).toContain('takes out of this agenda')
  })

  it('may stand where somebody clears it', () => {
    expectPublished(storeWith(`:clear[${TOLD}]{by=JW why="it is in the report"}`, notes(MARKED)))
  })
})

describe('what may stand in any notes', () => {
  it.each([
    ['one everyday word', 'two', 'The two met. Two came.'],
    ['two everyday words', 'the school', 'The school was closed.'],
    ['words that carry no meaning', 'it was about them', 'AK said it was about them.'],
    ['some words of a longer text', 'The school was closed for a week in the spring', 'The school was closed.'],
  ])('is not refused: %s', (_, words, told) => {
    expectPublished(storeWith(told, notes(`AK spoke of :redact[${words}]{reason=s40}.`)))
  })
})

describe('other notes whose fields are wrong', () => {
  it('protect what they mark all the same', () => {
    for (const said of refusals(storeWith(TOLD, notes(MARKED, { chair: 'chairr' })))) expect(said).toContain('What this mark takes out')
  })

  it('protect whom they name, whatever was decided elsewhere', () => {
    const cleared =
      '---\ndecision: publish\nscope: always\ntype: PERSON\ntext: Grace Monk\nreason: As agreed\nby: JW\non: 2024-03-06\n---\n'
    const files = { 'records/clearances/grace.md': cleared }
    const other = notes('JW met :redact[Grace Monk]{reason=s40}.', { chair: 'chairr' })
    refusals(storeWith('The case of Grace Monk was heard.', other, files))
  })

  it('stop nothing where they take out other things', () => {
    expectPublished(storeWith('All is well.', notes(MARKED, { chair: 'chairr' })))
  })
})

describe('other notes whose marks nobody can read', () => {
  const BROKEN: readonly (readonly [string, string])[] = [
    ['a mark that is not closed', notes('JW met :redact[Grace Monk.')],
    ['a misspelt mark', notes('JW met :redcat[Grace Monk]{reason=s40}.')],
    ['a mark without a reason', notes('JW met :redact[Grace Monk].')],
    ['fields that are no YAML', notes(MARKED).replace('title: Meeting', 'title: "Meeting')],
    ['an unknown field with a mark', notes('JW came.').replace('group:', 'titel: ":redact[Grace Monk]{reason=s40}"\ngroup:')],
    [
      'a mark in a field that takes none',
      notes('JW came.').replace('attendees: [JW, AK]', 'attendees: [JW, ":redact[Grace Monk]{reason=s40}"]'),
    ],
  ]

  it.each(BROKEN)('stop publication, and are named: %s', (_, other) => {
    const store = storeWith('All is well.', other)
    for (const said of [...refusals(store), check(store).stderr]) {
      expect(said).toContain(OTHER)
      expect(said).toContain('Until this is mended, nobody can tell what it takes out')
    }
  })

  it.each([
    ['fields that are no YAML', notes('JW came.').replace('title: Meeting', 'title: "Meeting')],
    ['fields that are wrong', notes('JW came.', { chair: 'chairr' })],
  ])('stop nothing where they hold no mark: %s', (_, other) => {
    expectPublished(storeWith('All is well.', other))
  })
})
