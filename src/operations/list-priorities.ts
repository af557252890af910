// Decides which priorities a list shows, and in which order.
import type { PriorityLine, PriorityList } from '../core/priority-list.js'
import type { Records } from '../core/records.js'

const HORIZONS = ['business-plan', 'top-five']
const TYPES = ['aim', 'strength', 'improvement']
const STATUSES = ['current', 'carried-over', 'suggested', 'met', 'dropped']

/** The priorities with one of the statuses (all when empty): the plan's before the Top Five's, then by type, status and title. */
export function listPriorities(records: Records, asOf: string, statuses: readonly string[]): PriorityList {
  const priorities = records
    .of('priority')
    .filter(({ data }) => statuses.length === 0 || statuses.includes(data.status))
    .map(({ id, file, data }): PriorityLine => {
      const { title, horizon, type, status, theme, from, to, lead } = data
      return {
        id,
        title,
        horizon,
        type,
        status,
        theme: theme ?? null,
        from: from ?? null,
        to: to ?? null,
        lead: lead ?? null,
        file,
      }
    })
    .sort((a, b) => rank(a) - rank(b) || (a.title < b.title ? -1 : 1))
  return { asOf, priorities }
}

function rank({ horizon, type, status }: PriorityLine): number {
  return HORIZONS.indexOf(horizon) * 100 + TYPES.indexOf(type) * 10 + STATUSES.indexOf(status)
}
