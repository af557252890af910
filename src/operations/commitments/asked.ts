// "asked EM to document", "members were asked to reply", "asked for the item to be added to the agenda".
import { actingOf } from './actors.js'
import { helpingBefore } from './agreed.js'
import { groupBefore } from './clause.js'
import type { Token } from './tokens.js'
import { isStateAt, type Manner, mayBeVerb, type SaidUndertaking } from './undertaking.js'
import { deedDone } from './verbs.js'
import { whenIn } from './when.js'

const ASKING =
  /^(?:asked|asks|requested|requests|tasked|instructed|instructs|reminded|reminds|invited|invites|delegated|mandated|charged|directed)$/
const FARTHEST = 9

export const asked: Manner = (tokens) =>
  tokens.flatMap(({ plain }, i) => {
    const isArranged = /^(?:agreed|arranged|decided|resolved)$/.test(plain) && tokens[i + 1]?.plain === 'for'
    if (!ASKING.test(plain) && !isArranged) return []
    const helping = helpingBefore(tokens, i)
    if (helping.some((word) => /^(?:had|'d|be|could|might|may|would|not|previously)$/.test(word))) return []
    if (tokens[i + 1]?.plain === 'to') return wasAsked(tokens, i, helping)
    return somebody(tokens, i)
  })

/** "The Clerk was asked to write": not what had been asked before. */
function wasAsked(tokens: readonly Token[], asking: number, helping: readonly string[]): SaidUndertaking[] {
  const subject = groupBefore(tokens, asking - helping.length)
  if (!helping.some((word) => /^(?:was|were|is|are|been)$/.test(word)) || subject === null || !isDoable(tokens, asking + 2)) return []
  return [{ subject, verb: asking + 2, form: 'does', said: null }]
}

function somebody(tokens: readonly Token[], asking: number): SaidUndertaking[] {
  const isFor = tokens[asking + 1]?.plain === 'for'
  const from = asking + (isFor ? 2 : 1)
  if (isFor && isDueSoon(tokens, from)) return [{ subject: null, verb: asking, form: 'other', said: null }]
  const to = tokens.findIndex(({ plain }, i) => i > from && i <= from + FARTHEST && plain === 'to')
  if (to < 0 || tokens.slice(from, to).some(({ plain }) => ENDS.test(plain))) return []
  const subject = { from, to }
  if (tokens[to + 1]?.plain === 'be')
    return deedDone(tokens[to + 2]?.plain ?? '') === null ? [] : [{ subject, verb: to + 2, form: 'isDone', said: null }]
  const group = tokens.slice(from, to)
  const isSomebody = /^(?:him|her|them|us|me)$/.test(group[0]?.plain ?? '') || actingOf(group, false) === 'named'
  return isSomebody && isDoable(tokens, to + 1) ? [{ subject, verb: to + 1, form: 'does', said: null }] : []
}

/** "asked for comments by 5 December": with a day, whoever is asked has something to do. */
function isDueSoon(tokens: readonly Token[], from: number): boolean {
  const by = tokens.findIndex(({ plain }, i) => i > from && i <= from + FARTHEST && plain === 'by')
  const rest = tokens.slice(by).map(({ word }) => word)
  return by > 0 && whenIn(rest.join(' '), 0)?.start === 0
}

/** Words at which what was asked for ends, or a question begins. */
const ENDS = /^(?:[;:,–—?]|if|whether|what|how|why|who|when|where|which|about|that|was|were|is|are|had|has|have|would|will|could)$/

function isDoable(tokens: readonly Token[], verb: number): boolean {
  return mayBeVerb(tokens[verb]) && !isStateAt(tokens, verb)
}
