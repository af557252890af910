// The initials that a text's own names have, however it pairs the two: a table, a list with dashes, a line for each, or nothing at all.
import { knownWord } from './known-word.js'
import { isParticle } from './particles.js'
import type { Sighting } from './sighting.js'
import type { Word } from './words.js'

/** Longer runs of capitalised words are headings. */
const MOST_PARTS = 6
/** Between the cells of a row. */
const CELL_EDGE = /^ {0,20}(?:[\t|;]|,(?! ))[ \t]{0,20}$/

/** The initials of a text's names: how the parts of each begin, in their order, some perhaps left out. */
export function initialsOf(names: readonly Sighting[], words: readonly Word[]): ReadonlySet<string> {
  return new Set(
    beginningsOf(names, words)
      .flatMap(within)
      .filter(({ length }) => length > 1),
  )
}

/** Every choice of some letters, in their order. */
function within(letters: string): string[] {
  let chosen = ['']
  for (const letter of letters) chosen = [...chosen, ...chosen.map((before) => before + letter)]
  return chosen
}

/** The first letters of each name's parts; of two names side by side those of both, since one may be the surname. */
function beginningsOf(names: readonly Sighting[], words: readonly Word[]): string[] {
  const found = new Set<string>()
  let [at, before] = [0, { letters: '', end: -1 }]
  for (const { start, end } of [...names].sort((a, b) => a.start - b.start)) {
    while ((words[at]?.start ?? end) < start) at += 1
    const first = at
    while ((words[at]?.start ?? end) < end) at += 1
    const letters = words.slice(first, at).map(beginningOf).join('')
    found.add(letters)
    if (words[first - 1]?.end === before.end) {
      const gap = words[first]?.gap ?? ''
      if (CELL_EDGE.test(gap)) found.add(before.letters + letters)
      if (CELL_EDGE.test(gap) || gap === ', ') found.add(letters + before.letters)
    }
    before = { letters, end }
  }
  return [...found].filter(({ length }) => length > 1 && length <= MOST_PARTS)
}

/** `U` of Uma, `VP` of Vaughan-Price; nothing of a title, or of a small word inside a name. */
function beginningOf({ plain, isCapital }: Word): string {
  if (isTitleOnly(plain) || (!isCapital && isParticle(plain))) return ''
  const parts = plain.split(/['-]/)
  return parts
    .map((part) => part.slice(0, 1))
    .join('')
    .toUpperCase()
}

function isTitleOnly(plain: string): boolean {
  const { isTitle, isName } = knownWord(plain)
  return isTitle && !isName && plain !== 'st'
}
