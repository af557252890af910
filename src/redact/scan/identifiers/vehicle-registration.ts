// Finds vehicle registration marks.
import { compiled } from '../compiled.js'
import type { Sighting } from '../sighting.js'
import { always, END, type Found, type Kind, START, sightingsOf, standsNear } from './matching.js'

const CURRENT = new RegExp(`${START}[A-HJ-PR-Y]{2} ?\\d{2}(?: {1,2}|\\n|-)?[A-HJ-PR-Z]{3}${END}`, 'giu')
const PREFIX = new RegExp(`${START}[A-HJ-NP-Y] ?\\d{1,3}(?: {1,2}|\\n|-)?[A-HJ-PR-Y]{3}${END}`, 'giu')
const SUFFIX = new RegExp(`${START}[A-HJ-PR-Y]{3}(?: {1,2}|\\n|-)?\\d{1,3} ?[A-HJ-NPR-TV-Y]${END}`, 'giu')
const OLDER_MARK = '(?:[A-Z]{1,3} ?\\d{1,3} ?[A-Z]{1,3}|[A-Z]{1,3} ?\\d{1,4}[A-Z]?|\\d{1,4} ?[A-Z]{1,3})'
const LABELLED = new RegExp(
  `${START}(?:registration|reg|plate|number ?plate|VRM|VRN|index)(?: (?:number|no\\.?|mark|plate)){0,2}[ :]{1,2}(?:is |was )?[ "'(]?` +
    `${OLDER_MARK}${END}`,
  'giu',
)
const MARK_AT_END = new RegExp(`${OLDER_MARK}$`)
const NORTHERN_IRISH = new RegExp(`${START}[A-Z]?(?:[A-Z]Z|I[A-Z]) ?\\d{1,4}${END}`, 'gu')

const VEHICLE =
  /\b(?:cars?|vans?|vehicles?|registration|registered|reg|plates?|VRM|VRN|index|drove|driv(?:er|ing|en)|parked|moped|motor(?:bike|cycle)|scooter|lorry|taxi|minicab|hatchback|saloon|estate car|Corsa|Astra|Fiesta|Focus|Golf|Polo|Clio|Corolla|Yaris|Micra|Qashqai|Mini|Ford|Audi|BMW|Mercedes|Vauxhall|Volkswagen|VW|Toyota|Nissan|Honda|Renault|Peugeot|Citro[eë]n|Fiat|Kia|Hyundai|Skoda|Seat|Mazda|Volvo|Tesla|Range Rover|Land Rover|Jaguar|Transit|ANPR|DVLA)\b/i

/** Three letters that are a word or an agency's plan after "M25" or "S47" in a heading. */
const WORDS =
  /(?:^|[\d ])(?:THE|AND|FOR|ARE|WAS|NOT|ALL|BUT|HAS|HAD|CAN|MAY|HER|HIS|SHE|YOU|OUR|OUT|NEW|NOW|ONE|TWO|TEN|ACT|AGE|SEN|CPC|CPP|CPS|LAC|CAF|EHA|NHS|KPI|SLG|LHS|VCA|PER|WHO|END|DAY|WEB|PDF|DBS|SCR|LPR|JTA|SET|USE|VIA|YET|HEX|TEL|EXT|DEC|NOV|JAN|FEB|MAR|APR|JUN|AUG|SEP|GDP|CSC|CSE|CCE|FGM|DHR|GPS|CCG|STP|BCU|MET|LEA|HMC)/

const LETTERS_APART = /^[A-Z]{1,2} \d|\d [A-Z]$/i
/** Two letters before a figure that are a word or stand for something else. */
const ABBREVIATION = /^(?:A[MNST]|B[EY]|D[OS]|EU|GP|H[EO]|I[FN]|KS|M[EY]|NI|NO|O[FNR]|P[CMO]|SO|U[KNPS]|WE|TO) /i
const SMALL_MARK = /(?:^|[\s"'(])([a-z]{2} ?\d{2} ?[a-z]{3})$/
const MARK: Kind = { type: 'VEHICLE_REGISTRATION', rule: 'vehicle-registration' }

/**
 * DVLA INF104. AB12 CDE and, with three figures, A123 BCD and ABC 123D stand on their own in capitals or in one piece; fewer
 * figures, small letters, dateless and Northern Irish marks want a word about a vehicle.
 */
export function vehicleRegistrations(text: string): Sighting[] {
  return [
    ...sightingsOf(text, CURRENT, (found) => markOf(text, found)),
    ...sightingsOf(text, PREFIX, (found) => markOf(text, found)),
    ...sightingsOf(text, SUFFIX, (found) => markOf(text, found)),
    ...sightingsOf(text, LABELLED, labelledOf),
    ...sightingsOf(text, NORTHERN_IRISH, (found) =>
      isOfVehicle(text, found) ? always('VEHICLE_REGISTRATION', 'vehicle-registration-northern-irish')() : null,
    ),
  ]
}

/** WN 09 ABC: in capitals with a year that plates have had, or beside a vehicle. */
function isApart(text: string, found: Found): boolean {
  if (found.text !== found.text.toUpperCase() || ABBREVIATION.test(found.text)) return false
  return /^[A-Z]{2} (?:0[1-9]|[125-7]\d)/.test(found.text) || isOfVehicle(text, found)
}

function isOfVehicle(text: string, found: Found): boolean {
  return standsNear(text, found, VEHICLE, 60, 40)
}

function markOf(text: string, found: Found): Kind | null {
  const isWord = compiled(WORDS).test(found.text.toUpperCase())
  if (LETTERS_APART.test(found.text)) return !isWord && isApart(text, found) ? MARK : null
  const isPlain = !/\s/.test(found.text) || found.text === found.text.toUpperCase()
  const figures = found.text.replace(/\D/g, '').length
  const isCurrent = /^[A-Z]{2}\d/i.test(found.text)
  const stands = isPlain && (isCurrent || (figures === 3 && !isWord))
  return stands || isOfVehicle(text, found) ? MARK : null
}

/** The figures must stand beside capitals, or all of today's form be small: "registration 45 a" is none. */
function labelledOf(found: Found): Kind | null {
  const mark = MARK_AT_END.exec(found.text)?.[0] ?? SMALL_MARK.exec(found.text)?.[1]?.toUpperCase()
  if (mark === undefined || WORDS.test(mark) || ABBREVIATION.test(mark)) return null
  return { type: 'VEHICLE_REGISTRATION', rule: 'vehicle-registration-labelled' }
}
