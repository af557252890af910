// Finds names in an address of the web, where words stand in small letters and run together: only what no list explains counts.
import { knownWord } from './known-word.js'
import type { Register } from './register.js'
import type { Sighting } from './sighting.js'
import { wordsIn } from './words.js'

/** The words of addresses themselves. */
const OF_THE_WEB = new Set(
  'http https ftp www com org net gov uk co nhs ac html htm php aspx jsp pdf doc docx xls xlsx ppt jpg jpeg png gif svg index mailto href src alt img utm url id'.split(
    ' ',
  ),
)
const SHORTEST = 4

/** Of the sightings in an address, those that may name somebody; and every protected name inside its words, whatever its case. */
export function sightingsInAddress(address: string, sightings: readonly Sighting[], register: Register): Sighting[] {
  const told = sightings.filter((sighting) => !isOfTheWeb(sighting, address))
  const inside = wordsIn(address)
    .filter(({ plain, start, end }) => register.isProtectedInside(plain) && !told.some((each) => each.start <= start && end <= each.end))
    .map(({ start, end }) => ({ start, end, type: 'PERSON' as const, rule: 'protected-name' }))
  return [...told, ...inside]
}

/** Whether nothing but dictionary words, places and the web's own stand in a sighting of a word or of initials. */
function isOfTheWeb({ type, rule, start, end }: Sighting, address: string): boolean {
  if (type === 'INITIALS') return !rule.startsWith('protected')
  if (rule !== 'capitalised-word' && rule !== 'unknown-word') return false
  return wordsIn(address.slice(start, end)).every(({ plain }) => {
    const { isWord, isPlace, isAgency } = knownWord(plain)
    return isWord || isPlace || isAgency || plain.length < SHORTEST || OF_THE_WEB.has(plain)
  })
}
