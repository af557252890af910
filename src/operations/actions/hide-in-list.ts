// Hides in the words of a list what the marks of some records take out: for a list that goes into another program, and on from there.
import type { ActionGroup, ActionLine } from '../../core/action-log.js'
import type { Hide } from '../hide-marked.js'

export function hideInActions<List extends { actions: readonly ActionLine[] }>(list: List, hide: Hide): List {
  return { ...list, actions: list.actions.map((action) => hideInAction(action, hide)) }
}

/** The parts of a list with their titles. */
export function hideInGroups(groups: readonly ActionGroup[], hide: Hide): ActionGroup[] {
  return groups.map((group) => ({ ...group, title: hide(group.title) }))
}

/** The action itself where nothing is hidden, as in most. */
function hideInAction(action: ActionLine, hide: Hide): ActionLine {
  const { title, dueWords, latestNote } = action
  const shown = {
    title: hide(title),
    dueWords: dueWords === null ? null : hide(dueWords),
    latestNote: latestNote === null ? null : { ...latestNote, text: hide(latestNote.text) },
  }
  const isSame = shown.title === title && shown.dueWords === dueWords && shown.latestNote?.text === latestNote?.text
  return isSame ? action : { ...action, ...shown }
}
