// Finds the names in a template that its data can't have, also where it would not come to them this time.
import { AssignTag, ForTag, TablerowTag, type Template as Tag, toValueSync, Value } from 'liquidjs'
import type { Fields } from '../../core/newsletter.js'
import { after, itemOf, type Known, namesAfter } from './known-value.js'
import { type Path, pathOf, pathsIn, type Step } from './paths-in-tags.js'

export interface UnknownName {
  line: number
  /** Up to the step that is unknown: `meeting`, `titel`. */
  steps: readonly Step[]
  /** The names that could stand there. */
  known: readonly string[]
}

/** What the names mean at one place of a template. */
interface Names {
  data: ReadonlyMap<string, Known>
  /** What the template sets itself, wherever; more is known of it as the tags are gone through. */
  assigned: Map<string, Known>
  /** Those of them that are set in one place and are no name of the data. */
  setOnce: ReadonlySet<string>
  /** What the tags around set for what is inside them. */
  inside: ReadonlyMap<string, Known>
}

/** The unknown names in a template's tags, by their lines. What stands within quotes for a filter is not looked at. */
export function unknownNames(tags: readonly Tag[], fields: Readonly<Record<string, Fields>>): UnknownName[] {
  const all = namesSetIn(tags)
  const twice = new Set(all.filter((name, i) => all.indexOf(name) !== i))
  const names = {
    data: new Map(Object.entries(fields)),
    assigned: new Map(all.map((name) => [name, 'anything' as const])),
    setOnce: new Set(all.filter((name) => !twice.has(name) && !Object.hasOwn(fields, name))),
    inside: new Map(),
  }
  return unknownIn(tags, names).sort((a, b) => a.line - b.line)
}

function namesSetIn(tags: readonly Tag[]): string[] {
  return tags.flatMap((tag) => [...[...(tag.localScope?.() ?? [])].map(({ content }) => content), ...namesSetIn(childrenOf(tag))])
}

function childrenOf(tag: Tag): Tag[] {
  return tag.children === undefined ? [] : toValueSync(tag.children(false, true))
}

function unknownIn(tags: readonly Tag[], names: Names): UnknownName[] {
  return tags.flatMap((tag) => {
    const own = pathsIn(tag.arguments?.() ?? []).flatMap((path) => unknownStep(path, names) ?? [])
    if (tag instanceof AssignTag) learn(tag, names)
    return [...own, ...unknownIn(childrenOf(tag), { ...names, inside: new Map([...names.inside, ...namesInside(tag, names)]) })]
  })
}

const LOOP = ['index', 'index0', 'rindex', 'rindex0', 'first', 'last', 'length', 'name']
const ROWS = [...LOOP, 'row', 'col', 'col0', 'col_first', 'col_last']

/** What a loop tells of itself, such as `forloop.last`. */
const OF_LOOPS = new Map([
  ['forloop', Object.fromEntries(LOOP.map((name) => [name, 'text' as const]))],
  ['tablerowloop', Object.fromEntries(ROWS.map((name) => [name, 'text' as const]))],
])

function namesInside(tag: Tag, names: Names): [string, Known][] {
  const item = tag instanceof ForTag || tag instanceof TablerowTag ? itemOf(knownOf(tag.collection, names)) : 'anything'
  return [...(tag.blockScope?.() ?? [])].map((name) => [name, OF_LOOPS.get(name) ?? item])
}

/** Filters that give a list of the same items. */
const KEEPING = ['compact', 'reject', 'reject_exp', 'reverse', 'slice', 'sort', 'sort_natural', 'uniq', 'where', 'where_exp']

function learn(tag: AssignTag, names: Names): void {
  const [identifier] = tag.localScope()
  const [value] = tag.arguments()
  if (identifier === undefined || !(value instanceof Value) || !names.setOnce.has(identifier.content)) return
  const [first, ...more] = value.initial.postfix
  const isKept = more.length === 0 && value.filters.every(({ name }) => KEEPING.includes(name))
  if (isKept) names.assigned.set(identifier.content, knownOf(first, names))
}

function unknownStep({ steps, line }: Path, names: Names): UnknownName | null {
  let value: Known | null = null
  for (const [i, step] of steps.entries()) {
    const next: Known | null = value === null ? meaningOf(step, names) : after(value, step)
    if (next === null) return { line: line(), steps: steps.slice(0, i + 1), known: value === null ? allNames(names) : namesAfter(value) }
    value = next
  }
  return null
}

/** What is known of what a path leads to; of any other value nothing. */
function knownOf(token: unknown, names: Names): Known {
  const [first, ...rest] = pathOf(token)?.steps ?? [null]
  return rest.reduce<Known>((value, step) => after(value, step) ?? 'anything', meaningOf(first, names) ?? 'anything')
}

function meaningOf(name: Step, { inside, assigned, data }: Names): Known | null {
  if (typeof name !== 'string') return 'anything'
  return inside.get(name) ?? assigned.get(name) ?? data.get(name) ?? null
}

function allNames({ inside, assigned, data }: Names): string[] {
  return [...inside.keys(), ...assigned.keys(), ...data.keys()]
}
