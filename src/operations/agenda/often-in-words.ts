// Says how often a group meets.
import type { RecordOf } from '../../core/records.js'

const OFTEN = { monthly: 'every month', quarterly: 'every three months', termly: 'every term', 'twice-yearly': 'twice a year' } as const

/** "; it meets every three months", or nothing where its record doesn't say. */
export function oftenInWords({ data: { meets } }: RecordOf<'group'>): string {
  return meets === undefined ? '' : `; it meets ${OFTEN[meets]}`
}
