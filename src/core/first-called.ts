// The day a coming meeting was first called for, before it moved.
import type { RecordOf } from './records.js'

/** The day in the agenda's id, which a move leaves as it is; in an id of another form there is none, and the fields tell. */
export function firstCalled({ id, data: { date, moved } }: RecordOf<'agenda'>): string {
  return /^\d{4}-\d{2}-\d{2}(?=-)/.exec(id)?.[0] ?? moved?.[0]?.from ?? date
}
