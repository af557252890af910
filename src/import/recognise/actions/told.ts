// What a block tells of actions: those it sets, those it only goes back to, and which list of them is open behind it.

import type { ActionRow } from './action-rows.js'
import type { Section } from './action-sections.js'
import type { FoundAction } from './found-action.js'

/** Where the reading stands. */
export interface Standing {
  /** The list of actions that is open. */
  section: Section | null
  /** Who is to do what the next entries say. */
  leadOwner: string | null
  /** The action that was found last. */
  last: FoundAction | null
}

/** What is left out of it stays as it was. */
export interface Told extends Partial<Omit<Standing, 'last'>> {
  /** The last action, with what the block adds to it. */
  detailed?: FoundAction
  actions?: FoundAction[]
  /** The lines of actions of an earlier meeting. */
  earlier?: number[]
  /** Whether the block holds nothing but the list of actions. */
  isUsed?: boolean
  /** Its rows, where it is a table of actions. */
  rows?: ActionRow[]
}
