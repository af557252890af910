// Tells labels and titles that go back to the meeting before: its minutes, its actions, what arose from them.
import { plainLabel } from './plain-label.js'

const EARLIER =
  /\b(?:previous|last|earlier|past|outstanding|brought forward|carried (?:forward|over)|carry[- ]?over|prior|review of|update on|updates? (?:on|to)|follow[- ]?up (?:on|of|from)|matters arising|progress on|status of|open actions? from|action (?:log|tracker|list) (?:review|update))\b.*\b(?:actions?|minutes|meeting|items?)\b|\bactions? (?:points? |items? )?(?:from|since|update|review|brought|carried|outstanding|arising from (?:the )?(?:previous|last|minutes))\b|\bactions? (?:log|list|tracker|register|points?)? ?(?:from|of) (?:the )?(?:previous|last)|\bmatters arising\b/i

/** Whether a plain label is that of the actions of an earlier meeting. */
export function isOfEarlierActions(label: string): boolean {
  return label.split(' ').length <= 12 && EARLIER.test(label) && /\bactions?\b/.test(label) && !/\bminutes\b/.test(label)
}

/** Whether an item's title says that it goes back to the meeting before: its minutes, its actions, what arose from them. */
export function goesBack(title: string): boolean {
  const label = plainLabel(title)
  return (
    EARLIER.test(label) || /\bminutes\b/.test(label) || /^(?:actions?|action (?:log|list|tracker|points?)|actions? update)$/.test(label)
  )
}
