// A label has no other words than those of labels; what it says stands under it is of one kind or another, or anybody's guess.
import { describe, expect, it } from 'vitest'
import { labelOf } from '../../../src/redact/scan/identifiers/labels.js'

const typesUnder = (text: string) => labelOf(text)?.types

describe('a label', () => {
  it.each([
    ['DOB', ['DATE_OF_BIRTH']],
    ['D.o.B.', ['DATE_OF_BIRTH']],
    ['D/O/B', ['DATE_OF_BIRTH']],
    ['d o b', ['DATE_OF_BIRTH']],
    ['Date of birth (dd/mm/yyyy)', ['DATE_OF_BIRTH']],
    ['Date of birth of the unborn child or young person', ['DATE_OF_BIRTH']],
    ["Child's DOB", ['DATE_OF_BIRTH']],
    ["Pupils' UPNs", ['UPN']],
    ['DOB/age', ['DATE_OF_BIRTH', 'AGE']],
    ['Post code', ['POSTCODE']],
    ['Postal code', ['POSTCODE']],
    ['N.I. no.', ['NI_NUMBER']],
    ['Vehicle reg', ['VEHICLE_REGISTRATION']],
    ['Service user ID', ['CASE_REFERENCE']],
    ['Case #', ['CASE_REFERENCE']],
    ['Case ref 1', ['CASE_REFERENCE']],
    ['Case no. 2', ['CASE_REFERENCE']],
    ['Child 1 ID', ['CASE_REFERENCE']],
  ])('says what stands under it: %j', (text, types) => expect(typesUnder(text)).toEqual(types))

  it.each([
    ['a word of no label', 'Place of birth'],
    ['no word', '-'],
    ['nothing', ''],
    ['a number', 'DOB 12'],
    ['a number that has a label of its own', 'LCS ID 482991'],
    ['a person’s own number', 'Child 1'],
    ['a count of people', 'Number of children'],
    ['a count by its sign', '# of children'],
    ['a count of ages', 'Number aged'],
    ['a certain age', 'Age 5'],
    ['a kind of number and nobody’s', 'Number'],
    ['an agency', 'Police'],
    ['an area of people', 'Household area'],
    ['a part of a district', 'District'],
  ])('is not %s: %j', (_, text) => expect(labelOf(text)).toBeNull())

  it('is none where it is as long as a sentence', () => {
    expect(typesUnder('the date of birth of the child or of the mother or of the father')).toEqual(['DATE_OF_BIRTH'])
    expect(typesUnder('the date of birth of the child or of the mother or of the father or of his or her carer')).toBeUndefined()
  })
})

describe('a label of people', () => {
  it.each(['Child', 'Name of pupil', 'Service user', 'Household'])('says that they stand under it: %j', (text) =>
    expect(labelOf(text)).toEqual({ types: [], isOfPeople: true, isVague: false }),
  )

  it('is none of people where it says which number of theirs', () => expect(labelOf('Child ID')?.isOfPeople).toBe(false))
  it('is none of people where it is about cases', () => expect(labelOf('Case')?.isOfPeople).toBe(false))
  it('is none of people where it is their date of birth', () => expect(labelOf("Child's DOB")?.isOfPeople).toBe(false))
})

describe('a label may be of anything', () => {
  it.each(['Ref', 'Reference no.', 'ID', 'Case', 'Incident', 'Case numbers', 'Referral nos', 'MARAC', 'LCS'])('such as %j', (text) =>
    expect(labelOf(text)).toEqual({ types: ['CASE_REFERENCE'], isOfPeople: false, isVague: true }),
  )

  it.each(['Case no.', 'Case ref', 'Police ref', 'Child ID', 'Pupil number', 'LCS ID', 'LCS no.'])('but not %j', (text) =>
    expect(labelOf(text)).toEqual({ types: ['CASE_REFERENCE'], isOfPeople: false, isVague: false }),
  )

  it('but not where the number has a form of its own', () => expect(labelOf('Phone')?.isVague).toBe(false))
})
