// Decides what the record of an action says once somebody notes how far it is: the newest note stands last.
import { Failure } from '../../core/failure.js'
import { lineEndingOf } from '../../core/lines.js'
import { parseMarkdown } from '../../core/markdown.js'
import { plainTitle } from '../../core/plain-title.js'
import { progressNotesOf } from '../../core/progress-notes.js'
import type { RecordOf, Records } from '../../core/records.js'
import { requireOrder } from '../notes/require-order.js'
import { type ActionStep, doer } from './action-step.js'
import { requireFit } from './change-action.js'

type Action = RecordOf<'action'>

export interface Noting {
  on: string
  /** Initials or an id. */
  by: string
  words: string
}

/** The action with one more note, under a heading of its own. Fails on words that would not stay inside it. */
export function noteAction(records: Records, action: Action, { on, by, words }: Noting): ActionStep {
  const { id, data, file, text } = action
  const who = doer(records, { on, by })
  const said = words.replace(/\r\n?/g, '\n').trim()
  if (said === '') throw new Failure('usage', 'The note has no words.', `Write it like kscp actions note ${id} --by ${by} "..."`)
  refuseHeadings(said)
  requireOrder(on, data.raised, `The action ${id} was raised`)
  requireOrder(on, progressNotesOf(action).at(-1)?.on, `The last note on the action ${id} was made`)
  const end = lineEndingOf(text)
  const note = `### ${on} ${who}${end}${end}${said.replaceAll('\n', end)}${end}`
  return {
    changes: requireFit(records, [{ file, text: `${text}${gapAfter(text, end)}${note}`, was: text }]),
    did: `Note progress on action ${id}`,
    by: who,
    why: null,
    said: `Noted on ${id}: ${plainTitle(data.title)}`,
    warnings: [],
  }
}

/** What makes the next line stand below an empty one. */
function gapAfter(text: string, end: string): string {
  if (/(\r\n|\n)[ \t]*\1$/.test(text)) return ''
  return /\n$/.test(text) ? end : end + end
}

/** A heading or a rule would begin another note for whoever reads it, and an open block would take in the next one. */
function refuseHeadings(words: string): void {
  const blocks = parseMarkdown(`${words}\n\n### The next note\n`).children
  const hasHeading = blocks.slice(0, -1).some(({ type }) => type === 'heading' || type === 'thematicBreak')
  if (!hasHeading && blocks.at(-1)?.type === 'heading' && !/^(#{1,6}([ \t]|$)|---)/m.test(words)) return
  throw new Failure(
    'usage',
    'A note holds no headings, rules or open blocks: they would not stay inside it.',
    'Leave out lines that begin with # or --- and close what is open.',
  )
}
