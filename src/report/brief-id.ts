// A long id as short as a person may type it: its first words, as many as mean no other record.
import { idsMeantBy } from '../core/short-id.js'

const FEWEST_WORDS = 2
const LONGEST = 24

/** `ids` are all of the kind. What is still long is cut, and ends in an ellipsis. */
export function briefId(id: string, ids: readonly string[]): string {
  const words = id.split('-')
  const beginnings = words.map((_, i) => words.slice(0, i + 1).join('-')).slice(FEWEST_WORDS - 1)
  const brief = beginnings.find((beginning) => meansOnly(beginning, id, ids)) ?? id
  return brief.length > LONGEST ? `${brief.slice(0, LONGEST - 1)}…` : brief
}

function meansOnly(word: string, id: string, ids: readonly string[]): boolean {
  const meant = idsMeantBy(word, ids)
  return meant.length === 1 && meant[0] === id
}
