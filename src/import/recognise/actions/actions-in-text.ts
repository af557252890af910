// Reads what a heading, a paragraph or an entry of a list tells of actions, in the list of them that is open.
import { labelKind } from '../labels/label-kind.js'
import { withDetail } from './action-details.js'
import { goesOn, isOverTable, sectionAfter, sectionOfLine, sectionUnder } from './action-sections.js'
import { MARKER } from './action-words.js'
import type { Passage } from './found-action.js'
import { readListed } from './listed-actions.js'
import { readMarked } from './marked-actions.js'
import { isOwner } from './owners.js'
import type { Standing, Told } from './told.js'
import { unmarkedActions } from './unmarked-actions.js'

/** What the passage tells, where the reading stands as it does. */
export function readActionText(passage: Passage, standing: Standing): Told {
  const detailed = withDetail(standing.last, passage)
  if (detailed !== null) return { detailed }
  return passage.block.kind === 'heading' ? readHeading(passage, standing) : readLine(passage, standing)
}

function readHeading(passage: Passage, standing: Standing): Told {
  const { text, known } = passage
  const marked = MARKER.exec(text)?.[0] ?? text
  if (marked.length < text.length && labelKind(text) === null) return readMarked(passage, standing.section) ?? {}
  const section = sectionUnder(passage, standing.section)
  const owner = text.replace(/:$/, '')
  return { section, leadOwner: section !== null && isOwner(owner, known) ? owner : null }
}

function readLine(passage: Passage, { section, leadOwner }: Standing): Told {
  const begun = sectionOfLine(passage)
  if (begun !== null) return { section: begun, isUsed: isOverTable(passage) }
  const marked = readMarked(passage, section)
  if (marked !== null) return { ...marked, section: sectionAfter(passage.block, marked.section ?? section) }
  const open = section !== null && goesOn(section, passage) ? section : null
  const listed = open === null ? null : readListed(passage, open, leadOwner)
  return listed ?? { section: open, actions: unmarkedActions(passage) }
}
