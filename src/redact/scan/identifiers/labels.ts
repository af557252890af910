// Reads a label, as heads a column or a list, for the kinds of number it says stand under it: "Child's DOB", "Mosaic ID", "Age (years)".
import { matchesOf } from './matching.js'
import { RECORD_SYSTEMS } from './record-systems.js'

const TYPES = [
  'DATE_OF_BIRTH',
  'AGE',
  'POSTCODE',
  'PHONE',
  'NHS_NUMBER',
  'UPN',
  'NI_NUMBER',
  'PASSPORT',
  'VEHICLE_REGISTRATION',
  'CASE_REFERENCE',
] as const

export type LabelledType = (typeof TYPES)[number]

export interface Label {
  /** What stands under it; none where it only speaks of people. */
  types: readonly LabelledType[]
  /** It speaks of people: "Child", "Name of pupil". */
  isOfPeople: boolean
  /** It may be the reference of anything: "Ref", "Case". */
  isVague: boolean
}

type Meaning = LabelledType | 'PEOPLE' | 'CASE' | 'AGENCY' | 'NUMBER' | 'REFERENCE' | 'KIND' | 'FILLER'

/** A label has no other words than these: an "age band", a "place of birth" and an "order number" are something else. */
const WORDS: readonly (readonly [Meaning, string])[] = [
  ['DATE_OF_BIRTH', 'dob dobs yob birth birthdate birthdates birthday birthdays born edd edc'],
  ['AGE', 'age ages aged'],
  ['POSTCODE', 'postcode postcodes outcode outcodes sector sectors'],
  ['PHONE', 'phone phones telephone tel mobile mobiles mob landline cell fax contact'],
  ['NHS_NUMBER', 'nhs chi'],
  ['UPN', 'upn upns'],
  ['NI_NUMBER', 'ni nino ninos'],
  ['PASSPORT', 'passport passports'],
  ['VEHICLE_REGISTRATION', 'reg regs vrm vrms vrn plate plates registration'],
  ['CASE_REFERENCE', `${RECORD_SYSTEMS.join(' ')} frameworki carefirst nomis pnomis delius ndelius urn niche athena`],
  ['REFERENCE', 'ref refs reference references id ids identifier identifiers'],
  ['NUMBER', 'no nos num number numbers'],
  ['CASE', 'case crime incident referral record file log allegation complaint occurrence investigation'],
  [
    'PEOPLE',
    'child children kid kids pupil pupils student students sibling siblings twin twins name names forename forenames surname surnames firstname ' +
      'initial initials person persons people yp client clients patient patients subject subjects victim victims suspect suspects offender ' +
      'baby babies infant mother father mum dad parent parents carer brother sister boy girl member members household user users resident',
  ],
  ['AGENCY', 'police court social care hospital custody family safeguarding housing prison tribunal'],
  ['KIND', 'system unique national insurance vehicle area areas district districts'],
  [
    'FILLER',
    'the of at on in is are and or to for when date year month day years yrs yr months dd mm yy yyyy first last full given known current exact approx ' +
      'approximate actual today now home work main emergency daytime next our your their his her young unborn',
  ],
]
const LONGEST = 80
const WORD = /[^\s\d\-_/:()[\]*,"]+/g
const MEANINGS: ReadonlyMap<string, Meaning> = new Map(WORDS.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning])))

/** What a text of a few words is the label of, given in any case and with any punctuation; null where it is no label. */
export function labelOf(text: string): Label | null {
  if (text.length > LONGEST || /\d\d/.test(text)) return null
  const words = wordsOf(text)
  const meanings = new Set(words.map((word) => MEANINGS.get(word)))
  if (meanings.has(undefined) || / (?:no|nos|num|numbers?) of /.test(` ${words.join(' ')} `)) return null
  const types = TYPES.filter((type) => meanings.has(type))
  const isNumbered = meanings.has('REFERENCE') || meanings.has('NUMBER')
  if (types.length === 0) return /\d/.test(text) && !isNumbered ? null : ofCasesOrPeople(meanings, words)
  if (meanings.has('AGE') && (meanings.has('NUMBER') || /\d/.test(text))) return null
  return { types, isOfPeople: false, isVague: types[0] === 'CASE_REFERENCE' && !isNumbered }
}

/** "Case numbers" may be how many there are, a lone "Ref" anything's. */
function ofCasesOrPeople(meanings: ReadonlySet<Meaning | undefined>, words: readonly string[]): Label | null {
  const isOfCases = meanings.has('CASE') || meanings.has('PEOPLE') || meanings.has('AGENCY')
  const isNumbered = meanings.has('REFERENCE') || (meanings.has('NUMBER') && isOfCases)
  const isVague = !isOfCases || words.includes('numbers') || words.includes('nos') || !isNumbered
  if (isNumbered || meanings.has('CASE')) return { types: ['CASE_REFERENCE'], isOfPeople: false, isVague }
  return meanings.has('PEOPLE') && !meanings.has('KIND') ? { types: [], isOfPeople: true, isVague: false } : null
}

/** D.o.B., D/O/B and d o b are one word, and so are a post code and a service user; a # is a number. */
function wordsOf(text: string): string[] {
  const read = text
    .toLowerCase()
    .replace(/'s?(?![a-z])|\./g, '')
    .replace(/#/g, ' no ')
    .replace(/(?<![a-z])([a-z])[ /](?=[a-z](?![a-z]))/g, '$1')
    .replace(/post code|postal code/g, 'postcode')
    .replace(/service user/g, 'user')
  return matchesOf(read, WORD).map((word) => word.text)
}
