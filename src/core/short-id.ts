// An id may be shortened to its beginning or to its end, as long as only one record is meant.

/** The ids that a word means: itself, else those that begin with it, else those that end with it at a hyphen. */
export function idsMeantBy(word: string, ids: readonly string[]): readonly string[] {
  if (ids.includes(word)) return [word]
  if (word === '') return []
  const beginning = ids.filter((id) => id.startsWith(word))
  return beginning.length > 0 ? beginning : ids.filter((id) => id.endsWith(`-${word}`))
}
