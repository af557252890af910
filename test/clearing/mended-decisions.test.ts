// A decision holds for the roles it records, beats a clearing mark when it takes out always, and holds nothing that a mark takes out.
import { describe, expect, it } from 'vitest'
import { clearance, digest, MEETING_FILE, Notes, PUBLISH, PUBLISH_ALWAYS, person, TAKE_OUT } from './deciding.js'

const ros = (...titles: string[]) => ({
  'records/people/ros-vale.md': person('Ros Vale', 'name').replace(
    'roles: []',
    `roles: [${titles.map((title) => `{title: ${title}}`).join(', ')}]`,
  ),
})
const roleClearance = (...roles: string[]) => ({
  'records/clearances/role-1.md': clearance({ scope: 'role', person: 'ros-vale', roles }),
})

describe('a decision for a role', () => {
  const BODY = 'They wrote to Ros Vale.'

  it.each([
    [['Nurse'], ['Nurse'], []],
    [['Nurse', 'Teacher'], ['Teacher'], []],
    [['Teacher'], ['Nurse'], ['Ros Vale']],
    [['Head Nurse'], ['Nurse'], ['Ros Vale']],
    [[], ['Nurse'], ['Ros Vale']],
    [['Nurse'], [], ['Ros Vale']],
  ])('holds only for the titles recorded: %j, cleared for %j', async (titles, cleared, left) => {
    const notes = await Notes.of(BODY, { ...ros(...titles), ...roleClearance(...cleared) })
    expect(notes.words()).toEqual(left)
  })

  it('is refused for somebody without one', async () => {
    const notes = await Notes.of(BODY, ros())
    expect(() => notes.changes({ 'Ros Vale': { ...PUBLISH, scope: 'role' } })).toThrow('has no role on the day')
  })

  it('is refused for somebody who is none of the records', async () => {
    const notes = await Notes.of('They met Zebedee Quill.')
    expect(() => notes.changes({ 'Zebedee Quill': { ...PUBLISH, scope: 'role' } })).toThrow('no person of the records')
  })
})

describe('a decision to take out always', () => {
  const clear = ':clear[Zebedee Quill]{by=JW why="as agreed"}'

  it.each(['redact', 'generalise'])('beats a clearing mark: %s', async (decision) => {
    const record = clearance({
      decision,
      exemption: 's40',
      digest: digest('PERSON zebedee quill'),
      ...(decision === 'generalise' ? { as: 'Child A' } : {}),
    })
    const notes = await Notes.of(`They met ${clear}.`, { 'records/clearances/always-1.md': record })
    expect(notes.words()).toEqual(['Zebedee Quill'])
    expect((await Notes.of(`They met ${clear}.`)).words()).toEqual([])
  })

  it('beats one that is written later', async () => {
    const notes = await (await Notes.of('They met Zebedee Quill.')).after({ 'Zebedee Quill': { ...TAKE_OUT, scope: 'always' } }, (text) =>
      text.replace(/:redact\[Zebedee Quill\]\{reason=s40\}/, clear),
    )
    expect(notes.words()).toEqual(['Zebedee Quill'])
  })
})

describe('a finding with a mark inside it', () => {
  const BODY = 'She was born on :redact[Zebedee]{reason=s40} 3 March 2011.'

  it('is decided by what stands around the mark', async () => {
    const notes = await Notes.of(BODY)
    const words = notes.words()
    expect(words).toEqual([expect.stringMatching(/^born on +3 March 2011$/)])
    for (const decision of [PUBLISH, PUBLISH_ALWAYS]) {
      const changes = notes.changes({ [words[0] ?? '']: decision })
      expect(Object.keys(changes)).toEqual([expect.stringMatching(/^records\/clearances\//)])
      expect(Object.values(changes)[0]).toContain('text: born on 3 March 2011\n')
    }
  })
})

describe('words beside a mark', () => {
  it.each([
    'They met Maud :redact[Zebedee]{reason=s40} Tarn.',
    'They met the :redact[Zebedee]{reason=s40} Tarn family.',
    'It is at 12 :redact[Zebedee]{reason=s40} Road, TW1 2AB.',
    'They rang Flat 3, :redact[Zebedee]{reason=s40} 12 Elm Road.',
  ])('are decided without what it takes out: %s', async (body) => {
    const notes = await Notes.of(body)
    for (const decision of [PUBLISH, PUBLISH_ALWAYS, TAKE_OUT, { ...TAKE_OUT, decision: 'generalise', as: 'Child A' } as const]) {
      const changes = notes.changes(Object.fromEntries(notes.words().map((words) => [words, decision])))
      const records = Object.entries(changes).flatMap(([file, text]) => (file === MEETING_FILE ? [] : [text]))
      expect(records.length).toBeGreaterThan(0)
      expect(records.join('')).not.toMatch(/zebedee/i)
    }
  })
})
