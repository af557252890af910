// Knows the words for people and for cases, in the singular and the plural: what a small count may be of.
import { isClosedClass } from '../closed-class.js'
import type { Token } from './tokens.js'
import { wordsOf } from './word-sets.js'

/** With a plural by the usual rules. */
const REGULAR = `
  baby infant toddler newborn neonate pupil student learner boy girl lad kid teenager teen adolescent youngster youth minor mother father mum dad
  parent carer guardian adopter adult male female victim survivor perpetrator offender suspect defendant complainant witness patient inpatient
  resident individual person family household sibling brother sister twin triplet son daughter cousin niece nephew aunt uncle grandmother
  grandfather grandparent grandchild relative refugee migrant prisoner detainee client leaver seeker runaway fostering
  case referral death suicide homicide murder stabbing rape overdose fatality stillbirth birth pregnancy incident arrest conviction prosecution
  admission readmission exclusion suspension removal allegation disclosure episode assault injury fracture burn adoption placement breakdown
  complaint notification offence detention eviction bereavement self-harm
  scr cspr lcspr lscpr dhr ehcp cpp uasc neet`
const IRREGULAR_SINGULAR = 'child man woman stepchild schoolchild schoolboy schoolgirl step-child sibship'
const IRREGULAR_PLURAL = 'children men women people persons stepchildren schoolchildren schoolboys schoolgirls step-children grandchildren'
/** Written alike for one and for many. */
const INVARIANT = wordsOf('lac cla cin uasc neet')

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const SINGULAR = new Set([...wordsOf(REGULAR), ...wordsOf(IRREGULAR_SINGULAR)])
const PLURAL = new Set([...[...wordsOf(REGULAR)].map(pluralOf), ...wordsOf(IRREGULAR_PLURAL)])

/** What counts only after a word that says whose it is: a review of a case, a plan for a child. */
const QUALIFIED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['plan plans', 'protection care cp cin lac cla ehc pathway safety need adoption'],
      ['order orders', 'care supervision placement protection liberty'],
      ['enquiry enquiries investigation investigations', 'protection s47 section 47 47s'],
      ['user users', 'service'],
      ['review reviews', 'case rapid practice death homicide lac cla learning serious child safeguarding'],
    ] as const
  ).flatMap(([nouns, by]) => nouns.split(' ').map((noun) => [noun, wordsOf(by)] as const)),
)
/** Beside these alone a review is one of a case; a review of a policy says so. */
const LIGHT = wordsOf('live current ongoing new further more other such outstanding open recent additional separate local active')

export type NounNumber = 'one' | 'many' | 'either' | null

const NUMBERS: ReadonlyMap<string, NounNumber> = new Map([
  ...[...SINGULAR].map((noun) => [noun, 'one'] as const),
  ...[...PLURAL].map((noun) => [noun, 'many'] as const),
  ...[...INVARIANT].map((noun) => [noun, 'either'] as const),
])

/** Whether a token is a word for people or cases, and for how many; `between` are the words that stand before it in its phrase. */
export function nounNumber(token: Token, between: readonly Token[]): NounNumber {
  const plain = token.plain.replace(/^re-/, '')
  const number = NUMBERS.get(plain)
  if (number !== undefined) return number
  if (plain.endsWith(')')) return SINGULAR.has(plain.replace(/\(.{1,3}\)/, '')) ? 'either' : null
  const by = QUALIFIED.get(plain)
  if (by === undefined || !(between.some((word) => by.has(word.plain)) || isBareReview(plain, between))) return null
  return plain.endsWith('s') ? 'many' : 'one'
}

function isBareReview(plain: string, between: readonly Token[]): boolean {
  return plain.startsWith('review') && between.every((word) => LIGHT.has(word.plain))
}

/** What makes a word for a person or a case the first part of the word for another thing: "case conference", "family hub". */
const COMPOUND = wordsOf(`
  abuse advocate advocacy audit audits benefit care centre centres chair commissioner conference conferences consultation council court data
  discussion discussions engagement exploitation feedback file files form forms forum group groups health home homes hospital house houses hub hubs
  intervention law lead learning liaison list load meeting meetings mental minister note notes number nurse officer officers overview panel panels
  participation pathway pathways plan plans police policy poverty practice practitioner practitioners premium process programme protection rate
  record records report reports review reviews safety safeguarding school schools service services session sessions social story studies study
  summary support survey system systems team teams template therapist therapy tracker trust unit units voice ward wards website work worker workers
  workforce workshop workshops manager managers management governor governors representative representatives helpline charity charities`)

/** Whether a word stands for another thing together with this word after it. */
export function isFirstPart(next: Token | undefined): boolean {
  return next !== undefined && [' ', '\n'].includes(next.gap) && COMPOUND.has(next.plain)
}

const PASSABLE = wordsOf('such other more most very least less off')
/** What is counted itself when a number stands before it. */
const UNIT = wordsOf(`
  year month week day hour minute second term half quarter page percent per cent pound mile metre january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec old yr yrs olds pm am`)

/** Whether a word ends the search for what is counted: a small word, a unit, or another thing in the plural. */
export function stopsPhrase({ plain, text }: Token): boolean {
  if (PASSABLE.has(plain)) return false
  if (isClosedClass(plain) || UNIT.has(plain)) return true
  return /[a-z]s$/.test(text) && !/(?:ss|us|is)$/.test(plain)
}

/** What says that the number after it is a name, not a count: "Year 5 pupils". */
const LABEL = wordsOf(`
  year years yr item items action section sections s para paragraph part page level tier stage phase grade band category class group ward table figure
  chapter appendix annex priority objective standard version option quarter week day month room schedule type step recommendation age aged ages line
  column row clause question note rule article regulation form set no number nos working`)
const NO_LABEL_AFTER = wordsOf('last this the that per each next previous past a whole same')

/** Whether a number after these words is a name. "Last year 3 children": it is none. */
export function isLabel(label: Token, before: Token | undefined): boolean {
  if (!LABEL.has(label.plain)) return false
  return /^\p{Lu}/u.test(label.text) || before === undefined || !NO_LABEL_AFTER.has(before.plain)
}

/** What in the head of a table is counted for children one by one, and elsewhere only after a word that says whose it is. */
const COUNTED_IN_HEADS = wordsOf('plans orders enquiries investigations assessments contacts')
const BESIDE = wordsOf('number no of total open opened closed started ended new repeat current all active live initial single')

/** Whether the head of a table speaks of people or cases: "Open plans", "Re-plans", "Number of assessments" do too. */
export function headsPeopleOrCases(tokens: readonly Token[]): boolean {
  if (namesPeopleOrCases(tokens)) return true
  const words = tokens.map(({ plain }) => plain.replace(/^re-/, '')).filter((word) => /\p{L}/u.test(word))
  return COUNTED_IN_HEADS.has(words.at(-1) ?? '') && words.slice(0, -1).every((word) => BESIDE.has(word))
}

/** Whether a text speaks of people or cases in some cell or label. */
export function namesPeopleOrCases(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const number = nounNumber(token, tokens.slice(Math.max(0, i - 3), i))
    return number !== null && !(number === 'one' && isFirstPart(tokens[i + 1]))
  })
}
