// Tells a table with a row, or a column, for each person from one that counts people.
import type { Cell, Table } from './tables.js'

/** Child B, J.S., Sam, or a number; no group, and no sum. */
const ONE =
  /^(?!(?:all|total|sub-?total|average|mean|median|overall|other|unknown|none)(?![a-z]))[^\d%£<>+]{1,60}(?:(?<=[\s.]|yp)\d{1,2})?$/i
const INITIALS = /^(?:[A-Za-z]{1,12} )?[A-Z](?:\.? ?[A-Z]){0,2}\.?$/
const NOTHING = /^[\s:=_-]*$/
const BAND = /\d ?(?:-|to) ?\d|\d ?\+|(?:^| and | or )(?:all|total|under|over|above|older|up to|average|mean|median)(?![a-z])|[<>¤%]/i

/** Whether it has a column or a row of names, initials, letters or running numbers under a head that speaks of people. */
export function isAboutPeople(table: Table): boolean {
  const [head, ...rows] = table
  const columns = new Map(head.map(({ column }) => [column, [] as Cell[]]))
  for (const cell of rows.flat()) columns.get(cell.column)?.push(cell)
  const byPeople = head.some(({ label, column }) => label?.isOfPeople === true && areOnes(columns.get(column) ?? []))
  const acrossPeople = table.some(([first, ...others]) => first?.label?.isOfPeople === true && !others.some(isOfNumbers) && areOnes(others))
  return byPeople || acrossPeople || areInitials(rows.flatMap((row) => row[0] ?? []))
}

/** Whether one of the ages is a band, or a sum. */
export function isOfBands(ages: readonly string[]): boolean {
  return ages.some((age) => BAND.test(age))
}

function areOnes(cells: readonly Cell[]): boolean {
  const told = cells.filter((cell) => !isOfNumbers(cell) && !NOTHING.test(cell.text))
  return told.length > 0 && told.every(({ text }, i) => ONE.test(text) || Number(text) === i + 1)
}

/** A label of something else than people: "Mother" and "Father" may be who they are. */
function isOfNumbers({ label }: Cell): boolean {
  return label !== null && !label.isOfPeople
}

function areInitials(cells: readonly Cell[]): boolean {
  const told = cells.filter(({ text, label }) => label === null && !NOTHING.test(text))
  return told.length > 0 && told.every(({ text }) => INITIALS.test(text))
}
