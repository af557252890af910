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
    ['Moss & Elm School, Year 9', 'Moss & Elm School', 'Year 9'],
    ['Year 9 Elm School', 'Year 9', 'Elm School'],
    ['Reception Elm School', 'Reception', 'Elm School'],
    ['Yearsley Grove School, Year 9', 'Yearsley Grove School', 'Year 9'],
    ['Years Elm School, Year 9', 'Elm School', 'Year 9'],
    ['in Year 9 the Elm School won', 'Year 9', 'Elm School'],
    ['at our local Elm School in Year 9', 'Elm School', 'Year 9'],
    ['Elm. School in Year 9 at Moss School', 'Year 9', 'Moss School'],
    ['Ab Cd Ef Gh Ij Kl Mn Op Qr St School, Year 9', 'Ef Gh Ij Kl Mn Op Qr St School', 'Year 9'],
  ],
  'an age and a place': [
    ['A 14-year-old from Tolworth came.', 'Tolworth'],
    ['The girl, aged 6, lives in New Malden.', 'New Malden'],
    ['A boy of 12 from Kingston upon Thames.', 'Kingston upon Thames'],
    ['A six-week-old baby died in Surbiton.', 'Surbiton'],
    ['A boy, 9, was found near Zzyvale.', 'Zzyvale'],
    ['The Tolworth girl, aged 6, came.', 'Tolworth'],
    ['A boy, 9, from Stow on Wold came.', 'Stow on Wold'],
    ['A boy, 9, from Stow on the hill came.', 'Stow'],
    ['A boy, 9, from Stow over Wold came.', 'Stow'],
    ['A boy, 9, came from Stow and Tolworth.', 'Stow', 'Tolworth'],
    ['A boy, 9, from Stow The rest', 'Stow'],
    ['A boy, 9, from Stow on The day', 'Stow'],
    ['A boy, 9, from Itemsham and Myreception', 'Itemsham'],
    ['A boy, 9, from Elm Ash Oak Yew Fir Bay Box', 'Elm Ash Oak Yew Fir Bay'],
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
    ['with foetal alcohol syndrome', 'foetal alcohol syndrome'],
    ['with alcohol syndrome', 'alcohol syndrome'],
    ['two Batten diseases', 'Batten diseases'],
    ['has maple syrup urine disease', 'maple syrup urine disease'],
    ['Has Marfan syndrome', 'Marfan syndrome'],
    ['has Ehlers Danlos syndrome', 'Ehlers Danlos syndrome'],
    ['has Alpha Beta Gamma Delta Epsilon syndrome', 'Beta Gamma Delta Epsilon syndrome'],
    ['has a (Marfan) Danlos syndrome', 'Danlos syndrome'],
    ['the Therapist syndrome', 'Therapist syndrome'],
    ['with fetal Marfan syndrome', 'Marfan syndrome'],
    ['born a dwarf', 'dwarf'],
  ],
  'the only provider': [
    ['It is the only special school in the borough now.', 'the only special school in the borough'],
    ['It was the sole nursery.', 'the sole nursery'],
    ['It is the only gurdwara in Kingston.', 'the only gurdwara in Kingston'],
    ['It is our single refuge for now.', 'our single refuge'],
    ['It is their only hospital', 'their only hospital'],
    ['the only very old village church school here', 'the only very old village church school'],
    ['the only so very old village church school', 'the only so very old village church'],
    ['the only nursery in (the borough)', 'the only nursery'],
    ['the only nursery in the (borough)', 'the only nursery'],
    ['the only nursery in the way', 'the only nursery'],
    ['the only nursery by the town', 'the only nursery'],
    ['the only nursery. In Tolworth', 'the only nursery'],
    ['the only nursery (manager away)', 'the only nursery'],
    ['the only school planning a visit', 'the only school'],
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
    ["It was her mother's sister's husband.", "her mother's sister's husband"],
    ["It was his mother's lover, not her aunt's late friend.", "his mother's lover", "her aunt's late friend"],
    ["It was mother's new partner.", "mother's new partner"],
    ["It was her mother's new car.", "her mother's"],
    ["It was her mother's (aunt asked).", "her mother's"],
    ["a plan of child's mother", "child's mother"],
    ['his big younger brother', 'his big younger brother'],
    ['the twin who left', 'the twin'],
    ['They rang her partner', 'her partner'],
    ["It was her mother's car friend.", "her mother's"],
    ['an aunt of hers', 'an aunt'],
    ['The mother of baby Zeb came', 'The mother'],
    ['The mother and a baby came', 'The mother'],
    ['He saw (his) maternal aunt', 'maternal aunt'],
    ['We asked Mother, then', 'Mother'],
    ['We asked Mum offhand', 'Mum'],
    ['We asked Dad today', 'Dad'],
  ],
  'the relative of somebody known by an office': [
    ["It is the headteacher's son.", "the headteacher's son"],
    ['It is a councillor’s daughter.', 'a councillor’s daughter'],
    ["It is this MP's wife.", "this MP's wife"],
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
    'Elm school in Year 9',
    'Moss, School in Year 9',
    'Elm is our School, Year 9',
    'A first. Year 9 left. Elm Grove School closed.',
    'Year 9 |Elm Grove School',
  ],
  'an age or a place alone': [
    'a 14-year-old came',
    'He is from Tolworth.',
    'A girl, aged 6, came. Tolworth is near.',
    'aged 14 in March',
    'a 14-year-old in England',
    'a 14-year-old in CAMHS',
    'a 14-year-old and Zzyvale',
    'a 14-year-old in care',
    'a 14-year-old in Ox',
    'a 14-year-old in It',
    'A 14-year-old. Tolworth is near.',
    'Tolworth saw a 14-year-old',
    'a 14-year-old in Year',
    'a 14-year-old met Jack',
  ],
  'ages of many': [
    'services for children aged 5 to 16 in Kingston',
    '16-17 year olds in Kingston',
    'under 5 year old children in Kingston',
  ],
  'conditions of many': [
    'autism, ADHD, asthma and mental health',
    'irritable bowel syndrome',
    'this syndrome',
    'a disease',
    'sickle',
    'spinal muscular pain',
    'a sickle. Cell work',
    'the syndrome',
    'Marfan. Syndrome',
    'Batten. Disease',
    'a virus disease',
  ],
  'an only thing that provides nothing': [
    'the only way',
    'the only school place',
    'an only child',
    'a single school',
    'only the school',
    'the only refuge manager',
    'the only (special) school',
    'this only school',
    'the. Only school',
  ],
  'relatives in general': [
    'parents, mothers and fathers',
    'grandparents',
    'a mother may ask',
    'mother and father',
    'partners and their partner agencies',
    'the partner',
    'our partner',
    'their partner',
    'partner',
    'a mother (of two)',
    'a mother. Of two',
    'some aunt of hers',
    'some late aunt',
    'some twin',
    'maternal care for any grandmother',
    'Mum',
    'Mother, we ask',
    'MOTHER said',
    'We asked “Mum” then.',
    'Mother and we',
    'Mother to be',
    'We met Mother\n\nThen it rained.',
    'the O’Sarn mother asked',
  ],
  'what only has a relative’s name': [
    'Mother Teresa',
    'a mother and baby unit',
    'the mother and toddler group',
    'the mother and child unit',
    'the father and infant group',
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

describe('a rare condition', () => {
  it.each(['Marfan syndrome', 'cystic fibrosis', 'haemophilia'])('%s is under its rule', (text) =>
    expect(sightingsIn(`has ${text}`).map((each) => each.rule)).toEqual(['rare-condition']),
  )
})

describe('a relative', () => {
  it.each([
    ["the child's mother", 'relative'],
    ["the headteacher's son", 'relative-of-an-office-holder'],
    ["the head's former wife", 'relative-of-an-office-holder'],
    ["her doctor's plan and her aunt", 'relative'],
  ])('%s is under the rule %s', (text, rule) => expect(sightingsIn(text).map((each) => each.rule)).toEqual([rule]))
})

describe('somebody told by their post', () => {
  it.each([
    ['A local GP had written twice.', 'A local GP'],
    ['They had asked the village headteacher.', 'the village headteacher'],
    ['It was heard from a nearby priest, who left.', 'a nearby priest'],
  ])('is found: %j', (text, found) => {
    const start = text.indexOf(found)
    expect(sightingsIn(text)).toContainEqual({ start, end: start + found.length, type: 'IDENTIFYING_DETAIL', rule: 'local-office' })
  })

  it.each([
    'local GPs',
    'the local authority',
    'a local school nurse team',
    'Local GP services',
    'the GP',
    'a local. GP',
    'a very local GP',
    'a local mother',
  ])('is nobody in %j', (text) => expect(detailsIn(text)).toEqual([]))
})

describe('the notes of 2019', () => {
  it('hold none', () => {
    expect(detailsIn(readFileSync(join(import.meta.dirname, '../../records/meetings/2019-11-20-slg.md'), 'utf8'))).toEqual([])
  })
})
