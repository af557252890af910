// What a decision changes: its record, the mark it asks for, and the action whose wording the mark stands in; nothing else.
import { describe, expect, it } from 'vitest'
import { applyDecisions } from '../../src/operations/redaction/apply-decisions.js'
import { findInNotes } from '../../src/operations/redaction/find-in-notes.js'
import { thingsIn } from '../../src/redact/clearing/things.js'
import { ACTION_FILE, digest, MEETING, MEETING_FILE, Notes, PUBLISH, PUBLISH_ALWAYS, person, TAKE_OUT, TODAY } from './deciding.js'

const REDACT = {}
const GENERALISE = { decision: 'generalise', as: 'Child A' } as const
const Q = 'Zebedee Quill'

const bodyAfter = async (body: string, decisions: Parameters<Notes['bodyAfter']>[0]) => (await Notes.of(body)).bodyAfter(decisions)
const recordsOf = (changes: { [file: string]: string }) =>
  Object.entries(changes).filter(([file]) => file.startsWith('records/clearances/'))
const recordOf = (changes: { [file: string]: string }) => recordsOf(changes)[0]?.[1] ?? ''

describe('the record of a decision', () => {
  it('to publish in a note has the words and the digests of their sentences', async () => {
    const changes = (await Notes.of('They met Zebedee Quill. Then Zebedee  Quill left.')).changes({ [Q]: PUBLISH })
    const sentences = ['they met zebedee quill', 'then zebedee quill left'].map((words) => digest(`sentence ${words}`))
    expect(Object.keys(changes)).toEqual([expect.stringMatching(/^records\/clearances\/2024-03-06-slg-[0-9a-f]{8}\.md$/)])
    expect(recordOf(changes)).toBe(
      `---\ndecision: publish\nscope: note\ntype: PERSON\ntext: Zebedee Quill\nmeeting: ${MEETING}\nsentences: [${sentences.join(', ')}]\nreason: As agreed\nby: JW\non: ${TODAY}\n---\n`,
    )
  })

  it('to publish always has neither meeting nor sentences', async () => {
    const changes = (await Notes.of('They met Zebedee Quill.')).changes({ [Q]: { ...PUBLISH_ALWAYS, review: '2025-04-01' } })
    expect(Object.keys(changes)).toEqual([expect.stringMatching(/^records\/clearances\/always-[0-9a-f]{8}\.md$/)])
    expect(recordOf(changes)).toBe(
      `---\ndecision: publish\nscope: always\ntype: PERSON\ntext: Zebedee Quill\nreason: As agreed\nby: JW\non: ${TODAY}\nreview: 2025-04-01\n---\n`,
    )
  })

  it('about a person of the store names the person and not the words', async () => {
    const vale = { 'records/people/ros-vale.md': person('Ros Vale', 'name').replace('roles: []', 'roles: [{title: Nurse}]') }
    const changes = (await Notes.of('They met Ros Vale.', vale)).changes({ 'Ros Vale': { ...PUBLISH, scope: 'role' } })
    expect(Object.keys(changes)).toEqual([expect.stringMatching(/^records\/clearances\/role-[0-9a-f]{8}\.md$/)])
    expect(recordOf(changes)).toContain('scope: role\ntype: PERSON\nperson: ros-vale\nroles: [Nurse]\nreason:')
  })

  it('to take words out has a digest and never the words', async () => {
    const changes = (await Notes.of('They met Zebedee Quill.')).changes({ [Q]: GENERALISE })
    expect(recordOf(changes)).toMatch(
      new RegExp(
        `^---\ndecision: generalise\nscope: note\ntype: PERSON\ndigest: [0-9a-f]{32}\nmeeting: ${MEETING}\nas: Child A\nexemption: s40\nreason: As agreed\nby: JW\non: ${TODAY}\n---\n$`,
      ),
    )
    expect(JSON.stringify(recordsOf(changes))).not.toMatch(/zebedee|quill/i)
  })

  it('has its own file for each thing and each decision', async () => {
    const notes = await Notes.of('They met Zebedee Quill and Maud Tarn.')
    expect(recordsOf(notes.changes({ [Q]: REDACT, 'Maud Tarn': REDACT }))).toHaveLength(2)
    const files = [PUBLISH, REDACT].flatMap((decision) => Object.keys(notes.changes({ [Q]: decision }))[0] ?? [])
    expect(new Set(files).size).toBe(2)
  })

  it('is written so that any words in it are read again', async () => {
    const reason = 'Said: "yes" # by [all]\n---\nby: nobody'
    const notes = await (await Notes.of('They met Zebedee Quill.')).after({ [Q]: { ...PUBLISH_ALWAYS, reason } })
    expect(notes.records.of('clearance').map(({ data }) => data.reason)).toEqual([reason])
  })
})

describe('the minutes', () => {
  it('stay as they are when words are published', async () => {
    expect(Object.keys((await Notes.of('They met Zebedee Quill.')).changes({ [Q]: PUBLISH }))).not.toContain(MEETING_FILE)
  })

  it('are marked at every place of a thing, and nowhere else', async () => {
    expect(await bodyAfter('They met Zebedee Quill, Maud Tarn and\nZebedee Quill’s aunt.\r\n\r\n- zebedee quill  ', { [Q]: REDACT })).toBe(
      'They met :redact[Zebedee Quill]{reason=s40}, Maud Tarn and\n:redact[Zebedee Quill’s]{reason=s40} aunt.\r\n\r\n- :redact[zebedee quill]{reason=s40}',
    )
  })

  it('are marked for several things at once, each with its own reason', async () => {
    expect(
      await bodyAfter('Two boys met Zebedee Quill and Maud Tarn.', {
        [Q]: GENERALISE,
        'Two boys': { exemption: 'small-number' },
        'Maud Tarn': PUBLISH,
      }),
    ).toBe(':redact[Two boys]{reason=small-number} met :redact[Zebedee Quill]{reason=s40 as="Child A"} and Maud Tarn.')
  })

  it('are marked once where things overlap, for the reason of the first', async () => {
    const decisions = { 'the only 9-year-old boy': { exemption: 'small-number' }, '9-year-old': REDACT } as const
    expect(await bodyAfter('They met the only 9-year-old boy today.', decisions)).toBe(
      'They met :redact[the only 9-year-old boy]{reason=small-number} today.',
    )
  })

  it('hold nothing more to decide once all is taken out', async () => {
    const body = '### On Zebedee Quill\n\n| a | b |\n| - | - |\n| Two boys | **Maud Tarn** |\n\n> They rang 020 7946 0123.'
    const notes = await Notes.of({ body, title: 'About Zebedee Quill' })
    const all = Object.fromEntries(notes.things().map(({ findings }) => [findings[0].words, REDACT]))
    expect((await notes.after(all)).words()).toEqual([])
  })

  it('keep every byte of the frontmatter that is not marked', async () => {
    const notes = await Notes.of({ title: 'About Zebedee Quill' })
    const changes = notes.changes({ [Q]: GENERALISE })
    const before = notes.meeting.text.split('\n')
    const after = (changes[MEETING_FILE] ?? '').split('\n')
    expect(after.filter((line, i) => line !== before[i])).toEqual([expect.stringContaining(':redact[Zebedee Quill]')])
    expect(after).toHaveLength(before.length)
    const marked = await notes.after({ [Q]: GENERALISE })
    expect(marked.meeting.data.title).toBe('About :redact[Zebedee Quill]{reason=s40 as="Child A"}')
  })
})

describe('an action', () => {
  const BODY = '::action[Ask Zebedee Quill to come.]{#1 owners="AK"}'
  const action = (title: string) => ({
    [ACTION_FILE]: `---\ntitle: ${title} # as agreed\nmeeting: ${MEETING}\nitem: 1\nnumber: 1\nowners:   [AK]\nraised: 2024-03-06\nstatus: open\n---\n\nZebedee Quill came.\n`,
  })

  it('has the same wording as its mark in the minutes, and every other byte as it was', async () => {
    const changes = (await Notes.of(BODY, action('Ask Zebedee Quill to come.'))).changes({ [Q]: REDACT })
    expect(changes[MEETING_FILE]).toContain('::action[Ask :redact[Zebedee Quill]{reason=s40} to come.]{#1 owners="AK"}')
    expect(changes[ACTION_FILE]).toContain('# as agreed\nmeeting: 2024-03-06-slg\nitem: 1\nnumber: 1\nowners:   [AK]\n')
    expect(changes[ACTION_FILE]).toContain('\n---\n\nZebedee Quill came.\n')
    const notes = await (await Notes.of(BODY, action('Ask Zebedee Quill to come.'))).after({ [Q]: GENERALISE })
    expect(notes.records.of('action').map(({ data }) => data.title)).toEqual([
      'Ask :redact[Zebedee Quill]{reason=s40 as="Child A"} to come.',
    ])
  })

  it('stays as it is where its wording does, or was another one already', async () => {
    const other = await Notes.of(`They met Zebedee Quill.\n\n::action[Ask them.]{#1 owners="AK"}`, action('Ask them.'))
    expect(Object.keys(other.changes({ [Q]: REDACT }))).not.toContain(ACTION_FILE)
    const drifted = await Notes.of(BODY, action('Ask Zebedee to come.'))
    expect(Object.keys(drifted.changes({ [Q]: REDACT }))).not.toContain(ACTION_FILE)
    const without = await Notes.of(BODY)
    expect(Object.keys(without.changes({ [Q]: REDACT }))).not.toContain(ACTION_FILE)
  })
})

describe('a decision that can’t hold', () => {
  const failureOf = async (body: string, words: string, decision: object, files = {}) => {
    const notes = await Notes.of(body, files)
    try {
      notes.changes({ [words]: decision })
    } catch (error) {
      return error as { message: string; code?: string }
    }
    return null
  }
  const none = { 'records/people/ros-vale.md': person('Ros Vale', 'none') }

  it.each([
    ['They met Vale.', 'Vale', PUBLISH, 'Line 14, column 10: somebody who is not published by name'],
    ['They met Zebedee Quill.', Q, { exemption: null }, 'Line 14, column 10: taking words out needs a reason'],
    ['They met Zebedee Quill.', Q, { decision: 'generalise', exemption: null, as: 'A' }, 'taking words out needs a reason'],
    ['They met Zebedee Quill.', Q, { decision: 'generalise' }, 'the words to stand in place of these are missing'],
    ['They met Zebedee Quill.', Q, { as: 'Child A' }, 'only with the decision generalise; this one is redact'],
    ['They met Zebedee Quill.', Q, { decision: 'generalise', as: 'Child "A"' }, 'quotation mark or a bracket'],
    ['They met Zebedee Quill.', Q, { ...PUBLISH, scope: 'role' }, 'no person of the records, so no role can clear it'],
    ['```\nZebedee Quill\n```', Q, {}, 'Line 15, column 1: no mark fits around these words'],
    ['See [this](https://example.org/zebedee-quill).', 'zebedee-quill', {}, 'no mark fits around these words'],
  ])('is refused with its place and none of its words: %s %s %j', async (body, words, decision, message) => {
    const failure = await failureOf(body, words, decision, none)
    expect(failure?.message).toContain(message)
    expect(failure?.message).not.toMatch(/zebedee|quill|vale/i)
  })

  it('takes the others with it', async () => {
    expect(await failureOf('They met Zebedee Quill and Maud Tarn.', 'Maud Tarn', { exemption: null })).not.toBeNull()
    const notes = await Notes.of('They met Zebedee Quill and Maud Tarn.')
    expect(() => notes.changes({ [Q]: REDACT, 'Maud Tarn': { exemption: null } })).toThrow('needs a reason')
  })

  it('can take a protected person out', async () => {
    expect(await failureOf('They met Vale.', 'Vale', {}, none)).toBeNull()
  })
})

describe('no decisions', () => {
  it('change nothing', async () => {
    const { records, meeting } = await Notes.of('They met Zebedee Quill.')
    expect(applyDecisions(records, meeting, [], { by: 'JW', on: TODAY, digest })).toEqual([])
    const things = thingsIn(findInNotes(records, meeting, { digest, asOf: TODAY }))
    expect(
      things.map((thing) => applyDecisions(records, meeting, [{ ...TAKE_OUT, thing }], { by: 'AK', on: TODAY, digest }).length),
    ).toEqual([2])
  })
})
