// The firm undertakings that a sentence of minutes holds, however they are said.
import { agreedThat, agreedTo } from './agreed.js'
import { asked } from './asked.js'
import { isConditional, isHabit, isLaterInMeeting, isQuestion } from './doubt.js'
import { isTo, labelled, putOff } from './note-style.js'
import { planned } from './planned.js'
import { promised } from './promised.js'
import { type Token, tokensOf } from './tokens.js'
import { actingIn, type Manner, type SaidUndertaking } from './undertaking.js'
import { isDeed } from './verbs.js'

const MANNERS: readonly Manner[] = [labelled, agreedTo, agreedThat, asked, promised, planned, isTo, putOff]

export interface SentenceUndertakings {
  tokens: readonly Token[]
  /** In the order of the sentence. */
  undertakings: readonly SaidUndertaking[]
}

/** Longer, it is no sentence of anybody's. */
const LONGEST_SENTENCE = 3000

/** `lead` is what leads to a list the sentence stands in ("AK agreed to"); a decision's own "it was agreed to" is the decision. */
export function undertakingsIn({ said, lead, isDecision }: { said: string; lead: string; isDecision: boolean }): SentenceUndertakings {
  const tokens = said.length > LONGEST_SENTENCE ? [] : agreedInTheEnd(tokensOf(said))
  if (isQuestion(said) || isReportOfAction(said)) return { tokens, undertakings: [] }
  const found = MANNERS.flatMap((manner) => manner(tokens)).filter(
    (each) => !isConditional(tokens, each.verb) && !isLaterInMeeting(tokens, each.verb) && !isOnlyHabit(tokens, each),
  )
  const own = isDecision ? found.filter((each) => !isBareDecision(tokens, each)) : [...found, ...listed(tokens, lead)]
  const byVerb = new Map(own.map((each) => [each.verb, each]))
  return { tokens, undertakings: [...byVerb.values()].sort((a, b) => a.verb - b.verb) }
}

/** "PM proposed that AK write, and this was agreed": what was proposed is agreed. */
function agreedInTheEnd(tokens: Token[]): Token[] {
  const end = tokens.map(({ plain }) => plain).join(' ')
  if (
    !/ (?:this|which|it|that) was (?:\w+ )?(?:agreed|accepted)(?: by \w+)?$| (?:all|everyone|members|the (?:group|board|committee|panel)) agreed$/.test(
      end,
    )
  )
    return tokens
  return tokens.map((token) => (/^(?:suggested|proposed|recommended)$/.test(token.plain) ? { ...token, plain: 'agreed' } : token))
}

/** "Action 3: EM to write, completed", "Action 3 was closed" tell of a numbered action; "Action 3: EM to write" by itself sets one. */
function isReportOfAction(said: string): boolean {
  const [, rest] = /^actions? ?\d+(.*)$/is.exec(said) ?? []
  if (rest === undefined) return false
  const isReported = /\b(?:completed?|done|closed|discharged|actioned|in progress|ongoing|outstanding)\b/i
  return !/^ ?[.:–—-]/.test(rest) || isReported.test(rest)
}

/** What is done again and again is nobody's task, unless a person says it of himself. */
function isOnlyHabit(tokens: readonly Token[], { subject, verb, form, said }: SaidUndertaking): boolean {
  if (!isHabit(tokens, verb, form !== 'isDone') || form === 'other' || said?.stance === 'firm') return false
  const [first] = subject === null ? [] : tokens.slice(subject.from, subject.to)
  return !/^(?:he|she|i)$/.test(first?.plain ?? '') && !/^\p{Lu}{2,4}$/u.test(first?.word ?? '')
}

/** "It was agreed to keep the two years" says what was decided, and sets nobody a task. */
function isBareDecision(tokens: readonly Token[], { subject, form, said }: SaidUndertaking): boolean {
  return form === 'does' && said?.stance === 'firm' && actingIn(tokens, subject) === 'nobody'
}

/** An entry that begins with what to do, below words such as "It was agreed to:" or "AK will:" or "Actions:". */
function listed(tokens: readonly Token[], lead: string): SaidUndertaking[] {
  const first = tokens[0]?.plain === 'to' ? 1 : 0
  if (lead === '' || !isDeed(tokens[first]?.plain ?? '')) return []
  const isLed =
    /^(?:the )?(?:following |agreed |key )?(?:actions?|next steps)\b/i.test(lead) || firstUndertaking(ledTokens(lead)) !== undefined
  return isLed ? [{ subject: null, verb: first, form: 'does', said: null }] : []
}

/** The words before a list with a deed after them, as each entry makes of them. */
export function ledTokens(lead: string): Token[] {
  return tokensOf(`${lead} write`)
}

export function firstUndertaking(tokens: readonly Token[]): SaidUndertaking | undefined {
  return MANNERS.flatMap((manner) => manner(tokens)).find((each) => !isConditional(tokens, each.verb))
}
