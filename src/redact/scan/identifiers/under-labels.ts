// Finds the numbers of which a label tells what they are: the cells of its column or row, and the items of its list.
import type { Sighting, SightingType } from '../sighting.js'
import { type LabelledList, labelledListsIn } from './labelled-lists.js'
import type { Label } from './labels.js'
import { valuesIn } from './loose-forms.js'
import { digitsOf, type Found } from './matching.js'
import { nationalInsuranceNumbers } from './national-insurance-number.js'
import { nhsNumbers } from './nhs-number.js'
import { isAboutPeople, isOfBands } from './people-tables.js'
import { type Table, tablesIn } from './tables.js'
import { uniquePupilNumbers } from './unique-pupil-number.js'

interface Labelled {
  cell: { text: string; start: number }
  label: Label
}

const CHECKING: Partial<Record<SightingType, (value: string) => Sighting[]>> = {
  NHS_NUMBER: (value) => nhsNumbers(`NHS ${value}`),
  UPN: uniquePupilNumbers,
  NI_NUMBER: nationalInsuranceNumbers,
}
const YEAR = /^(?:19|20)\d\d(?:[-/](?:\d\d){1,2})?$/

/**
 * Under a label the loosest form of a number is one. Ages count where the table or list is about people and has no bands of age;
 * a reference under a label that may be of anything ("Ref", "MARAC", "Case numbers") where the table is about people, or if it is long.
 */
export function underLabels(text: string): Sighting[] {
  return [...tablesIn(text).flatMap(inTable), ...labelledListsIn(text).flatMap(inList)]
}

function inTable(table: Table): Sighting[] {
  const cells = labelledCellsOf(table)
  const ofPeople = isAboutPeople(table)
  const ofAges = ofPeople && !isOfBands(cells.filter(({ label }) => label.types.includes('AGE')).map(({ cell }) => cell.text))
  return cells.flatMap((each) => sightingsAt(each, ofAges, ofPeople ? 3 : 5))
}

/** Each cell with the label over it, and with the nearest before it in its row. */
function labelledCellsOf(table: Table): Labelled[] {
  const found: Labelled[] = []
  const heads = new Map<number, Label>()
  for (const row of table) {
    let before: Label | undefined
    for (const cell of row) {
      if (cell.label === null)
        found.push(...[heads.get(cell.column), before].flatMap((label) => (label === undefined ? [] : { cell, label })))
      else before = cell.label
      if (cell.label !== null && cell.label.types.length > 0) heads.set(cell.column, cell.label)
    }
  }
  return found
}

/** Where the items have no bullets, the list ends with the first that is no value. */
function inList({ head, label, items }: LabelledList): Sighting[] {
  const isMarked = head.text.endsWith(':') || items.some(({ hasBullet }) => hasBullet)
  const ofAges = isMarked && !isOfBands(items.map(({ text }) => text))
  const found = items.map((cell) => sightingsAt({ cell, label }, ofAges, 3))
  const end = items.findIndex(({ hasBullet }, i) => !hasBullet && found[i]?.length === 0)
  const told = end < 0 ? found : found.slice(0, end)
  return told.flat().filter(({ type }) => type !== 'AGE' || told.every((sightings) => sightings.length > 0))
}

function sightingsAt({ cell, label }: Labelled, ofAges: boolean, leastDigits: number): Sighting[] {
  return label.types.flatMap((type) =>
    type === 'AGE' && !ofAges
      ? []
      : valuesIn(cell.text, type)
          .filter((value) => !label.isVague || isTold(value, cell.text, leastDigits))
          .map(({ start, end, text }) => ({ start: cell.start + start, end: cell.start + end, type, rule: ruleOf(type, text) })),
  )
}

/** Under a vague label only the whole cell counts, and no year. */
function isTold({ text }: Found, cell: string, leastDigits: number): boolean {
  return text === cell && digitsOf(text).length >= leastDigits && !YEAR.test(text)
}

/** What the detector of the type says of the number where it knows the form: its check digit may be wrong. */
function ruleOf(type: SightingType, value: string): string {
  return CHECKING[type]?.(value)[0]?.rule ?? `${type.toLowerCase().replace(/_/g, '-')}-under-label`
}
