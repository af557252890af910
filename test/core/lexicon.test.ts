// What the word lists know: words, names that are words, places, titles, phrases.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublicPhrase, KNOWN, knownOf } from '../../src/core/lexicon.js'
import { PHRASES, WORDS } from '../../src/generated/lexicon.js'

const ENTRIES = WORDS.split(' ').map((entry) => {
  const [, word = '', bits = ''] = /^([a-z]+)([0-9A-V]+)$/.exec(entry) ?? []
  return { word, bits: Number.parseInt(bits, 32) }
})
const NAME = KNOWN.given | KNOWN.surname

function has(bit: keyof typeof KNOWN, words: string) {
  return words.split(' ').filter((word) => (knownOf(word) & KNOWN[bit]) === 0)
}

function without(bits: number, words: string) {
  return words.split(' ').filter((word) => (knownOf(word) & bits) !== 0)
}

describe('knownOf', () => {
  it('finds every entry of the list', () => {
    expect(ENTRIES.filter(({ word, bits }) => knownOf(word) !== bits)).toEqual([])
  })

  it('finds nothing that is not in the list', () => {
    const words = new Set(ENTRIES.map(({ word }) => word))
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{0,12}$/), (word) => knownOf(word) === 0 || words.has(word)))
    expect(['', 'zzzz', 'aaaa', 'askedx', 'aske'].map(knownOf)).toEqual([0, 0, 0, 0, 0])
  })

  it('knows ordinary words with their endings, in British and in American spelling', () => {
    expect(has('word', 'asked colour color organisation organization safeguarding misheard unhappily partnerships cafe')).toEqual([])
    expect(without(KNOWN.word, 'paris okafor mohammed xqz')).toEqual([])
  })

  it('knows which words are frequent, those of minutes among them', () => {
    expect(
      has('frequent', 'asked the minutes apologies attendees subgroup quorum noted referrals multi agencies organised behaviour'),
    ).toEqual([])
    expect(has('veryFrequent', 'the and she they with from what when was had did said')).toEqual([])
    expect(without(KNOWN.frequent, 'thurible obloquy')).toEqual([])
  })

  it('knows surnames that are words', () => {
    expect(
      has(
        'surname',
        'luck monk croft bullock child childs butcher thatcher bishop deacon badger finch nightingale rose moss pickles bacon onions ' +
          'hill brook marsh kitchen church temple gates sharp savage blunt daft goodall love loveday head foot beard winter frost christmas ' +
          'may march black scarlett bell horn nail street wagstaff drinkwater gotobed outlaw penny farthing allbones slaughter gathercole ' +
          'nutter self such still early death grief coward pagan jolly nice sweet sugar salt tea coffee broom bucket leather flint goldring',
      ),
    ).toEqual([])
    expect(has('word', 'luck monk croft bullock child butcher finch moss gates blunt still early death')).toEqual([])
  })

  it('knows names of all the communities of Britain', () => {
    expect(has('given', 'anna grace major oluwaseun aisha gurpreet katarzyna siobhan angharad mohammed abdi chidi svetlana')).toEqual([])
    expect(has('surname', 'okafor patel kowalski nguyen warsame oconnor mcalister llewellyn papadopoulos ivanov thomas')).toEqual([])
    expect(has('commonName', 'james sarah mohammed patel kowalski')).toEqual([])
    expect(without(KNOWN.commonName, 'may will grace hill young paris')).toEqual([])
  })

  it('takes no word that only holds a sentence together for a name', () => {
    const functionWords =
      'a about after all also an and any are as at be because been before being both but by can could did do does each either else even every ' +
      'few for from had has have he her here him his how however i if in into is it its just last many me more most must my never no nor not ' +
      'now of off on once one only or other our out over own same she should since so some than that the their them then there these they this ' +
      'those through to too two under until up upon us very was we well were what when where which while who whom whose why with within would ' +
      'you your children people police school social care meeting minutes action data risk'
    expect(without(NAME, functionWords)).toEqual([])
    expect(has('given', 'will mark may bill grant rose art')).toEqual([])
  })

  it('knows places, and says when one is a name too', () => {
    expect(has('place', 'london croydon iraqi british polish paris lincoln georgia')).toEqual([])
    expect(without(NAME, 'iraqi british croydon')).toEqual([])
    expect(has('surname', 'lincoln preston bradford england wells')).toEqual([])
    expect(has('given', 'paris georgia jordan')).toEqual([])
  })

  it('knows titles, kin, days and months, and bodies', () => {
    expect(has('title', 'mr dr cllr pc dci sergeant baroness imam')).toEqual([])
    expect(has('kin', 'mum nan grandmother stepfather')).toEqual([])
    expect(has('calendar', 'january jan monday mon')).toEqual([])
    expect(has('agency', 'ofsted cafcass nspcc nhs camhs')).toEqual([])
    expect(without(NAME, 'ofsted cafcass nspcc camhs')).toEqual([])
  })
})

describe('isPublicPhrase', () => {
  it('finds every phrase of the list', () => {
    expect(PHRASES.split('|').filter((phrase) => !isPublicPhrase(phrase))).toEqual([])
  })

  it('finds them with hyphens and apostrophes or without', () => {
    for (const phrase of [
      "director of children's services",
      'director of children’s services',
      'director of childrens services',
      'director of children s services',
      'multi-agency safeguarding hub',
      'multi agency safeguarding hub',
      'children act 1989',
      'kingston-upon-thames',
      'policy & procedures',
      'northern ireland',
    ])
      expect([phrase, isPublicPhrase(phrase)]).toEqual([phrase, true])
  })

  it('finds no part of one and nothing beside one', () => {
    for (const phrase of ['', 'of', 'care quality', 'care quality commissio', 'care quality commissions', 'children act 1988', 'zzz'])
      expect([phrase, isPublicPhrase(phrase)]).toEqual([phrase, false])
  })
})
