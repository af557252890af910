// Finds what a label promises in a cell or an item under it: there a number may have any form that people give it.
import { compiled } from '../compiled.js'
import { smallLettersOf } from '../latin-text.js'
import { DATE, isDateOrYears } from './date-forms.js'
import type { LabelledType } from './labels.js'
import { digitsOf, type Found, matchesOf } from './matching.js'
import { ONE_TO_NINETEEN } from './numerals.js'
import { START } from './pattern-parts.js'
import { hasRealArea, OUTWARD_CODE } from './postcode-areas.js'

const ANY_DATE = new RegExp(`${START}(?<![£$])${DATE}`, 'g')
const SMALL = `(?:\\d{1,2}|${ONE_TO_NINETEEN})`
const UNIT = '(?:years?|yrs?|y|months?|mths?|mos?|m|weeks?|wks?|w|days?|/12|/52)'
const AGE = new RegExp(
  `^(?:(?:about|approx\\.?|c\\.?|circa|nearly|almost|just|rising|unborn|~) ?){0,2}${SMALL}(?:[.;]\\d{1,2}|[½¼¾])?(?: ?${UNIT})?\\.?(?:,? ?(?:and )?\\d{1,2} ?${UNIT})?(?: old)?$`,
)
const REFERENCE =
  /^(?:[A-Za-z]{0,6}[-/.]?\d[A-Za-z\d]{0,14}(?:[-/.][A-Za-z\d]{1,12}){0,5}|[A-Z]{1,8}(?:[-/][A-Z\d]{1,8}){1,5}|[A-Z\d]{1,8}(?: [A-Z\d]{1,8}){1,4})$/
const PARTIAL_POSTCODE = new RegExp(`^${OUTWARD_CODE}(?: ?\\d(?:[A-Za-z]{2})?)?$`)
const PHONE = /^[+(]?\d[\d ()./-]{4,24}(?: ?(?:x|ext\.?) ?\d{1,6})?$/i
const MARK = /^(?:[A-Z]{1,3} ?\d{1,4} ?[A-Z]{0,3}|\d{1,4} ?[A-Z]{1,3})$/
const DECIMAL = /^\d{1,3}\.\d+$/

/** What parts the values of one cell, or a value from the words before and after it. */
const BETWEEN = /([,;:()]| - | \/ | & | and | or )/
const LONGEST_WITH_DATES = 60

type Form = (value: string) => boolean

const isNumber =
  (least: number): Form =>
  (value) =>
    REFERENCE.test(value) && digitsOf(value).length >= least && !DECIMAL.test(value) && !isDateOrYears(value)

const FORMS: Record<Exclude<LabelledType, 'DATE_OF_BIRTH'>, Form> = {
  AGE: (value) => compiled(AGE).test(value.toLowerCase()),
  POSTCODE: (value) => PARTIAL_POSTCODE.test(value) && hasRealArea(value),
  PHONE: (value) => PHONE.test(value) && digitsOf(value).length >= 6 && !isDateOrYears(value),
  NHS_NUMBER: isNumber(6),
  UPN: isNumber(6),
  NI_NUMBER: isNumber(6),
  PASSPORT: isNumber(6),
  VEHICLE_REGISTRATION: (value) => MARK.test(value),
  CASE_REFERENCE: isNumber(3),
}

/** The values of a type in a cell or an item, with offsets into it: the whole of it, or parts in a list or beside a name. */
export function valuesIn(cell: string, type: LabelledType): Found[] {
  if (type === 'DATE_OF_BIRTH') return cell.length > LONGEST_WITH_DATES ? [] : matchesOf(smallLettersOf(cell), ANY_DATE)
  const fits = FORMS[type]
  return fits(cell) ? [{ text: cell, start: 0, end: cell.length }] : partsOf(cell).filter(({ text }) => fits(text))
}

function partsOf(cell: string): Found[] {
  const parts: Found[] = []
  let from = 0
  for (const part of cell.split(BETWEEN)) {
    const text = part.trim()
    const start = from + part.indexOf(text)
    parts.push({ text, start, end: start + text.length })
    from += part.length
  }
  return parts
}
