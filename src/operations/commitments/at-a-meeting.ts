// What is to come to a meeting, and what is only held.
import type { Token } from './tokens.js'

/** "will come back to the next meeting", "to go on the agenda". */
export function comesBack(tokens: readonly Token[], verb: number): boolean {
  const [first, ...rest] = tokens.slice(verb, verb + 8)
  return (
    /^(?:come|go|return)$/.test(first?.plain ?? '') &&
    rest.some(({ plain, word }) => /^(?:agenda|meetings?)$/.test(plain) || /^\p{Lu}{3,5}$/u.test(word))
  )
}

/** "(will be) an agenda item", "on the agenda for". */
export function isAgendaItem(tokens: readonly Token[], from: number): boolean {
  const words = tokens
    .slice(from, from + 5)
    .map(({ plain }) => plain)
    .join(' ')
  return /^(?:an? )?(?:standing )?agenda item\b|^an item (?:on|for)\b|^on (?:the|an|its|our) (?:next |\w+ )?agenda\b/.test(words)
}

/** "The next meeting will be held on 15 January" is a date, and a contract is held by somebody; an event is to be organised. */
export function isOnlyHeld(group: readonly Token[], participle: string): boolean {
  return (
    participle === 'held' &&
    !group.some(({ plain }) =>
      /^(?:events?|sessions?|workshops?|seminars?|conferences?|training|days?|launch|discussions?|talks?|exercises?)$/.test(plain),
    )
  )
}
