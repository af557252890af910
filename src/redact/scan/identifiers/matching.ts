// What every detector of numbers needs: the sightings of a pattern, and the words that stand around a place.
import { compiled } from '../compiled.js'
import type { Sighting, SightingType } from '../sighting.js'

export interface Found {
  text: string
  start: number
  end: number
}

export interface Kind {
  type: SightingType
  rule: string
}

/** The matches of a global pattern. `matchAll` would make the pattern anew, which takes longer than to read a short passage. */
export function matchesOf(text: string, pattern: RegExp): Found[] {
  const found: Found[] = []
  compiled(pattern).lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    found.push({ text: match[0], start: match.index, end: pattern.lastIndex })
  return found
}

/** What a pattern matches right at a place, given a sticky one; null for nothing. */
export function foundAt(text: string, pattern: RegExp, at: number): Found | null {
  compiled(pattern).lastIndex = at
  const match = pattern.exec(text)
  return match === null ? null : { text: match[0], start: at, end: pattern.lastIndex }
}

/** The sightings of a global pattern that matches no empty text; `judge` says what each match in the text is, or null for nothing. */
export function sightingsOf(text: string, pattern: RegExp, judge: (found: Found, text: string) => Kind | null): Sighting[] {
  return matchesOf(text, pattern).flatMap((found) => {
    const kind = judge(found, text)
    return kind === null ? [] : [{ start: found.start, end: found.end, type: kind.type, rule: kind.rule }]
  })
}

/** A judge for patterns that are always the same thing. */
export function always(type: SightingType, rule: string): () => Kind {
  return () => ({ type, rule })
}

export function wordsBefore(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at)
}

export function wordsAfter(text: string, at: number, length: number): string {
  return text.slice(at, at + length)
}

/** Words that tell what a number is, and how many characters ahead of it or behind it they may stand. */
export interface Context {
  words: RegExp
  before?: number
  after?: number
}

export function standsNear({ start, end }: Found, text: string, { words, before = 40, after = 25 }: Context): boolean {
  return compiled(words).test(wordsBefore(text, start, before)) || words.test(wordsAfter(text, end, after))
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

export function lettersAndDigitsOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
}
