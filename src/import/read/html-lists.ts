// The lists of a page that are open, one within another, and what a block is in them.
import type { TextBlock } from '../block.js'

/** What a block is, before its lines. */
export type BlockStart = Pick<TextBlock, 'kind' | 'depth' | 'number' | 'isContinued'>

interface List {
  isOrdered: boolean
  next: number
  /** Whether what is read now stands in an entry of it. */
  isInEntry: boolean
  /** Whether a paragraph beside its entries has ended it, though its tag was never closed. */
  isEnded: boolean
  /** Whether the entry around it had shown its first block. */
  wasBegun: boolean
}

/** Open and close lists and entries as their tags do. */
export class HtmlLists {
  private readonly lists: List[] = []
  /** Whether the entry that is open has shown its first block. */
  private isBegun = false

  /** Opens a list; a number that is none counts from 1. */
  open(isOrdered: boolean, start: number): void {
    const next = Number.isInteger(start) ? start : 1
    this.lists.push({ isOrdered, next, isInEntry: false, isEnded: false, wasBegun: this.isBegun })
  }

  close(): void {
    this.isBegun = this.lists.pop()?.wasBegun ?? this.isBegun
  }

  /** Opens an entry, and gives what its first block is; an entry that only wraps a list doesn't count. */
  openEntry(isWrapper: boolean): BlockStart {
    const list = this.lists.at(-1)
    const start: BlockStart = { kind: 'item', depth: this.depth, number: list?.isOrdered === true ? String(list.next) : null }
    if (list !== undefined) {
      if (!isWrapper) list.next += 1
      list.isInEntry = true
    }
    this.isBegun = false
    return start
  }

  closeEntry(): void {
    const list = this.lists.at(-1)
    if (list !== undefined) list.isInEntry = false
    this.isBegun = true
  }

  /** A paragraph beside the entries ends the lists. */
  endBeside(): void {
    if (this.lists.at(-1)?.isInEntry === false) for (const list of this.lists) list.isEnded = true
  }

  /** What a block is that begins so: in a list a paragraph is an entry, or goes on in one. */
  startOf(start: BlockStart): BlockStart {
    const list = this.lists.at(-1)
    if (list === undefined) return start
    const isListed = !list.isEnded && start.kind === 'paragraph'
    const number = list.isOrdered && !list.isInEntry ? '1' : null
    const own: BlockStart = isListed ? { kind: 'item', depth: this.depth, number } : start
    const isContinued = list.isInEntry && this.isBegun && own.kind === 'item'
    this.isBegun = true
    return isContinued ? { ...own, number: null, isContinued } : own
  }

  private get depth(): number {
    return Math.max(0, this.lists.filter(({ isEnded }) => !isEnded).length - 1)
  }
}
