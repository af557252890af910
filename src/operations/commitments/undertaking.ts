// One undertaking found in a sentence: what is to be done, and the words for who is to do it.
import { type Acting, actingOf } from './actors.js'
import { type Group, isAdverb } from './clause.js'
import type { Stance } from './stances.js'
import type { Token } from './tokens.js'
import { isDeed, isState } from './verbs.js'

export interface SaidUndertaking {
  /** The words for who, or what, the verb is said of. */
  subject: Group | null
  /** The token of the verb. */
  verb: number
  /** `does`: "would write". `doing`: "would be writing". `isDone`: "would be written". `other`: any other words ("carried forward to the next meeting"). */
  form: 'does' | 'doing' | 'isDone' | 'other'
  /** How sure the saying is, and where it is said; null where it stands by itself. */
  said: { stance: Stance; index: number } | null
}

/** Finds undertakings of one manner of speaking in a sentence. */
export type Manner = (tokens: readonly Token[]) => SaidUndertaking[]

/** Phrases that do an adverb's work between "will" and its verb. */
const IN_DUE_COURSE: readonly (readonly [readonly string[], number])[] = [
  'in future',
  'in turn',
  'in due course',
  'in addition',
  'as well',
].map((phrase) => {
  const phraseWords = phrase.split(' ')
  return [phraseWords, phraseWords.length]
})

/** The first token from one on that is no adverb. */
export function pastAdverbs(tokens: readonly Token[], from: number): number {
  let i = from
  while (isAdverb(tokens[i]?.plain ?? '')) i += 1
  const [, length] = IN_DUE_COURSE.find(([words]) => words.every((word, at) => tokens[i + at]?.plain === word)) ?? [null, 0]
  return length === 0 ? i : pastAdverbs(tokens, i + length)
}

/** Who acts, of the words a verb is said of. */
export function actingIn(tokens: readonly Token[], subject: Group | null): Acting {
  return subject === null ? 'nobody' : actingOf(tokens.slice(subject.from, subject.to), beginsClause(tokens, subject.from))
}

/** Whether the verb at a token says what is, happens or is thought; "find out" is something to do. */
export function isStateAt(tokens: readonly Token[], verb: number): boolean {
  return isState(tokens[verb]?.plain ?? '') && tokens[verb + 1]?.plain !== 'out'
}

/** Whether a token begins a clause: the sentence's first, or the one after a sign other than a comma. */
export function beginsClause(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^[;:–—•*-]$/.test(tokens[i - 1]?.plain ?? '')
}

const NO_VERB =
  /^(?:the|a|an|this|that|these|those|his|her|its|our|their|your|my|all|each|both|some|any|no|which|what|it|him|them|us|me|you|be|date|of|in|on|at|by|for|from|with|\d.*)$/

/** Whether a token may be a verb in its plain form after "to". */
export function mayBeVerb(token: Token | undefined): boolean {
  if (token === undefined || !/^[a-z][a-z-]+$/.test(token.word) || NO_VERB.test(token.plain)) return false
  const { plain } = token
  if (plain.includes('-')) return isDeed(plain)
  return (!plain.endsWith('ing') || isDeed(plain)) && (!plain.endsWith('ed') || /eed$|bed$/.test(plain))
}
