// The words that a verb is said of, where they stand farther off than right before it.
import { type Group, groupBefore } from './clause.js'
import type { Token } from './tokens.js'

/** What stands before the verb; after "and" what the sentence began with, after "who" what that means. */
export function subjectOf(tokens: readonly Token[], verb: number): Group | null {
  const own = groupBefore(tokens, verb)
  if (own !== null) return own
  let before = verb - 1
  while (/^(?:,|and|but|then)$/.test(tokens[before]?.plain ?? '')) before -= 1
  if (tokens[before]?.plain === 'who') return groupBefore(tokens, tokens[before - 1]?.plain === ',' ? before - 1 : before)
  if (/^[:–-]$/.test(tokens[before]?.plain ?? '')) return groupBefore(tokens, before)
  if (before === verb - 1) return null
  const earlier = tokens.findLastIndex(({ plain }, i) => i > 0 && i < before && IS_FINITE.test(plain))
  return earlier < 0 ? firstName(tokens) : groupBefore(tokens, earlier)
}

/** The name that a sentence begins with: "AK introduced the paper and will circulate it". */
function firstName(tokens: readonly Token[]): Group | null {
  const end = tokens.findIndex(({ word, plain }) => !/^\p{Lu}/u.test(word) && plain !== 'the')
  return end > 0 ? { from: 0, to: end } : null
}

const IS_FINITE =
  /^(?:is|are|was|were|has|have|had|would|will|could|should|can|may|said|agreed|confirmed|reported|noted|explained|offered|advised|stated|asked)$/
