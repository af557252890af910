// Short notes: "Clerk to write to the owner", "Absences to be monitored", "Action: DWP to respond", "carried forward to the next meeting".
import { headOf } from './actors.js'
import { comesBack, isAgendaItem, isOnlyHeld } from './at-a-meeting.js'
import { groupBefore } from './clause.js'
import { stanceOf } from './stances.js'
import type { Token } from './tokens.js'
import { actingIn, beginsClause, isStateAt, type Manner, mayBeVerb, pastAdverbs, type SaidUndertaking } from './undertaking.js'
import { deedDone, isDeed } from './verbs.js'

/** "Clerk to write", "the report is to be published", "to be signed by the Chair", "with absences to be monitored". */
export const isTo: Manner = (tokens) =>
  tokens.flatMap(({ plain }, to) => {
    if (plain !== 'to') return []
    const verb = pastAdverbs(tokens, to + 1)
    if (tokens[to - 1]?.plain === 'not') return []
    const isBeing = tokens[verb]?.plain === 'be'
    const helped = /^(?:is|are|was|were)$/.test(tokens[to - 1]?.plain ?? '')
    const subject = groupBefore(tokens, helped ? to - 1 : to)
    if (!isBeing) return isToDo(tokens, subject, verb, helped)
    const participle = pastAdverbs(tokens, verb + 1)
    const isDone = deedDone(tokens[participle]?.plain ?? '') !== null
    if (!isDone && !isAgendaItem(tokens, participle)) return []
    return standsAlone(tokens, subject, helped, to, tokens[participle]?.plain ?? '')
      ? [{ subject, verb: participle, form: isDone ? 'isDone' : 'other', said: null }]
      : []
  })

type Subject = SaidUndertaking['subject']

function isToDo(tokens: readonly Token[], subject: Subject, verb: number, helped: boolean): SaidUndertaking[] {
  if (comesBack(tokens, verb) && (helped || (subject !== null && beginsClause(tokens, subject.from))))
    return [{ subject, verb, form: 'other', said: null }]
  if (subject === null) return afterSign(tokens, verb)
  if (!mayBeVerb(tokens[verb]) || isStateAt(tokens, verb) || isOrder(tokens, subject)) return []
  const isSomebody = actingIn(tokens, subject) === 'named'
  return isSomebody && (helped || beginsClause(tokens, subject.from)) ? [{ subject, verb, form: 'does', said: null }] : []
}

/** "EM – to circulate", "Agreed: to write". */
function afterSign(tokens: readonly Token[], verb: number): SaidUndertaking[] {
  const sign = verb - 2
  if (!/^[:–-]$/.test(tokens[sign]?.plain ?? '') || !mayBeVerb(tokens[verb]) || isStateAt(tokens, verb)) return []
  const subject = groupBefore(tokens, sign)
  const isAgreed = stanceOf(tokens[sign - 1]?.plain ?? '') === 'firm'
  const isSomebody = subject?.from === 0 && actingIn(tokens, subject) === 'named'
  return isAgreed || isSomebody ? [{ subject: isSomebody ? subject : null, verb, form: 'does', said: null }] : []
}

/** "Invite a member of the Board to present" is what to do, not who. */
function isOrder(tokens: readonly Token[], { from }: NonNullable<Subject>): boolean {
  return isDeed(tokens[from]?.plain ?? '') && /^(?:a|an|the|all|any|some)$/.test(tokens[from + 1]?.plain ?? '')
}

/** Nothing before it makes it a need, an expectation or a purpose. */
function standsAlone(tokens: readonly Token[], subject: Subject, helped: boolean, to: number, participle: string): boolean {
  if (subject === null) return beginsClause(tokens, to)
  const group = tokens.slice(subject.from, subject.to)
  if (isOnlyHeld(group, participle) || group.some(({ plain }) => NEEDED.test(plain)) || AIMS.test(headOf(group)?.plain ?? '')) return false
  return helped || beginsClause(tokens, subject.from) || tokens[subject.from - 1]?.plain === 'with' || group[0]?.plain === 'with'
}

const NEEDED =
  /^(?:needs?|needed|due|likely|unlikely|ought|appears?|appeared|seems?|seemed|able|unable|ready|expected|required|continues?|continued|wants?|wanted|asks?|asked|hopes?|hoped|deemed|aims?|aimed|there)$/
const AIMS =
  /^(?:aim|aims|goal|goals|purpose|objective|objectives|role|focus|intention|challenge|problem|priority|priorities|idea|way|ambition|vision|step|steps|question|here|there)$/

/** "Action: DWP to consider the points", where the minutes' own label says it. */
export const labelled: Manner = (tokens) => {
  const isLabel = /^actions?$/.test(tokens[0]?.plain ?? '')
  const colon = tokens.findIndex(({ plain }) => plain === ':' || plain === '–' || plain === '-')
  if (!isLabel || colon < 1 || colon > 2) return []
  if (isDeed(tokens[colon + 1]?.plain ?? '')) return [{ subject: null, verb: colon + 1, form: 'does', said: null }]
  const to = tokens.findIndex(({ plain }, i) => i > colon + 1 && i <= colon + 6 && plain === 'to')
  return to > 0 && mayBeVerb(tokens[to + 1]) ? [{ subject: { from: colon + 1, to }, verb: to + 1, form: 'does', said: null }] : []
}

/** "The item was deferred to the January meeting." */
export const putOff: Manner = (tokens) =>
  tokens.flatMap(({ plain }, i) => {
    const isPutOff =
      /^(?:deferred|adjourned|postponed)$/.test(plain) ||
      (/^(?:carried|held|rolled)$/.test(plain) && /^(?:forward|over)$/.test(tokens[i + 1]?.plain ?? ''))
    const rest = tokens.slice(i + 1, i + 9).map((token) => token.plain)
    const isToNext =
      rest.some((word) => /^(?:to|until|till|for)$/.test(word)) &&
      rest.some((word) => /^(?:next|future|later|following|meeting|agenda)$/.test(word))
    const isPast = /^(?:had|'d|been)$/.test(tokens[i - 1]?.plain ?? '')
    return isPutOff && isToNext && !isPast ? [{ subject: null, verb: i, form: 'other', said: null } satisfies SaidUndertaking] : []
  })
