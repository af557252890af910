// What opens a message or a sentence is a name only where nothing shows that it is a word.
import { describe, expect, it } from 'vitest'
import { namesSeenIn } from './seen.js'

describe('no name opens', () => {
  it.each([
    'Thanks,\nwe met',
    'We end.\nRegards,\n',
    'Good luck.',
    'Nice place there.',
    'Best wishes to all.',
    'Best regards',
    'Will you come?',
    'Hope this helps.',
    'We sent it by Google and the Council there, as the Minutes say.',
  ])('%j', (text) => {
    expect(namesSeenIn(text)).toEqual([])
  })
})

describe('a name opens', () => {
  it.each([
    ['Grace,\nwe met', 'Grace'],
    ['Good denied it.', 'Good'],
    ['Good rings us.', 'Good'],
    ['Good will ring.', 'Good'],
    ['Good also left.', 'Good'],
    ['Good absent.', 'Good'],
    ['Good recently left.', 'Good'],
    ['Good drinking there.', 'Good'],
    ['Good of you.', 'Good'],
    ['Good zorbelled it.', 'Good zorbelled'],
    ['Good, luck.', 'Good'],
    ['GOOD luck.', 'GOOD'],
    ['Will rang.', 'Will'],
    ['Will the plumber came.', 'Will'],
    ['Hope left.', 'Hope'],
    ['We met Good there. Good luck came.', 'Good', 'Good'],
  ])('%j', (text, ...names) => {
    expect(namesSeenIn(text)).toEqual(names)
  })
})
