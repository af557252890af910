// Reads the action that a mark stands behind: what is to be done is the sentence before, in the same paragraph or the one above.
import { type Block, textOf, wordsOf } from '../../block.js'
import { lastSentence } from '../sentences.js'
import { MARKER } from './action-words.js'
import { dueWords } from './due.js'
import { actionOf, type FoundAction, type Passage } from './found-action.js'

/** A mark that only names who acts, and where in its passage it stands. */
interface OwnersMark {
  owners: string[]
  start: number
  end: number
  number?: string | null
}

/** The action before the mark; none where no words stand there. */
export function actionBefore(passage: Passage, { owners, start, end, number = null }: OwnersMark): FoundAction[] {
  const before = passage.text.slice(0, start).trimEnd()
  const own = before === '' ? null : lastSentence(before)
  const above = own === null ? sentenceAbove(passage.blocks, passage.index) : null
  const words = (own?.words ?? above ?? '').replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\p{L})/u, '')
  if (words === '') return []
  const stretch = { start: own?.start ?? start, end }
  return actionOf(passage, { number, text: words, owners, due: dueWords(passage.text.slice(start, end)), stretch })
}

function sentenceAbove(blocks: readonly Block[], index: number): string | null {
  for (let at = index - 1; at >= 0 && at > index - 4; at--) {
    const block = blocks[at]
    if (block === undefined || block.kind === 'table') return null
    const text = wordsOf(block)
    if (MARKER.test(text) && text.length < 60) continue
    if (block.kind === 'heading') return at === index - 1 ? textOf(block) : null
    return lastSentence(text)?.words ?? text
  }
  return null
}
