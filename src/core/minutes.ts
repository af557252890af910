// A meeting's body as minutes: its numbered items, its marks, and what was recorded as action and decision.
import type { Heading, RootContent } from 'mdast'
import type { Mark, MarkFault } from './mark.js'
import { parseMarkdown, plainText, type Root, startOf } from './markdown.js'
import { findMarks } from './marks.js'

interface Item {
  /** Null where the heading has no number. */
  number: number | null
  heading: Heading
  content: RootContent[]
}

export interface Minutes {
  root: Root
  items: Item[]
  marks: Mark[]
  faults: MarkFault[]
}

const read = new WeakMap<object, Minutes>()

/** The minutes in a record's body; parsed once for each record. */
export function minutesOf(record: { body: string }): Minutes {
  const known = read.get(record)
  if (known !== undefined) return known
  const root = parseMarkdown(record.body)
  const minutes = {
    root,
    items: readItems(root),
    ...findMarks(root, record.body),
  }
  read.set(record, minutes)
  return minutes
}

/** The number of the item under which an offset of the body stands, or null before the first. */
export function itemAt(minutes: Minutes, offset: number): number | null {
  return minutes.items.findLast((item) => startOf(item.heading) <= offset)?.number ?? null
}

/** The number and the first letter of the title in a heading such as `## 3. Any Other Business`; null when it has none. */
function itemNumber(heading: Heading): number | null {
  const number = /^(\d{1,4})\.\s+\S/.exec(plainText(heading))?.[1]
  return number === undefined ? null : Number(number)
}

function readItems(root: Root): Item[] {
  const items: Item[] = []
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2) items.push({ number: itemNumber(node), heading: node, content: [] })
    else items.at(-1)?.content.push(node)
  }
  return items
}

/** Whether a block is left open, so that nobody can tell which items, actions and decisions stand in it. */
export function isLeftOpen({ faults }: Minutes): boolean {
  return faults.some(({ code }) => code === 'unclosed-mark')
}
