// "agreed to write", "it was agreed that the item be added", "agreed that a proposal should be produced", "AK offered to help".
import { groupBefore, stanceBefore } from './clause.js'
import { stanceOf } from './stances.js'
import { subjectOf } from './subject.js'
import type { Token } from './tokens.js'
import { actingIn, isStateAt, type Manner, mayBeVerb, pastAdverbs, type SaidUndertaking } from './undertaking.js'
import { deedDoing, deedDone, isDeed, isPerformed } from './verbs.js'

/** "agreed to", "has offered to", "it was decided to"; what somebody had agreed before is past. */
export const agreedTo: Manner = (tokens) =>
  tokens.flatMap(({ plain }, i): SaidUndertaking[] => {
    if (stanceOf(plain) !== 'firm') return []
    const form = formAfter(tokens, i)
    const helping = helpingBefore(tokens, i)
    if (form === null || helping.some((word) => PAST.test(word)) || (plain === 'committed' && /^(?:is|are)$/.test(helping[0] ?? '')))
      return []
    const subject = subjectOf(tokens, helping.length === 0 || /^(?:all|both)$/.test(helping.at(-1) ?? '') ? i : i - helping.length)
    const isPassive = helping.includes('was') || helping.includes('been')
    if (!isPassive && actingIn(tokens, subject) === 'nobody') return []
    return [{ subject: isPassive ? null : subject, ...form, said: { stance: 'firm', index: i } }]
  })

/** "to write", "to be the link", "to completing"; null where nothing is undertaken that is still to be done. */
function formAfter(tokens: readonly Token[], agreed: number): Pick<SaidUndertaking, 'verb' | 'form'> | null {
  const to = pastAdverbs(tokens, agreed + 1)
  const verb = pastAdverbs(tokens, to + 1)
  const plain = tokens[verb]?.plain ?? ''
  if (tokens[to]?.plain !== 'to') return null
  if (deedDoing(plain) !== null) return { verb, form: 'doing' }
  const isRole = plain === 'be' && /^(?:the|a|an)$/.test(tokens[verb + 1]?.plain ?? '')
  const isDoable = mayBeVerb(tokens[verb]) && !isStateAt(tokens, verb) && !isPerformed(plain)
  return isRole || isDoable ? { verb, form: 'does' } : null
}

const PAST = /^(?:had|'d|could|might|may|would|not|previously)$/

/** The auxiliaries and adverbs right before a verb. */
export function helpingBefore(tokens: readonly Token[], verb: number): string[] {
  const helping: string[] = []
  for (let i = verb - 1; i >= 0 && HELPING.test(tokens[i]?.plain ?? ''); i--) helping.push(tokens[i]?.plain ?? '')
  return helping
}

const HELPING =
  /^(?:had|'d|has|have|was|were|is|are|be|been|also|all|both|unanimously|kindly|further|therefore|now|then|could|might|may|would|should|will|not|previously|subsequently|generally|provisionally|jointly)$/

/** "agreed that consideration should be given", "requested that evidence be obtained", "resolved that the Clerk write". */
export const agreedThat: Manner = (tokens) =>
  tokens.flatMap((token, i) => {
    const said = stanceBefore(tokens, i)
    if (said === null || !(said.stance === 'firm' || isAskedThat(tokens, said.index)) || /^not$/.test(tokens[i + 1]?.plain ?? '')) return []
    const { plain } = token
    if (plain === 'should' || plain === 'must') return shouldAt(tokens, i, said)
    if (plain === 'be' && !/^(?:to|would|will|shall|should|must|can|could|may|might|not)$/.test(tokens[i - 1]?.plain ?? ''))
      return isDone(tokens, i, pastAdverbs(tokens, i + 1), said)
    return subjunctiveAt(tokens, i, said)
  })

type Said = NonNullable<SaidUndertaking['said']>

function isAskedThat(tokens: readonly Token[], asked: number): boolean {
  return /^(?:asked|asks)$/.test(tokens[asked]?.plain ?? '') && tokens[asked + 1]?.plain === 'that'
}

function shouldAt(tokens: readonly Token[], should: number, said: Said): SaidUndertaking[] {
  const verb = pastAdverbs(tokens, should + 1)
  if (tokens[verb]?.plain === 'be') return isDone(tokens, should, pastAdverbs(tokens, verb + 1), said)
  return isStateAt(tokens, verb) ? [] : activeAt(tokens, should, verb, said)
}

function isDone(tokens: readonly Token[], before: number, verb: number, said: Said): SaidUndertaking[] {
  const deed = deedDone(tokens[verb]?.plain ?? '')
  const subject = groupBefore(tokens, before)
  if (deed === null || isPerformed(deed) || isThanks(tokens, subject)) return []
  return [{ subject, verb, form: 'isDone', said }]
}

function activeAt(tokens: readonly Token[], before: number, verb: number, said: Said): SaidUndertaking[] {
  const subject = groupBefore(tokens, before)
  return actingIn(tokens, subject) === 'named' ? [{ subject, verb, form: 'does', said }] : []
}

/** "that thanks be recorded" is done with the minutes. */
function isThanks(tokens: readonly Token[], subject: SaidUndertaking['subject']): boolean {
  const words = subject === null ? [] : tokens.slice(subject.from, subject.to)
  return words.some(({ plain }) => /^(?:thanks|apologies|condolences|congratulations|gratitude|appreciation)$/.test(plain))
}

/** "that the Clerk approach": the plain form right after who is to do it. */
function subjunctiveAt(tokens: readonly Token[], verb: number, said: Said): SaidUndertaking[] {
  const begins = tokens.findIndex(({ plain }, i) => i > said.index && plain === 'that')
  if (begins < 0 || verb - begins > 8 || verb - begins < 2 || !/^[a-z]/.test(tokens[verb]?.word ?? '')) return []
  const subject = groupBefore(tokens, verb)
  if (subject?.from !== begins + 1 || /^(?:the|a|an|of)$/.test(tokens[verb - 1]?.plain ?? '')) return []
  return isDeed(tokens[verb]?.plain ?? '') ? activeAt(tokens, verb, verb, said) : []
}
