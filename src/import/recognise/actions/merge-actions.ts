// One list of actions from two: what the text says at each item, and what a table or a list at the end says again.
import { clipped } from '../../clipped.js'
import type { ImportWarning } from '../../imported-minutes.js'
import type { FoundAction } from './found-action.js'

export interface MergedActions {
  actions: FoundAction[]
  warnings: ImportWarning[]
}

export function mergeActions(found: readonly FoundAction[]): MergedActions {
  const inText = found.filter(({ isSummary }) => !isSummary)
  const summary = found.filter(({ isSummary }) => isSummary)
  const warnings: ImportWarning[] = []
  const merged = inText.map((action) => ({ ...action }))
  const free = new Set(merged)
  for (const again of summary) {
    const own = [...free].map((action) => ({ action, likeness: likenessOf(action, again) })).sort((a, b) => b.likeness - a.likeness)[0]
    if (own === undefined || own.likeness < 0.5) {
      if (inText.length > 0)
        warnings.push({
          code: 'action-only-in-table',
          message: `This action stands only in the list of actions, not in the text: “${clipped(again.text)}”`,
          line: again.line,
        })
      merged.push({ ...again })
      continue
    }
    free.delete(own.action)
    settle(own.action, again, warnings)
  }
  if (summary.length > 0)
    for (const action of free)
      if (!action.isSummary && summary.length >= inText.length / 2)
        warnings.push({
          code: 'action-conflict',
          message: `The list of actions leaves this one out: “${clipped(action.text)}”`,
          line: action.line,
        })
  return { actions: merged, warnings: [...warnings, ...repeated(merged)] }
}

/** The text's words stand; owners and days that the list adds are taken. */
function settle(action: FoundAction, again: FoundAction, warnings: ImportWarning[]): void {
  const name = action.number === null ? 'This action' : `Action ${action.number}`
  const [own, other] = [new Set(action.owners.map(plain)), new Set(again.owners.map(plain))]
  const isSame = own.size === other.size && [...own].every((owner) => other.has(owner))
  if (own.size === 0) action.owners = again.owners
  else if (!isSame && other.size > 0) {
    const isMore = [...own].every((owner) => other.has(owner))
    warnings.push({
      code: 'action-conflict',
      message: `${name} has ${action.owners.join(', ')} in the text and ${again.owners.join(', ')} in the list of actions; the ${isMore ? "list's were" : "text's were"} taken.`,
      line: action.line,
    })
    if (isMore) action.owners = again.owners
  }
  if (again.due !== null && action.due !== null && bareDue(again.due) !== bareDue(action.due))
    warnings.push({
      code: 'action-conflict',
      message: `${name} is due “${action.due}” in the text and “${again.due}” in the list of actions; the list's was taken.`,
      line: action.line,
    })
  action.due = again.due ?? action.due
  action.number ??= again.number
  if (plain(action.title) !== plain(again.title) && plain(action.text) !== plain(again.text) && plain(action.text) !== plain(again.title))
    warnings.push({
      code: 'action-conflict',
      message: `${name} has other words in the list of actions; the text's were taken.`,
      line: again.line,
    })
}

function repeated(actions: readonly FoundAction[]): ImportWarning[] {
  return actions.flatMap((action, i): ImportWarning[] => {
    const isAgain = action.number !== null && !action.isSummary && actions.slice(0, i).some(({ number }) => number === action.number)
    return isAgain ? [{ code: 'repeated-number', message: `The action number ${action.number} stands twice.`, line: action.line }] : []
  })
}

function likenessOf(action: FoundAction, again: FoundAction): number {
  const likeness = Math.max(dice(action.title, again.title), dice(action.text, again.text))
  return action.number !== null && action.number === again.number ? Math.min(1, likeness + 0.2) : likeness
}

/** The share of words that two texts have in common, from 0 to 1. */
function dice(a: string, b: string): number {
  const [x, y] = [plain(a).split(' '), plain(b).split(' ')]
  const rest = [...y]
  let shared = 0
  for (const word of x) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    shared += 1
    rest.splice(at, 1)
  }
  return (2 * shared) / (x.length + y.length)
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[^\p{L}\p{N}' ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function bareDue(due: string): string {
  return plain(due).replace(/^(?:by|before|due|due by) /, '')
}
