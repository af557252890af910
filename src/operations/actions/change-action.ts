// Gives an action other fields, further items and other words below, and refuses what its record can't hold.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import type { Problem } from '../../core/problem.js'
import { parseRecord, type StoreRecord } from '../../core/record.js'
import { type RecordOf, Records } from '../../core/records.js'
import { decodeText } from '../../core/text-bytes.js'
import { withFields } from '../../core/with-fields.js'
import { withItem } from '../../core/with-item.js'
import type { Data } from '../../core/yaml.js'
import { actionsAgreeWithMinutes } from '../../rules/actions-agree-with-minutes.js'
import { bodiesHoldNoHtml } from '../../rules/bodies-hold-no-html.js'
import { closedActionsHaveAnOutcome } from '../../rules/closed-actions-have-an-outcome.js'
import { datesAreInOrder } from '../../rules/dates-are-in-order.js'
import { fieldsFitTheSchema } from '../../rules/fields-fit-the-schema.js'
import { idsAreWellFormed } from '../../rules/ids-are-well-formed.js'
import { initialsMeanOnePerson } from '../../rules/initials-mean-one-person.js'
import { marksAreExact } from '../../rules/marks-are-exact.js'
import { reasonsAreFromTheList } from '../../rules/reasons-are-from-the-list.js'
import { referencesResolve } from '../../rules/references-resolve.js'

type Action = RecordOf<'action'>

const RULES = [
  fieldsFitTheSchema,
  idsAreWellFormed,
  referencesResolve,
  initialsMeanOnePerson,
  actionsAgreeWithMinutes,
  datesAreInOrder,
  closedActionsHaveAnOutcome,
  marksAreExact,
  reasonsAreFromTheList,
  bodiesHoldNoHtml,
]

export interface ActionChange {
  /** Null takes a field out. */
  fields?: { readonly [field: string]: unknown }
  /** Each goes to the end of the list of its name. */
  items?: { readonly [list: string]: Data }
}

/** The change of an action that gives it other fields and further items. Fails when its record can't hold them. */
export function changeAction(
  records: Records,
  action: Action,
  { fields = {}, items = {} }: ActionChange,
  others: readonly Change[] = [],
): Change[] {
  const changed = Object.entries(items).reduce((grown, [list, item]) => withItem(grown, list, item), withFields(action, fields))
  return requireFit(records, [{ file: action.file, text: changed.text, was: action.text }, ...others])
}

/** The same changes. Fails when they make a record wrong that was right, or wrong in another way. */
export function requireFit(records: Records, changes: readonly Change[]): Change[] {
  const changed = changes.map((change) => parsed(records, change))
  const files = changed.map(({ file }) => file)
  const others = records.all.filter(({ file }) => !files.includes(file))
  const after = problemsIn(new Records(records.kinds, records.settings, [...others, ...changed], records.unread), changed)
  const before =
    after.length === 0
      ? []
      : problemsIn(
          records,
          records.all.filter(({ file }) => files.includes(file)),
        )
  const [fault] = after.filter((problem) => !before.some((old) => old.code === problem.code && old.message === problem.message))
  if (fault !== undefined) refuse(fault)
  return [...changes]
}

function parsed(records: Records, { file, text }: Change): StoreRecord {
  const kind = records.kinds.find(({ name }) => name === 'action')
  if (kind === undefined)
    throw new Failure('cannot-run', 'There is no kind action in this store.', 'See what schemas/ beside records/ holds.')
  const id = file.slice(file.lastIndexOf('/') + 1, -'.md'.length)
  const decoded = decodeText(new TextEncoder().encode(text))
  const result = 'fault' in decoded ? { faults: [decoded.fault] } : parseRecord(kind, file, id, decoded.text)
  if ('record' in result) return result.record
  const [fault] = result.faults
  return refuse(fault ?? { message: 'The record could not be read any more.', hint: null })
}

function refuse({ message, hint }: Pick<Problem, 'message' | 'hint'>): never {
  throw new Failure('usage', `This can't be kept: ${message}`, hint)
}

function problemsIn(records: Records, some: readonly StoreRecord[]): Problem[] {
  const checked = records.checkingOnly(some)
  const files = some.map(({ file }) => file)
  return RULES.flatMap((rule) => rule(checked)).filter(({ file, severity }) => files.includes(file) && severity === 'error')
}
