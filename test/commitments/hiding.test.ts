// What a mark takes out shows in nothing that is told of a commitment.
import { describe, expect, it } from 'vitest'
import { shown } from './minutes.js'

const HIDDEN = /zebedee|quill/i

describe('a sentence with a mark', () => {
  it('shows what stands in its place, and gives no title', async () => {
    const [commitment] = await shown('AK will ring :redact[Zebedee Quill]{reason=s40} in May.')
    expect(commitment).toMatchObject({ sentence: 'AK will ring [redacted] in May.', who: 'AK', by: 'in May', title: null })
  })

  it('shows a pseudonym', async () => {
    const [commitment] = await shown('AK will ring :redact[Zebedee Quill]{reason=s40 as="Child A"}.')
    expect(commitment?.sentence).toBe('AK will ring Child A.')
  })

  it('names nobody who is taken out', async () => {
    const [commitment] = await shown(':redact[Zebedee Quill]{reason=s40} will ring the school by 3 May.')
    expect(commitment).toMatchObject({ sentence: '[redacted] will ring the school by 3 May.', who: null })
  })

  it('gives no day that is taken out', async () => {
    const [commitment] = await shown('AK will ring the school :redact[by 3 May]{reason=s40}.')
    expect(commitment).toMatchObject({ sentence: 'AK will ring the school [redacted].', by: null })
  })
})

describe('a sentence that is taken out whole', () => {
  it.each([
    ['in a block', ':::redact{reason=s40}\nZebedee Quill will ring the school by 3 May.\n:::'],
    ['in a list of a block', ':::redact{reason=s40}\nZebedee Quill agreed to:\n\n- ring the school.\n:::'],
    ['in its paragraph', ':redact[Zebedee Quill will ring the school by 3 May.]{reason=s40}'],
  ])('shows nothing %s', async (_, body) => {
    for (const commitment of await shown(body)) {
      expect(commitment).toMatchObject({ sentence: '[redacted]', who: null, by: null, title: null })
    }
  })
})

describe('a name that a mark takes out elsewhere', () => {
  it('shows in no other sentence, nor as who or in a title', async () => {
    const body = 'They met :redact[Zebedee Quill]{reason=s40}.\n\nZebedee will ring the school.\n\nAK will ring Quill.'
    const commitments = await shown(body)
    expect(commitments).toHaveLength(2)
    expect(JSON.stringify(commitments)).not.toMatch(HIDDEN)
  })

  it('shows not from the words before a list', async () => {
    const commitments = await shown(':redact[Zebedee Quill]{reason=s40} agreed to:\n\n- ring the school.')
    expect(JSON.stringify(commitments)).not.toMatch(HIDDEN)
  })

  it('shows not by half, where that is an everyday word', async () => {
    const commitments = await shown('They met :redact[Hope Marsh]{reason=s40}.\n\nAK will ring Hope.')
    expect(commitments).toHaveLength(1)
    expect(JSON.stringify(commitments)).not.toMatch(/\bHope\b|Marsh/)
  })
})
