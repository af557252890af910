// Recognises the actions set at a meeting: marked in the text, in sections and tables of their own, or with their owner at the margin.
import { type Block, lineOf, textOf, wordsOf } from '../../block.js'
import { clipped } from '../../clipped.js'
import type { ImportWarning } from '../../imported-minutes.js'
import { goesBack } from '../labels/earlier.js'
import { type ActionRow, furtherWarnings, type RowsScene } from './action-rows.js'
import { NOTHING } from './action-words.js'
import { readActionTable } from './actions-in-tables.js'
import { readActionText } from './actions-in-text.js'
import { earlierWarnings } from './earlier-actions.js'
import type { FoundAction } from './found-action.js'
import type { Standing, Told } from './told.js'

export interface Actions {
  actions: FoundAction[]
  /** Blocks that hold nothing but the list of actions. */
  used: Set<number>
  /** Entries of a list that says again what the text said. */
  repeated: Set<number>
  /** The rows of the tables among them, by block. */
  rows: Map<number, ActionRow[]>
  warnings: ImportWarning[]
}

export interface Scene extends RowsScene {
  blocks: readonly Block[]
  /** Blocks that attendance has used. */
  used: ReadonlySet<number>
  /** The title of the item a block stands in. */
  titleAt(block: number): string | null
}

/** Goes through the blocks in order, for a list of actions goes on over many of them. */
export function recogniseActions(scene: Scene): Actions {
  const actions: FoundAction[] = []
  const used = new Set<number>()
  const rows = new Map<number, ActionRow[]>()
  const earlierLines: number[] = []
  const unread: ImportWarning[] = []
  let standing: Standing = { section: null, leadOwner: null, last: null }
  for (const [index, block] of scene.blocks.entries()) {
    const told = read(scene, block, index, standing)
    unread.push(...unreadMark(block, told))
    const { detailed, actions: set = [], earlier = [], isUsed = false, rows: ownRows, ...now } = told
    if (detailed !== undefined) actions.pop()
    actions.push(...(detailed === undefined ? [] : [detailed]), ...set)
    earlierLines.push(...earlier)
    if (isUsed) used.add(index)
    if (ownRows !== undefined) rows.set(index, ownRows)
    standing = { ...standing, ...now, last: actions.at(-1) ?? null }
  }
  const repeated = actions.flatMap(({ isSummary, place }) => (isSummary && place !== null ? [place.block] : []))
  const warnings = [...unread, ...earlierWarnings(earlierLines), ...[...rows.values()].flatMap(furtherWarnings)]
  return { actions, used, repeated: new Set(repeated), rows, warnings }
}

/** A doubt where a line begins as an action does, and nothing could be read from it. */
function unreadMark(block: Block, { actions = [], earlier = [], detailed, section, isUsed }: Told): ImportWarning[] {
  if (block.kind === 'table' || block.kind === 'heading' || actions.length + earlier.length > 0) return []
  const text = textOf(block)
  const isTold = detailed !== undefined || isUsed === true || (section !== null && section !== undefined)
  if (isTold || !/^\W{0,4}(?:ACTIONS?\b|Actions?\s*\d*\s*:)/u.test(text) || NOTHING.test(text.replace(/^\W*actions?\W*/i, ''))) return []
  return [
    {
      code: 'unclear-action',
      message: `This begins as an action does, and none could be read from it: “${clipped(text)}”`,
      line: lineOf(block),
    },
  ]
}

function read(scene: Scene, block: Block, index: number, standing: Standing): Told {
  const { blocks, used, known, titleAt } = scene
  if (used.has(index)) return { section: null }
  const isGoingBack = goesBack(titleAt(index) ?? '')
  if (block.kind === 'table') return readActionTable({ table: block, index, isGoingBack }, standing.section, scene)
  return readActionText({ block, index, text: wordsOf(block), blocks, known, isGoingBack }, standing)
}
