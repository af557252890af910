// Finds postcode sectors (KT20 2), which stand for a few streets.
import { compiled } from '../compiled.js'
import type { Sighting } from '../sighting.js'
import { type Found, type Kind, sightingsOf, wordsAfter, wordsBefore } from './matching.js'
import { GAP, START } from './pattern-parts.js'
import { hasRealArea, OUTWARD_CODE } from './postcode-areas.js'
import { AREA_AFTER, HOME_BEFORE, PLACE_AFTER, POSTCODE_BEFORE, THING_BEFORE } from './words-of-place.js'

const SECTOR = new RegExp(`${START}${OUTWARD_CODE}${GAP}\\d(?:[/-]\\d(?!\\d))?(?![A-Za-z0-9À-ɏ%]|[.:/–-]\\d)`, 'g')

/** What is told of a place, its figure in a list, or a cell of its own: only after a digit that is no number of what follows. */
const TOLD_AFTER =
  /^(?:(?:,? (?:and|or) |, ?| & |\/)[A-Z]{1,2}\d[A-Z\d]? \d){0,5}(?:,? (?:where|has|had|have|was|is|were|saw|sees|shows?|showed|rose|fell|came|comes|recorded|accounts?|accounted|made|makes|remains?|stands?|stood|again)\b|'s\b| ?: ?\d| - \d| ?\(\d)/
const ENCLOSED_BEFORE = /(?:\(|\| ?)$/
const ENCLOSED_AFTER = /^(?:\)| ?\|)/
/** A field of comma-separated values, with figures in the next ones. */
const FIELD_BEFORE = /(?:^|\n|,)["']?$/
const FIELD_AFTER = /^["']?,\d{1,6}(?:[,\r\n]|$)/
const PLACE_BEFORE =
  /\b(?:in|from|to|at|of|near|around|within|into|for|the|and|or|covering|across|as|like|including|namely|between|by|than|with|both|versus|vs|was|is|are|were) $/i
/** Between one sector of a list and the next, each perhaps with its figure. */
const NEXT_OF_LIST = /^(?: ?[:,(-]? ?\d{1,5}\)?%?)?(?:[,;/\n] ?|,? (?:and|or|to|&) ){1,2}[-*]? ?$/

/** A unit or a plural after the digit: it counts something ("M25 2 miles"). */
const COUNTING =
  /^(?: |-)(?:miles?|kms?|lanes?|hours?|hrs?|min(?:ute)?s?|mg|ml|years?|days?|weeks?|months?|per|in|of|out|x|%|(?!(?:was|is|has|as|does|this|its)\b)[a-z]{2,20}s)\b/

const SECTOR_KIND: Kind = { type: 'POSTCODE', rule: 'postcode-sector' }

/**
 * Royal Mail: a sector is an outward code and the first digit after it. In capitals with two area letters it stands on its own;
 * one letter, or small letters, want words about a place. What follows a sector in its list is one too.
 */
export function postcodeSectors(text: string): Sighting[] {
  let last = Number.NEGATIVE_INFINITY
  return sightingsOf(text, SECTOR, (found) => {
    const isNext = found.start - last < 20 && hasRealArea(found.text) && NEXT_OF_LIST.test(text.slice(last, found.start))
    const kind = isNext ? SECTOR_KIND : sectorOf(found, text)
    if (kind !== null) last = found.end
    return kind
  })
}

function sectorOf(found: Found, text: string): Kind | null {
  if (!hasRealArea(found.text)) return null
  const before = wordsBefore(text, found.start, 60)
  const after = wordsAfter(text, found.end, 60)
  if (/^,\d/.test(after)) return FIELD_BEFORE.test(before) && FIELD_AFTER.test(after) ? SECTOR_KIND : null
  if (PLACE_AFTER.test(after) || AREA_AFTER.test(after) || compiled(POSTCODE_BEFORE).test(before)) return SECTOR_KIND
  if (compiled(COUNTING).test(after)) return null
  if (compiled(HOME_BEFORE).test(before)) return SECTOR_KIND
  const isEnclosed = ENCLOSED_BEFORE.test(before) && ENCLOSED_AFTER.test(after)
  const hasTwoLetters = /[A-Z]{2}/i.test(found.text)
  if (found.text !== found.text.toUpperCase()) return isEnclosed && hasTwoLetters ? SECTOR_KIND : null
  const isPlace = PLACE_BEFORE.test(before) && !compiled(THING_BEFORE).test(before)
  return hasTwoLetters || isPlace || TOLD_AFTER.test(after) || isEnclosed ? SECTOR_KIND : null
}
