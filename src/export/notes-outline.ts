// Reads the shape of a document of notes: what stands above its title, the title, the facts below it, and the rest.
import type { List, ListItem, PhrasingContent, RootContent } from 'mdast'

export interface NotesOutline {
  /** What stands above the title, such as the line of a draft. */
  above: RootContent[]
  title: PhrasingContent[]
  /** The facts of the title block: "Date", "20 November 2019". */
  facts: { label: string; value: PhrasingContent[] }[]
  body: RootContent[]
}

/** The parts of a document whose title is its first heading of depth 1. */
export function outlineOf(blocks: readonly RootContent[]): NotesOutline {
  const at = blocks.findIndex((block) => block.type === 'heading' && block.depth === 1)
  const heading = blocks[at]
  if (heading?.type !== 'heading') return { above: [], title: [], facts: [], body: [...blocks] }
  const next = blocks[at + 1]
  const facts = next?.type === 'list' ? factsIn(next) : null
  return {
    above: blocks.slice(0, at),
    title: heading.children,
    facts: facts ?? [],
    body: blocks.slice(facts === null ? at + 1 : at + 2),
  }
}

/** The facts of a list of nothing else, such as "Chaired by: ..."; else null. */
function factsIn(list: List): NotesOutline['facts'] | null {
  const facts = list.children.map(factIn)
  return facts.every((fact) => fact !== null) ? facts : null
}

function factIn({ children: [block, ...others] }: ListItem): NotesOutline['facts'][number] | null {
  if (block?.type !== 'paragraph' || others.length > 0) return null
  const [first, ...value] = block.children
  const label = first?.type === 'text' ? /^(\p{Lu}[\p{L} ]+): $/u.exec(first.value)?.[1] : undefined
  return label === undefined ? null : { label, value }
}

/** "Action" or "Decision" where a paragraph begins with the label of one, which is a text of its own; else null. */
export function recordOf([first]: readonly PhrasingContent[]): 'action' | 'decision' | null {
  const word = first?.type === 'text' ? /^(Action|Decision) [^\s:]+: $/.exec(first.value)?.[1] : undefined
  return word === 'Action' ? 'action' : word === 'Decision' ? 'decision' : null
}

/** Gives headings levels of which none is left out: the title has the first, and nothing else has. */
export class HeadingLevels {
  private last = 1

  next(depth: number): number {
    this.last = Math.min(Math.max(depth, 2), this.last + 1)
    return this.last
  }
}
