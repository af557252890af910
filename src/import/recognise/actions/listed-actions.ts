// Reads the entries of an open list of actions, which may stand under the name of who is to act.
import { lineOf, wordsOf } from '../../block.js'
import type { Section } from './action-sections.js'
import { NOTHING, SETTLED } from './action-words.js'
import { actionOf, type Passage } from './found-action.js'
import { isOwner, readWording } from './owners.js'
import type { Told } from './told.js'

/** What a block tells in the list; null where it is no part of it. */
export function readListed(passage: Passage, section: Section, leadOwner: string | null): Told | null {
  const { block, text } = passage
  if (NOTHING.test(text)) return { isUsed: true }
  if (SETTLED.test(text)) return {}
  if (section.isEarlier) return { earlier: [lineOf(block)] }
  return readLead(passage) ?? readEntry(passage, section, leadOwner)
}

/** "Jo Ward:" over her entries, or a topic over entries that name their owners. */
function readLead({ block, text, index, blocks, known }: Passage): Pick<Told, 'leadOwner'> | null {
  const next = blocks[index + 1]
  if (next?.kind !== 'item' || (block.kind === 'item' && next.depth <= block.depth)) return null
  const owner = text.replace(/\s*:$/, '')
  if (text.length < 60 && isOwner(owner, known)) return { leadOwner: owner }
  const isTopic = readWording(text, known).owners.length === 0 && readWording(wordsOf(next), known).owners.length > 0
  return isTopic ? {} : null
}

/** "2.", "No. 2:" */
const NUMBER = /^(?:no\.?\s*)?(\d{1,2})\s*[.):]\s*/i

function readEntry(passage: Passage, section: Section, leadOwner: string | null): Told | null {
  const { block, text: whole, known } = passage
  const unticked = whole.replace(/^\s*\[[ xX]?\]\s*/, '')
  const [lead = '', number = null] = NUMBER.exec(unticked) ?? []
  const text = unticked.slice(lead.length)
  const { title, owners: named } = readWording(text, known)
  if (named.length === 0 && leadOwner === null && block.kind === 'item' && block.depth > 0) return {}
  if (named.length === 0 && section.isHeading && block.kind === 'paragraph' && block.number === null && text === whole) return null
  const owners = named.length === 0 && leadOwner !== null ? [leadOwner] : named
  const actions = actionOf(passage, { number: block.number ?? number ?? section.number, text, title, owners, isSummary: section.isHeading })
  const isLast = !section.isHeading && block.kind === 'paragraph' && section.number !== null
  return isLast ? { actions, section: null } : { actions }
}
