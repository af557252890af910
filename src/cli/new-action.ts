// What a new action needs from outside the records: an id that nobody else makes, and the day that words for it mean.
import type { ResolvedDue } from '../operations/due/resolve-due.js'
import type { Context } from './context.js'
import type { OpenStore } from './open-store.js'

/** An id of the as-of day that the store has not. */
export async function newActionId({ records, asOf }: OpenStore): Promise<string> {
  const { freeActionId } = await import('./free-action-id.js')
  for (;;) {
    const id = freeActionId(asOf())
    if (!records.has('action', id)) return id
  }
}

/** What words for a due day mean, counted from a day; null where there are none. */
export async function resolvedDue(
  context: Context,
  { root, records }: OpenStore,
  { words, from }: { words: string | undefined; from: string },
): Promise<ResolvedDue | null> {
  if (words === undefined) return null
  const { resolveDue } = await import('../operations/due/resolve-due.js')
  const { readHolidays } = await import('../store/read-holidays.js')
  const holidays = () => readHolidays(root, context.packageRoot, records.settings.holidays)
  return resolveDue(words, { from, option: '--due', holidays })
}
