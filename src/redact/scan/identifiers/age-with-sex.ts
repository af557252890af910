// Finds ages in the shorthand of clinics, custody and assessments: 14F, 15/M, F16, (M, 15), and 6;4 for years and months.
import type { Sighting } from '../sighting.js'
import { always, type Found, type Kind, sightingsOf, wordsAfter, wordsBefore } from './matching.js'
import { END, START } from './pattern-parts.js'

const FIGURE_FIRST = `\\d{1,2} ?/? ?[MFf]${END}`
const WITH_SEX = new RegExp(
  `${START}(?<![£$€.,/-])(?:${FIGURE_FIRST}(?:(?:,| and| &| \\+) ${FIGURE_FIRST}){0,5}|[MF](?:, |[/ ])?\\d{1,2}${END}(?![/.-]\\d))`,
  'gu',
)
const YEARS_AND_MONTHS = /(?<![\w;#&.])\d{1,2};(?:1[01]|\d)(?![\w;]|\.\d)/g

const BEGINS = /(?:^|[.!?:;|\n] ?[-*•]? ?|\b(?:an?|the|this) )$/i
const LINE_BEGINS = /(?:^|\n) {0,3}(?:[-*•] )?$/
const LINE_ENDS = /^\.?\s*?(?:\n|$)/
/** With a girl among them: 12M and 14M may be heights. */
const SEVERAL = /^\d+ ?(?:[Ff][^A-Za-z]|[Mm][^A-Za-z].*[Ff])/
const NUMBERED = /\b(?:items?|rooms?|units?|flats?|bays?|gates?|seats?|figures?|tables?|sections?|annex|appendix)[ :]*$/i
const GOES_ON =
  /^,? (?:with|who|from|known|brought|seen|present(?:s|ed|ing)|attend(?:s|ed|ing)|admitted|liv(?:es|ing)|self|referr(?:ed|al)|disclos(?:ed|es|ing)|found|report(?:s|ed)|missing|arrested|detained|sectioned|pregnant|taken|told|alleg(?:es|ed)|assaulted|transferred|discharged|conveyed|under|open)\b/
/** Millions, metres, motorways. */
const NO_PERSON =
  /\b(?:budgets?|costs?|spen[dt]|spending|fund(?:s|ed|ing)?|grants?|saving|population|pool|metres?|motorway|junction|road|traffic|savings|jets?|aircraft)\b/i

/** A figure and a letter stand for somebody in brackets, on a line of their own, or where a sentence begins that tells what happened to them. */
export function agesWithSex(text: string): Sighting[] {
  return [...sightingsOf(text, WITH_SEX, withSexOf), ...sightingsOf(text, YEARS_AND_MONTHS, always('AGE', 'years-and-months'))]
}

function withSexOf(found: Found, text: string): Kind | null {
  const kind: Kind = { type: 'AGE', rule: 'age-with-sex' }
  const before = wordsBefore(text, found.start, 40)
  const after = wordsAfter(text, found.end, 16)
  if (found.text.includes('/')) return kind
  if (NO_PERSON.test(before)) return null
  if (SEVERAL.test(found.text)) return NUMBERED.test(before) ? null : kind
  if (LINE_BEGINS.test(before) && LINE_ENDS.test(after)) return /^M\d|^[MF] /.test(found.text) ? null : kind
  if (before.endsWith('(')) return /^[),;]/.test(after) && !/^M\d|^[MF] /.test(found.text) ? kind : null
  return BEGINS.test(before) && GOES_ON.test(after) ? kind : null
}
