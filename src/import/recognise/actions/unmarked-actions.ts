// Reads the actions of a line that no mark begins: a task to tick, "takes an action to", a mark in brackets or within, owners at the margin.
import { capital } from '../../../core/capital.js'
import { lastSentence, withoutSpeaker } from '../sentences.js'
import { actionBefore } from './action-before.js'
import { ACTION_TO, BRACKET, SETTLED, TAKES } from './action-words.js'
import { actionsWithin } from './actions-within.js'
import { actionOf, type FoundAction, type Passage } from './found-action.js'
import { markedOwners } from './margin-owners.js'
import { ownersOf, readWording } from './owners.js'

/** The actions that the passage sets; none in a report of what came out of an earlier one. */
export function unmarkedActions(passage: Passage): FoundAction[] {
  const { block, text, known } = passage
  if (passage.isGoingBack && SETTLED.test(text)) return []
  const told = taskToTick(passage) ?? actionTaken(passage) ?? actionToDo(passage) ?? actionInBrackets(passage)
  if (told !== null) return told
  const within = actionsWithin(passage)
  if (within.length > 0) return within
  const margin = markedOwners(block, text, known)
  return margin === null ? [] : actionBefore(passage, { ...margin, end: text.length })
}

/** "[ ] @jo write to the schools" */
function taskToTick(passage: Passage): FoundAction[] | null {
  const text = /^\s*\[[ ]\]\s+(.*)$/s.exec(passage.text)?.[1]
  return text !== undefined && /@\w/.test(text) ? actionOf(passage, { text }) : null
}

/** "Jo takes an action to write" */
function actionTaken(passage: Passage): FoundAction[] | null {
  const { text, known } = passage
  const [, who = '', what = ''] = TAKES.exec(text) ?? []
  const owners = who === '' ? null : ownersOf(who, known)
  return owners === null ? null : actionOf(passage, { text, title: capital(what), owners })
}

/** "Action to write to the schools" */
function actionToDo(passage: Passage): FoundAction[] | null {
  const { text, known } = passage
  const what = ACTION_TO.exec(text)?.[1]
  return what !== undefined && text.length < 400 ? actionOf(passage, { text, ...readWording(what, known) }) : null
}

/** "... suggests a draft agenda (Action item for DD)" */
function actionInBrackets(passage: Passage): FoundAction[] | null {
  const bracket = BRACKET.exec(passage.text)
  if (bracket?.[1] === undefined) return null
  const owners = ownersOf(bracket[1], passage.known)
  const before = lastSentence(passage.text.slice(0, bracket.index).trimEnd())
  if (owners === null || before === null) return null
  const stretch = { start: before.start, end: bracket.index + bracket[0].length }
  return actionOf(passage, { text: withoutSpeaker(before.words), owners, stretch })
}
