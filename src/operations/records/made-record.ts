// Reads what a command is about to write, and refuses what would be wrong: what somebody typed may hold what no record may.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import type { Problem } from '../../core/problem.js'
import { parseRecord, type StoreRecord } from '../../core/record.js'
import type { Records } from '../../core/records.js'
import { decodeText } from '../../core/text-bytes.js'
import { kindNamed } from './kind-named.js'

/** The record of a kind that a change writes. Fails where it would be none. */
export function madeRecord(records: Records, kindName: string, { file, text }: Change): StoreRecord {
  const kind = kindNamed(records, kindName)
  const id = file.slice(file.lastIndexOf('/') + 1, -'.md'.length)
  const decoded = decodeText(new TextEncoder().encode(text))
  const result = 'fault' in decoded ? { faults: [decoded.fault] } : parseRecord(kind, file, id, decoded.text)
  if ('record' in result) return result.record
  const [fault] = result.faults
  return refuseFault(fault ?? { message: 'The record could not be read any more.', hint: null })
}

export function refuseFault({ message, hint }: Pick<Problem, 'message' | 'hint'>): never {
  throw new Failure('usage', `This can't be kept: ${message}`, hint)
}
