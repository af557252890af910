// Each abbreviation of the glossary is written out once, where a reader meets it first.
import { describe, expect, it } from 'vitest'
import { abbreviationExpander, expandInPage } from '../../src/operations/newsletter/expand-abbreviations.js'

const GLOSSARY = {
  SLG: 'Strategic Leadership Group',
  SCR: 'Serious Case Review',
  CDOP: 'Child Death Overview Panel',
  DCS: "Director of Children's Services",
  EHA: 'Early Help Assessment',
  LAC: 'Looked After Children',
  NEET: 'Not in Education, Employment or Training',
}

const EXPANDED: readonly (readonly [string, string])[] = [
  ['the CDOP and the CDOP', 'the Child Death Overview Panel (CDOP) and the CDOP'],
  ['two SCRs', 'two Serious Case Reviews (SCRs)'],
  ['the SLG’s notes', 'the Strategic Leadership Group’s (SLG’s) notes'],
  ["the DCS's plan", "the Director of Children's Services' (DCS's) plan"],
  ['an SLG, a EHA', 'a Strategic Leadership Group (SLG), an Early Help Assessment (EHA)'],
  ['LAC', 'Looked After Children (LAC)'],
  ['DCSs', "Directors of Children's Services (DCSs)"],
]

const LEFT: readonly string[] = [
  'Child Death Overview Panel (CDOP)',
  'the South West Child Death Overview Panel (“CDOP”)',
  'the Child-Death Overview Panels (CDOPs)',
  'CDOP (Child Death Overview Panel)',
  'Not in Education, Employment or Training, NEET',
  'a Safeguarding Case Review (SCR)',
  '[Redacted: SLG] and https://example.org/SLG and SLG@example.org',
  'SLGX and XSLG and slg',
]

describe('an abbreviation', () => {
  it.each(EXPANDED)('is written out: %s', (text, expected) => {
    expect(abbreviationExpander(GLOSSARY)(text)).toBe(expected)
  })

  it.each(LEFT)('is left where it is explained, or is none: %s', (text) => {
    expect(abbreviationExpander(GLOSSARY)(text)).toBe(text)
  })

  it('is written out once over several texts, an explanation counting as one', () => {
    const expand = abbreviationExpander(GLOSSARY)
    expect(['the SLG', 'the SLG', 'Early Help Assessments (EHAs)', 'an EHA'].map(expand)).toEqual([
      'the Strategic Leadership Group (SLG)',
      'the SLG',
      'Early Help Assessments (EHAs)',
      'an EHA',
    ])
  })

  it('is written out in the text of a page, not in its head or its tags', () => {
    const expand = abbreviationExpander({ SLG: 'Strategic Leadership Group', 'A&amp;E': 'Accident &amp; Emergency' })
    expect(expandInPage('<html><head><title>SLG</title></head><p title="SLG">The SLG at A&amp;E</p></html>', expand)).toBe(
      '<html><head><title>SLG</title></head><p title="SLG">The Strategic Leadership Group (SLG) at Accident &amp; Emergency (A&amp;E)</p></html>',
    )
  })

  it('takes a text of any length in its stride', () => {
    const long = 'a'.repeat(200_000)
    expect(abbreviationExpander(GLOSSARY)(`${long} SLG`)).toBe(`${long} Strategic Leadership Group (SLG)`)
  })
})
