// Reads a line below an action that says more of it: "Due: May", "Owner: Jo Ward".
import type { FoundAction, Passage } from './found-action.js'
import { splitOwners } from './owners.js'

/** The last action with what the passage adds to it; null where the passage adds nothing. */
export function withDetail(last: FoundAction | null, { text, index }: Passage): FoundAction | null {
  const [, label, rest] =
    /^\W{0,3}(due(?: date| by)?|deadline|by when|timescale|target date|owners?|lead|by whom|responsible|who|assigned to)\s*[:：]\W{0,3}\s*(\S.{0,80})$/i.exec(
      text,
    ) ?? []
  if (label === undefined || rest === undefined || last === null || last.block === null || index - last.block > 2) return null
  if (/^(?:due|deadline|by when|time|target)/i.test(label)) return { ...last, due: rest.trim() }
  return last.owners.length > 0 ? last : { ...last, owners: splitOwners(rest) }
}
