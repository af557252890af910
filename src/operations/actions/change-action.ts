// Gives an action other fields, further items and other words below, and refuses what its record can't hold.
import type { Change } from '../../core/change.js'
import type { Problem } from '../../core/problem.js'
import type { StoreRecord } from '../../core/record.js'
import { type RecordOf, Records } from '../../core/records.js'
import { withFields } from '../../core/with-fields.js'
import { withItem } from '../../core/with-item.js'
import type { Data } from '../../core/yaml.js'
import { actionsAgreeWithMinutes } from '../../rules/actions-agree-with-minutes.js'
import { bodiesHoldNoHtml } from '../../rules/bodies-hold-no-html.js'
import { closedActionsHaveAnOutcome } from '../../rules/closed-actions-have-an-outcome.js'
import { datesAreInOrder } from '../../rules/dates-are-in-order.js'
import { RULES_OF_EVERY_RECORD } from '../../rules/rules-of-every-record.js'
import { madeRecord, refuseFault } from '../records/made-record.js'

type Action = RecordOf<'action'>

const RULES = [...RULES_OF_EVERY_RECORD, actionsAgreeWithMinutes, datesAreInOrder, closedActionsHaveAnOutcome, bodiesHoldNoHtml]

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
  const changed = changes.map((change) => madeRecord(records, 'action', change))
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
  if (fault !== undefined) refuseFault(fault)
  return [...changes]
}

function problemsIn(records: Records, some: readonly StoreRecord[]): Problem[] {
  const checked = records.checkingOnly(some)
  const files = some.map(({ file }) => file)
  return RULES.flatMap((rule) => rule(checked)).filter(({ file, severity }) => files.includes(file) && severity === 'error')
}
