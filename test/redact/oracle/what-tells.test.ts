// What of a removed text must not stand anywhere else, and which words a store makes public itself.
import { describe, expect, it } from 'vitest'
import { publicWords, type Telling, tellingOf } from '../../../src/redact/oracle/telling-words.js'
import { recordsOf } from '../records.js'

const nothingIsPublic: (word: string) => boolean = () => false
const telling = (text: string, isPublic = nothingIsPublic): Telling => tellingOf(text, isPublic)

describe('the whole of a removed text', () => {
  it('is its words in small letters, with one space between two', () => {
    expect(telling(' Told  *Zebedee*,\nQuill. ').whole).toBe('told zebedee quill')
  })

  it.each([
    ['a single word that is a name with a capital', 'Hope', true],
    ['the same in small letters', 'hope', false],
    ['two of them', 'Hope Monk', false],
    ['a single word that is no everyday word', 'Zebedee', false],
    ['a name and another word', 'told Hope', false],
  ])('is one name or not: %s', (_, text, isOneName) => {
    expect(telling(text).isOneName).toBe(isOneName)
  })
})

describe('the words that tell', () => {
  it.each([
    ['a name', 'told Zebedee so', ['zebedee'], []],
    ['a name twice', 'Zebedee and Zebedee', ['zebedee'], []],
    ['an unusual word', 'she has narcolepsy', ['narcolepsy'], []],
    ['an unusual word of two letters', 'the zq came', ['zq'], []],
    ['a single letter does not', 'the Z came', [], []],
    ['a number of four digits', 'in room 4711', ['4711'], []],
    ['a number of three digits does not', 'in room 471', [], []],
    ['a word with digits', 'in room 47b', ['47b'], []],
    ['a name that is a word', 'told Hope that', [], ['hope']],
    ['a name that is a word, at the beginning', 'Hope was late', [], ['hope']],
    ['a name that is a word, in small letters, does not', 'they hope that', [], []],
    ['a name that is a month', 'told April that', [], ['april']],
    ['a month before a number does not', 'on May 3 they', [], []],
    ['a month after a number does not', 'on 3 May they', [], []],
    ['a month beside a word that ends in a digit does', 'unit b3 May left', ['b3'], ['may']],
    ['an everyday word with a capital inside a sentence', 'told Cupboard that', [], ['cupboard']],
    ['an everyday word with a capital at the beginning does not', 'Although they left', [], []],
    ['an everyday word with a capital beside another', 'Cupboard Crying left', [], ['cupboard', 'crying']],
    ['an everyday word with a capital in its middle does not', 'told cupBoard that', [], []],
    ['an everyday word with a capital alone', 'Cupboard', [], ['cupboard']],
    ['a word that carries no meaning, whatever its capital', 'told The Although', [], ['although']],
    ['a word that carries no meaning, alone', 'The', [], []],
    ['an accent', 'told Élodie so', ['elodie'], []],
  ])('%s', (_, text, words, capitalised) => {
    expect(telling(text)).toMatchObject({ words, capitalised })
  })

  it('are none of those the store makes public, but a name with a capital', () => {
    const isPublic = (word: string) => ['zebedee', 'hope', 'cupboard'].includes(word)
    expect(telling('told Zebedee, Hope and Cupboard', isPublic)).toMatchObject({ words: [], capitalised: ['hope'] })
  })
})

describe('the numbers and postcodes that tell', () => {
  it.each([
    ['a number in one', 'call 02079460018 now', ['02079460018'], []],
    ['a number in parts', 'call 020 7946 0018 now', ['02079460018'], []],
    ['a number with brackets, dots, commas and hyphens', '(020) 79.46-00,18', ['02079460018'], []],
    ['a number with other spaces and dashes', '020\u00a07946\n00–18', ['02079460018'], []],
    ['a number of five digits', '12345', ['12345'], []],
    ['a number of four digits is a word', '1234', [], []],
    ['numbers that a word parts', '12 and 345', [], []],
    ['numbers that three signs part', '12 - 345', [], []],
    ['two numbers', '12345 or 67 890', ['12345', '67890'], []],
    ['a postcode', 'at KT1 1HZ now', [], ['kt11hz']],
    ['a postcode without its space', 'at KT11HZ', [], ['kt11hz']],
    ['a postcode of one letter', 'at M1 1AA', [], ['m11aa']],
    ['a postcode of a longer district', 'at SW1A 1AA and B33 8TH', [], ['sw1a1aa', 'b338th']],
    ['what is longer than a postcode', 'at XKT1 1HZ or KT1 1HZX or KT1  1HZ', [], []],
  ])('%s', (_, text, digits, postcodes) => {
    expect(telling(text)).toMatchObject({ digits, postcodes })
  })
})

describe('the runs of everyday words that tell', () => {
  it.each([
    ['three in a row', 'found crying there', ['found crying there']],
    ['each three of more', 'She was found crying', ['she was found', 'was found crying']],
    ['once each', 'found crying found crying found', ['found crying found', 'crying found crying']],
    ['two are none', 'found crying', []],
    ['words that carry no meaning are none', 'it was to be', []],
    ['a short number parts none', 'found 471 crying', ['found 471 crying']],
    ['a long number parts them', 'found 4711 crying', []],
    ['a name parts them', 'was found Zebedee crying in there', ['crying in there']],
    ['a name with a capital parts them', 'was found with Hope crying in there', ['was found with', 'crying in there']],
  ])('%s', (_, text, runs) => {
    expect(telling(text).runs).toEqual(runs)
  })

  it('are none where all their words are public or carry no meaning', () => {
    const isPublic = (word: string) => word === 'found'
    expect(telling('it was found', isPublic).runs).toEqual([])
    expect(telling('was found crying', isPublic).runs).toEqual(['was found crying'])
  })
})

const recordsRead = recordsOf({
  'records/kscp.yaml': 'name: Elmbridge\nglossary:\n  MASH: Zentral Hub\n',
  'records/people/jo-ward.md': '---\nname: Jo Ward\ninitials: JW\nroles:\n  - title: Zchair\npublish: name\n---\n',
  'records/people/asha-kaur.md': '---\nname: Asha Kaur\nroles: []\npublish: name\n---\n',
  'records/people/sam-mensah.md': '---\nname: Sam Mensah\ninitials: SM\nroles:\n  - title: Zteacher\npublish: role\n---\n',
  'records/people/nora-okafor.md': '---\nname: Nora Okafor\ninitials: NQ\nroles:\n  - title: Znobody\npublish: none\n---\n',
  'records/organisations/elmbridge-council.md': '---\nname: Elmbridge Council\nalso: [Zcouncil]\ntypes: [statutory-partner]\n---\n',
  'records/organisations/zschool.md': '---\nname: Zschool\ntypes: [relevant-agency]\n---\n',
  'records/groups/slg.md': '---\nname: Strategic Zgroup\nabbreviation: SLG\nseats:\n  - seat: Zseat\n---\n',
  'records/groups/zpanel.md': '---\nname: Zpanel\n---\n',
  'records/meetings/2023-12-05-slg.md':
    '---\ntitle: Zwinter meeting\ngroup: slg\ndate: 2023-12-05\nnext-meeting: 2031-03-05\nchair: jo-ward\n' +
    'attendees: []\napologies: []\nstatus: approved\n---\n',
})

describe('the words that a store makes public itself', () => {
  it.each([
    ['abbreviations of the glossary', 'mash'],
    ['what they mean', 'zentral'],
    ['names of bodies', 'council'],
    ['other names of bodies', 'zcouncil'],
    ['names of bodies without another', 'zschool'],
    ['names of groups', 'zgroup'],
    ['abbreviations of groups', 'slg'],
    ['seats of groups', 'zseat'],
    ['names of groups without seats', 'zpanel'],
    ['roles of those published by name', 'zchair'],
    ['roles of those published by role', 'zteacher'],
    ['initials of those published by name', 'jw'],
    ['the years of meetings', '2023'],
    ['the years of next meetings', '2031'],
    ['months', 'february'],
    ['weekdays', 'sunday'],
    ['plurals', 'zpanels'],
  ])('are %s', async (_, word) => {
    const isPublic = publicWords(await recordsRead())
    expect(isPublic(word)).toBe(true)
  })

  it.each([
    ['names of people', 'kaur'],
    ['initials of those published by role', 'sm'],
    ['initials of those not published', 'nq'],
    ['roles of those not published', 'znobody'],
    ['titles of meetings', 'zwinter'],
    ['other words', 'here'],
    ['the ending of a plural', 's'],
    ['words that only end like one', 'zpanelx'],
    ['a plural of something else', 'zotherpanels'],
  ])('are not %s', async (_, word) => {
    const isPublic = publicWords(await recordsRead())
    expect(isPublic(word)).toBe(false)
  })
})
