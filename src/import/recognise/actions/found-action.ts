// An action as it is found: what a block says of it, tidied, or nothing where the words are no action's.
import { type Block, lineOf, type TextBlock } from '../../block.js'
import type { Place } from '../../body.js'
import { dueWords } from './due.js'
import type { KnownOwners } from './known-owners.js'
import { readWording } from './owners.js'

export interface FoundAction {
  number: string | null
  text: string
  title: string
  owners: string[]
  due: string | null
  /** The block it stands in, or the row of a table, and from where to where in its words; null where no stretch is its own. */
  place: Place | null
  /** The block that tells of it, within an item or outside; null for a list that stands for the whole meeting. */
  block: number | null
  line: number
  /** Whether a table or a list at the end says it. */
  isSummary: boolean
  /** The item that the list names for it, counted from 0; left out where it names none. */
  item?: number
}

/** A block that may set actions, in its meeting. */
export interface Passage {
  block: TextBlock
  index: number
  /** The words of the block. */
  text: string
  blocks: readonly Block[]
  known: KnownOwners
  /** Whether its item goes back to the meeting before. */
  isGoingBack: boolean
}

/** What a passage says of an action; owners and title are read from its text where they aren't given. */
interface Wording {
  text: string
  number?: string | null
  title?: string
  owners?: string[]
  due?: string | null
  /** The stretch of the passage that is the action's own: all of it, or null for none. */
  stretch?: { start: number; end: number } | null
  isSummary?: boolean
}

/** The action that a passage sets, alone in a list; an empty one where the words are too few or too many to be one. */
export function actionOf({ block, index, text: whole, known }: Passage, wording: Wording): FoundAction[] {
  const { number = null, text, due = null, stretch = { start: 0, end: whole.length }, isSummary = false } = wording
  const said = readWording(text, known)
  const { title = said.title, owners = said.owners } = wording
  const place = stretch === null ? null : { block: index, ...stretch }
  return tidied({ number, text, title, owners, due, place, block: index, line: lineOf(block), isSummary })
}

/** The action with its words on one line and its day read from them, alone in a list; an empty one where they are no action's. */
export function tidied(action: FoundAction): FoundAction[] {
  const text = action.text
    .replace(/^[\s*:–—-]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (!/\p{L}{2}/u.test(text) || text.length > 1200) return []
  return [{ ...action, text, title: action.title.replace(/\s+/g, ' ').trim(), due: action.due ?? dueWords(text) }]
}
