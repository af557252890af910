// How findings about attendance put lists, seats and days in words.
import { counted } from '../../core/counted.js'
import { formatDate } from '../../core/date.js'
import type { RecordOf } from '../../core/records.js'

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** A seat's name holds commas, so it stands between quotation marks. */
export function quoted(seat: string): string {
  return `"${seat}"`
}

/** "on 20 November 2019", or "at 3 meetings (the last on 20 November 2019)"; the days in order. */
export function onDays(dates: readonly string[]): string {
  const last = `on ${formatDate(dates.at(-1) ?? '')}`
  return dates.length === 1 ? last : `at ${counted(dates.length, 'meeting')} (the last ${last})`
}

/** A meeting's file, and that approved notes are opened again before anything in them is changed. */
export function fileOf({ file, data }: RecordOf<'meeting'>): string {
  return data.status === 'approved' || data.status === 'published' ? `${file} (after kscp notes amend)` : file
}
