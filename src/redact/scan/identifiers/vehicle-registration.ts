// Finds vehicle registration marks.
import type { Sighting } from '../sighting.js'
import { type Found, foundAt, type Kind, matchesOf, sightingsOf, standsNear } from './matching.js'
import { END, START } from './pattern-parts.js'

const CURRENT = new RegExp(`${START}[A-HJ-PR-Y]{2} ?\\d{2}(?: {1,2}|\\n|-)?[A-HJ-PR-Z]{3}${END}`, 'giu')
const PREFIX = new RegExp(`${START}[A-HJ-NP-Y] ?\\d{1,3}(?: {1,2}|\\n|-)?[A-HJ-PR-Y]{3}${END}`, 'giu')
const SUFFIX = new RegExp(`${START}[A-HJ-PR-Z]{3}(?: {1,2}|\\n|-)?\\d{1,3} ?[A-HJ-NPR-TV-Y]${END}`, 'giu')
/** Dateless, Northern Irish, Irish, and a part of a mark. */
const OLDER_MARK = '(?:\\d{2,3}[ -][A-Z]{1,2}[ -]\\d{1,6}|[A-Z]{1,3} ?\\d{1,3} ?[A-Z]{1,3}|[A-Z]{1,3} ?\\d{1,4}[A-Z]?|\\d{1,4} ?[A-Z]{1,3})'
const LABEL = new RegExp(
  `${START}(?:registration|reg|plate|number ?plate|VRM|VRN|index)(?: (?:number|no\\.?|mark|plate)){0,2}[ :]{1,2}` +
    `(?:is |was |(?:ends|ending|starts|starting|begins|beginning)(?: in| with)? |part(?:ial)? )?[ "'(]?`,
  'gi',
)
/** In small letters only today's form, as most other words would fit the older ones. */
const SMALL_MARK = '[a-z]{2} ?\\d{2} ?[a-z]{3}'
const MARK_HERE = new RegExp(`(?:${OLDER_MARK}|${SMALL_MARK})${END}`, 'y')
/** Letters of Northern Ireland; those with Z or I last stand for little else, and with four figures for nothing. */
const NORTHERN_IRISH = /^(?:[A-Z]?(?:[A-Z]Z|I[A-Z]|[JOUX]I)) ?\d{1,4}$/
const SURELY_IRISH = /^[A-Z](?:[A-Z]Z|[JOUX]I) ?(?!19|20)\d{4}$/
const OLDER = new RegExp(`${START}(?:[A-Z]{2,3} ?\\d{1,4}|(?:\\d{1,3} ?[A-Z]{3}|\\d{4} ?[A-Z]{2})(?! ?\\d))${END}`, 'g')
const DATELESS = /^(?:[A-Z]{3} ?\d{1,3}|\d{1,3} ?[A-Z]{3}|[A-Z]{2} ?(?!19|20)\d{4}|(?!19|20)\d{4} ?[A-Z]{2})$/

/** Words that speak of a vehicle itself, and words that may. */
const VEHICLE =
  /\b(?:cars?|vans?|vehicles?|registration|reg|plates?|VRM|VRN|parked|moped|motor(?:bike|cycle)|scooter|lorry|taxi|minicab|hatchback|saloon|estate car|Corsa|Astra|Fiesta|Clio|Corolla|Yaris|Micra|Qashqai|Ford|Audi|BMW|Mercedes|Vauxhall|Volkswagen|VW|Toyota|Nissan|Honda|Renault|Peugeot|Citro[eë]n|Fiat|Kia|Hyundai|Skoda|Mazda|Volvo|Tesla|Rover|Jaguar|Transit|ANPR|DVLA|PNC|keeper)\b/i
const MAYBE_VEHICLE = /\b(?:registered|index|drove|driv(?:er|ing|en)|Focus|Golf|Polo|Mini|Seat)\b/i

/** Three letters that are a word or an agency's plan after "M25" or "S47" in a heading. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'THE AND FOR ARE WAS NOT ALL BUT HAS HAD CAN MAY HER HIS SHE YOU OUR OUT NEW NOW ONE TWO TEN ACT AGE SEN CPC CPP CPS ' +
    'LAC CAF EHA NHS KPI SLG LHS VCA PER WHO END DAY WEB PDF DBS SCR LPR JTA SET USE VIA YET HEX TEL EXT DEC NOV JAN FEB ' +
    'MAR APR JUN AUG SEP GDP CSC CSE CCE FGM DHR GPS CCG STP BCU MET LEA HMC MPH CIN EHE PCN CPD PNC MPS MOT YDS'
  ).split(' '),
)
const LETTERS = /(?:^|[\d ])[A-Z]{3}/g

const LETTERS_APART = /^[A-Z]{1,2} \d|\d [A-Z]$/i
/** Two letters before a figure that are a word or stand for something else. */
const ABBREVIATION = /^(?:A[MNST]|B[EY]|D[OS]|EU|GP|H[EO]|I[FN]|KS|M[EY]|NI|NO|O[FNR]|P[CMO]|SO|U[KNPS]|WE|TO) /i
const MARK: Kind = { type: 'VEHICLE_REGISTRATION', rule: 'vehicle-registration' }
const NORTHERN: Kind = { type: 'VEHICLE_REGISTRATION', rule: 'vehicle-registration-northern-irish' }
const OF_NO_YEAR: Kind = { type: 'VEHICLE_REGISTRATION', rule: 'vehicle-registration-dateless' }

/**
 * DVLA INF104. AB12 CDE and, with three figures, A123 BCD and ABC 123D stand on their own in capitals or in one piece; fewer
 * figures, small letters, dateless and Northern Irish marks want a word about a vehicle.
 */
export function vehicleRegistrations(text: string): Sighting[] {
  return [
    ...sightingsOf(text, CURRENT, markOf),
    ...sightingsOf(text, PREFIX, markOf),
    ...sightingsOf(text, SUFFIX, markOf),
    ...labelled(text),
    ...sightingsOf(text, OLDER, olderOf),
  ]
}

/** WN 09 ABC: in capitals with a year that plates have had, or beside a vehicle. */
function isApart(found: Found, text: string): boolean {
  if (found.text !== found.text.toUpperCase() || ABBREVIATION.test(found.text)) return false
  return /^[A-Z]{2} (?:0[1-9]|[125-7]\d)/.test(found.text) || isOfVehicle(found, text)
}

function isOfVehicle(found: Found, text: string): boolean {
  return [VEHICLE, MAYBE_VEHICLE].some((words) => standsNear(found, text, { words, before: 60, after: 40 }))
}

function markOf(found: Found, text: string): Kind | null {
  const isWord = hasWord(found.text)
  if (LETTERS_APART.test(found.text)) return !isWord && isApart(found, text) ? MARK : null
  const isPlain = !/\s/.test(found.text) || found.text === found.text.toUpperCase()
  const figures = found.text.replace(/\D/g, '').length
  const isCurrent = /^[A-Z]{2}\d/i.test(found.text)
  const stands = isPlain && (isCurrent || (figures === 3 && !isWord))
  return stands || isOfVehicle(found, text) ? MARK : null
}

/** ABC 123 counts things as often as not: only words of a vehicle itself, and near. */
function olderOf(found: Found, text: string): Kind | null {
  if (NORTHERN_IRISH.test(found.text) && (SURELY_IRISH.test(found.text) || isOfVehicle(found, text))) return NORTHERN
  if (!DATELESS.test(found.text) || hasWord(found.text)) return null
  if (ABBREVIATION.test(found.text.replace(/\d/, ' '))) return null
  return standsNear(found, text, { words: VEHICLE }) ? OF_NO_YEAR : null
}

function hasWord(mark: string): boolean {
  return (
    mark
      .toUpperCase()
      .match(LETTERS)
      ?.some((letters) => WORDS.has(letters.slice(-3))) ?? false
  )
}

/** The figures must stand beside capitals, or all of today's form be small: "registration 45 a" is none. */
function labelled(text: string): Sighting[] {
  return matchesOf(text, LABEL).flatMap(({ start, end }) => {
    const mark = foundAt(text, MARK_HERE, end)
    if (mark === null || hasWord(mark.text) || ABBREVIATION.test(mark.text)) return []
    return [{ start, end: mark.end, type: 'VEHICLE_REGISTRATION' as const, rule: 'vehicle-registration-labelled' }]
  })
}
