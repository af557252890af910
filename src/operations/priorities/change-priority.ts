// Gives a priority other fields and one more review, and refuses what its record can't hold.
import type { Problem } from '../../core/problem.js'
import type { StoreRecord } from '../../core/record.js'
import type { RecordOf, Records } from '../../core/records.js'
import { withFields } from '../../core/with-fields.js'
import { withItem } from '../../core/with-item.js'
import type { Data } from '../../core/yaml.js'
import { datesAreInOrder } from '../../rules/dates-are-in-order.js'
import { fieldsFitTheSchema } from '../../rules/fields-fit-the-schema.js'
import { marksAreExact } from '../../rules/marks-are-exact.js'
import { reasonsAreFromTheList } from '../../rules/reasons-are-from-the-list.js'
import { referencesResolve } from '../../rules/references-resolve.js'
import { refuseFault } from '../records/made-record.js'

type Priority = RecordOf<'priority'>

const RULES = [fieldsFitTheSchema, referencesResolve, datesAreInOrder, marksAreExact, reasonsAreFromTheList]

export interface PriorityChange {
  fields: { readonly [field: string]: unknown }
  review: Data
}

/** The same priority with the fields and the review. Fails when the record would not say that, or be wrong in a way it wasn't. */
export function changePriority(records: Records, priority: Priority, { fields, review }: PriorityChange): Priority {
  const changed = withItem(withFields(priority, fields), 'reviews', review)
  const before = problemsIn(records, priority)
  const fault = problemsIn(records.replacing(changed), changed).find(
    ({ code, message }) => !before.some((old) => old.code === code && old.message === message),
  )
  if (fault !== undefined) refuseFault(fault)
  return changed
}

function problemsIn(records: Records, priority: Priority): Problem[] {
  const checked = records.checkingOnly([priority as unknown as StoreRecord])
  return RULES.flatMap((rule) => rule(checked)).filter(({ file, severity }) => file === priority.file && severity === 'error')
}
