// What stands right after a word and shows a person, and what looks much like it and shows none.
import { describe, expect, it } from 'vitest'
import { isShownAsPerson } from '../../../src/redact/scan/subjects/shown-as-person.js'
import { wordsIn } from '../../../src/redact/scan/words.js'
import { namesSeenIn } from '../seen.js'

/** Of the frequent words that no list of names has: nouns, adjectives, verbs. */
const SURNAMES = ['Ham', 'Cloud', 'Rough', 'Stay', 'Knock']

describe('a frequent word is a name where what follows shows a person', () => {
  it.each([
    ', who lives alone, left.',
    ', 34, of this town, was fined.',
    ', aged 7, told a teacher.',
    ', a father of two, left.',
    ' (mother) came.',
    ' (14) told a nurse.',
    ' – who had been drinking – fell.',
    ': said she would think about it.',
    ' and his mother were seen.',
    ' or his solicitor should sign.',
    ' absent.',
    ' home alone again.',
    ' not seen.',
    ' in hospital.',
    ' told me she hates it.',
  ])('%s', (said) => {
    const found = SURNAMES.map((name) => namesSeenIn(`It rained. ${name}${said}`)[0])
    expect(found).toEqual(SURNAMES)
  })

  it('has a relative', () => {
    expect(namesSeenIn('It rained. Cloud’s sister rang.')).toEqual(['Cloud’s'])
    expect(namesSeenIn('It rained. Rain’s mother rang.')).toEqual(['Rain’s'])
  })

  it('is joined to another name', () => {
    expect(namesSeenIn('It rained. Cloud and Patel went.')).toEqual(['Cloud', 'Patel'])
  })
})

describe('a word is shown to be a person', () => {
  it.each([
    ['Cloud’s sister rang.', 'Cloud’s edge shone.'],
    ['Lord’s mother came.', 'Lord’s. Mother came.'],
    ['Ham, 34, was fined.', 'Tables 3, 4, and 5 were eaten at.'],
    ['Ham (14) told a nurse.', 'Ham. (14) Bread.'],
    ['Ham (mother) came.', 'Ham (lunch) came.'],
    ['Ham (aged 7) came.', 'Ham (frozen) came.'],
    ['Ham – who left – came.', 'Ham – which left – came.'],
    ['Ham - whose dog barked - came.', 'Ham. Mother came.'],
    ['Ham, who left, came.', 'Ham, which fell, came.'],
    ['Ham, aged 7, came.', 'Ham, sliced, came.'],
    ['Ham, a father of two, came.', 'Ham, a slice or two, came.'],
    ['Ham, her mother, came.', 'Ham, like mother, came.'],
    ['Ham: said she would.', 'Ham: sold here.'],
    ['Ham — felt unsafe.', 'Ham — fresh daily.'],
    ['Stay: told us so.', 'Stay: Told By Us'],
    ['Ham unwell.', 'Ham. Unwell people eat none.'],
    ['Cloud ill.', 'Weather ill.'],
    ['Cloud home alone again.', 'Cloud home page again.'],
  ])('%s But not: %s', (one, other) => {
    expect([one, other].filter((text) => isShownAsPerson(wordsIn(text), 0))).toEqual([one])
  })

  it.each([
    ['Cloud and his coat went.', 'Cloud and the coat went.'],
    ['Food and her mother came.', 'Food and her rent cost more.'],
    ['Cloud or Patel went.', 'Food or Patel went.'],
    ['Cloud and Patel wait.', 'Cloud and ELSA wait.'],
    ['Cloud and Patel stay.', 'Cloud and Snow stay.'],
    ['Cloud and Patel met.', 'Cloud and Ofsted met.'],
    ['Stay and Patel said so.', 'Stay and (Patel said) wait.'],
    ['Stay and his mother said so.', 'Stay and his'],
    ['Ham or his mother', 'Ham or'],
  ])('beside another: %s But not: %s', (one, other) => {
    expect([one, other].filter((text) => isShownAsPerson(wordsIn(text), 0))).toEqual([one])
  })

  it.each(['', 'Ham'])('by nothing: “%s”', (text) => {
    expect(isShownAsPerson(wordsIn(text), 0)).toBe(false)
  })
})
