// Finds ages put right behind the words for children: boy 15 & girl 12; kids 4, 6 and 11; Siblings: M 4, F 6; mum 34.
import type { Sighting } from '../sighting.js'
import { CLOSED_AFTER } from './age-words.js'
import { type Found, type Kind, matchesOf, sightingsOf, wordsAfter } from './matching.js'
import { GROWN_UP, NUMBER, SIGN, UNIT } from './number-words.js'
import { START } from './pattern-parts.js'

const CHILD =
  '(?:boy|girl|son|daughter|brother|sister|nephew|niece|cousin|lad|lass|teen(?:ager)?|toddler|baby|(?:step|grand)(?:son|daughter))'
const CHILDREN =
  '(?:kids|children|siblings|sons|daughters|boys|girls|brothers|sisters|twins|triplets|lads|nephews|nieces|cousins|grandchildren)'
const PARENT = `(?:mum|mom|dad|mother|father|nan|gran(?:dad)?):? (?=${GROWN_UP})`
const SEX = '(?:(?:m|f|boy|girl|son|daughter|male|female)[ /]?)?'
/** Only behind what was listed before. */
const AND = `(?:(?<=[a-z\\d${SIGN}'’])(?:, ?(?:and )?| and | ?& ?| ?\\+ ?|; ?)(?:an? )?)?`

const LISTED = new RegExp(
  `${START}(?:(?:${AND}(?:${CHILD}:? |${PARENT})${NUMBER}(?: ?${UNIT})?(?![a-z\\d]))+|` +
    `${CHILDREN}(?: ?[:=–-] ?| )(?:${AND}${SEX}${NUMBER}(?![a-z\\d]))+(?: ?${UNIT}(?![a-z\\d]))?)`,
  'g',
)
const NUMBERS = new RegExp(`\\d+|${SIGN}+`, 'g')
/** After a count would come what it counts. */
const SAID_AFTER = /^(?: ?[|&+]| [–-] )/
const FIGURE_AFTER = /^[.,:/]\d/
/** They were so old then, not it was so long before. */
const WITH_UNIT = /[a-z]['’]?$/
const SAID_WITH_UNIT = /^(?:[,.;)!?\n|]|$| (?:and|with|who|has|is|was)(?![a-z]))/
const OF_SEVERAL = new RegExp(`^${CHILDREN}`)
/** These are told by their ages, never by a number. */
const NEVER_NUMBERED = /^(?:kids|lads|toddler)/
const OLDEST_OF_SEVERAL = 25

/** Given the text with its numbers signed. */
export function agesOfChildren(read: string): Sighting[] {
  return sightingsOf(read, LISTED, (found) => (isSaid(found.text, wordsAfter(read, found.end, 16)) ? listedOf(found) : null))
}

function isSaid(words: string, after: string): boolean {
  if (FIGURE_AFTER.test(after)) return false
  const isOfSeveral = OF_SEVERAL.test(words)
  if (WITH_UNIT.test(words)) return isOfSeveral || SAID_WITH_UNIT.test(after)
  return SAID_AFTER.test(after) || CLOSED_AFTER.test(after)
}

function listedOf({ text }: Found): Kind | null {
  const numbers = matchesOf(text, NUMBERS).map((found) => Number(found.text))
  const areSeveral = OF_SEVERAL.test(text)
  if (areSeveral && (numbers.length < 2 || numbers.some((number) => number > OLDEST_OF_SEVERAL))) return null
  const isTold = NEVER_NUMBERED.test(text) || numbers.some(Number.isNaN) || /[:=–-]|\d ?[ymwd]/.test(text)
  return !isTold && isNumbering(numbers, areSeveral) ? null : { type: 'AGE', rule: 'age-of-children' }
}

/** Reports number children too, from the first: "Boy 1 and Girl 2", "Children 1, 2 and 3", "Siblings 3 and 4". */
function isNumbering(numbers: readonly number[], areSeveral: boolean): boolean {
  const [first = 0] = numbers
  return numbers.every((number, i) => (areSeveral ? number === first + i && first <= 3 : number <= 3 || number === i + 1))
}
