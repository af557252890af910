// The reading age is the Flesch-Kincaid grade and five years; harder sentences are told first.
import { describe, expect, it } from 'vitest'
import { readingAge } from '../../src/operations/newsletter/reading-age.js'

describe('the reading age', () => {
  it('is low for short words and high for long ones', () => {
    const easy = readingAge(['We met on the first day of the month. We will write to all the schools.'])
    const hard = readingAge(['Multi-agency participation necessitates organisational accountability throughout safeguarding partnerships.'])
    expect(easy.age).toBeLessThan(10)
    expect(hard.age).toBeGreaterThan(18)
  })

  it('gives the hardest sentences first, three at most', () => {
    const { hardest } = readingAge([
      'The cat sat on the mat today. Considerable organisational accountability necessitates participation throughout partnerships.',
      'We met in the big hall at two. The dog ran home to its own bed.',
    ])
    expect(hardest).toHaveLength(3)
    expect(hardest[0]?.sentence).toMatch(/^Considerable/)
  })

  it('has none without a sentence', () => {
    expect(readingAge(['Neglect', ''])).toEqual({ age: null, hardest: [] })
  })
})
