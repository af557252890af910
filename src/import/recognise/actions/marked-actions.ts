// Reads a line that begins with a mark, such as "Action 3: JT to write" or "ACTION JT", with all that may stand between and behind.
import { lineOf } from '../../block.js'
import { actionBefore } from './action-before.js'
import { type Section, sectionBehind } from './action-sections.js'
import { ACTION_OF, MARKER, NOTHING } from './action-words.js'
import { actionsBehind, type Mark } from './actions-behind.js'
import { isOfEarlierMeeting } from './earlier-actions.js'
import { actionOf, type FoundAction, type Passage } from './found-action.js'
import { ownersOf } from './owners.js'
import type { Told } from './told.js'

/** What a marked line tells; null where none of the marks begins it. */
export function readMarked(passage: Passage, section: Section | null): Told | null {
  const mark = markAt(passage.text)
  if (mark !== null) return readBehind(passage, mark, section)
  const behind = actionBehindOwner(passage, section?.isHeading === true)
  if (behind !== null) return { actions: behind }
  const owners = ownersAlone(passage)
  if (owners === null) return null
  return isOfEarlierMeeting(passage, section, null)
    ? {}
    : { actions: actionBefore(passage, { owners, start: 0, end: passage.text.length }) }
}

/** The mark at the start of a line; "ai" and "a.p." in small letters are marks only with a number. */
function markAt(text: string): Mark | null {
  const match = MARKER.exec(text)
  const { number = null, own = '' } = match?.groups ?? {}
  if (match === null || (number === null && /^\W*(?:a\.?p\.?|ai)\b/i.test(text) && !/^\W*A[PI]\b/.test(text))) return null
  const owner = own.replace(/^[([]|[)\]]$/g, '').replace(/^(?:for|by|on)\s+/i, '')
  return { end: match[0].length, number: number?.replace(/[#()]/g, '') ?? null, owner }
}

function readBehind(passage: Passage, mark: Mark, section: Section | null): Told {
  const { block, text } = passage
  const words = text.slice(mark.end).trim()
  if (words === '' && mark.owner === '') return { section: sectionBehind(block, mark.number) }
  if (words === '' || NOTHING.test(words)) return {}
  if (isOfEarlierMeeting(passage, section, mark.number)) return { earlier: [lineOf(block)] }
  return { actions: actionsBehind(passage, mark, section?.isHeading === true) }
}

/** "AI Jo: write to the schools", "ACTION Jo to write"; null where the line says no such thing. */
function actionBehindOwner(passage: Passage, isSummary: boolean): FoundAction[] | null {
  const { who, what } = ACTION_OF.exec(passage.text)?.groups ?? {}
  const owners = who === undefined ? null : ownersOf(who, passage.known)
  if (what === undefined || owners === null) return null
  return actionOf(passage, { text: /^to\s/.test(what) ? `${who} ${what}` : what, owners, isSummary })
}

/** Who acts by a line that says nothing else, such as "ACTION JT" and "Action by: JT"; null where it does, or that isn't sure. */
function ownersAlone({ text, known }: Passage): string[] | null {
  const who = /^[\s>*•●([–—-]*(?:ACTIONS?|Actions?)(?: points?| items?)?\s*(?:\d+\s+)?(?:by|for|on|to)?\s*[:–—-]?\s*(.{2,60})$/u.exec(
    text,
  )?.[1]
  if (who === undefined || /^(?:to|was|were|is|plan|from|log|has|had)\b/i.test(who)) return null
  const owners = ownersOf(who, known)
  const isSure = (owner: string) =>
    known.has(owner) || /^\p{Lu}{2,4}$/u.test(owner) || /^(?:all|clerk|chair|secretary|treasurer)$/i.test(owner)
  return owners?.every(isSure) === true ? owners : null
}
