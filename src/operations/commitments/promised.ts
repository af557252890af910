// "JT would take this outside the meeting", "the letter will be sent": an undertaking said with would, will or shall.
import { headOf } from './actors.js'
import { comesBack, isAgendaItem, isOnlyHeld } from './at-a-meeting.js'
import { type Group, groupBefore, stanceBefore } from './clause.js'
import type { Stance } from './stances.js'
import { subjectOf } from './subject.js'
import type { Token } from './tokens.js'
import { actingIn, isStateAt, type Manner, pastAdverbs, type SaidUndertaking } from './undertaking.js'
import { deedDone, isDeed, isStateGoingOn } from './verbs.js'
import { whenIn } from './when.js'

export const promised: Manner = (tokens) =>
  tokens.flatMap(({ plain }, i) => {
    if (plain === 'should' || plain === 'must') return orderedAt(tokens, i)
    const isShort = plain === "'d" && isDeed(tokens[pastAdverbs(tokens, i + 1)]?.plain ?? '')
    if (!isShort && plain !== 'would' && plain !== 'will' && plain !== 'shall') return []
    const undertaking = promiseAt(tokens, i)
    return undertaking === null ? [] : [undertaking]
  })

/** "Members should send comments by 5 December": who should, do what, and by when; nobody's mere opinion. */
function orderedAt(tokens: readonly Token[], modal: number): SaidUndertaking[] {
  const verb = pastAdverbs(tokens, modal + 1)
  const subject = groupBefore(tokens, modal)
  const isOrder = actingIn(tokens, subject) === 'named' && isDeed(tokens[verb]?.plain ?? '') && isTimed(tokens, verb)
  return isOrder && stanceBefore(tokens, modal) === null ? [{ subject, verb, form: 'does', said: null }] : []
}

function promiseAt(tokens: readonly Token[], modal: number): SaidUndertaking | null {
  const said = stanceBefore(tokens, modal)
  if (said?.stance === 'thought' || said?.stance === 'asked') return null
  const subject = subjectOf(tokens, modal)
  const verb = pastAdverbs(tokens, pastInsertion(tokens, modal + 1))
  const plain = tokens[verb]?.plain ?? ''
  if (plain === 'be') return beingDone(tokens, subject, pastAdverbs(tokens, verb + 1), said)
  if (comesBack(tokens, verb)) return { subject, verb, form: 'other', said }
  const isPromise =
    !isStateAt(tokens, verb) && !isTakingOver(tokens, verb) && acts(tokens, subject, said?.stance ?? null, plain) && /^[a-z-]+$/.test(plain)
  return isPromise ? { subject, verb, form: 'does', said } : null
}

const LONGEST_INSERTION = 9

/** Past what stands between commas: "will, with support from the data team, refresh". */
function pastInsertion(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.plain !== ',') return from
  const end = tokens.findIndex(({ plain }, i) => i > from && i <= from + LONGEST_INSERTION && plain === ',')
  return end < 0 ? from : end + 1
}

/** Somebody is to do it; "we will" and "they would" say it only of a deed, and of things it must have been agreed. */
function acts(tokens: readonly Token[], subject: Group | null, stance: Stance | null, verb: string): boolean {
  if (subject === null || verb === 'not' || verb === 'never') return false
  const acting = actingIn(tokens, subject)
  if (acting === 'named') return true
  if (acting === 'nobody') return stance === 'firm' && isDeed(verb)
  const isOne = /^(?:he|she|i)$/.test(tokens[subject.from]?.plain ?? '')
  return isOne ? stance !== null || isDeed(verb) : isDeed(verb) && (stance !== null || isWeWill(tokens, subject))
}

/** "We will circulate the slides", and not "we would", which is only thought of. */
function isWeWill(tokens: readonly Token[], { from, to }: Group): boolean {
  return tokens[from]?.plain === 'we' && tokens[to]?.plain === 'will'
}

/** "AK will take over from JW in May" is news of a post. */
function isTakingOver(tokens: readonly Token[], verb: number): boolean {
  return (
    /^tak(?:e|ing)$/.test(tokens[verb]?.plain ?? '') &&
    /^(?:over|up)$/.test(tokens[verb + 1]?.plain ?? '') &&
    /^(?:from|as|his|her|the|post)$/.test(tokens[verb + 2]?.plain ?? '')
  )
}

/** "would be sending", "will be sent", "will be an agenda item". */
function beingDone(tokens: readonly Token[], subject: Group | null, verb: number, said: SaidUndertaking['said']): SaidUndertaking | null {
  const plain = tokens[verb]?.plain ?? ''
  const group = subject === null ? [] : tokens.slice(subject.from, subject.to)
  if (plain.endsWith('ing') && !isStateGoingOn(plain) && !isTakingOver(tokens, verb) && actingIn(tokens, subject) !== 'nobody')
    return { subject, verb, form: 'doing', said }
  if (isAgendaItem(tokens, verb)) return { subject, verb, form: 'other', said }
  if (deedDone(plain) === null || isOnlyHeld(group, plain) || (subject === null && !isTimed(tokens, verb))) return null
  if (isForEverybody(group) && said?.stance !== 'firm' && !isTimed(tokens, verb)) return null
  return { subject, verb, form: 'isDone', said }
}

/** "Families would be offered a visit" is what a service does. */
function isForEverybody(group: readonly Token[]): boolean {
  return /^(?:staff|families|children|parents|carers|pupils|patients|residents|users|victims|practitioners|schools|people|workers|adults|adolescents)$/.test(
    headOf(group)?.plain ?? '',
  )
}

/** "a plan which would be notified on 3 March", not "information that will be provided". */
function isTimed(tokens: readonly Token[], verb: number): boolean {
  const rest = tokens.slice(verb + 1)
  const sentence = rest.map(({ word }) => word).join(' ')
  return whenIn(sentence, 0) !== null
}
