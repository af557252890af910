// Who decides otherwise than before ends the earlier decision, which stays in the store with the day on which it ended.
import { describe, expect, it } from 'vitest'
import { type Notes as InMemory, MEETING_FILE, Notes, PUBLISH, PUBLISH_ALWAYS, TODAY } from './deciding.js'

const Q = 'Zebedee Quill'
const BODY = 'They met Zebedee Quill.'
const REDACT_ALWAYS = { scope: 'always' } as const
const unmarked = (minutes: string) => minutes.replace(/:redact\[(.*?)\]\{.*?\}/g, '$1')

/** The notes once the words were taken out, and somebody took the mark away again. */
const takenOut = async (decision = {}): Promise<InMemory> => (await Notes.of(BODY)).after({ [Q]: decision }, unmarked)
const ended = (changes: { [file: string]: string }) =>
  Object.entries(changes).flatMap(([file, text]) =>
    file !== MEETING_FILE && text.includes(`on: ${TODAY}\nreview: ${TODAY}\n`) ? [/decision: (\w+)/.exec(text)?.[1]] : [],
  )

describe('publishing what was taken out', () => {
  it('ends the decision of the note', async () => {
    const notes = await takenOut()
    expect(notes.words()).toEqual([Q])
    expect(ended(notes.changes({ [Q]: PUBLISH }))).toEqual(['redact'])
    expect((await notes.after({ [Q]: PUBLISH })).words()).toEqual([])
  })

  it('ends a decision for always only with another for always', async () => {
    const notes = await takenOut(REDACT_ALWAYS)
    expect(() => notes.changes({ [Q]: PUBLISH })).toThrow('it was decided that these words are always taken out')
    expect(ended(notes.changes({ [Q]: PUBLISH_ALWAYS }))).toEqual(['redact'])
    expect((await notes.after({ [Q]: PUBLISH_ALWAYS })).words()).toEqual([])
  })

  it('leaves a decision alone that has ended, or is about other words', async () => {
    const notes = await takenOut()
    const again = await notes.after({ [Q]: PUBLISH })
    const sentence = (minutes: string) => minutes.replace('They met', 'Maud Tarn met')
    const edited = await again.edited(sentence)
    expect(edited.words()).toEqual(['Maud Tarn', Q])
    expect(ended(edited.changes({ [Q]: PUBLISH, 'Maud Tarn': PUBLISH }))).toEqual([])
  })
})

describe('taking out what was published', () => {
  const sentence = (minutes: string) => minutes.replace('They met', 'Then they met')

  it('ends the decision of the note', async () => {
    const notes = await (await Notes.of(BODY)).after({ [Q]: PUBLISH }, sentence)
    expect(ended(notes.changes({ [Q]: {} }))).toEqual(['publish'])
  })

  it('keeps the other bytes of the decision that ends', async () => {
    const notes = await (await Notes.of(BODY)).after({ [Q]: { ...PUBLISH, review: '2025-04-01' } }, sentence)
    const texts = Object.values(notes.changes({ [Q]: {} }))
    expect(
      texts.filter((text) => text.includes('decision: publish') && text.endsWith(`on: ${TODAY}\nreview: ${TODAY}\n---\n`)),
    ).toHaveLength(1)
  })
})
