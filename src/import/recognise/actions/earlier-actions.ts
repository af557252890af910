// Tells the actions of an earlier meeting from those set at this one.
import { textOf } from '../../block.js'
import type { ImportWarning } from '../../imported-minutes.js'
import type { Section } from './action-sections.js'
import { SETTLED } from './action-words.js'
import type { Passage } from './found-action.js'

const SAYS_SO = /[–—:-]\s*(?:complete|completed|done|closed|discharged|ongoing|in progress|carried forward|outstanding)\b/i

/** Whether an action is one of the meeting before: in a list of such, or within "matters arising" and numbered, or followed by how it came out. */
export function isOfEarlierMeeting(
  { block, index, blocks, isGoingBack }: Passage,
  section: Section | null,
  number: string | null,
): boolean {
  if (section?.isEarlier === true) return true
  const next = blocks[index + 1]
  const isSettled = next !== undefined && next.kind !== 'table' && SETTLED.test(textOf(next))
  if (isSettled && (isGoingBack || next.kind === 'item')) return true
  return isGoingBack && number !== null && SAYS_SO.test(textOf(block))
}

/** Says how many were not taken, by the lines they stand on. */
export function earlierWarnings(lines: readonly number[]): ImportWarning[] {
  const [line] = lines
  if (line === undefined) return []
  const which = lines.length === 1 ? 'One action of an earlier meeting was' : `${lines.length} actions of an earlier meeting were`
  return [{ code: 'earlier-actions', message: `${which} not taken as set at this one.`, line }]
}
