// Reads the actions that are marked within a paragraph: "... would write again. Action: Clerk. The hall ...".
import { WRITTEN_SHORT } from '../words.js'
import { actionBefore } from './action-before.js'
import { INNER, NOTHING } from './action-words.js'
import { actionOf, type FoundAction, type Passage } from './found-action.js'
import { leadingOwners } from './owners.js'
import { severalActions } from './several-actions.js'

const FIRST_SENTENCE = new RegExp(`^[\\s\\S]*?(?<!(?<!\\p{L})(?:\\p{Lu}|${WRITTEN_SHORT}))[.;](?=\\s+(?:\\p{Lu}|[ivx]+\\.\\s)|$)`, 'u')

/** The actions marked from an offset on. */
export function actionsWithin(passage: Passage, from = 0): FoundAction[] {
  const { text } = passage
  const marks = [...text.matchAll(INNER)].filter(({ index }) => index >= from)
  return marks.flatMap((mark, i) => actionAt(passage, mark, marks[i + 1]?.index ?? text.length))
}

function actionAt(passage: Passage, mark: RegExpExecArray, until: number): FoundAction[] {
  const start = mark.index
  const wordsAt = start + mark[0].length
  const rest = passage.text.slice(wordsAt, until)
  const number = mark.groups?.number ?? null
  const alone = leadingOwners(rest.trim(), passage.known)
  if (alone !== null) {
    const skipped = rest.length - rest.trimStart().length
    return actionBefore(passage, { owners: alone.owners, start, end: wordsAt + skipped + alone.length, number })
  }
  const sentence = (FIRST_SENTENCE.exec(rest)?.[0] ?? rest).trimEnd()
  const text = sentence.trim()
  if (text === '' || NOTHING.test(text)) return []
  const stretch = { start, end: wordsAt + sentence.length }
  return severalActions(passage, rest.trim(), number) ?? actionOf(passage, { number, text, stretch })
}
