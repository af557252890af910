// What stands before and after a verb in its clause: the words it is said of, and the verb that tells how sure the saying is.

import { type Stance, stanceOf } from './stances.js'
import { isSign, type Token } from './tokens.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const ADVERBS = words('also then therefore now still soon further first next just again later together once always often either')

/** Verbs that end as adverbs do. */
const NO_ADVERBS = words('apply supply reply rely comply multiply early family july assembly italy ally anomaly monopoly elderly friendly')

export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ly') && !NO_ADVERBS.has(word))
}

/** Words at which the words before a verb begin. */
const BOUNDARIES = words(
  'that but so because as while whilst although though since where when if whether unless until or who which whom than whereby before after once',
)

/** "EM and JT all agreed": words that may stand between a name and its verb. */
const FLOATING = words('all both each')

const FINITE = words('not is are was were be been being has have had do does did can could may might must should would will shall')

/** How a noun group is found: from where to before which token. */
export interface Group {
  from: number
  to: number
}

/** The noun group that ends before a token, adverbs and what stands in brackets passed over; null where there is none. */
export function groupBefore(tokens: readonly Token[], verb: number): Group | null {
  let to = verb
  while (to > 0 && isPassedOver(tokens[to - 1])) to = tokens[to - 1]?.plain === ')' ? openingOf(tokens, to - 1) : to - 1
  let from = to
  while (from > 0 && !beginsGroup(tokens, from, to) && belongs(tokens, from - 1, to))
    from -= tokens[from - 1]?.plain === ')' ? from - openingOf(tokens, from - 1) : 1
  while (from < to && /^(?:and|&)$/.test(tokens[from]?.plain ?? '')) from += 1
  if (from < to) return { from, to }
  return FLOATING.has(tokens[verb - 1]?.plain ?? '') ? { from: verb - 1, to: verb } : null
}

function isPassedOver(token: Token | undefined): boolean {
  return token !== undefined && (token.plain === ')' || isAdverb(token.plain) || FLOATING.has(token.plain))
}

const DETERMINERS = words('a an the another this these those his her its their our any some no')
const ATTACHING = words('of for from in on at with within to by between across regarding about re under and & all both each than')

/** A determiner begins a noun group, unless what stands before it attaches it to another: "the clerk to the council". */
function beginsGroup(tokens: readonly Token[], from: number, to: number): boolean {
  return from < to && DETERMINERS.has(tokens[from]?.plain ?? '') && !ATTACHING.has(tokens[from - 1]?.plain ?? '')
}

function openingOf(tokens: readonly Token[], closing: number): number {
  for (let i = closing; i >= 0; i--) if (tokens[i]?.plain === '(') return i
  return closing
}

/** Whether a token is of the noun group that ends at `to`: a comma is where it parts names in a row ("EM, AT and ST"). */
function belongs(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (isTellingVerb(tokens, i)) return false
  if (token.plain === ',') return partsNames(tokens, i, to)
  if (token.plain === ')') return true
  if (token.plain === 'and' || token.plain === '&') return joinsNames(tokens, i, to)
  return !isSign(token) && !BOUNDARIES.has(token.plain) && !FINITE.has(token.plain) && stanceOf(token.plain) === null
}

/** "The Chair thanked ST": a verb between two names. */
function isTellingVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return (
    /^[a-z]+ed$/.test(tokens[i]?.word ?? '') &&
    next !== undefined &&
    (isName(next) || DETERMINERS.has(next.plain)) &&
    (isName(tokens[i - 1]) || /^(?:and|,)$/.test(tokens[i - 1]?.plain ?? ''))
  )
}

function partsNames(tokens: readonly Token[], comma: number, to: number): boolean {
  const rest = tokens.slice(comma + 1, to)
  return rest.some(({ plain }) => plain === 'and') && rest.length <= 6 && isName(tokens[comma - 1]) && isName(tokens[comma + 1])
}

function joinsNames(tokens: readonly Token[], and: number, to: number): boolean {
  return to - and <= 6 && isName(tokens[and - 1]) && (isName(tokens[and + 1]) || tokens[and + 1]?.plain === 'the')
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.word)
}

/** The nearest verb of saying, agreeing or thinking before a token and after the last semicolon, with where it stands. */
export function stanceBefore(tokens: readonly Token[], at: number): { stance: Stance; index: number } | null {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]
    if (token === undefined || token.plain === ';') return null
    const stance = stanceOf(token.plain)
    if (stance !== null && !isNounHere(tokens, i)) return { stance, index: i }
  }
  return null
}

/** "The agreed wording", "as suggested": no saying. */
function isNounHere(tokens: readonly Token[], i: number): boolean {
  return /^(?:a|an|the|this|these|their|its|his|her|our|no|any|of|as)$/.test(tokens[i - 1]?.plain ?? '')
}
