// Reads what a command is about to write, and refuses what would be wrong: what somebody typed may hold what no record may.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import type { Problem } from '../../core/problem.js'
import { parseRecord, type StoreRecord } from '../../core/record.js'
import { Records } from '../../core/records.js'
import { decodeText } from '../../core/text-bytes.js'
import type { Rule } from '../../rules/rule.js'
import { RULES_OF_EVERY_RECORD } from '../../rules/rules-of-every-record.js'

/** The record of a kind that a change writes. Fails where it would be none. */
export function madeRecord(records: Records, kindName: string, { file, text }: Change): StoreRecord {
  const kind = records.kinds.find(({ name }) => name === kindName)
  if (kind === undefined)
    throw new Failure('cannot-run', `There is no kind ${kindName} in this store.`, 'See what schemas/ beside records/ holds.')
  const id = file.slice(file.lastIndexOf('/') + 1, -'.md'.length)
  const decoded = decodeText(new TextEncoder().encode(text))
  const result = 'fault' in decoded ? { faults: [decoded.fault] } : parseRecord(kind, file, id, decoded.text)
  if ('record' in result) return result.record
  const [fault] = result.faults
  return refuseFault(fault ?? { message: 'The record could not be read any more.', hint: null })
}

/** Fails with the first error in a new record by the rules of every record and its own; `others` are made with it. */
export function refuseUnfit(records: Records, made: StoreRecord, own: readonly Rule[], others: readonly StoreRecord[] = []): void {
  const all = [...others, made]
  const withThem = new Records(records.kinds, records.settings, [...records.all, ...all], records.unread).checkingOnly(all)
  const [fault] = [...RULES_OF_EVERY_RECORD, ...own]
    .flatMap((rule) => rule(withThem))
    .filter(({ file, severity }) => file === made.file && severity === 'error')
  if (fault !== undefined) refuseFault(fault)
}

export function refuseFault({ message, hint }: Pick<Problem, 'message' | 'hint'>): never {
  throw new Failure('usage', `This can't be kept: ${message}`, hint)
}
