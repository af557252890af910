// Small words that families are called by, as names and in their own meaning.
import { describe, expect, it } from 'vitest'
import { namesSeenIn } from './seen.js'

describe('a small word that families are called by', () => {
  it.each([
    ['We asked More about it.', 'More'],
    ['We met Mrs Over there.', 'Mrs Over'],
    ['We met Anna More there.', 'Anna More'],
    ['It rained. Down rang his mother.', 'Down'],
  ])('%s', (text, name) => {
    expect(namesSeenIn(text)).toEqual([name])
  })

  it.each([
    'More was said.',
    'Less was spent.',
    'We read Over The Hill there.',
    'Over there it rained.',
    'we asked for more',
    'MORE',
    'We read it. More followed.',
  ])('is none: %s', (text) => {
    expect(namesSeenIn(text)).toEqual([])
  })
})
