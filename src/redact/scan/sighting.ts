// A place in a text that looks like personal data. It never holds the text itself.

export const SIGHTING_TYPES = [
  'PERSON',
  'INITIALS',
  'EMAIL',
  'PHONE',
  'POSTCODE',
  'ADDRESS',
  'NHS_NUMBER',
  'NI_NUMBER',
  'UPN',
  'DATE_OF_BIRTH',
  'AGE',
  'CASE_REFERENCE',
  'VEHICLE_REGISTRATION',
  'PASSPORT',
  'DRIVING_LICENCE',
  'SMALL_COUNT',
  'LONG_NUMBER',
  'IDENTIFYING_DETAIL',
  'UNKNOWN',
] as const

export type SightingType = (typeof SIGHTING_TYPES)[number]

export interface Sighting {
  /** UTF-16 offsets into the text that was read. */
  start: number
  end: number
  type: SightingType
  /** The rule that saw it, in kebab-case: `nhs-number`, `nhs-number-wrong-check-digit`. */
  rule: string
}
