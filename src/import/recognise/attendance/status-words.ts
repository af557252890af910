// The words and signs that say of somebody no more than whether they came.
import { APOLOGIES, NOT_THERE, WAS_THERE, WITH_APOLOGIES_DONE } from '../labels/list-words.js'
import { WAY_OF_TAKING_PART } from '../words.js'

const PRESENT = new RegExp(`^(?:y|yes|present|p|x|✓|✔|√|☑|${WAS_THERE}|in person|online|teams|zoom|remote|virtual|1)$`, 'i')
/** Apologies alone: "Apologies received", "No (apologies)", "A". */
export const APOLOGY = new RegExp(
  String.raw`^(?:(?:no|absent)\b[\s,;:(–-]*[,;:(–-]\s*|absent\s+)?(?:with |sent |gave )?(?:a|${APOLOGIES})(?: ${WITH_APOLOGIES_DONE})?[).]*$`,
  'i',
)
const ABSENT = new RegExp(`^(?:ab|dna|${NOT_THERE})$`, 'i')
const NO = /^(?:n|no|0|none|☐|✗|✘)$/i

/** Words that say whether somebody came, and nothing else of them. */
const OF_STATUS =
  /^(?:(?:absent|absence|attend(?:ed|ing|ance)?|present|apolog(?:y|ies)|apols?|regrets|excused|did|was|not|non|in|for|of|with|without|no|sent|sending|given|gave|received|accepted|noted)\b[\s,;:–—-]*)+[.]?$/i

/** Whether a cell says no more than who came, or by what way. */
export function isPlainStatus(words: string): boolean {
  return WAY_OF_TAKING_PART.test(words) || isStatus(words)
}

/** Whether words say who came, and no more. */
export function isStatus(words: string): boolean {
  return [PRESENT, APOLOGY, ABSENT, NO, OF_STATUS].some((pattern) => pattern.test(words))
}
