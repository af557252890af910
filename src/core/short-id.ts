// An id may be shortened to its beginning or to its end, as long as only one record is meant.

/**
 * The ids that a word means: itself, else those that begin or end with it at a hyphen, else those that begin with it. So `2` is the action
 * with that number, though every id of this century begins with it.
 */
export function idsMeantBy(word: string, ids: readonly string[]): readonly string[] {
  if (ids.includes(word)) return [word]
  if (word === '') return []
  const whole = ids.filter((id) => id.startsWith(`${word}-`) || id.endsWith(`-${word}`))
  return whole.length > 0 ? whole : ids.filter((id) => id.startsWith(word))
}
