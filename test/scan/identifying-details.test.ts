// What says who somebody could be is sighted: school with year group, age with place, rare condition, only provider, single relatives.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { identifyingDetailsIn } from '../../src/redact/scan/identifying-details.js'
import { wordsIn } from '../../src/redact/scan/words.js'

const sightingsIn = (text: string) => identifyingDetailsIn(text, wordsIn(text))
const detailsIn = (text: string) => sightingsIn(text).map(({ start, end }) => text.slice(start, end))

const FOUND: { readonly [kind: string]: readonly (readonly [text: string, ...found: string[]])[] } = {
  'a year group and a school': [
    ['He is in Year 9 at Elm Grove School.', 'Year 9', 'Elm Grove School'],
    ['At Elmfield Academy a Y11 pupil left.', 'Elmfield Academy', 'Y11'],
    ["St. Mary's C of E Primary School has a Reception class.", "St. Mary's C of E Primary School", 'Reception class'],
    ['Year One at Elm Nursery', 'Year One', 'Elm Nursery'],
    ['The School of St Anne, Elm College: KS3', 'Elm College', 'KS3'],
  ],
  'an age and a place': [
    ['A 14-year-old from Tolworth came.', 'Tolworth'],
    ['The girl, aged 6, lives in New Malden.', 'New Malden'],
    ['A boy of 12 from Kingston upon Thames.', 'Kingston upon Thames'],
    ['A six-week-old baby died in Surbiton.', 'Surbiton'],
    ['A boy, 9, was found near Zzyvale.', 'Zzyvale'],
  ],
  'a rare condition': [
    ['She has Prader-Willi syndrome.', 'Prader-Willi syndrome'],
    ['He has muscular dystrophy.', 'muscular dystrophy'],
    ['born with acute leukaemia', 'leukaemia'],
    ['living with haemophilia and sickle cell', 'haemophilia', 'sickle cell'],
    ['with cystic fibrosis, epidermolysis bullosa', 'cystic fibrosis', 'epidermolysis bullosa'],
    ["has Down's syndrome or fetal alcohol syndrome", "Down's syndrome", 'fetal alcohol syndrome'],
    ['has Batten disease and brittle bones', 'Batten disease', 'brittle bones'],
    ['treated for retinoblastoma; selective mutism', 'retinoblastoma', 'selective mutism'],
  ],
  'the only provider': [
    ['It is the only special school in the borough now.', 'the only special school in the borough'],
    ['It was the sole nursery.', 'the sole nursery'],
    ['It is the only gurdwara in Kingston.', 'the only gurdwara in Kingston'],
  ],
  'a relative': [
    ['The mother was seen with her aunt.', 'The mother', 'her aunt'],
    ['We met his stepfather and the twin sister.', 'his stepfather', 'the twin sister'],
    ["It was mother's partner.", "mother's partner"],
    ["It was her mother's new boyfriend.", "her mother's new boyfriend"],
    ['They asked maternal grandmother and a half-brother.', 'maternal grandmother', 'half-brother'],
    ['He is a cousin of the boy.', 'a cousin'],
    ["We rang the child's mother and his partner.", "the child's mother", 'his partner'],
    ['Mother said that. We saw Mum.', 'Mother', 'Mum'],
  ],
  'the relative of somebody known by an office': [
    ["It is the headteacher's son.", "the headteacher's son"],
    ['It is a councillor’s daughter.', 'a councillor’s daughter'],
  ],
}

describe.each(Object.entries(FOUND))('%s', (_kind, cases) => {
  it.each(cases)('%s', (text, ...found) => {
    expect(detailsIn(text)).toEqual(found)
  })
})

const NONE: { readonly [kind: string]: readonly string[] } = {
  'a school or a year group alone': [
    'Elm Grove School closed.',
    'Year 9 pupils left.',
    'It is Year 9. Elm Grove School closed.',
    'our schools and colleges in Year 9',
    'Primary School, Year 9',
  ],
  'an age or a place alone': [
    'a 14-year-old came',
    'He is from Tolworth.',
    'A girl, aged 6, came. Tolworth is near.',
    'aged 14 in March',
    'a 14-year-old in England',
  ],
  'ages of many': [
    'services for children aged 5 to 16 in Kingston',
    '16-17 year olds in Kingston',
    'under 5 year old children in Kingston',
  ],
  'conditions of many': ['autism, ADHD, asthma and mental health', 'irritable bowel syndrome', 'this syndrome', 'a disease', 'sickle'],
  'an only thing that provides nothing': ['the only way', 'the only school place', 'an only child', 'a single school', 'only the school'],
  'relatives in general': [
    'parents, mothers and fathers',
    'grandparents',
    'a mother may ask',
    'mother and father',
    'partners and their partner agencies',
    'the partner',
  ],
  'what only has a relative’s name': [
    'Mother Teresa',
    'a mother and baby unit',
    'the Mother and Baby Unit',
    'our sister organisation',
    'the sister school',
    'the mother tongue',
    "Mother's Day",
  ],
}

describe.each(Object.entries(NONE))('not %s', (_kind, texts) => {
  it.each(texts)('%s', (text) => {
    expect(detailsIn(text)).toEqual([])
  })
})

describe('a sighting', () => {
  it('says which rule saw it', () => {
    const text = "A 9-year-old in Tolworth, in Year 4 at Elm School, has haemophilia; her aunt is the mayor's wife; it is the only refuge."
    expect(sightingsIn(text).map(({ type, rule }) => `${type} ${rule}`)).toEqual(
      [
        'place-of-an-age',
        'year-group-at-a-school',
        'school-of-a-year-group',
        'rare-condition',
        'relative',
        'relative-of-an-office-holder',
        'only-provider',
      ].map((rule) => `IDENTIFYING_DETAIL ${rule}`),
    )
  })
})

describe('the notes of 2019', () => {
  it('hold none', () => {
    expect(detailsIn(readFileSync(join(import.meta.dirname, '../../records/meetings/2019-11-20-slg.md'), 'utf8'))).toEqual([])
  })
})
