// The list of things to decide tells nothing of the words unless it is asked to, and is read again exactly or not at all.
import { describe, expect, it } from 'vitest'
import { decisionsIn, type ListedThing, listThings } from '../../src/operations/redaction/reviewed-list.js'
import { digest, MEETING, Notes } from './deciding.js'

const BODY = 'Two boys met Zebedee Quill.\n\nThen Zebedee Quill left.'

async function listOf(body = BODY, withWords = false): Promise<ListedThing[]> {
  return listThings((await Notes.of(body)).things(), digest, withWords)
}

async function read(list: unknown) {
  return decisionsIn(list, MEETING, (await Notes.of(BODY)).things(), digest)
}

const filled = async (fields: object, at = 1) => ({
  meeting: MEETING,
  things: (await listOf()).map((thing, i) => (i === at ? { ...thing, decision: 'publish', reason: 'As agreed', ...fields } : thing)),
})

describe('the list', () => {
  it('has each thing once with its places, and room for a decision', async () => {
    expect((await listOf()).map(({ id, ...thing }) => thing)).toEqual([
      {
        type: 'SMALL_COUNT',
        rule: expect.any(String),
        advice: expect.stringContaining('small-number'),
        places: [{ where: 'item 1', line: 14, column: 1 }],
        decision: null,
        scope: 'note',
        exemption: null,
        as: null,
        reason: null,
        review: null,
      },
      {
        type: 'PERSON',
        rule: expect.any(String),
        advice: expect.any(String),
        places: [
          { where: 'item 1', line: 14, column: 14 },
          { where: 'item 1', line: 16, column: 6 },
        ],
        decision: null,
        scope: 'note',
        exemption: null,
        as: null,
        reason: null,
        review: null,
      },
    ])
  })

  it('has the words only when they are asked for', async () => {
    expect(JSON.stringify(await listOf())).not.toMatch(/zebedee|quill|boys/i)
    expect((await listOf(BODY, true)).map(({ words }) => words)).toEqual(['Two boys', 'Zebedee Quill'])
  })

  it('knows a thing again by an id that tells nothing, as long as the words are the same', async () => {
    const ids = (await listOf()).map(({ id }) => id)
    expect(ids.every((id) => /^[0-9a-f]{12}$/.test(id))).toBe(true)
    const again = (await listOf('They met Zebedee\nQuill.')).map(({ id }) => id)
    expect((await listOf('They met *Zebedee Quill*.')).map(({ id }) => id)).toEqual(again)
    expect((await listOf('They left Zebedee Quill.')).map(({ id }) => id)).not.toEqual(again)
    expect((await listOf('They met Maud Tarn.')).map(({ id }) => id)).not.toContain(ids[1])
  })
})

describe('a filled-in list', () => {
  it('is read as decisions; what has none is left for later', async () => {
    const decisions = await read(await filled({ scope: 'always', review: '2025-01-01' }))
    expect(decisions).toEqual([
      {
        thing: expect.objectContaining({ type: 'PERSON' }),
        decision: 'publish',
        scope: 'always',
        reason: 'As agreed',
        exemption: null,
        as: null,
        review: '2025-01-01',
      },
    ])
    expect(await read({ meeting: MEETING, things: await listOf() })).toEqual([])
    expect(await read({ meeting: MEETING, things: [{}, { decision: null, id: 'none' }] })).toEqual([])
  })

  it('needs nothing but what is filled in', async () => {
    const [, thing] = await listOf()
    const entry = { id: thing?.id, decision: 'redact', scope: 'note', exemption: 's41', reason: 'x' }
    expect(await read({ meeting: MEETING, things: [entry] })).toMatchObject([{ exemption: 's41', as: null, review: null }])
  })

  it.each([
    [{ decision: 'keep' }, 'Entry 2: decision is none of redact, publish, generalise'],
    [{ decision: '' }, 'Entry 2: decision is none of'],
    [{ decision: true }, 'Entry 2: decision is none of'],
    [{ scope: 'meeting' }, 'Entry 2: scope is none of note, role, always'],
    [{ scope: null }, 'Entry 2: scope is none of'],
    [{ reason: null }, 'Entry 2: a decision needs a reason'],
    [{ reason: '' }, 'Entry 2: reason must be words'],
    [{ reason: '  ' }, 'Entry 2: reason must be words'],
    [{ reason: 5 }, 'Entry 2: reason must be words'],
    [{ exemption: 's99' }, 'Entry 2: exemption is none of s30'],
    [{ exemption: 40 }, 'Entry 2: exemption must be words'],
    [{ review: '2024-02-30' }, 'Entry 2: review is not a day'],
    [{ review: 'soon' }, 'Entry 2: review is not a day'],
    [{ as: '' }, 'Entry 2: as must be words'],
    [{ as: ['Child A'] }, 'Entry 2: as must be words'],
    [{ id: '000000000000' }, 'Entry 2 is about nothing that is to be decided: it was decided since'],
    [{ id: null }, 'Entry 2 is about nothing that is to be decided: it was decided since'],
  ])('is refused with %j', async (fields, message) => {
    await expect(filled(fields).then(read)).rejects.toThrow(message)
  })

  it.each([
    null,
    undefined,
    'x',
    5,
    [],
    {},
    { meeting: MEETING },
    { meeting: MEETING, things: {} },
    { meeting: '2024-03-07-slg', things: [] },
  ])('is refused when it is none of this meeting: %j', async (list) => {
    await expect(read(list)).rejects.toThrow(`This is no list of things to decide for ${MEETING}.`)
  })

  it('holds entries that are none as undecided', async () => {
    expect(await read({ meeting: MEETING, things: [null, 5, 'x', []] })).toEqual([])
  })
})
