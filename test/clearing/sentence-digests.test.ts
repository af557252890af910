// A decision knows its sentences by their words and by what was taken out there: with either of them it ends.
import { describe, expect, it } from 'vitest'
import { isDecidedFor, sentenceDigests } from '../../src/redact/clearing/sentence-digests.js'
import { digest } from './deciding.js'

const sentence = 'quill told him of him and of her'
const holds = (then: readonly string[], now: readonly string[], words = sentence) =>
  isDecidedFor(sentenceDigests({ sentence, takenOut: then }, digest), { sentence: words, takenOut: now }, digest)

describe('a decision', () => {
  it.each<[string[], string[]]>([
    [[], []],
    [[], ['him']],
    [['him'], ['him']],
    [['him'], ['her', 'him']],
    [
      ['him', 'him'],
      ['him', 'him', 'her'],
    ],
  ])('made with %j taken out holds with %j', (then, now) => {
    expect(holds(then, now)).toBe(true)
  })

  it.each<[string[], string[]]>([
    [['him'], []],
    [['him'], ['her']],
    [['him', 'him'], ['him']],
    [
      ['him', 'her'],
      ['him', 'told him'],
    ],
  ])('made with %j taken out ends with %j', (then, now) => {
    expect(holds(then, now)).toBe(false)
  })

  it('ends with other words, whatever is taken out', () => {
    expect(holds([], [], 'quill told her')).toBe(false)
    expect(holds(['him'], ['him'], 'quill told her')).toBe(false)
  })

  it('keeps nothing of the words', () => {
    expect(sentenceDigests({ sentence, takenOut: ['him'] }, digest).join(' ')).not.toMatch(/quill|him/)
  })
})
