// Finds every number with structure in a text: the one door to the detectors of this folder.
import { latinTextOf } from '../latin-text.js'
import type { Sighting } from '../sighting.js'
import { ages, MAY_BE_AGE } from './age.js'
import { bankAccounts } from './bank-account.js'
import { caseReferences } from './case-reference.js'
import { datesOfBirth } from './date-of-birth.js'
import { drivingLicences } from './driving-licence.js'
import { emailAddresses } from './email-address.js'
import { ipAddresses } from './ip-address.js'
import { longNumbers } from './long-number.js'
import { digitsOf } from './matching.js'
import { nationalInsuranceNumbers } from './national-insurance-number.js'
import { nhsNumbers } from './nhs-number.js'
import { numbersInSeries } from './numbers-in-series.js'
import { inPassages } from './passages.js'
import { passportNumbers } from './passport-number.js'
import { phoneNumbers } from './phone-number.js'
import { postcodes } from './postcode.js'
import { postcodeDistricts } from './postcode-district.js'
import { postcodeSectors } from './postcode-sector.js'
import { settleOverlaps } from './settle-overlaps.js'
import { MAY_BE_ADDRESS, streetAddresses } from './street-address.js'
import { underLabels } from './under-labels.js'
import { uniquePupilNumbers } from './unique-pupil-number.js'
import { vehicleRegistrations } from './vehicle-registration.js'
import { wholeSighting } from './whole-sighting.js'

/** With how many digits a passage must have at least to be worth reading. */
const WITH_DIGITS: readonly (readonly [digits: number, detector: (text: string) => Sighting[]])[] = [
  [7, nhsNumbers],
  [5, nationalInsuranceNumbers],
  [11, uniquePupilNumbers],
  [1, postcodes],
  [1, postcodeSectors],
  [1, postcodeDistricts],
  [2, phoneNumbers],
  [2, caseReferences],
  [1, vehicleRegistrations],
  [6, passportNumbers],
  [5, drivingLicences],
  [6, bankAccounts],
  [1, ipAddresses],
  [7, longNumbers],
]
const DIGITS = /\d+/g

/** The sightings of all detectors in the order of the text, with overlaps settled. The text is read as normalised before. */
export function identifiersIn(text: string): Sighting[] {
  const read = latinTextOf(text)
  const found = [
    ...inPassages(read, DIGITS, numbersWithDigits),
    ...inPassages(read, MAY_BE_AGE, ages),
    ...inPassages(read, MAY_BE_ADDRESS, streetAddresses),
    ...emailAddresses(read),
    ...datesOfBirth(read),
    ...underLabels(read),
  ]
  return settleOverlaps(read, [...found, ...numbersInSeries(read, found)]).map((sighting) => wholeSighting(read, sighting))
}

function numbersWithDigits(passage: string): Sighting[] {
  const length = digitsOf(passage).length
  return WITH_DIGITS.flatMap(([digits, detector]) => (length < digits ? [] : detector(passage)))
}
