// The paths that a template's tag asks for, such as `meeting.notes.url`, each with its line; liquidjs' own analysis takes `"a".size` for one.
import { type Arguments, type FilteredValueToken, type PropertyAccessToken, TypeGuards, Value } from 'liquidjs'

/** A name, a number, or null where the template works it out only when it is filled in. */
export type Step = string | number | null

export interface Path {
  steps: readonly [Step, ...Step[]]
  /** Asked for only where it is told: liquidjs counts every line up to it. */
  line(): number
}

/** Every path in the arguments of a tag, those inside another's brackets too. */
export function pathsIn(args: Arguments): Path[] {
  return [...args].flatMap(pathsInValue)
}

function pathsInValue(value: unknown): Path[] {
  if (value instanceof Value || TypeGuards.isFilteredValueToken(value)) return pathsInFiltered(value)
  if (TypeGuards.isRangeToken(value)) return [value.lhs, value.rhs].flatMap(pathsInValue)
  if (!TypeGuards.isPropertyAccessToken(value)) return []
  const own = pathOf(value)
  return [...(own === null ? pathsInValue(value.variable) : [own]), ...value.props.flatMap(pathsInValue)]
}

function pathsInFiltered({ initial, filters }: Value | FilteredValueToken): Path[] {
  const args = filters.flatMap((filter) => filter.args.map((arg) => (Array.isArray(arg) ? arg[1] : arg)))
  return [...initial.postfix, ...args].flatMap(pathsInValue)
}

/** The path that a value is; null for anything else, and for a field of a text or a number written out. */
export function pathOf(value: unknown): Path | null {
  if (!TypeGuards.isPropertyAccessToken(value) || value.variable !== undefined) return null
  const [first, ...rest] = value.props.map(stepOf)
  return first === undefined ? null : { steps: [first, ...rest], line: () => value.getPosition()[0] ?? 1 }
}

function stepOf(prop: PropertyAccessToken['props'][number]): Step {
  const isWritten = TypeGuards.isQuotedToken(prop) || TypeGuards.isNumberToken(prop) || TypeGuards.isWordToken(prop)
  return isWritten ? prop.content : null
}
