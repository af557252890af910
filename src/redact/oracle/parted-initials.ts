// Finds initials with signs between or a number behind: "Z-Q", "Z&Q", "(Z)(Q)", "ZQ1", and "AS-J" of a marked Ann-Marie Smith-Jones.

/** Capitals in pieces with a sign or two between; the edge of a cell, a stop or a comma parts more than letters. */
const IN_PIECES = /(?<![\p{L}\p{N}])\p{Lu}{1,3}(?:[^\p{L}\p{N}\s|.,;:]{1,2}\p{Lu}{1,3}){1,5}(?![\p{L}\p{N}])/gu
const WITH_NUMBER = /(?<![\p{L}\p{N}])(\p{Lu}{2,5})\d{1,2}(?![\p{L}\p{N}])/gu
const INITIALS = /^\p{Lu}{2,5}$/u
const MOST_PARTS = 6

/** What is read every day and is nobody's initials. */
const EVERYDAY = new Set('A&E Q&A R&D B&B H&S M&S P&L C&A M&A N/A Y/N M/F F/M A/C W/C C/O B/F C/F A-Z A/B'.split(' '))

/** Capitals of a page: in pieces, as one word; and those before a number. */
export interface PartedInitials {
  inPieces: ReadonlySet<string>
  withNumber: ReadonlySet<string>
}

/** The parted initials of a text with every sign, in the case as written. */
export function partedInitialsIn(text: string): PartedInitials {
  const pieces = (text.match(IN_PIECES) ?? []).filter((run) => !EVERYDAY.has(run))
  return {
    inPieces: new Set(pieces.map((run) => run.replace(/[^\p{L}]/gu, ''))),
    withNumber: new Set([...text.matchAll(WITH_NUMBER)].map(([, letters = '']) => letters)),
  }
}

/** What a removed text's initials may be: itself, where it is nothing else, or the first letters of its names. */
export interface SoughtInitials {
  exact: string | null
  /** Each full name's, in their order; some may be left out. */
  ofNames: readonly string[]
}

/** Of a text's words as written, and whether one is a name. */
export function soughtInitials(cased: readonly string[], isName: (word: string) => boolean): SoughtInitials {
  const [only = ''] = cased
  if (cased.length === 1) return { exact: INITIALS.test(only) ? only : null, ofNames: [] }
  const runs = ['']
  for (const word of cased) {
    if (isName(word)) runs.push(`${runs.pop() ?? ''}${word.charAt(0)}`)
    else runs.push('')
  }
  return { exact: null, ofNames: runs.filter(({ length }) => length > 1 && length <= MOST_PARTS) }
}

/** Whether they stand among the parted initials of a page. */
export function holdsParted({ inPieces, withNumber }: PartedInitials, { exact, ofNames }: SoughtInitials): boolean {
  if (exact !== null) return inPieces.has(exact) || withNumber.has(exact)
  return ofNames.some((letters) => [...inPieces].some((run) => isWithin(run, letters)))
}

/** Whether all letters of the run are among the others, in their order. */
function isWithin(run: string, letters: string): boolean {
  let at = -1
  return [...run].every((letter) => {
    at = letters.indexOf(letter, at + 1)
    return at >= 0
  })
}
