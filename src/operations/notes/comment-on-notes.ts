// Decides the record of a comment on a meeting's draft notes, or of somebody having nothing to add.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import { minutesOf } from '../../core/minutes.js'
import { parseRecord, type StoreRecord } from '../../core/record.js'
import { type RecordOf, Records } from '../../core/records.js'
import { lastRound } from '../../core/rounds.js'
import { decodeText } from '../../core/text-bytes.js'
import { formatYamlValue } from '../../core/yaml.js'
import { bodiesHoldNoHtml } from '../../rules/bodies-hold-no-html.js'
import { commentsAreWhole } from '../../rules/comments-are-whole.js'
import { fieldsFitTheSchema } from '../../rules/fields-fit-the-schema.js'
import { idsAreWellFormed } from '../../rules/ids-are-well-formed.js'
import { initialsMeanOnePerson } from '../../rules/initials-mean-one-person.js'
import { marksAreExact } from '../../rules/marks-are-exact.js'
import { reasonsAreFromTheList } from '../../rules/reasons-are-from-the-list.js'
import { referencesResolve } from '../../rules/references-resolve.js'
import { personNamed, wordFor } from '../person-named.js'
import { attendeesOf } from './answers-to-notes.js'
import { requireOrder } from './require-order.js'
import { requireStage } from './require-stage.js'

type Meeting = RecordOf<'meeting'>

/** What must be right in a comment: what somebody typed may hold what no record may. */
const RULES = [
  fieldsFitTheSchema,
  idsAreWellFormed,
  referencesResolve,
  initialsMeanOnePerson,
  marksAreExact,
  reasonsAreFromTheList,
  bodiesHoldNoHtml,
  commentsAreWhole,
]

export interface Remark {
  /** Initials or an id. */
  by: string
  on: string
  item: number | null
  /** Null for nothing to add. */
  text: string | null
}

/** The new comment. Fails where the notes are not out for comment, and for whoever was not there. */
export function commentOnNotes(records: Records, meeting: Meeting, { by, on, item, text }: Remark): { id: string; change: Change } {
  requireStage(meeting, ['circulated'], 'comments are taken while they go round')
  requireOrder(on, meeting.data.circulation?.on, 'The notes went round')
  const person = personNamed(records, by, meeting.data.date)
  if (!attendeesOf(records, meeting).some(({ id }) => id === person.id))
    throw new Failure('refused', `${by} did not attend this meeting.`, 'Only those who attended comment on its notes.')
  refuseUnknownItem(meeting, item)
  const round = Math.max(1, lastRound(meeting))
  const fields: [string, unknown][] = [
    ['meeting', meeting.id],
    ['by', wordFor(records, person, on)],
    ['on', on],
    ...(round === 1 ? [] : [['round', round] as [string, unknown]]),
    ...(item === null ? [] : [['item', item] as [string, unknown]]),
    text === null ? ['nothing-to-add', true] : ['status', 'open'],
  ]
  const id = freeId(records, `${meeting.id}-${wordFor(records, person, meeting.data.date).toLowerCase()}-${on}`)
  const words = text === null ? '' : `\n${text.replace(/\r\n?/g, '\n').trim()}\n`
  const written = `---\n${fields.map(([field, value]) => `${field}: ${formatYamlValue(value)}\n`).join('')}---\n${words}`
  const file = `records/comments/${id}.md`
  refuseUnfit(records, file, id, written)
  return { id, change: { file, text: written, was: null } }
}

function refuseUnknownItem(meeting: Meeting, item: number | null): void {
  const numbers = minutesOf(meeting).items.flatMap(({ number }) => number ?? [])
  if (item !== null && !numbers.includes(item))
    throw new Failure(
      'usage',
      `The meeting has no item ${item}.`,
      numbers.length === 0 ? null : `The items are ${numbers[0]} to ${numbers.at(-1)}.`,
    )
}

/** Two clones in which one person comments on the same day are the only ones that could make the same. */
function freeId(records: Records, stem: string): string {
  for (let number = 1; ; number++) if (!records.has('comment', `${stem}-${number}`)) return `${stem}-${number}`
}

function refuseUnfit(records: Records, file: string, id: string, written: string): void {
  const kind = records.kinds.find(({ name }) => name === 'comment')
  if (kind === undefined)
    throw new Failure('cannot-run', 'There is no kind comment in this store.', 'See what schemas/ beside records/ holds.')
  const decoded = decodeText(new TextEncoder().encode(written))
  const parsed = 'fault' in decoded ? { faults: [decoded.fault] } : parseRecord(kind, file, id, decoded.text)
  const faults = 'faults' in parsed ? parsed.faults : problemsOf(records, parsed.record)
  const [fault] = faults
  if (fault !== undefined) throw new Failure('usage', `These words can't be kept: ${fault.message}`, fault.hint)
}

function problemsOf(records: Records, record: StoreRecord) {
  const withIt = new Records(records.kinds, records.settings, [...records.all, record], records.unread).checkingOnly([record])
  return RULES.flatMap((rule) => rule(withIt)).filter(({ file, severity }) => file === record.file && severity === 'error')
}
