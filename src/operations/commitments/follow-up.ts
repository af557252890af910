// Decides what is written when somebody decides about an undertaking of the minutes: an action, an item for an agenda, or a reason to leave it.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import { plainTitle } from '../../core/plain-title.js'
import { parseRecord, type StoreRecord } from '../../core/record.js'
import { type RecordOf, Records } from '../../core/records.js'
import { decodeText } from '../../core/text-bytes.js'
import { collapse } from '../../core/undertakings.js'
import { formatYamlValue } from '../../core/yaml.js'
import { commitmentsAreWhole } from '../../rules/commitments-are-whole.js'
import { fieldsFitTheSchema } from '../../rules/fields-fit-the-schema.js'
import { idsAreWellFormed } from '../../rules/ids-are-well-formed.js'
import { initialsMeanOnePerson } from '../../rules/initials-mean-one-person.js'
import { marksAreExact } from '../../rules/marks-are-exact.js'
import { reasonsAreFromTheList } from '../../rules/reasons-are-from-the-list.js'
import { referencesResolve } from '../../rules/references-resolve.js'
import { type ActionStep, type Doing, doer, wordsGiven } from '../actions/action-step.js'
import { addFreeAction } from '../actions/add-action.js'
import type { ResolvedDue } from '../due/resolve-due.js'
import { requireOrder } from '../notes/require-order.js'
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
  const recorded = recordOf(records, { meeting, commitment }, action, decided, added.changes)
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
  others: readonly Change[] = [],
): Change {
  requireOrder(doing.on, meeting.data.date, 'The meeting was held')
  const by = doer(records, doing)
  const fields: [string, unknown][] = [
    ['meeting', meeting.id],
    ...(commitment.item === null ? [] : [['item', commitment.item] as [string, unknown]]),
    ['digest', commitment.digest],
    ...Object.entries(decided).map(([field, value]): [string, unknown] => [field, collapse(value)]),
    ...(by === null ? [] : [['by', by] as [string, unknown]]),
    ['on', doing.on],
  ]
  const file = `records/commitments/${meeting.id}-${commitment.id}.md`
  const text = `---\n${fields.map(([field, value]) => `${field}: ${formatYamlValue(value)}\n`).join('')}---\n`
  const change = { file, text, was: null }
  refuseUnfit(records, change, others)
  return change
}

const RULES = [
  fieldsFitTheSchema,
  idsAreWellFormed,
  referencesResolve,
  initialsMeanOnePerson,
  marksAreExact,
  reasonsAreFromTheList,
  commitmentsAreWhole,
]

/** What somebody typed may hold what no record may. */
function refuseUnfit(records: Records, change: Change, others: readonly Change[]): void {
  const made = [...others.map((other) => parsed(records, 'action', other)), parsed(records, 'commitment', change)]
  const withThem = new Records(records.kinds, records.settings, [...records.all, ...made], records.unread).checkingOnly(made)
  const [fault] = RULES.flatMap((rule) => rule(withThem)).filter(({ file, severity }) => file === change.file && severity === 'error')
  if (fault !== undefined) throw new Failure('usage', `This can't be kept: ${fault.message}`, fault.hint)
}

function parsed(records: Records, kindName: string, { file, text }: Change): StoreRecord {
  const kind = records.kinds.find(({ name }) => name === kindName)
  if (kind === undefined)
    throw new Failure('cannot-run', `There is no kind ${kindName} in this store.`, 'See what schemas/ beside records/ holds.')
  const id = file.slice(file.lastIndexOf('/') + 1, -'.md'.length)
  const decoded = decodeText(new TextEncoder().encode(text))
  const result = 'fault' in decoded ? { faults: [decoded.fault] } : parseRecord(kind, file, id, decoded.text)
  if ('record' in result) return result.record
  const [fault] = result.faults
  throw new Failure('usage', `This can't be kept: ${fault?.message ?? 'the record could not be read any more.'}`, fault?.hint ?? null)
}
