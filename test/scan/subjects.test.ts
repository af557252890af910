// A surname that is an ordinary word begins a sentence, with whatever is said of somebody; and the same words in their own meaning.
import { describe, expect, it } from 'vitest'
import { namesSeenIn } from './seen.js'

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
