// Whether what stands right after a word shows that it names a person: ", aged 7", "(mother)", "and his sister", "'s uncle".
import { isKin, knownWord } from '../known-word.js'
import type { Word } from '../words.js'
import { BEFORE_KIN, ORDINARY_THINGS } from './subject-words.js'

/** Whether the word that begins a sentence, an ordinary one, is followed as only a person's name is. */
export function isShownAsPerson(words: readonly Word[], i: number): boolean {
  const [word, next, after] = [words[i], words[i + 1], words[i + 2]]
  if (word === undefined || next === undefined) return false
  if (isPossessive(word)) return next.gap === ' ' && isKin(next.plain)
  if (hasAge(next.gap)) return true
  if (isParenthesis(next.gap) && (isKin(next.plain) || OF_ONE.has(next.plain))) return true
  if (next.gap === ', ') return OF_ONE.has(next.plain) || isKinPhrase(next, after)
  if (next.gap === ': ' || DASHES.has(next.gap)) return !next.isCapital && SAID.has(next.plain)
  if (next.gap !== ' ') return false
  const isThing = ORDINARY_THINGS.has(word.plain)
  if (next.plain === 'and' || next.plain === 'or') return isOtherPerson(after, words[i + 3], isThing)
  const said = after?.gap === ' ' ? `${next.plain} ${after.plain}` : next.plain
  return OF_PERSONS_ALONE.test(said) || (!isThing && AS_NOTES_SAY.test(said))
}

const OF_ONE = new Set(['who', 'whose', 'aged'])
const SAID = new Set('said says told asked asks agreed feels felt thinks thought'.split(' '))
const DASHES = new Set([' – ', ' — ', ' - '])

function isPossessive({ start, end, text }: Word): boolean {
  return end - start - text.length === 2
}

/** ", 34," or " (14)". */
function hasAge(gap: string): boolean {
  return /^, \d{1,2},|^ \(\d{1,2}\)/.test(gap)
}

function isParenthesis(gap: string): boolean {
  return gap === ' (' || DASHES.has(gap)
}

/** "a father of two", "her mother". */
function isKinPhrase({ plain }: Word, after: Word | undefined): boolean {
  return after?.gap === ' ' && BEFORE_KIN.has(plain) && isKin(after.plain)
}

/** "and his mother", "or Patel": somebody who belongs to the one named before, or another name. */
function isOtherPerson(first: Word | undefined, second: Word | undefined, isThing: boolean): boolean {
  if (first?.gap !== ' ') return false
  if (first.plain === 'his' || first.plain === 'her') return second?.gap === ' ' && (!isThing || isKin(second.plain))
  return !isThing && first.isCapital && !first.isAllCapitals && !knownWord(first.plain).isWord && knownWord(first.plain).isName
}

/** As notes say it of a person, the verb left out. */
const OF_PERSONS_ALONE =
  /^(?:(?:unwell|absent|pregnant|tearful|asleep)\b|home alone|back home|spoken to|on (?:bail|remand)|interviewed under|told (?:me|us|staff))/
const AS_NOTES_SAY =
  /^(?:ill$|upset$|away from|not (?:at|seen|present|in)$|in (?:hospital|custody|prison|care)|on (?:leave|holiday)|under (?:section|a)$|seen (?:at|alone|by|with)|told (?:her|him|them))/
