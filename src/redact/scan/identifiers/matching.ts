// What every detector of numbers needs: the sightings of a pattern, and the words that stand around a place.
import { compiled } from '../compiled.js'
import type { Sighting, SightingType } from '../sighting.js'

/** Put before or after a pattern: no letter or digit touches it. */
export const START = '(?<![A-Za-z0-9À-ɏ])'
export const END = '(?![A-Za-z0-9À-ɏ])'

/** The dashes people type, for use inside a character class. */
export const DASHES = '\\-‐‑‒–—−'

/** Between two parts of one number: a space or two, or a line end and the next line's indent. */
export const GAP = '(?:[ \\t]{1,2}|\\n {0,4})'

/** Between two digits of one number, if anything is: a space, dot or dash, or a line end. */
export const SEPARATOR = `(?:[ .${DASHES}]|\\n {0,4})?`

/** What a PDF, a spreadsheet or a hurried writer may put there too: several blanks, tabs, commas, slashes, cells of a table. */
export const WIDE_SEPARATOR = `(?:[ \\t.,/_|${DASHES}]{0,3}|\\n {0,4})`
const IS_WIDE = new RegExp(`[\\t,/_|]|[ .${DASHES}]{2}`)

/** Whether a number has a separator between its parts that people seldom put there. */
export function isWidelySeparated(number: string): boolean {
  return IS_WIDE.test(number)
}

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

/** The sightings of a global pattern that matches no empty text; `judge` says what each match is, or null for nothing. */
export function sightingsOf(text: string, pattern: RegExp, judge: (found: Found) => Kind | null): Sighting[] {
  return matchesOf(text, pattern).flatMap((found) => {
    const kind = judge(found)
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

/** Whether a word of the context stands near: up to `before` characters ahead of the find or `after` behind it. */
export function standsNear(text: string, found: Found, context: RegExp, before = 40, after = 25): boolean {
  return compiled(context).test(wordsBefore(text, found.start, before)) || context.test(wordsAfter(text, found.end, after))
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

export function lettersAndDigitsOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
}

const BUSINESS =
  /\b(?:purchase order|order|P\.?O\.?|invoice|requisition|(?<!\b(?:please|pls|plz|to|always|must|should|can|could|you|and) )quote|URN|ISBN|ISSN|DOI|charity|company|contract|grant|tender|VAT|budget|cost centre|cost code|supplier|product|part|serial|model|asset|policy|form|paper|document|item|action|agenda|KPI|room|section|paragraph|page|version|standard)(?: (?:registration|reference|ref|no|number|code|id)\.?){0,2}[ :#(]{0,3}$/i

/** Whether the words just before say that the number counts papers, orders or organisations, not people. */
export function isBusinessNumber(text: string, start: number): boolean {
  return compiled(BUSINESS).test(wordsBefore(text, start, 45))
}
