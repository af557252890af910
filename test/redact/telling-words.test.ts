// Not only the whole of what was taken out must be absent: its names, its unusual words, its long numbers, its words in runs of three.
import { describe, expect, it } from 'vitest'
import { redactorOf } from './redacting.js'

/** What is taken out, and what is left: the copy must be refused. */
const TELLING: { readonly [what: string]: readonly [taken: string, left: string] } = {
  'the surname alone': ['Zebedee Quill', 'Mr Quill said'],
  'the first name alone': ['Zebedee Quill', 'Zebedee said'],
  'a possessive': ['Zebedee Quill', 'Quill’s mother'],
  'a short name': ['told Zeb that', 'and Zeb said'],
  'a name that is a word': ['told Hope that', 'Then Hope said'],
  'a name that is a word, at the start of what was taken': ['Hope was seen by staff', 'Then Hope said'],
  'a name that is a word, with a possessive': ['Joy’s brother came', 'Then Joy said'],
  'a name that is a month': ['told April that', 'Then April left the room'],
  'a name that is a month, beside a surname': ['June Quill', 'Then June left the room'],
  'a name that is an auxiliary verb': ['told Will that', 'Then Will left the room'],
  'a name with a hyphen': ['told Anne-Marie that', 'Then AnneMarie said'],
  'an Irish name': ['told O’Zally that', 'Then OZally said'],
  'initials with dots': ['Z.Q. said so', 'as ZQ said'],
  'an unusual word': ['she has narcolepsy', 'a talk on narcolepsy'],
  'a number of four digits': ['in room 4711 of it', 'room 4711'],
  'a number whose thousands are parted': ['paid 14,711 pounds', 'It was 14711.'],
  'a number whose thousands are parted elsewhere': ['paid 14711 pounds', 'It was 14,711.'],
  'a telephone number': ['call 020 7946 0018 now', 'On 02079460018.'],
  'a telephone number written in one': ['call 02079460018 now', 'On 020 7946 0018.'],
  'an NHS number': ['with 943 476 5919 as number', 'Number 9434765919.'],
  'a postcode': ['lives at KT1 1HZ now', 'at KT11HZ'],
  'three everyday words in a row': ['she was found crying in a cupboard', 'was found crying'],
  'three words across a comma': ['he was found, crying in a cupboard', 'was found crying'],
  'three words across emphasis': ['he was found crying in a cupboard', 'was found *crying*'],
  'two words that are all': ['broken arm', 'a broken arm'],
  'one word that is all': ['narcolepsy', 'a talk on Narcolepsy'],
  'a number that is all': ['3', 'There were 3 of them.'],
  'a small count': ['only three children', 'only three children'],
}

describe('what was taken out', () => {
  it.for(Object.entries(TELLING))('is told by %s', async ([, [taken, left]]) => {
    expect((await redactorOf())({ body: `:redact[${taken}]{reason=s40}\n\n${left}` }).codes).toEqual(['leak'])
  })
})

/** What is taken out, and what is left: none of it tells, so the copy is made. */
const HARMLESS: { readonly [what: string]: readonly [taken: string, left: string] } = {
  'everyday words one by one': ['she was found crying in a cupboard', 'He was late and the cupboard is found.'],
  'a run of words that carry no meaning': ['it was to be that she would', 'That was to be done.'],
  'a single everyday word between others that carry no meaning': ['a lot of crying', 'There was a lot of work.'],
  'the initials of somebody who was there': ['AK told the mother', 'AK noted the report.'],
  'the name of somebody who was there': ['Asha Kaur told the mother', 'Jo Ward agreed.'],
  'the year of the meeting': ['the child left in 2024', 'The plan for 2024 is ready.'],
  'the name of a group': ['the SLG heard the mother', 'The SLG agreed.'],
  'an abbreviation of the glossary': ['her GP wrote to the mother', 'GPs were asked.'],
  'words that begin sentences': ['Although the mother came', 'Although it was late, nobody left.'],
  'everyday words of minutes': ['she highlighted that previously nobody asked', 'He highlighted the plan. Previously it was late.'],
  'British spelling': ['the organisations of the mother', 'Both organisations agreed.'],
  'a name whose letters begin another word': ['told Zeb that', 'a zebra came'],
  'a name that is also a verb': ['told Will that', 'They will go.'],
}

describe('what is left', () => {
  it.for(Object.entries(HARMLESS))('tells nothing by %s', async ([, [taken, left]]) => {
    expect((await redactorOf())({ body: `:redact[${taken}]{reason=s40}\n\n${left}` }).codes).toEqual([])
  })

  it('may name somebody who was there and has the same first name as the child', async () => {
    expect((await redactorOf())({ body: 'Told :redact[Jo]{reason=s40} so. Later Jo Ward left.' }).codes).toEqual([])
    expect((await redactorOf())({ body: 'Told :redact[Jo]{reason=s40} so. Later Jo left.' }).codes).toEqual(['leak'])
  })

  it('may use a verb that is the name taken out, in small letters', async () => {
    expect((await redactorOf())({ body: 'Told :redact[Will]{reason=s40} so. They will go.' }).codes).toEqual([])
  })
})
