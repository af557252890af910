// Finds the first part of a postcode standing for a neighbourhood: sectors (KT20 2) and outward codes (the KT2 area).
import type { Sighting } from '../sighting.js'
import { END, type Found, GAP, type Kind, START, sightingsOf, wordsAfter, wordsBefore } from './matching.js'
import { hasRealArea, OUTWARD_CODE } from './postcode-areas.js'

const SECTOR = new RegExp(`${START}${OUTWARD_CODE}${GAP}\\d(?![A-Za-z0-9À-ɏ%]|[.,:/–-]\\d)`, 'gu')
const DISTRICTS = new RegExp(`${START}${OUTWARD_CODE}(?:(?:, ?| ?/ ?| ?& ?| (?:and|or|to) )${OUTWARD_CODE}){0,8}${END}`, 'gu')

const PLACE_AFTER = /^ (?:sectors?|postcodes?|districts?)\b/i
const AREA_AFTER = /^ (?:areas?|estates?|neighbourhoods?|locality|patch)\b/i
const POSTCODE_BEFORE =
  /\b(?:postcodes?|postal (?:area|district)s?|outcodes?|(?:sector|district)s?)(?: (?:area|areas|district|districts|sector|sectors|is|was|of|in|code|starting|beginning|with|the)){0,4}[ :]{1,2}$/i
const HOME_BEFORE =
  /\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing|ents?)|mov(?:ed?|es|ing)|home|homes|address|addresses|famil(?:y|ies)|house|based|placed|placement|cluster|housed|from)(?: (?:back|out|now|all|just|currently))?(?: (?:in|to|from|at|of|near|around|within|into|out of))?(?: the)? $/i
const PLACE_BEFORE = /\b(?:in|from|to|at|of|near|around|within|into|for|the|and|or|covering|across) $/i

/** A unit or a plural after the digit: it counts something ("M25 2 miles"). */
const COUNTING =
  /^(?: |-)(?:miles?|kms?|lanes?|hours?|hrs?|min(?:ute)?s?|mg|ml|years?|days?|weeks?|months?|per|in|of|out|x|%|(?!(?:was|is|has|as|does|this|its)\b)[a-z]{2,20}s)\b/

/**
 * Royal Mail: a sector is an outward code and the first digit after it. In capitals with two area letters it stands on its own;
 * one letter, or small letters, want words about a place. A lone outward code always wants them, since M25 is a road and S47 a section.
 */
export function postcodeSectors(text: string): Sighting[] {
  return [
    ...sightingsOf(text, SECTOR, (found) => sectorOf(text, found)),
    ...sightingsOf(text, DISTRICTS, (found) => districtOf(text, found)),
  ]
}

function sectorOf(text: string, found: Found): Kind | null {
  if (!hasRealArea(found.text)) return null
  const kind: Kind = { type: 'POSTCODE', rule: 'postcode-sector' }
  const before = wordsBefore(text, found.start, 60)
  const after = wordsAfter(text, found.end, 16)
  if (PLACE_AFTER.test(after) || AREA_AFTER.test(after) || POSTCODE_BEFORE.test(before)) return kind
  if (COUNTING.test(after)) return null
  if (HOME_BEFORE.test(before)) return kind
  if (found.text !== found.text.toUpperCase()) return null
  return /[A-Z]{2}/.test(found.text) || PLACE_BEFORE.test(before) ? kind : null
}

function districtOf(text: string, found: Found): Kind | null {
  if (!hasRealArea(found.text)) return null
  const before = wordsBefore(text, found.start, 60)
  const after = wordsAfter(text, found.end, 16)
  const isNamed = PLACE_AFTER.test(after) || POSTCODE_BEFORE.test(before)
  const isPlace = !/^[MS]\d/i.test(found.text) && (AREA_AFTER.test(after) || HOME_BEFORE.test(before))
  return isNamed || isPlace ? { type: 'POSTCODE', rule: 'postcode-district' } : null
}
