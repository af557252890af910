// Finds outward codes (the KT2 area), which stand for a part of a town.
import { compiled } from '../compiled.js'
import type { Sighting } from '../sighting.js'
import { type Found, type Kind, sightingsOf, wordsAfter, wordsBefore } from './matching.js'
import { END, START } from './pattern-parts.js'
import { hasRealArea, OUTWARD_CODE } from './postcode-areas.js'
import { AREA_AFTER, HOME_BEFORE, PLACE_AFTER, POSTCODE_BEFORE, THING_BEFORE } from './words-of-place.js'

const DISTRICTS = new RegExp(`${START}${OUTWARD_CODE}(?:(?:, ?| ?/ ?| ?& ?| (?:and|or|to) )${OUTWARD_CODE}){0,8}${END}`, 'g')
/** E5 families: people of a place, where nothing before makes it a room or a level. */
const PEOPLE_AFTER = /^['’]? (?:famil(?:y|ies)|households?|residents?|tenants?|homes|addresses|neighbours?)\b/i
/** W10, near the canal: where it begins a line or a sentence. */
const NEAR_AFTER = /^,? near (?:the|a)\b/i
const BEGINS = /(?:^|[\n.;:(|•*-] ?)$/
/** Motorways, and the sections of the Children Act 1989 that meetings speak of. */
const ROAD_OR_SECTION =
  /^(?:M(?:[1-9]|1[0128]|2[0-7]|3[2-9]|4[02589]|5\d|6[0-9]|7[347]|80|90)|S(?:[178]|1[1478]|2[02-5]|3[178]|4[3-8]|85|86))$/i
const IN_BEFORE = /(?: (?:in|to|at|from|of) |: ?)$/i
const LIVING_BEFORE = /\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing|ents?)|homeless|address|(?:re)?housed) (?:in|at) $|\baddress ?: ?$/i
const NO_PLACE_AFTER =
  /^ (?:accommodation|placements?|arrangements?|agreements?|care|plans?|enquir|assess|investigat|support|cases?|protocol|status|junction|motorway)/i

const DISTRICT_KIND: Kind = { type: 'POSTCODE', rule: 'postcode-district' }

/**
 * Royal Mail: an outward code is the part of a postcode before its space. It always wants words about a place, since B12 is a vitamin;
 * and words about people in the place where its letter is that of the M25 or of S47.
 */
export function postcodeDistricts(text: string): Sighting[] {
  return sightingsOf(text, DISTRICTS, (found) => (hasRealArea(found.text) ? districtOf(found, text) : null))
}

function districtOf(found: Found, text: string): Kind | null {
  const before = wordsBefore(text, found.start, 60)
  const after = wordsAfter(text, found.end, 60)
  if (PLACE_AFTER.test(after) || compiled(POSTCODE_BEFORE).test(before)) return DISTRICT_KIND
  return (/^[MS]\d/i.test(found.text) ? isLivedIn(found.text, before, after) : isPlace(before, after)) ? DISTRICT_KIND : null
}

function isPlace(before: string, after: string): boolean {
  if (after.startsWith(' form')) return false
  if (AREA_AFTER.test(after) || compiled(HOME_BEFORE).test(before)) return true
  if (PEOPLE_AFTER.test(after)) return !compiled(THING_BEFORE).test(before)
  return NEAR_AFTER.test(after) && BEGINS.test(before)
}

function isLivedIn(codes: string, before: string, after: string): boolean {
  if (NO_PLACE_AFTER.test(after)) return false
  const mayBeRoad = codes.split(/[^A-Z\d]/i).some((code) => ROAD_OR_SECTION.test(code))
  return mayBeRoad ? LIVING_BEFORE.test(before) : IN_BEFORE.test(before) && compiled(HOME_BEFORE).test(before)
}
