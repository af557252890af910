// Makes a sighting whole: with the word that says what the number is ("NHS number 943 …"), without a bracket that it doesn't open.
import { compiled } from '../compiled.js'
import type { Sighting, SightingType } from '../sighting.js'
import { wordsBefore } from './matching.js'
import { START } from './pattern-parts.js'

const KIND_OF_NUMBER = '(?: ?(?:numbers?|nos?\\.?|num|id|ref|address|#)){0,2}'

/** The label is what stands right before the number, with at most a colon, a verb or a bracket between. */
function labelled(words: string): RegExp {
  return new RegExp(`${START}(?:${words})${KIND_OF_NUMBER} ?[:#=–-]? ?(?:is |was )?$`, 'i')
}

/** Dates of birth, ages, case references, licences and vehicles have their label in their own patterns. */
const LABELS: Partial<Record<SightingType, RegExp>> = {
  NHS_NUMBER: labelled('NHS|CHI|H&C|health(?: service)?'),
  NI_NUMBER: labelled('NINO|NI|national insurance'),
  UPN: labelled('UPN|unique pupil'),
  PASSPORT: labelled('passport'),
  PHONE: labelled('tel(?:ephone)?\\.?|phone|mobile|mob\\.?|cell|fax|landline'),
  EMAIL: labelled('e-?mail'),
  POSTCODE: labelled('post ?code'),
  ADDRESS: labelled('(?:home |postal )?address'),
}

/** DESIGN.md 3: a finding covers the whole, its label word with it. */
export function wholeSighting(text: string, { start, end, type, rule }: Sighting): Sighting {
  const pattern = LABELS[type]
  const label = pattern === undefined ? '' : (compiled(pattern).exec(wordsBefore(text, start, 40))?.[0] ?? '')
  const closes = text.charAt(end - 1) === ')' && !text.slice(start, end).includes('(')
  return { start: start - label.length, end: closes ? end - 1 : end, type, rule }
}
