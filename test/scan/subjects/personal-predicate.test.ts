// What is said of a person alone, of somebody with a body and a family, and of no thing: beside the same words of things.
import { describe, expect, it } from 'vitest'
import { isEmbodied, isPersonal, isPersonalUnlessThing } from '../../../src/redact/scan/subjects/personal-predicate.js'
import { type Word, wordsIn } from '../../../src/redact/scan/words.js'

/** Each pair is of what only a person does, and of what a thing may do. */
function holds(what: (words: Word[], at: number) => boolean, pairs: readonly (readonly [string, string])[]): void {
  it.each(pairs)('… %s But not … %s', (one, other) => {
    expect([one, other].filter((said) => what(wordsIn(`Ham ${said}`), 1))).toEqual([one])
  })
}

describe('said of a person alone', () => {
  holds(isPersonal, [
    ['denied it.', 'affected it.'],
    ['denied', 'affected'],
    ['agreed with them.', 'agreed by them.'],
    ['offered to help.', 'offered by them.'],
    ['offered it.', 'offered in it.'],
    ['spoke about it.', 'noted about it.'],
    ['apologised for it.', 'requested for it.'],
    ['knows them.', 'owns them.'],
    ['works in town.', 'works of art.'],
    ['gave evidence.', 'gave, evidence shows.'],
    ['moved house.', 'moved on.'],
  ])

  it('also where a word is put in', () => {
    expect(isPersonal(wordsIn('Ham, however, gave evidence.'), 2)).toBe(true)
  })
})

describe('said of a person after an auxiliary', () => {
  holds(isPersonal, [
    ['is asleep.', 'is damp.'],
    ['were asked.', 'were printed.'],
    ['was not convinced.', 'was not published.'],
    ['was at home.', 'was at fault.'],
    ['is her uncle.', 'is her car.'],
    ['is the mother of three.', 'is like mother.'],
    ['was told.', 'was. Told us.'],
    ['has been told.', 'has been printed.'],
    ['has been quietly told.', 'has been quietly printed.'],
    ['has been on leave.', 'has been on fire.'],
    ['has resigned.', 'was resigned.'],
    ['has asthma.', 'was asthma.'],
    ['has two sisters.', 'has two sides.'],
    ['will attend.', 'will happen.'],
    ['will be told.', 'will be printed.'],
    ['might resign.', 'might'],
  ])
})

describe('said of no thing', () => {
  holds(isPersonalUnlessThing, [
    ['denied it.', 'affected it.'],
    ['assaulted them.', 'affected them.'],
    ['scolded them.', 'united them.'],
    ['hit her.', 'hit it.'],
    ['lost his temper.', 'lost its charm.'],
    ['let himself in.', 'let light in.'],
    ['pushed her.', 'helped her.'],
    ['taught them.', 'taught by them.'],
    ['drove by it.', 'damaged by it.'],
    ['seemed upset.', 'seemed wet.'],
    ['seemed ill.', 'took ill.'],
    ['owns a dog.', 'affects a dog.'],
    ['visits me.', 'visits of mine.'],
  ])
})

describe('said of no thing after an auxiliary', () => {
  holds(isPersonalUnlessThing, [
    ['won’t engage.', 'won’t fit.'],
    ['will hit him.', 'will hit it.'],
    ['will hit him too.', 'will suit him too.'],
    ['did hit him.', 'did for him.'],
    ['did escape.', 'did too.'],
    ['has absconded.', 'has happened.'],
    ['had absconded.', 'had. Absconded.'],
    ['could escape.', 'could'],
    ['could escape it.', 'could Escape It.'],
    ['was wearing a coat.', 'was affecting a town.'],
    ['was wearing his coat.', 'was wearing thin.'],
    ['was chasing a dog.', 'was driving a change.'],
    ['was hugging a child.', 'was stopping a child.'],
    ['is wearing a coat.', 'is cotton the whole way?'],
  ])
})

describe('said of somebody with a body and a family', () => {
  holds(isEmbodied, [
    ['wept', 'fell'],
    ['injured herself.', 'injured others.'],
    ['dressed himself.', 'for himself.'],
    ['lost his temper.', 'lost its temper.'],
    ['has asthma.', 'has, asthma aside.'],
    ['is in hospital.', 'is in use.'],
  ])
})
