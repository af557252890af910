// Decides what is written when somebody decides about an undertaking of the minutes: an action, an item for an agenda, or a reason to leave it.
import type { Change } from '../../core/change.js'
import { plainTitle } from '../../core/plain-title.js'
import type { RecordOf, Records } from '../../core/records.js'
import { collapse } from '../../core/undertakings.js'
import { type ActionStep, type Doing, doer, wordsGiven } from '../actions/action-step.js'
import { addFreeAction } from '../actions/add-action.js'
import type { ResolvedDue } from '../due/resolve-due.js'
import { requireOrder } from '../notes/require-order.js'
import { frontmatterOf } from '../records/frontmatter-of.js'
import type { Commitment } from './find-commitments.js'

type Meeting = RecordOf<'meeting'>

/** The undertaking, in the meeting's minutes. */
export interface Undertaken {
  meeting: Meeting
  commitment: Commitment
}

export interface NewAction extends Doing {
  /** Of the action that is made; nobody else makes the same. */
  id: string
  title: string
  owners: string
  due: ResolvedDue | null
}

/** It becomes an action of its own, which belongs to the group that met; the minutes stay as they are. */
export function followUpByAction(records: Records, { meeting, commitment }: Undertaken, action: NewAction): ActionStep {
  const { group, date } = meeting.data
  const item = commitment.item === null ? '' : ` item ${commitment.item}`
  const added = addFreeAction(records, { ...action, group, priorities: [], source: [`notes ${date}${item}`] })
  const decided = { decision: 'action', action: action.id }
  const recorded = recordOf(records, { meeting, commitment }, action, decided)
  return { ...added, changes: [...added.changes, recorded], did: `${added.did}, from the notes of ${meeting.id}` }
}

/** It goes on a group's next agenda. */
export function followUpOnAgenda(
  records: Records,
  { meeting, commitment }: Undertaken,
  { group, title, ...doing }: Doing & { group: string; title: string },
): ActionStep {
  const words = wordsGiven(title, '--title')
  const change = recordOf(records, { meeting, commitment }, doing, { decision: 'next-agenda', group, title: words })
  const plain = plainTitle(words)
  return {
    changes: [change],
    did: `Put a commitment in the notes of ${meeting.id} on the next agenda of ${group}`,
    by: doer(records, doing),
    why: plain,
    said: `It goes on the next agenda of ${group}: ${plain}`,
    warnings: [],
  }
}

/** Nothing is to follow from it, and the reason is kept. */
export function dismiss(records: Records, { meeting, commitment }: Undertaken, { why, ...doing }: Doing & { why: string }): ActionStep {
  const reason = wordsGiven(why, '--why')
  return {
    changes: [recordOf(records, { meeting, commitment }, doing, { decision: 'dismissed', why: reason })],
    did: `Dismiss a commitment in the notes of ${meeting.id}`,
    by: doer(records, doing),
    why: reason,
    said: `Dismissed ${commitment.id}, and the reason is kept.`,
    warnings: [],
  }
}

function recordOf(
  records: Records,
  { meeting, commitment }: Undertaken,
  doing: Doing,
  decided: { readonly [field: string]: string },
): Change {
  requireOrder(doing.on, meeting.data.date, 'The meeting was held')
  const by = doer(records, doing)
  const fields = {
    meeting: meeting.id,
    item: commitment.item ?? undefined,
    digest: commitment.digest,
    ...Object.fromEntries(Object.entries(decided).map(([field, value]) => [field, collapse(value)])),
    by: by ?? undefined,
    on: doing.on,
  }
  const file = `records/commitments/${meeting.id}-${commitment.id}.md`
  return { file, text: frontmatterOf(fields), was: null }
}
