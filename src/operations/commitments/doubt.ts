// What takes the firmness from an undertaking: a condition, a question, a habit.
import type { Token } from './tokens.js'

/** Whether the sentence is a question. */
export function isQuestion(sentence: string): boolean {
  return /\?["”’)\]]*$/.test(sentence.trim())
}

/** "Should the bid fail, ...", "Were it to fail, ...": a condition without an "if". */
function isTurnedRound(tokens: readonly Token[]): boolean {
  return /^(?:should|were|had)$/.test(tokens[0]?.plain ?? '') && tokens.some(({ plain }) => plain === ',')
}

const CONDITION = /^(?:if|unless|whether|otherwise)$/
/** "if necessary" and "if possible" only soften it. */
const SET_PHRASE = /^(?:necessary|possible|needed|required|appropriate|so|any|not|practicable|agreed|applicable|desired)$/
/** "to check whether", "will ask if" is a question to be answered, and the undertaking stands. */
const TO_FIND_OUT =
  /^(?:ask|check|see|out|confirm|clarify|establish|consider|explore|know|look|determine|assess|investigate|review|discuss|decide|enquire|query|examine|on|into|about|as|to|of|verify|ascertain|advise)$/

/** What was discussed later in the same meeting: "to be discussed at item 6". */
export function isLaterInMeeting(tokens: readonly Token[], verb: number): boolean {
  return tokens.some(
    ({ plain }, i) =>
      i > verb &&
      /^(?:at|under|in)$/.test(plain) &&
      (tokens[i + 1]?.plain === 'item' || tokens[i + 2]?.plain === 'item') &&
      tokens.slice(i + 2, i + 4).some((token) => /^\d/.test(token.plain)),
  )
}

/** Whether "if", "unless" and the like stand over a verb: before it after the last semicolon, or after it. */
export function isConditional(tokens: readonly Token[], verb: number): boolean {
  if (/\b(?:subject to|provided that|depending on|dependent on|assuming|in the event)\b/.test(tokens.map(({ plain }) => plain).join(' ')))
    return true
  if (isTurnedRound(tokens)) return true
  return tokens.some(({ plain }, i) => {
    if (!CONDITION.test(plain) || SET_PHRASE.test(tokens[i + 1]?.plain ?? '')) return false
    if (i < verb) return !isOver(tokens.slice(i, verb), plain)
    const isParted = tokens.slice(verb, i).some((token) => /^(?:;|that)$/.test(token.plain))
    return !isParted && !TO_FIND_OUT.test(tokens[i - 1]?.plain ?? '') && !tokens.slice(verb, i).some((token) => ASKS.test(token.plain))
  })
}

/** A question ends where the sentence goes on with "and" after its verb; a condition holds to the semicolon. */
function isOver(since: readonly Token[], word: string): boolean {
  if (since.some(({ plain }) => plain === ';')) return true
  const verb = since.findIndex(({ plain }) => /^(?:is|are|was|were|has|had|should|would|could|can)$/.test(plain))
  return word === 'whether' && verb >= 0 && since.slice(verb).some(({ plain }) => plain === 'and')
}

const ASKS =
  /^(?:ask|asked|asking|check|checking|find|see|confirm|clarify|establish|explore|know|let|tell|consider|investigate|determine|write|contact|email|invite)$/

const AGAIN_AND_AGAIN = /^(?:quarterly|annually|monthly|weekly|termly)$/

/** "relating to each case", "usually": what is done again and again. */
export function isHabit(tokens: readonly Token[], verb: number, isActive: boolean): boolean {
  return tokens.some(
    ({ plain }, i) =>
      /^(?:often|usually|normally|generally|typically|routinely|always)$/.test(plain) ||
      (isActive &&
        i > verb &&
        (AGAIN_AND_AGAIN.test(plain) || (/^(?:each|every)$/.test(plain) && /^\p{L}/u.test(tokens[i + 1]?.word ?? '')))),
  )
}
