// Knows the words that begin a line of its own, whatever stands before them in the paragraph.
import { ACTION_OF } from '../actions/action-words.js'

const STARTS =
  /^\W{0,4}(?:actions?(?: points?| items?)?\s*(?:\d[\w./]*)?\s*[:–—-]|AP\s?\d+\s*[:–—-]|action\s+\d|decision\s*\d*\s*:|resolved\b|agreed\s*:|next (?:meeting|action)s?\s*:|due\s*:|owner\s*:|deadline\s*:)/iu

/** Whether a line begins with such words: "Action:", "ACTION JT: write", "ACTION JT", "Decision 2:". */
export function startsOwnLine(text: string): boolean {
  return STARTS.test(text) || ACTION_OF.test(text)
}
