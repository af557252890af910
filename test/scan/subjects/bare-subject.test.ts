// A surname that is an ordinary word begins a sentence, with whatever is said of somebody; and the same words in their own meaning.
import { describe, expect, it } from 'vitest'
import { isBareSubject } from '../../../src/redact/scan/subjects/bare-subject.js'
import { wordsIn } from '../../../src/redact/scan/words.js'
import { namesSeenIn } from '../seen.js'

/** Of the frequent words that no list of names has: nouns, adjectives, verbs. */
const SURNAMES = ['Ham', 'Cloud', 'Rough', 'Stay', 'Knock']

describe('a frequent word is a name before any finite verb', () => {
  it.each([
    'cancelled the visit.',
    'groomed at least two of them.',
    'vaped behind the shed.',
    'freed the dog.',
    'relapsed.',
    'drowned in the canal.',
    'crashed into a wall.',
    'recovered fully.',
    'threatened staff with a knife.',
    'pleaded guilty.',
    'sounded slurred.',
    'bit a classmate.',
    'beat Patel in the final.',
    'lives next door.',
    'claims benefits.',
    'thrives with routine.',
    'sleeps.',
    'owns two large dogs.',
    'carries a knife.',
    'misses her.',
    'says he is hungry.',
    'self-harms at night.',
    'ties knots.',
    'won’t engage.',
    'cannot be left alone.',
    'has since withdrawn.',
    'then rang the team.',
    'reportedly sent them.',
    'himself called them.',
    'later quietly left it.',
    ', however, disagreed.',
  ])('… %s', (said) => {
    const found = SURNAMES.map((name) => namesSeenIn(`It rained. ${name}${said.startsWith(',') ? '' : ' '}${said}`)[0])
    expect(found).toEqual(SURNAMES)
  })
})

describe('what stands bare in ordinary sentences is a name where things don’t do that', () => {
  it.each([
    'Rain rang the school.',
    'Rain assaulted a paramedic.',
    'Rain threw a chair.',
    'Weather hit him.',
    'Food lost his temper.',
    'Wine let herself in.',
    'Milk won’t engage.',
    'Weather will write to them.',
    'Rain would not help him.',
    'Rain was wearing a coat.',
    'Wine looked frightened.',
    'Wine is her uncle.',
    'Wine is no longer in contact.',
    'Wine has absconded.',
    'Boots refuses medication.',
    'Stars himself rang them.',
    'Leaves relapsed.',
    'Manners was seen there.',
    'Cutting denies it.',
    'Even has two sisters.',
    'Jelly left the room.',
    'Market was arrested.',
    'Trust rang the school.',
    'State shook his head.',
    'Bench injured herself.',
    'Letter has two sisters.',
  ])('%s', (text) => {
    expect(namesSeenIn(`It rained. ${text}`)[0]).toBe(text.split(' ')[0])
  })
})

describe('an ordinary word in its own meaning is none', () => {
  it.each([
    'Break time is at eleven.',
    'Care plans were reviewed.',
    'Fire crews arrived within minutes.',
    'Health checks have been done.',
    'Job offers have come in.',
    'Side effects of it were explained.',
    'Ground rules were agreed.',
    'Horse riding helped her.',
    'Home cooked food was served.',
    'Candle lit by her.',
    'Flag any concerns.',
    'Cause of death is not known.',
    'Half of them were absent.',
    'Dial 999.',
    'Needle found in the park.',
    'Update given.',
    'Need to meet them.',
    'Called to check.',
    'Rain brought down a tree.',
    'Weather affected the crops.',
    'Work took its toll.',
    'Stress made her ill.',
    'Numbers fell.',
    'Stars shone there.',
    'Boots kept them dry.',
    'Teachers told us.',
    'Parents and her friends came.',
    'Teachers, who were there, left.',
    'Health confirmed this.',
    'Trust was told.',
    'Market fell.',
    'Letter confirmed this.',
    'Mother was arrested.',
    'Never sleeps.',
    'Even the dog looked thin.',
    'Even so, she went.',
    'Recently, who knows.',
    'Fully recovered.',
    'Food and her rent cost more.',
    'Work not seen.',
    'Knock, knock, who is there?',
    'Today’s mother and baby group.',
    'Gas is free.',
    'Mother (aunt) came.',
  ])('%s', (text) => {
    const first = text.split(/[ ,’]/)[0]
    expect(namesSeenIn(text).filter((name) => name.startsWith(first ?? ''))).toEqual([])
  })
})

describe('what stands before a verb is a name by what it is in its own meaning', () => {
  it.each([
    ['Ham left the room.', 'IT left the room.'],
    ['Ham asks why.', 'Ham Asks Why'],
    ['Ham says it matters.', 'Ham, says the book, matters.'],
    ['Ham, however, stole it.', 'Ham, rice, stole it.'],
    ['Ham himself cut it.', 'Ham, though smoked lightly, sold.'],
    ['Ham grew tired.', 'Mother grew tired.'],
    ['Bench asked him.', 'Army asked him.'],
    ['Trust wept.', 'Trust fell.'],
    ['Quick took it.', 'Quickly took it.'],
    ['Terrible took it.', 'Terribly took it.'],
    ['Angry took it.', 'Angrily took it.'],
    ['Basic took it.', 'Basically took it.'],
    ['Jelly took it.', 'Gently took it.'],
    ['Reilly took it.', 'Nearly took it.'],
    ['Cabbage helped them.', 'Courage helped them.'],
    ['Stage helped them.', 'Food helped them.'],
    ['Ham helped them.', 'Cutting helped them.'],
  ])('%s But not: %s', named)
})

describe('an adverb is a name before a verb that goes with one alone', () => {
  it.each([
    ['Half does it.', 'Half do it.'],
    ['Half owns a van.', 'Half own a van.'],
    ['Even answers it.', 'Even answered it.'],
    ['Half misses it.', 'Half is spent.'],
    ['Half has a van.', 'Half was spent.'],
  ])('%s But not: %s', named)
})

describe('a plural is a name before a verb that goes with one alone', () => {
  it.each([
    ['Boots was there.', 'Boots were there.'],
    ['Stars increases it.', 'Stars increased it.'],
    ['Poster helped them.', 'Posts helped them.'],
    ['Ines helped them.', 'Pines helped them.'],
    ['Glass helped them.', 'Panes helped them.'],
    ['Ladders told us.', 'Boards told us.'],
    ['Summers told us.', 'Farmers told us.'],
    ['Feathers told us.', 'Bakers told us.'],
    ['Stars told us.', 'Investigators told us.'],
    ['Reeds told us.', 'Trustees told us.'],
    ['Ferns told us.', 'Applicants told us.'],
    ['Boots told us.', 'Therapists told us.'],
  ])('%s But not: %s', named)
})

it('a word that nothing follows is none', () => {
  expect(isBareSubject(wordsIn('Ham'), 0)).toBe(false)
})

/** That a name begins the first text, and none the second. */
function named(one: string, other: string): void {
  expect([one, other].filter((text) => isBareSubject(wordsIn(text), 0))).toEqual([one])
}
