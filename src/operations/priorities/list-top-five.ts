// Decides what the Top Five is now: five current areas of a type at most, what is carried over, and what is only suggested.
import { PRIORITY_TYPES, type TopFive } from '../../core/priority-list.js'
import type { Records } from '../../core/records.js'
import { beyondFive } from '../../rules/top-five-has-five.js'
import { listPriorities } from './list-priorities.js'

export function listTopFive(records: Records, asOf: string): TopFive {
  const { priorities } = listPriorities(records, asOf, [])
  const beyond = new Set(PRIORITY_TYPES.flatMap((type) => beyondFive(records, type)).map(({ id }) => id))
  const areas = priorities
    .filter(({ horizon }) => horizon === 'top-five')
    .sort((a, b) => PRIORITY_TYPES.indexOf(a.type) - PRIORITY_TYPES.indexOf(b.type))
  const withStatus = (status: string) => areas.filter((area) => area.status === status)
  return {
    asOf,
    priorities: withStatus('current').filter(({ id }) => !beyond.has(id)),
    tooMany: withStatus('current').filter(({ id }) => beyond.has(id)),
    carriedOver: withStatus('carried-over'),
    suggested: withStatus('suggested'),
  }
}
