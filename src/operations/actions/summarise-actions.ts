// Says of several actions in one line how many are open and late, and how old they are.
import { type ActionLine, type ActionSummary, isOpen } from '../../core/action-log.js'

export function summariseActions(actions: readonly ActionLine[]): ActionSummary {
  const open = actions.filter(isOpen)
  return {
    open: open.length,
    overdue: open.filter(({ overdue }) => overdue).length,
    oldest: open.map(({ raised }) => raised).reduce<string | null>((first, day) => (first === null || day < first ? day : first), null),
    medianAge: medianOf(open.map(({ age }) => age)),
  }
}

/** The middle one, or the middle between two, a half counting as one; null of none. */
function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2)
}
