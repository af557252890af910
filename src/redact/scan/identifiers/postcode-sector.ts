// Finds the first part of a postcode standing for a neighbourhood: sectors (KT20 2) and outward codes (the KT2 area).
import { compiled } from '../compiled.js'
import type { Sighting } from '../sighting.js'
import { END, type Found, GAP, type Kind, START, sightingsOf, wordsAfter, wordsBefore } from './matching.js'
import { hasRealArea, OUTWARD_CODE } from './postcode-areas.js'

const SECTOR = new RegExp(`${START}${OUTWARD_CODE}${GAP}\\d(?:[/-]\\d(?!\\d))?(?![A-Za-z0-9À-ɏ%]|[.,:/–-]\\d)`, 'gu')
const DISTRICTS = new RegExp(`${START}${OUTWARD_CODE}(?:(?:, ?| ?/ ?| ?& ?| (?:and|or|to) )${OUTWARD_CODE}){0,8}${END}`, 'gu')

const PLACE_AFTER = /^["')]? (?:sectors?|postcodes?|districts?)\b/i
const AREA_AFTER = /^ (?:areas?|estates?|neighbourhoods?|locality|patch|hotspots?|clusters?|streets|end|side of)\b/i
/** What is told of a place, its figure in a list, or a cell of its own: only after a digit that is no number of what follows. */
const TOLD_AFTER =
  /^(?:(?:,? (?:and|or) |, ?| & |\/)[A-Z]{1,2}\d[A-Z\d]? \d){0,5}(?:,? (?:where|has|had|have|was|is|were|saw|sees|shows?|showed|rose|fell|came|comes|recorded|accounts?|accounted|made|makes|remains?|stands?|stood|again)\b|'s\b| ?: ?\d| - \d| ?\(\d)/
const ENCLOSED = /(?:\(|\| ?)$/
const POSTCODE_BEFORE =
  /\b(?:postcodes?|postal (?:area|district)s?|outcodes?|(?:sector|district|hot ?spot|neighbourhood|cluster)s?)(?: (?:area|areas|district|districts|sector|sectors|is|was|of|in|code|starting|beginning|with|the)){0,4}[ :\n]{1,2}["'(]?$/i
const HOME_BEFORE =
  /\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing|ents?)|mov(?:ed?|es|ing)|home|homes|address|addresses|famil(?:y|ies)|house|based|placed|placement|cluster|housed|from)(?: (?:back|out|now|all|just|currently))?(?: (?:in|to|from|at|of|near|around|within|into|out of))?(?: the)? $/i
const PLACE_BEFORE =
  /\b(?:in|from|to|at|of|near|around|within|into|for|the|and|or|covering|across|as|like|including|namely|between|by|than|with|both|versus|vs|was|is|are|were) $/i
/** Between one sector of a list and the next, each perhaps with its figure. */
const NEXT_OF_LIST = /^(?: ?[:(-]? ?\d{1,5}\)?%?)?(?:[,;/\n] ?|,? (?:and|or|to|&) ){1,2}[-*]? ?$/

/** A unit or a plural after the digit: it counts something ("M25 2 miles"). */
const COUNTING =
  /^(?: |-)(?:miles?|kms?|lanes?|hours?|hrs?|min(?:ute)?s?|mg|ml|years?|days?|weeks?|months?|per|in|of|out|x|%|(?!(?:was|is|has|as|does|this|its)\b)[a-z]{2,20}s)\b/

const SECTOR_KIND: Kind = { type: 'POSTCODE', rule: 'postcode-sector' }

/**
 * Royal Mail: a sector is an outward code and the first digit after it. In capitals with two area letters it stands on its own;
 * one letter, or small letters, want words about a place. A lone outward code always wants them, since M25 is a road and S47 a section.
 */
export function postcodeSectors(text: string): Sighting[] {
  return [...sectorsOf(text), ...sightingsOf(text, DISTRICTS, (found) => districtOf(text, found))]
}

/** What follows a sector in its list is one too. */
function sectorsOf(text: string): Sighting[] {
  let last: number | null = null
  return sightingsOf(text, SECTOR, (found) => {
    const isNext = last !== null && found.start - last < 20 && hasRealArea(found.text) && NEXT_OF_LIST.test(text.slice(last, found.start))
    const kind = isNext ? SECTOR_KIND : sectorOf(text, found)
    if (kind !== null) last = found.end
    return kind
  })
}

function sectorOf(text: string, found: Found): Kind | null {
  if (!hasRealArea(found.text)) return null
  const before = wordsBefore(text, found.start, 60)
  const after = wordsAfter(text, found.end, 60)
  if (PLACE_AFTER.test(after) || AREA_AFTER.test(after) || compiled(POSTCODE_BEFORE).test(before)) return SECTOR_KIND
  if (compiled(COUNTING).test(after)) return null
  if (compiled(HOME_BEFORE).test(before)) return SECTOR_KIND
  if (found.text !== found.text.toUpperCase()) return null
  const isEnclosed = ENCLOSED.test(before) && /^(?:\)| ?\|)/.test(after)
  return /[A-Z]{2}/.test(found.text) || PLACE_BEFORE.test(before) || TOLD_AFTER.test(after) || isEnclosed ? SECTOR_KIND : null
}

function districtOf(text: string, found: Found): Kind | null {
  if (!hasRealArea(found.text)) return null
  const before = wordsBefore(text, found.start, 60)
  const after = wordsAfter(text, found.end, 60)
  const isNamed = PLACE_AFTER.test(after) || POSTCODE_BEFORE.test(before)
  const isPlace = !/^[MS]\d/i.test(found.text) && (AREA_AFTER.test(after) || HOME_BEFORE.test(before))
  return isNamed || isPlace ? { type: 'POSTCODE', rule: 'postcode-district' } : null
}
