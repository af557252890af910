// Every rule says of which type its sightings are.
import { expect, it } from 'vitest'
import { ages } from '../../../src/redact/scan/identifiers/age.js'
import { bankAccounts } from '../../../src/redact/scan/identifiers/bank-account.js'
import { caseReferences } from '../../../src/redact/scan/identifiers/case-reference.js'
import { drivingLicences } from '../../../src/redact/scan/identifiers/driving-licence.js'
import { emailAddresses } from '../../../src/redact/scan/identifiers/email-address.js'
import { ipAddresses } from '../../../src/redact/scan/identifiers/ip-address.js'
import { longNumbers } from '../../../src/redact/scan/identifiers/long-number.js'
import { nationalInsuranceNumbers } from '../../../src/redact/scan/identifiers/national-insurance-number.js'
import { nhsNumbers } from '../../../src/redact/scan/identifiers/nhs-number.js'
import { phoneNumbers } from '../../../src/redact/scan/identifiers/phone-number.js'
import { postcodes } from '../../../src/redact/scan/identifiers/postcode.js'
import { postcodeDistricts } from '../../../src/redact/scan/identifiers/postcode-district.js'
import { postcodeSectors } from '../../../src/redact/scan/identifiers/postcode-sector.js'
import { vehicleRegistrations } from '../../../src/redact/scan/identifiers/vehicle-registration.js'

it.each([
  ['child-of-so-many-years', 'AGE', ages, 'a boy of twelve'],
  ['numbered-birthday', 'AGE', ages, 'his tenth birthday'],
  ['decade-of-life', 'AGE', ages, 'in her teens'],
  ['is-so-old', 'AGE', ages, 'she is 7'],
  ['age-beside-person', 'AGE', ages, 'the girl (9)'],
  ['age-beside-name', 'AGE', ages, 'Zebedee (9)'],
  ['years-in-short', 'AGE', ages, '7yrs'],
  ['turned', 'AGE', ages, 'turned 13'],
  ['age-then', 'AGE', ages, 'Jo, then 7, was'],
  ['name-is-so-old', 'AGE', ages, 'Zebedee is 14'],
  ['is-so-old', 'AGE', ages, 'will be 13 in May'],
  ['at-so-many-years', 'AGE', ages, 'at fifteen she left'],
  ['age-of-children', 'AGE', ages, 'kids 4, 6 and 11'],
  ['age-with-sex', 'AGE', ages, '15/M'],
  ['years-and-months', 'AGE', ages, '6;4'],
  ['under-so-many-years', 'AGE', ages, 'an under-two'],
  ['bank-account', 'LONG_NUMBER', bankAccounts, '20-00-00 12345678'],
  ['sort-code', 'LONG_NUMBER', bankAccounts, 'sort code 20-00-00'],
  ['iban', 'LONG_NUMBER', bankAccounts, 'GB29NWBK60161331926819'],
  ['labelled-reference', 'CASE_REFERENCE', caseReferences, 'our ref 12345'],
  ['labelled-reference', 'CASE_REFERENCE', caseReferences, 'incident 445566'],
  ['case-reference', 'CASE_REFERENCE', caseReferences, 'KRSCP-2024-399'],
  ['case-reference', 'CASE_REFERENCE', caseReferences, 'SCR/19/02'],
  ['police-reference', 'CASE_REFERENCE', caseReferences, '0450127/24'],
  ['police-reference', 'CASE_REFERENCE', caseReferences, 'URN 01AB1234567'],
  ['police-call', 'CASE_REFERENCE', caseReferences, 'storm call 0981'],
  ['case-reference', 'CASE_REFERENCE', caseReferences, 'SM-20431'],
  ['court-number', 'CASE_REFERENCE', caseReferences, 'ZW21C00123'],
  ['driving-licence', 'DRIVING_LICENCE', drivingLicences, 'MORGA657054SM9IJ'],
  ['driving-licence-labelled', 'DRIVING_LICENCE', drivingLicences, 'driving licence number 12345678'],
  ['email-address-spelled-out', 'EMAIL', emailAddresses, 'zq at example dot org'],
  ['ip-address', 'LONG_NUMBER', ipAddresses, '192.168.10.21'],
  ['ip-address', 'LONG_NUMBER', ipAddresses, '2001:db8::8a2e:370:7334'],
  ['long-number', 'LONG_NUMBER', longNumbers, 'ABCDEFGHIJ1234567'],
  ['long-number-spaced', 'LONG_NUMBER', longNumbers, '1 2 3 4 5 6 7 8 9'],
  ['national-insurance-number-unused-prefix', 'NI_NUMBER', nationalInsuranceNumbers, 'BG123456A'],
  ['national-insurance-number-unused-suffix', 'NI_NUMBER', nationalInsuranceNumbers, 'AB123456E'],
  ['national-insurance-number-without-suffix', 'NI_NUMBER', nationalInsuranceNumbers, 'AB123456'],
  ['ten-digits', 'LONG_NUMBER', nhsNumbers, 'Purchase order 9434765919'],
  ['phone-number', 'PHONE', phoneNumbers, '0800 1111'],
  ['phone-number-international', 'PHONE', phoneNumbers, '+353 1 234 5678'],
  ['phone-number-american', 'PHONE', phoneNumbers, '(907) 555-0101'],
  ['phone-extension', 'PHONE', phoneNumbers, 'ext. 4567'],
  ['postcode', 'POSTCODE', postcodes, 'GIR 0AA'],
  ['postcode-not-in-use', 'POSTCODE', postcodes, 'QA1 1AA'],
  ['forces-postcode', 'POSTCODE', postcodes, 'BFPO 57'],
  ['postcode-sector', 'POSTCODE', postcodeSectors, 'EC1A 4'],
  ['postcode-district', 'POSTCODE', postcodeDistricts, 'the KT2 area'],
  ['vehicle-registration-labelled', 'VEHICLE_REGISTRATION', vehicleRegistrations, 'registration AB 123'],
  ['vehicle-registration-dateless', 'VEHICLE_REGISTRATION', vehicleRegistrations, 'a van ABC 123'],
  ['nhs-number-wrong-length', 'NHS_NUMBER', nhsNumbers, 'NHS no. 943 476 591'],
  ['national-insurance-number-wrong-length', 'NI_NUMBER', nationalInsuranceNumbers, 'NINO AB 12 34 5 C'],
  ['phone-number-misread', 'PHONE', phoneNumbers, '0770O 900123'],
  ['vehicle-registration-northern-irish', 'VEHICLE_REGISTRATION', vehicleRegistrations, 'a van AIZ 1234'],
])('%s is of the type %s', (rule, type, detector, text) => {
  expect(detector(text).map((sighting) => [sighting.rule, sighting.type])).toEqual([[rule, type]])
})
