// The known word that a misspelt one means.
import { describe, expect, it } from 'vitest'
import { didYouMean, nearestWord } from '../../src/core/suggestion.js'

const FIELDS = ['title', 'owners', 'raised', 'due', 'status', 'from', 'to']

describe('the nearest word', () => {
  it('is found over a letter missing, added, wrong or changed over', () => {
    for (const word of ['owner', 'ownerss', 'owmers', 'onwers', 'Owners']) expect(nearestWord(word, FIELDS)).toBe('owners')
    expect(nearestWord('form', FIELDS)).toBe('from')
  })

  it('is none when no word is near', () => {
    expect(nearestWord('telephone', FIELDS)).toBeNull()
    expect(nearestWord('x', [])).toBeNull()
  })

  it('is the nearest of several', () => {
    expect(nearestWord('sam-mensa', ['sam-menzies', 'sam-mensah', 'pam-mensah'])).toBe('sam-mensah')
  })
})

describe('the hint', () => {
  it('names the nearest, or those that hold the word, or the list as far as it is short', () => {
    expect(didYouMean('statuss', FIELDS)).toContain('status')
    expect(didYouMean('telephone', FIELDS)).toContain('raised')
    const many = Array.from({ length: 100 }, (_, i) => `organisation-${i}`)
    expect(didYouMean('telephone', many)).toBe(`Some of them are: ${many.slice(0, 6).join(', ')}.`)
    expect(didYouMean('Thomas', ['ian-thomas', 'sian-thomas', 'paul-martin'])).toBe('Did you mean ian-thomas or sian-thomas?')
    expect(didYouMean('telephone', [])).toBeNull()
  })
})
