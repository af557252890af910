// Reads the actions behind a mark: who acts and what is to be done, or only who acts; several at once; and marks further on.
import { actionBefore } from './action-before.js'
import { INNER } from './action-words.js'
import { actionsWithin } from './actions-within.js'
import { actionOf, type FoundAction, type Passage } from './found-action.js'
import { leadingOwners, readWording, splitOwners } from './owners.js'
import { severalActions } from './several-actions.js'

/** The mark at the start of a line. */
export interface Mark {
  /** Where the words behind it begin. */
  end: number
  number: string | null
  /** Who acts by the mark itself, as in "Action for JT:"; may be empty. */
  owner: string
}

/** The actions behind a mark; `isSummary` says that they stand in a list of their own. */
export function actionsBehind(passage: Passage, { end: from, number, owner }: Mark, isSummary: boolean): FoundAction[] {
  const { text: whole, known } = passage
  const alone = owner === '' ? leadingOwners(whole.slice(from).trim(), known) : null
  if (alone !== null) {
    const end = from + alone.length
    const further = end < whole.length - 2 ? actionsWithin(passage, end) : []
    return [...actionBefore(passage, { owners: alone.owners, start: 0, end, number }), ...further]
  }
  const cut = [...whole.matchAll(INNER)].find(({ index }) => index > from)?.index ?? whole.length
  const text = whole
    .slice(from, cut)
    .replace(/[*\s]+$/, '')
    .trim()
  const said = readWording(text, known).owners
  const owners = said.length > 0 || owner === '' ? said : splitOwners(owner)
  const first =
    severalActions(passage, text, number) ?? actionOf(passage, { number, text, owners, stretch: { start: 0, end: cut }, isSummary })
  return [...first, ...actionsWithin(passage, cut)]
}
