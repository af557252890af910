// An id may be shortened to its beginning or to its end, and written in capitals, as long as only one record is meant.

/**
 * The ids that a word means: itself, else those that differ from it in capitals only (`SLG`, `em`), else those that begin or end with it at
 * a hyphen, else those that begin with it. So `2` is the action with that number, though every id of this century begins with it.
 */
export function idsMeantBy(word: string, ids: readonly string[]): readonly string[] {
  if (ids.includes(word)) return [word]
  if (word === '') return []
  const meant = word.toLowerCase()
  const idsThat = (isMeant: (id: string) => boolean) => ids.filter((id) => isMeant(id.toLowerCase()))
  const nearest = [
    idsThat((id) => id === meant),
    idsThat((id) => id.startsWith(`${meant}-`) || id.endsWith(`-${meant}`)),
    idsThat((id) => id.startsWith(meant)),
  ]
  return nearest.find((found) => found.length > 0) ?? []
}
