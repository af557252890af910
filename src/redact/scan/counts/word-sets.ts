// Makes sets of words out of lists that are easy to read.

/** The words of a list with blanks or line ends between them. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** With an s, and without. */
export function withPlurals(list: string): ReadonlySet<string> {
  return new Set([...wordsOf(list)].flatMap((word) => [word, `${word}s`]))
}
