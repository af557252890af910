// "ST was planning to visit", "we are going to ask", "Myles takes action to land".
import { type Group, groupBefore, stanceBefore } from './clause.js'
import type { Token } from './tokens.js'
import { actingIn, isStateAt, type Manner, mayBeVerb, type SaidUndertaking } from './undertaking.js'
import { isDeed } from './verbs.js'

export const planned: Manner = (tokens) =>
  tokens.flatMap(({ plain }, i): SaidUndertaking[] => {
    const verb = i + 2
    if (tokens[i + 1]?.plain !== 'to' || !mayBeVerb(tokens[verb]) || isStateAt(tokens, verb)) return []
    if (plain === 'going' && !isDeed(tokens[verb]?.plain ?? '')) return []
    const subject = plannerBefore(tokens, i)
    if (actingIn(tokens, subject) === 'nobody' || isOnlyAttached(tokens, i, subject)) return []
    return [{ subject, verb, form: 'does', said: stanceBefore(tokens, i) }]
  })

/** Who plans or takes it on, of the word before "to"; null where it is no such word. */
function plannerBefore(tokens: readonly Token[], i: number): Group | null {
  const [word, before] = [tokens[i]?.plain ?? '', tokens[i - 1]?.plain ?? '']
  if (/^(?:planning|going|intending)$/.test(word) && /^(?:is|are|was|were|am)$/.test(before)) return groupBefore(tokens, i - 1)
  if (/^(?:plans|intends|aims)$/.test(word)) return groupBefore(tokens, i)
  if (word === 'action' && /^(?:takes|took|taken|taking|an|the)$/.test(before)) return groupBefore(tokens, takingBefore(tokens, i))
  return null
}

/** Where "has taken an action" begins. */
function takingBefore(tokens: readonly Token[], action: number): number {
  let i = action
  while (i > 0 && /^(?:action|an|the|takes|took|taken|taking|has|have)$/.test(tokens[i - 1]?.plain ?? '')) i -= 1
  return i
}

/** "He asked whether AK was going to write", "rules that we are going to follow". */
function isOnlyAttached(tokens: readonly Token[], i: number, subject: Group | null): boolean {
  const said = stanceBefore(tokens, i)
  return said?.stance === 'asked' || (said === null && /^(?:that|which)$/.test(tokens[(subject?.from ?? 0) - 1]?.plain ?? ''))
}
