// The small words of English are nobody's name; a word that could be one is not among them.
import { describe, expect, it } from 'vitest'
import { isClosedClass } from '../../src/redact/scan/closed-class.js'
import { namesSeenIn } from './seen.js'

describe('a small word', () => {
  it.each(['she', 'the', 'during', 'because', 'mustn’t', 'whereas', 'shan’t', 'ai', 'etc'])(
    '%s is nobody, whatever its capital',
    (word) => {
      const capital = `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
      expect(namesSeenIn(`We say ${capital} there.`)).toEqual([])
      expect(namesSeenIn(`${capital} there.`)).toEqual([])
      expect(namesSeenIn(`We say ${word.toUpperCase()} there.`)).toEqual([])
    },
  )

  it.each(['the', 'i', 'because', 'wo', 'ie'])('%s is one', (word) => {
    expect(isClosedClass(word)).toBe(true)
  })

  it.each(['will', 'may', 'luck', 'mine-luck', '', 'The'])('%j is none', (word) => {
    expect(isClosedClass(word)).toBe(false)
  })
})
