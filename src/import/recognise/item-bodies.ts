// Settles what stands in which item's body and what in none: a list of actions outside every item is put under the last one.
import { type Block, paragraphOf, spanOf, textOf } from '../block.js'
import { type Part, type WrittenBody, writeBody } from '../body.js'
import type { ImportWarning } from '../imported-minutes.js'
import type { ActionRow } from './actions/action-rows.js'
import type { Actions } from './actions/actions.js'
import type { FoundAction } from './actions/found-action.js'
import type { FoundItem } from './items/item-ranges.js'
import { labelKind } from './labels/label-kind.js'

interface Found {
  blocks: readonly Block[]
  items: readonly FoundItem[]
  /** Blocks that list people. */
  people: ReadonlySet<number>
  set: Pick<Actions, 'used' | 'repeated' | 'rows'>
  /** The actions, each told once. */
  actions: readonly FoundAction[]
}

/** Where an action stands. */
export interface Home {
  /** Counted from 0; null where there are no items. */
  item: number | null
  /** Whether it was set there; else it is only put there. */
  isInItem: boolean
}

export class ItemBodies {
  private readonly kept: ReadonlySet<FoundAction['place']>

  constructor(private readonly found: Found) {
    this.kept = new Set(found.actions.map(({ place }) => place))
  }

  /** The body of each item. */
  written(): WrittenBody[] {
    const { items } = this.found
    return items.map(({ from, to }, i) =>
      writeBody([...this.partsOf(from, to), ...this.rowsSentTo(i), ...(i === items.length - 1 ? this.outside() : [])]),
    )
  }

  homeOf({ item, place, block }: FoundAction): Home {
    const { items } = this.found
    if (item !== undefined) return { item, isInItem: true }
    const at = this.itemAt(place?.block ?? block)
    const last = items.length - 1
    if (at === null) return { item: last < 0 ? null : last, isInItem: false }
    return { item: at, isInItem: block !== null || at !== last }
  }

  /** A doubt where actions stand in a list outside every item. */
  warnings(): ImportWarning[] {
    const { actions, items } = this.found
    const last = items.at(-1)
    const outside = actions.filter((action) => !this.homeOf(action).isInItem)
    const [first] = outside
    if (first === undefined || last === undefined) return []
    const which =
      outside.length === 1
        ? 'An action stands in a list of its own and in no item: it is'
        : `${outside.length} actions stand in a list of their own and in no item: they are`
    return [{ code: 'action-outside-items', message: `${which} put under the last item, “${last.title}”.`, line: first.line }]
  }

  /** Whether the words of a block stand in an item, among the people, in an action or under the last item. */
  isSettled(index: number): boolean {
    const { items, people, set } = this.found
    if (people.has(index) || this.itemAt(index) !== null) return true
    if (this.holdsAction(index)) return items.length > 0
    return set.used.has(index) || set.repeated.has(index)
  }

  /** Lists of actions outside every item, with their headings. */
  private outside(): Part[] {
    const { blocks } = this.found
    const holding = range(0, blocks.length).filter((index) => this.itemAt(index) === null && this.holdsAction(index))
    const headings = holding.flatMap((index) => this.headingOver(index) ?? [])
    return [...new Set([...holding, ...headings])].sort((a, b) => a - b).flatMap((index) => this.partsAt(index))
  }

  /** Whether a block sets an action that is told nowhere else, or is a table of actions of which something stays. */
  private holdsAction(index: number): boolean {
    const isPlaced = this.found.actions.some(({ place, item }) => place?.block === index && item === undefined)
    return isPlaced || (this.found.set.rows.has(index) && this.partsAt(index).length > 0)
  }

  private headingOver(index: number): number | null {
    const { blocks } = this.found
    const at = blocks.slice(0, index).findLastIndex(({ kind }) => kind === 'heading')
    const heading = blocks[at]
    if (heading === undefined || heading.kind === 'table' || this.itemAt(at) !== null) return null
    return labelKind(textOf(heading)) === 'actions' ? at : null
  }

  /** The blocks from one index up to another; a heading over nothing but what is left out goes too. */
  private partsOf(from: number, to: number): Part[] {
    return range(from, to).flatMap((index) => (this.isEmptied(index, to) ? [] : this.partsAt(index)))
  }

  private isEmptied(index: number, to: number): boolean {
    const { blocks } = this.found
    const heading = blocks[index]
    if (heading?.kind !== 'heading') return false
    const next = blocks.findIndex((block, at) => at > index && block.kind === 'heading' && block.depth <= heading.depth)
    const below = range(index + 1, next < 0 ? to : Math.min(next, to)).filter((at) => blocks[at]?.kind !== 'heading')
    return below.length > 0 && below.every((at) => this.partsAt(at).length === 0)
  }

  /** A block as it is written; of a table of actions the rows that stay. */
  partsAt(index: number): Part[] {
    const { blocks, set } = this.found
    const block = blocks[index]
    if (block === undefined) return []
    if (!set.used.has(index)) return [{ index, block }]
    const home = this.itemAt(index)
    return this.keptRows(index).flatMap((row) => (row.action?.item === undefined || row.action.item === home ? [partOf(index, row)] : []))
  }

  /** Rows that a table elsewhere gives to an item. */
  private rowsSentTo(item: number): Part[] {
    return [...this.found.set.rows.keys()]
      .filter((index) => this.itemAt(index) !== item)
      .flatMap((index) => this.keptRows(index).flatMap((row) => (row.action?.item === item ? [partOf(index, row)] : [])))
  }

  /** Those that are told nowhere else, and those that say more. */
  private keptRows(index: number): ActionRow[] {
    const rows = this.found.set.rows.get(index) ?? []
    const isKept = (row: number) => [...this.kept].some((place) => place?.block === index && place.row === row)
    return rows.filter(({ row, action, further }) => action === null || further.length > 0 || isKept(row))
  }

  private itemAt(index: number | null): number | null {
    const at = index === null ? -1 : this.found.items.findIndex(({ from, to }) => index >= from - 1 && index < to)
    return at < 0 ? null : at
  }
}

function partOf(index: number, { row, words, line }: ActionRow): Part {
  return { index, row, block: paragraphOf([spanOf(words)], line) }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
