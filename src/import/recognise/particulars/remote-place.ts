// Reads that a meeting was held at a distance, in the words its minutes have for it: "remotely", "by video call", "via Teams", "Zoom meeting".
import { findDates } from '../dates.js'
import { readLabel } from '../labels/read-label.js'
import type { TopLine } from './top-lines.js'
import { ABOUT_ANOTHER } from './written-day.js'

const PROGRAM = '(?:(?:microsoft|ms|google)\\s+)?(?:teams|zoom|skype|meet|webex)(?:\\s+(?:meeting|call))?'
const CALL = '(?:(?:video|telephone|phone|conference|tele|audio)[- ]?)+(?:call|conferenc(?:e|ing)|link|meeting)?'
const MEANS = `(?:${PROGRAM}|${CALL})(?![\\p{L}\\p{N}-])`
/** What leads up to such words in a place that is given. */
export const BY_MEANS = new RegExp(`^(?:via|by|on|over|through|using|in)\\s+(?:an?\\s+)?(?=${MEANS})`, 'iu')

const AT_A_DISTANCE = 'remotely|virtually|online'
const HELD = new RegExp(
  `\\b(?:held|met|meeting|took place|convened|hosted)\\s+(?:\\w+\\s+)?(?:(${AT_A_DISTANCE})(?![\\p{L}-])|(?:via|by|on|over|through|using)\\s+(?:an?\\s+)?(${MEANS}))`,
  'iu',
)
/** The same behind a day, or alone on a line. */
const ALONE = new RegExp(
  `^[\\s,;:()–—-]*(?:(?:via|by|on|over|through|using)\\s+(?:an?\\s+)?)?(${MEANS}|${AT_A_DISTANCE}|(?:remote|virtual|online|hybrid)\\s+meeting)[\\s).,;–—-]*$`,
  'iu',
)

/** The words that say so in the lines at the top; null where none do. */
export function remotePlace(top: readonly TopLine[]): string | null {
  for (const { text } of top) {
    if (text.length > 200 || ABOUT_ANOTHER.test(text) || isOfPeople(text)) continue
    const held = HELD.exec(text)
    const found =
      held?.[1] ??
      held?.[2] ??
      besideDay(text)
        .map((words) => ALONE.exec(words)?.[1])
        .find((words) => words !== undefined)
    if (found !== undefined) return found.trim()
  }
  return null
}

/** What stands before a day and behind it, without the times there; all where there is no day. */
function besideDay(text: string): string[] {
  const [day] = findDates(text)
  const behind = (day === undefined ? text : text.slice(day.end)).replace(
    /^(?:[\s,;–—-]*(?:at\s+|from\s+)?\d[\d.:]*\s*(?:[ap]\.?m\.?|hrs)?(?:\s*(?:to|-|–)\s*\d[\d.:]*\s*(?:[ap]\.?m\.?|hrs)?)?)/i,
    '',
  )
  return day === undefined ? [behind] : [behind, text.slice(0, day.start)]
}

function isOfPeople(text: string): boolean {
  if (findDates(text).length > 0) return false
  return (
    /^(?:present|more-present|apologies|absent|chair|notetaker|next-meeting)$/.test(readLabel(text)?.kind ?? '') &&
    !/^\W*(?:online|via|remote)/i.test(text)
  )
}
