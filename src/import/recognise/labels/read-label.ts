// Reads a label at the start of a line, with what follows it there: "Present: A Ward".
import { type LabelKind, labelKind } from './label-kind.js'
import { APOLOGIES, THOSE_THERE, WAS_THERE, WITH_APOLOGIES_DONE } from './list-words.js'
import { plainLabel } from './plain-label.js'

export interface Labelled {
  kind: LabelKind
  label: string
  /** What follows the label on its line. */
  rest: string
  /** Where that begins in the text. */
  restAt: number
}

/** "Those present were A Ward" */
const PEOPLE_WERE = new RegExp(
  `^(?:the following (?:were|people were|members were) )?((?:those |members |also )?(?:${THOSE_THERE}|${WAS_THERE}))(?: at the meeting)?(?: (?:were|was|are))?\\s*:?\\s+(?=\\p{Lu})`,
  'iu',
)

/**
 * A line that begins with a label and its sign ("Present: ...", "Present – ..."), or is a label alone; "DNA" (did not attend) is one with
 * its sign only, since health services also count those who didn't. A line of bold words and plain
 * ones needs no sign: `boldEnd` says where the bold words end, or 0.
 */
export function readLabel(text: string, boldEnd = 0): Labelled | null {
  if (boldEnd > 0 && boldEnd < text.length) {
    const label = text.slice(0, boldEnd)
    const kind = labelKind(label)
    if (kind !== null) return labelled(kind, label, text, boldEnd)
  }
  const were = PEOPLE_WERE.exec(text)
  if (were?.[1] !== undefined && / (?:were|was|are)\b/.test(were[0])) return labelled('present', were[1], text, were[0].length)
  for (const sign of text.slice(0, 130).matchAll(/\s*[:：]\s*|\s*[–—]\s*|\s+-\s*|\s*-\s+|\s*\t\s*/g)) {
    const label = text.slice(0, sign.index)
    const kind = labelKind(label) ?? (/^DNA'?s?$/.test(label.trim()) ? 'absent' : null)
    if (kind === 'absent') return absence(label, text, sign.index + sign[0].length)
    if (kind !== null) return labelled(kind, label, text, sign.index + sign[0].length)
    if (/[.;]\s/.test(label)) break
  }
  const whole = labelKind(text)
  return whole === null ? null : { kind: whole, label: text, rest: '', restAt: text.length }
}

const OF_APOLOGIES = new RegExp(
  `^(?:(?:with|without|no|sent|gave|sending) )*${APOLOGIES}(?: ${WITH_APOLOGIES_DONE})?(?=\\s*(?:[:：–—\\t*]|\\s-\\s|$))`,
  'i',
)

/** "Absent – apologies given: B Kaur": what stands behind the first sign may still be of the label. */
function absence(label: string, text: string, at: number): Labelled {
  const further = OF_APOLOGIES.exec(text.slice(at))?.[0]
  const longer = further === undefined ? null : text.slice(0, at + further.length)
  const kind = longer === null ? null : labelKind(longer)
  return longer === null || kind === null ? labelled('absent', label, text, at) : labelled(kind, longer, text, longer.length)
}

function labelled(kind: LabelKind, label: string, text: string, at: number): Labelled {
  const rest = text.slice(at)
  const skipped = /^[\s:：–—-]*/.exec(rest)?.[0].length ?? 0
  const said = rest.slice(skipped).trim()
  const isTaker = kind === 'container' && said !== '' && /^(?:minutes|notes)$/.test(plainLabel(label))
  return { kind: isTaker ? 'notetaker' : kind, label: label.trim(), rest: said, restAt: at + skipped }
}
