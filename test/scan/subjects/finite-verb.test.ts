// Which words are verbs, what their plain form is, and which of them has the word before it as its subject.
import { describe, expect, it } from 'vitest'
import {
  afterAdverbs,
  basesOfPast,
  basesOfPresent,
  isActive,
  isHeadOfCompound,
  isPastForm,
  isVerb,
  isVerbOfSubject,
  plainAt,
} from '../../../src/redact/scan/subjects/finite-verb.js'
import { type Word, wordsIn } from '../../../src/redact/scan/words.js'

/** Each pair is of a sentence that something holds for, of its second word, and one that it doesn't hold for. */
function holds(what: (words: Word[], at: number) => boolean, pairs: readonly (readonly [string, string])[]): void {
  it.each(pairs)('%s But not: %s', (one, other) => {
    expect([one, other].filter((text) => what(wordsIn(text), 1))).toEqual([one])
  })
}

describe('a past form', () => {
  it.each([
    ['stopped', ['stop']],
    ['carried', ['carry']],
    ['tied', ['tie']],
    ['baked', ['bake']],
    ['listed', ['list']],
    ['agreed', ['agree']],
    ['freed', ['free']],
    ['refereed', ['referee']],
  ])('%s is of %s', (past, bases) => {
    expect(basesOfPast(past)).toEqual(bases)
  })

  it.each(['seed', 'bleed', 'bed', 'feeding', 'walks', 'hundred'])('%s is none', (word) => {
    expect(basesOfPast(word)).toEqual([])
  })

  it.each(['walked', 'hurt', 'doxxed'])('%s is known as one', (word) => {
    expect(isPastForm(word)).toBe(true)
  })

  it.each(['hundred', 'sacred', 'naked', 'syed', 'waheed', 'saeed', 'shredder', 'rugby'])('%s is not taken for one', (word) => {
    expect(isPastForm(word)).toBe(false)
  })
})

describe('a verb in the singular', () => {
  it.each([
    ['stops', ['stop']],
    ['carries', ['carry']],
    ['ties', ['tie']],
    ['misses', ['miss']],
    ['spits', ['spit']],
  ])('%s is of %s', (present, bases) => {
    expect(basesOfPresent(present)).toEqual(bases)
  })

  it.each(['boss', 'is', 'lens', 'stop', 'worsen'])('%s is none', (word) => {
    expect(basesOfPresent(word)).toEqual([])
  })
})

describe('a verb has a form in -ing', () => {
  it.each(['go', 'hope', 'stop', 'die', 'self-harm'])('%s', (word) => {
    expect(isVerb(word)).toBe(true)
  })

  it.each(['k', 'dur', 'heir', 'child', 'self-worth'])('not %s', (word) => {
    expect(isVerb(word)).toBe(false)
  })
})

describe('adverbs between a subject and its verb', () => {
  it.each([
    ['Ham rang.', 'rang'],
    ['Ham also rang.', 'rang'],
    ['Ham himself quietly rang.', 'rang'],
    ['Ham soon, at noon.', 'soon'],
    ['Ham, soon here.', 'soon'],
    ['Ham soon', 'soon'],
    ['Ham flying there.', 'flying'],
    ['Ham', ''],
  ])('%s', (text, verb) => {
    const words = wordsIn(text)
    expect(plainAt(words, afterAdverbs(words, 1))).toBe(verb)
  })
})

describe('a verb goes with a subject', () => {
  holds(isVerbOfSubject, [
    ['Ham was there.', 'Cars were there.'],
    ['Ham went there.', 'Ham over there.'],
    ['Letter sent him away.', 'Letter sent to parents.'],
    ['Ham checks it.', 'Health checks were done.'],
  ])
})

describe('a past form has its object, or none at all', () => {
  holds(isActive, [
    ['Ham hit him.', 'Wall hit by him.'],
    ['Ham named Patel.', 'Meeting planned May.'],
    ['Ham sent apologies.', 'Letter sent registered post.'],
    ['Ham died in hospital.', 'Meeting held in hospital.'],
    ['Ham died', 'Meeting held'],
    ['Ham died, we heard.', 'Meeting held, we heard.'],
    ['Ham cheated', 'Report circulated'],
    ['Ham cheated. We saw.', 'Report circulated. We saw.'],
    ['Ham punched 2 men.', 'Meals cooked, 30 in all.'],
    ['Ham left early.', 'Bags left unattended were searched.'],
    ['Ham cheated at cards.', 'Plans agreed at cards.'],
    ['Ham ordered it then.', 'Plans revised (see below).'],
    ['Ham borrowed money.', 'Money borrowed cheaply was lost.'],
  ])

  it('is none where no word stands', () => {
    expect(isActive(wordsIn('Ham'), 1)).toBe(false)
  })
})

describe('a plural stands behind another noun', () => {
  holds(isHeadOfCompound, [
    ['Health checks of schools.', 'Ham checks my school.'],
    ['Health checks in schools were done.', 'Ham checks if schools were done.'],
    ['Health checks found faults.', 'Ham keeps a house found there.'],
    ['Health checks there found faults.', 'Ham owns a house damaged there.'],
    ['Health checks', 'Ham thrives. Then nothing.'],
    ['Health checks\n', 'Ham thrives.'],
    ['Health checks, and more.', 'Ham checks and was seen.'],
    ['Health checks in schools have begun.', 'Ham thrives in schools. They have begun.'],
  ])
})
