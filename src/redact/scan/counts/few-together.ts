// Finds few people told by one word for them all: "twins", "a sibling group of three", "mother of two".
import { headFrom } from './heads.js'
import { nounNumber } from './nouns.js'
import { quantityAt } from './quantities.js'
import { followsOn, plainAt, type Token } from './tokens.js'
import { wordsOf } from './word-sets.js'

interface Few {
  /** The index of the first token that belongs to it. */
  from: number
  /** The index of the token after it. */
  next: number
  /** The rule that found it. */
  rule: string
}

const MULTIPLE_BIRTHS: ReadonlyMap<string, number> = new Map([
  ['twin', 2],
  ['twins', 2],
  ['triplet', 3],
  ['triplets', 3],
  ['quadruplets', 4],
  ['quintuplets', 5],
])
const GROUP = wordsOf('group family household sibship mother father mum dad parent carer grandmother grandfather')
const SMALL_WORDS = wordsOf('and or was were is are has had have who which with in at from on to for whose living lives lived')

export function isMultipleBirth({ plain }: Token): boolean {
  return MULTIPLE_BIRTHS.has(plain)
}

export function isGroup({ plain }: Token): boolean {
  return GROUP.has(plain)
}

/** "twins", and "twin brothers" where "twin" says of what kind somebody is; null where so many are not few. */
export function multipleBirthAt(tokens: readonly Token[], at: number, isSmall: (count: number) => boolean): Few | null {
  const plain = plainAt(tokens, at)
  if (!isSmall(MULTIPLE_BIRTHS.get(plain) ?? Number.NaN)) return null
  if (plain.endsWith('s')) return { from: at, next: at + 1, rule: 'multiple-birth' }
  const next = headFrom(tokens, at + 1, 'many')
  return next === at + 2 ? { from: at, next, rule: 'multiple-birth' } : null
}

/** "sibling group of three", "a family of five", "mother of two"; null where the word tells of no few. */
export function groupAt(tokens: readonly Token[], at: number, isSmall: (count: number) => boolean): Few | null {
  if (plainAt(tokens, at + 1) !== 'of' || !followsOn(tokens[at + 2])) return null
  const quantity = quantityAt(tokens, at + 2)
  if (quantity === null || !quantity.ends.some(isSmall) || !endsThere(tokens, quantity.next)) return null
  const from = plainAt(tokens, at) === 'group' ? at - 1 : at
  const first = tokens[from]
  return first !== undefined && nounNumber(first, []) !== null ? { from, next: quantity.next, rule: 'group-of-few' } : null
}

/** Whether a quantity counts nothing that follows it. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  return !followsOn(tokens[at]) || headFrom(tokens, at, 'either') !== null || SMALL_WORDS.has(plainAt(tokens, at))
}
