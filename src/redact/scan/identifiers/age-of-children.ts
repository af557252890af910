// Finds ages put right behind the words for children: boy 15 & girl 12; kids 4, 6 and 11; Siblings: M 4, F 6; mum 34.
import type { Sighting } from '../sighting.js'
import { CLOSED } from './age-words.js'
import { type Found, type Kind, START, sightingsOf } from './matching.js'
import { GROWN_UP, NUMBER, UNIT } from './number-words.js'

const CHILD =
  '(?:boy|girl|son|daughter|brother|sister|nephew|niece|cousin|lad|lass|teen(?:ager)?|toddler|baby|(?:step|grand)(?:son|daughter))'
const CHILDREN =
  '(?:kids|children|siblings|sons|daughters|boys|girls|brothers|sisters|twins|triplets|lads|nephews|nieces|cousins|grandchildren)'
const PARENT = '(?:mum|mom|dad|mother|father|nan|gran(?:dad)?)'
const SEX = '(?:(?:m|f|boy|girl|son|daughter|male|female)[ /]?)?'
const AND = '(?:, ?(?:and )?| and | ?& ?| ?\\+ ?|; ?)'

const SAID = `(?:${CLOSED}|(?= ?[|&+]| [–-] ))(?![.,:/]\\d)`
const BORN_SINCE = `${NUMBER} ?${UNIT}(?=[,.;)!?\\n|]|$| (?:and|with|who|has|is|was))`

const ONE_OF_THEM = `(?:${CHILD}:? (?:${BORN_SINCE}|${NUMBER}${SAID})|${PARENT}:? ${GROWN_UP}${SAID})`
const LISTED = new RegExp(
  `${START}(?:${ONE_OF_THEM}(?:${AND}(?:an? )?${ONE_OF_THEM}){0,7}|` +
    `${CHILDREN}(?: ?[:=–-] ?| )${SEX}${NUMBER}(?:${AND}${SEX}${NUMBER}){1,7}(?: ?${UNIT}(?![a-z])|${SAID}(?!${AND}${NUMBER})))`,
  'g',
)
const OF_SEVERAL = new RegExp(`^${CHILDREN}`)
/** These are told by their ages, never by a number. */
const NEVER_NUMBERED = /^(?:kids|lads|toddler)/
const OLDEST_OF_SEVERAL = 25

/** Given the text with its numbers signed. */
export function agesOfChildren(read: string): Sighting[] {
  return sightingsOf(read, LISTED, listedOf)
}

function listedOf({ text }: Found): Kind | null {
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  if (OF_SEVERAL.test(text) && numbers.some((number) => number > OLDEST_OF_SEVERAL)) return null
  const isTold = NEVER_NUMBERED.test(text) || /[:=–-]|\d ?[ymwd]/.test(text)
  return !isTold && isNumbering(numbers, OF_SEVERAL.test(text)) ? null : { type: 'AGE', rule: 'age-of-children' }
}

/** Reports number children too, from the first: "Boy 1 and Girl 2", "Children 1, 2 and 3", "Siblings 3 and 4". */
function isNumbering(numbers: readonly number[], areSeveral: boolean): boolean {
  const [first = 0] = numbers
  return numbers.every((number, i) => (areSeveral ? number === first + i && first <= 3 : number <= 3 || number === i + 1))
}
