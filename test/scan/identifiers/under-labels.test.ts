// A label over a column or a list says what all the values under it are, and what counts people is no list of them.
import { describe, expect, it } from 'vitest'
import { underLabels } from '../../../src/redact/scan/identifiers/under-labels.js'
import { readableTextOf } from '../../../src/redact/scan/readable-text.js'
import { seen, typesSeen } from './seen.js'

const values = (text: string) => typesSeen(underLabels, text).map((each) => each.replace(/^\w+: /, ''))

describe('every value of a column is seen', () => {
  it.each([
    ['| Child | DOB |\n|---|---|\n| A | 04/05/2011 |\n| B | 6.7.13 |\n| C | ?2009 |', ['04/05/2011', '6.7.13', '2009']],
    ['Child,D.o.B.,Status\nA,25.1.21,open\nB,3 May 2006,open', ['25.1.21', '3 May 2006']],
    ['"Surname, first name";"LCS ID"\n"Zed, A";482991\n"Yo, B";"482992"', ['482991', '482992']],
    ['Sibling\tAge (years)\n1\t15\n2\t9', ['15', '9']],
    ['Name     Age   Mosaic no.\nChild A    12      670713\nChild B     9      273621', ['12', '670713', '9', '273621']],
    ['| Initials | Age at referral |\n|---|---|\n| JS | 4y 3m |\n| KT | 11 months |\n| Q.Z. | nine |', ['4y 3m', '11 months', 'nine']],
    ['|  | Ages |\n|---|---|\n| Family A | 4 and 7 |\n| Family B | 2 |', ['4', '7', '2']],
    ['| Child | DOB (age) |\n|---|---|\n| A | 04/05/2011 (12) |', ['04/05/2011', '12']],
    ['| Child | Postcode sector |\n|---|---|\n| A | M14 7 |\n| B | e8 2 |', ['M14 7', 'e8 2']],
    ['| Pupil | Contact number |\n|---|---|\n| A | 8547 5008 |\n| B | 8547 5009 ext 2 |', ['8547 5008', '8547 5009 ext 2']],
    ['| Child | Vehicle reg |\n|---|---|\n| A | ABC 12 |', ['ABC 12']],
    ['| Child | NHS No | UPN |\n|---|---|---|\n| A | 943 476 59 | A12345678 |', ['943 476 59', 'A12345678']],
    ['| Child | CAD |\n|---|---|\n| A | 7825 |\n| B | 0279 |', ['7825', '0279']],
    ['| Concern | Crime ref |\n|---|---|\n| theft | 0123456/24 |\n| theft | KT 24 123 |', ['0123456/24', 'KT 24 123']],
    ['| Ref | Concern |\n|---|---|\n| 412233 | neglect |', ['412233']],
    ['Text.\n\n| Child | Age |\n|---|---|\n| A | nine |\n| B | ten |', ['nine', 'ten']],
    ['| Phone | For |\n|---|---|\n| Mother | A |\n| 8547 5008 | B |', ['8547 5008']],
    ['| Child | Ref |\n|---|---|\n| A | 412 |\n| B | 41 |', ['412']],
    ['| Ref | Concern |\n|---|---|\n| 41223 | neglect |\n| 4122 | neglect |', ['41223']],
    ['| Child | Age | Phone |\n|---|---|---|\n| A | 4 | 8547-5008 |', ['4', '8547-5008']],
    ['Text.\n\n| Title |\n| Young person | Age |\n| YP1 | 16 |\n| YP2 | 17 |', ['16', '17']],
  ])('in %j', (text, expected) => expect(values(text)).toEqual(expected))

  it('in HTML, where each cell stands on a line of its own', () => {
    const rows = [
      ['04/05/2011', '12'],
      ['', '10'],
    ].map(([dob, age]) => `<tr>\n  <td>Z</td>\n  <td><b>${dob}</b></td><td class="n">${age}</td>\n</tr>`)
    const { words } = readableTextOf(`<table><tr><th>Child</th><th>DOB</th><th>Age</th></tr>\n${rows.join('\n')}</table>`)
    expect(values(words.text)).toEqual(['04/05/2011', '12', '10'])
  })

  it('in HTML on one line', () => {
    const { words } = readableTextOf('<table><tr><th>Child</th><th>DOB</th></tr><tr><td>Z</td><td>04/05/2011</td></tr></table>')
    expect(values(words.text)).toEqual(['04/05/2011'])
  })

  it('and of a row that begins with its label', () => {
    expect(values('| Child | A | B |\n|---|---|---|\n| Age | 4 | 7 |\n| Case no. | 1234 | 1235 |')).toEqual(['4', '7', '1234', '1235'])
    expect(values('| Name | Zed |\n| DOB | 1.2.12 | LCS no. | 482991 |')).toEqual(['1.2.12', '482991'])
  })
})

describe('every item of a list under a label is seen', () => {
  it.each([
    ['DOB:\n- 1.2.12\n- 3.4.14', ['1.2.12', '3.4.14']],
    ['## DOB\n\n- A: 1.2.12\n- Zed - 5 June 2016\n\nNext meeting 3/5/24', ['1.2.12', '5 June 2016']],
    ['Mosaic IDs\n\n1. 362627\n2. 362701\n\nThe budget is 12345.', ['362627', '362701']],
    ["Children's ages:\n* 4\n* 18 months", ['4', '18 months']],
    ['Crime refs:\n0123456/24\n0123457/24\nNext item 0123458/24', ['0123456/24', '0123457/24']],
    ['- DOBs\n  - 1.2.12\n- Next meeting: 3.4.24', ['1.2.12']],
    ['Sector:\n- E8 1\n- M14 9', ['E8 1', 'M14 9']],
    ['Ages:\n4\n12\nNext item\n5', ['4', '12']],
    ['Ages\n- 4\n- 12', ['4', '12']],
    ['DOB:\n- 1.2.12\n- not known\n- 3.4.14', ['1.2.12', '3.4.14']],
    ['Crime refs:\n0123456/24\nNext item\n0123458/24', ['0123456/24']],
    ['Crime refs:\nNext item\n0123458/24', []],
  ])('in %j', (text, expected) => expect(values(text)).toEqual(expected))

  it('and says of which type it is', () => {
    expect(underLabels('DOB:\n- 1.2.12')).toEqual([{ start: 7, end: 13, type: 'DATE_OF_BIRTH', rule: 'date-of-birth-under-label' }])
    const head = '| Child | Age | LCS ID | Postcode | Phone | NHS no | UPN | NINO | Passport no | Reg |'
    expect(
      typesSeen(underLabels, `${head}\n| A | 4 | 4829 | KT2 | 8547 5008 | 943 476 | A12345678 | QQ 12 34 56 | 12345678 | ABC 1 |`),
    ).toEqual([
      'AGE: 4',
      'CASE_REFERENCE: 4829',
      'POSTCODE: KT2',
      'PHONE: 8547 5008',
      'NHS_NUMBER: 943 476',
      'UPN: A12345678',
      'NI_NUMBER: QQ 12 34 56',
      'PASSPORT: 12345678',
      'VEHICLE_REGISTRATION: ABC 1',
    ])
  })
})

describe('a number with a check digit', () => {
  it('is told to have a wrong one in a column too', () => {
    const text = '| Child | NHS no | UPN |\n|---|---|---|\n| A | 943 476 5919 | T748556922132 |\n| B | 943 476 5918 | A748556922132 |'
    expect(seen(underLabels, text)).toEqual([
      'nhs-number: 943 476 5919',
      'unique-pupil-number: T748556922132',
      'nhs-number-wrong-check-digit: 943 476 5918',
      'unique-pupil-number-wrong-check-letter: A748556922132',
    ])
  })
})

describe('no value is seen', () => {
  it.each([
    ['where ages stand beside counts', '| Age | Children | Total |\n|---|---|---|\n| 4 | 112 | 120 |\n| 5 | 117 | 140 |'],
    ['where ages are the heads', '| Age | 0 | 1 | 2 |\n|---|---|---|---|\n| Number | 11 | 12 | 13 |'],
    ['where an age is a band', '| Child | Age |\n|---|---|\n| Boys | 5-9 |\n| Girls | 4 |'],
    ['where ages are summed up', '| Pupils | Age |\n|---|---|\n| All pupils | 11 |'],
    ['where ages are of services', '| Service | Age | Places |\n|---|---|---|\n| Nursery | 2 | 40 |'],
    ['under a label of groups', '| Child | Age group |\n|---|---|\n| A | 12 |'],
    ['of a list of bands', 'Age:\n- 0-4: 12\n- 5-9: 14'],
    ['of ages of which one is none', 'Ages:\n- 4\n- at the nursery'],
    ['of ages that nothing marks as a list', 'Ages\n4\n12'],
    ['in prose after a heading', 'Age\n\n12 children came. 4 did not.'],
    ['of counts by agency', '| Year | MARAC | Referral numbers |\n|---|---|---|\n| 2022 | 345 | 1022 |'],
    ['of how many there are', '| Child | Number of siblings |\n|---|---|\n| A | 123 |'],
    ['of risks and duties', '| Ref | Risk | Score |\n|---|---|---|\n| R1 | Funding | 12 |\n| 4.2 | Staff | 9 |'],
    ['of papers read', 'References\n\n1. Working Together (2018)\n2. Review, 2011, 123-145'],
    ['of sectors of the economy', '| Sector | Budget |\n|---|---|\n| Health | 2,345 |'],
    ['under a label with other words', '| Child | Place of birth | Order no. |\n|---|---|---|\n| A | Ward 2011 | 12345 |'],
    ['where the commas are those of prose', 'We heard of age, need, and risk.\nIn 2018, 4 of 12, 3 of 11, came.'],
  ])('%s', (_, text) => expect(values(text)).toEqual([]))
})
