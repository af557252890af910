// Desks that tests print: our own, and one with nothing on it.
import type { Desk, DeskSection } from '../../src/core/desk.js'
import { makeDesk } from '../../src/operations/desk/make-desk.js'
import { readStore } from '../../src/store/read-store.js'
import { REPOSITORY } from '../support/store.js'

export async function ourDesk(asOf: string): Promise<Desk> {
  const { records, digestOf } = await readStore(REPOSITORY)
  return makeDesk({ records, asOf, digestOf, group: null })
}

export const EMPTY: DeskSection[] = [{ section: 'overdue', title: 'Overdue', lines: [], nothing: 'No action is overdue.', next: [] }]
