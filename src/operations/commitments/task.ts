// What an undertaking asks for, as the title of an action: "Take this outside the meeting", "Progress to be reported back".
import { capital } from '../../core/capital.js'
import type { Stretch } from '../../core/stretch.js'
import { stanceOf } from './stances.js'
import type { Token } from './tokens.js'
import type { SaidUndertaking } from './undertaking.js'
import { deedDoing } from './verbs.js'

/**
 * The title of one undertaking, before the next of its sentence; its own words of the sentence where no shorter ones can be made of it.
 */
export function taskIn(
  sentence: string,
  tokens: readonly Token[],
  undertaking: SaidUndertaking,
  { stretch, next }: { stretch: Stretch; next: SaidUndertaking | undefined },
): string {
  return sentenced(partOf(sentence, tokens, undertaking, next) ?? sentence.slice(stretch.start, stretch.end).replace(STATEMENT, ''))
}

/** The words of a sentence that are each undertaking's: from where it begins to where the next does, all of them together the sentence. */
export function stretchesOf(sentence: string, tokens: readonly Token[], undertakings: readonly SaidUndertaking[]): Stretch[] {
  const starts = undertakings.map((each, i) => {
    const before = undertakings[i - 1]
    return before === undefined ? 0 : (tokens[beginningOf(tokens, before.verb, each)]?.start ?? 0)
  })
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? sentence.length }))
}

function partOf(
  sentence: string,
  tokens: readonly Token[],
  { subject, verb, form }: SaidUndertaking,
  next: SaidUndertaking | undefined,
): string | null {
  const words = sentence
    .slice(tokens[verb]?.start ?? 0, endBefore(sentence, tokens, verb, next))
    .replace(STATEMENT, '')
    .replace(/[\s.,;:]+$/, '')
  if (form === 'does') return words
  if (form === 'doing') {
    const deed = deedDoing(tokens[verb]?.plain ?? '')
    return deed === null ? null : words.replace(/^\S+/, deed)
  }
  const named = subject === null ? [] : tokens.slice(subject.from, subject.to)
  if (form === 'other' || named.length === 0 || /^(?:it|this|that|these|they|which)$/.test(named[0]?.plain ?? '')) return null
  return `${sentence.slice(named[0]?.start, named.at(-1)?.end)} to be ${words}`.replace(/^with /, '')
}

/** Where the next undertaking of the sentence, or another statement, begins; or the sentence ends. */
function endBefore(sentence: string, tokens: readonly Token[], verb: number, next: SaidUndertaking | undefined): number {
  const told = tokens.findIndex(({ plain }, i) => i > verb + 1 && stanceOf(plain) !== null && joinsOn(tokens, i))
  const begins = [told, next === undefined ? -1 : beginningOf(tokens, verb, next)].filter((each) => each > verb)
  return begins.length === 0 ? sentence.length : (tokens[Math.min(...begins)]?.start ?? sentence.length)
}

/** "and suggested", ", and this was agreed": a new statement. */
function joinsOn(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - 3), i).some(({ plain }) => /^(?:and|but|which)$/.test(plain))
}

function beginningOf(tokens: readonly Token[], verb: number, { said, subject, verb: nextVerb }: SaidUndertaking): number {
  const told = [said?.index ?? -1, subject?.from ?? -1].filter((each) => each > verb)
  if (told.length > 0) return Math.min(...told)
  const joint = tokens.findLastIndex(({ plain }, i) => i > verb && i < nextVerb && /^(?:and|but|;|,)$/.test(plain))
  return joint < 0 ? nextVerb : joint
}

const STATEMENT = /[,;\s]+(?:and|but|which)(?:\s+(?:this|it|that|which))?(?:\s+was)?\s*$/

function sentenced(words: string): string {
  const bare = words.trim().replace(/[.;:,]+$/, '')
  return `${capital(bare)}.`
}
