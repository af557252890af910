// What has come up for a meeting since its agenda was drafted.
import { type AgendaItem, type AgendaRecord, itemTitlesOf, sameItem } from '../../core/agenda.js'

/** The items of a fresh draft that an agenda does not have. */
export function itemsMissing(agenda: AgendaRecord, draft: readonly AgendaItem[]): AgendaItem[] {
  const there = new Set(itemTitlesOf(agenda).map(sameItem))
  return draft.filter(({ title }) => !there.has(sameItem(title)))
}
